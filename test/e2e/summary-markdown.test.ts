import { marked } from 'marked'
import { expect } from 'vitest'
import { test } from '../support/scenario.ts'

const HOSTILE =
  '<script>alert(1)</script> **bold** [link](https://evil.example) | a | ``` </td></table>\n\n# Title & "quoted"'

/** The kinds of blocks that a Markdown parser sees, and the HTML elements of those that are HTML. */
function structureOf(markdown: string): { blocks: string[]; elements: string[] } {
  const tokens = marked.lexer(markdown).filter(({ type }) => type !== 'space')
  const html = tokens.filter(({ type }) => type === 'html').map(({ raw }) => raw)
  const elements = html.flatMap((text) => [...text.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name))
  return {
    blocks: tokens.map((token) => (token.type === 'code' ? `code ${token['lang']}` : token.type)),
    elements: [...new Set(elements)].sort(),
  }
}

test("a release's summary is tables and a chart, whatever the names are", async ({ start }) => {
  const { step } = await start({
    jobSeconds: 0.3,
    cloud: {
      distributions: [{ id: '4B36A01A8EBA74B7', name: HOSTILE }],
      environments: [
        { name: 'blue', distribution: '4B36A01A8EBA74B7', production: true },
        { name: 'green <img src=x onerror=alert(1)> *x*' },
      ],
      domains: [{ name: 'www.example.com', environment: 'blue' }],
    },
  })
  const { conclusion, summary } = await step('.', {
    distribution: '4B36A01A8EBA74B7',
    environment: 'green <img src=x onerror=alert(1)> *x*',
    'live-environment': 'blue',
  })
  expect(conclusion).toBe('success')
  const { blocks, elements } = structureOf(summary)
  expect(new Set(blocks)).toEqual(new Set(['html', 'code mermaid']))
  // An address that holds such a name is no link.
  expect(elements).toEqual(['code', 'h3', 'p', 'table', 'td', 'th', 'tr'])
  expect(summary).toContain('&lt;script&gt;')
})

test('so is that of a failure', async ({ start }) => {
  const { step } = await start({
    faults: [{ method: 'PUT', kind: 'status', status: 400, body: { error_code: 'Bad', error_detail: HOSTILE } }],
  })
  const { conclusion, summary } = await step('promote-production', {
    environment: 'green',
    'current-environment': 'blue',
  })
  expect(conclusion).toBe('failure')
  const { blocks, elements } = structureOf(summary)
  expect(new Set(blocks)).toEqual(new Set(['html']))
  expect(elements).toEqual(['a', 'h3', 'p', 'strong'])
})
