import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Secrets } from '../../../src/runtime/secrets.ts'
import { Summary } from '../../../src/runtime/summary.ts'
import { captureStdout } from '../../support/stdout.ts'

/** Has the summaries of this test written to a file, and gives what one writes. */
function openSummary() {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'))
  const path = join(folder, 'summary.md')
  vi.stubEnv('GITHUB_STEP_SUMMARY', path)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
  return async (fill: (summary: Summary) => void, secrets = new Secrets()) => {
    writeFileSync(path, '')
    const summary = new Summary(secrets)
    fill(summary)
    summary.write()
    return readFileSync(path, 'utf8')
  }
}

function decoded(html: string): string {
  if (html.includes('<code>')) return decoded(html.replaceAll(/<\/?code>/g, '`'))
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return html.replaceAll('<br>', '\n').replace(/&(#?\w+);/g, (entity, name: string) => characters[name] ?? entity)
}

test('a table of facts, without the rows that have no value', async () => {
  const write = openSummary()
  const markdown = await write((summary) => {
    summary.verdict('Deployed')
    summary.facts([
      ['Environment', { text: 'green', href: 'https://green.example.com/?a=1&b="2"' }],
      ['Before', undefined],
      ['Domains', ''],
      ['State', 'deployed'],
    ])
  })
  expect(markdown).toContain('<h3>Deployed</h3>\n\n<table>')
  expect(markdown).toContain('<a href="https://green.example.com/?a=1&amp;b=&quot;2&quot;">green</a>')
  expect(markdown).not.toMatch(/Before|Domains/)
})

test('links lead to web addresses only', async () => {
  const write = openSummary()
  const markdown = await write((summary) => {
    summary.facts([['Environment', { text: 'green', href: 'javascript:alert(1)' }]])
  })
  expect(markdown).not.toContain('<a')
  expect(markdown).toContain('<td>green</td>')
})

test('any text is read back as it was, in a single block that no Markdown begins in', async () => {
  const write = openSummary()
  const piece = fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    "'",
    '\n',
    '\r\n',
    '|',
    '`',
    '# ',
    '[a](b)',
    '<script>',
    '</td>',
    '&lt;',
    'x',
    ' ',
    '*',
  )
  const text = fc.array(piece, { minLength: 1, maxLength: 15 }).map((pieces) => pieces.join(''))
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      const markdown = await write((summary) => {
        summary.verdict(given)
        summary.paragraph(given)
        summary.table(['Name'], [[given]])
      })
      const blocks = markdown.trimEnd().split('\n\n')
      expect(blocks).toHaveLength(3)
      const expected = given.replace(/[\r\n]+/g, '\n')
      for (const block of blocks) {
        const inner = /^(?:<h3>|<p>|<table>[\s\S]*<td>)([\s\S]*?)<\/(?:h3|p|td)>/.exec(block)?.[1] ?? ''
        expect(decoded(inner)).toBe(expected)
        expect(inner.replaceAll(/<br>|<\/?code>/g, '')).not.toMatch(/[<>"']/)
      }
    }),
    { numRuns: 60 },
  )
})

test('stays far below the size at which GitHub drops it, and says what is missing', async () => {
  const write = openSummary()
  const markdown = await write((summary) => {
    for (let n = 0; n < 2000; n++) summary.paragraph(`${n} ${'é'.repeat(500)}`)
  })
  expect(Buffer.byteLength(markdown)).toBeLessThan(300_000)
  expect(markdown).toContain('<p>0 ')
  expect(markdown.trimEnd()).toMatch(/the rest did not fit; it is in the log\.<\/p>$/)
})

test('holds no known secret, and is not written where there is no place for it', async () => {
  captureStdout()
  const write = openSummary()
  const secrets = new Secrets()
  secrets.add('horse-"battery"')
  const markdown = await write((summary) => {
    summary.paragraph('the horse-"battery"')
    summary.mermaid('gantt\n  horse-"battery"')
  }, secrets)
  expect(markdown).not.toContain('battery')
  vi.stubEnv('GITHUB_STEP_SUMMARY', '')
  expect(await write((summary) => summary.paragraph('a'))).toBe('')
})
