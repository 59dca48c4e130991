import { expect, test } from 'vitest'
import { anchor, troubleshootingIndex } from '../../scripts/troubleshooting.mjs'
import { anchorFor } from '../../src/runtime/troubleshooting.ts'
import { filesMatching, REPOSITORY } from './files.ts'
import { firstCells, headings } from './markdown.ts'
import { messagesIn, messagesOfCode, withoutNextAction } from './messages.ts'

const TROUBLESHOOTING = 'docs/troubleshooting.md'
const messages = messagesOfCode()
const entries = [...headings(TROUBLESHOOTING, '###'), ...firstCells(TROUBLESHOOTING, 'Message')]

test('the scan finds messages of every kind', () => {
  const source = `
    throw new ActionError('user', \`The \${kind} "\${shown(name, \`\${a}\`)}" is gone\`, 'Do this.')
    // throw new ActionError('user', 'in a comment')
    if (/['"(]/.test(text)) throw new InputProblem(cond ? 'must be short' : 'must be long')
    return { phase: 'failed', reason: 'nobody was there', hint: 'Call them.' }
    function moreProblems({ keep }: Values): string[] { return ['\`keep\` needs \`wait\`'] }
    const what = \`A \${kind} broke\`
    throw new ActionError('service', \`\${what} in two\`)
    const message = 'Nobody answered'
    throw new ActionError('service', message, 'Wait.')
    log.error('It fell over')`
  expect(messagesIn(source).sort()).toEqual([
    'A … broke in two',
    'It fell over',
    'Nobody answered',
    'The … "…" is gone',
    '`keep` needs `wait`',
    'must be long',
    'must be short',
    'nobody was there',
  ])
})

test('each message that the code can end with is explained', () => {
  expect(messages.length).toBeGreaterThan(50)
  const unexplained = messages.filter(({ text }) => !entries.some((entry) => matches(entry, text)))
  expect(unexplained.map(({ file, text }) => `${file}: ${text}`)).toEqual([])
})

test('each error says what to do next', () => {
  // The step has its own error, which these only accompany; and a poll that was cut off is told with its job's limit.
  const accompanying = /(rollback|step) does not wait|no longer waited for|No response about the/
  expect(withoutNextAction().filter((error) => !accompanying.test(error))).toEqual([])
})

test('each message that is explained leads to its own entry, at an anchor that the page has', () => {
  const { entries: index } = troubleshootingIndex(REPOSITORY)
  const anchors = headings(TROUBLESHOOTING).map(anchor)
  expect(index.length).toBeGreaterThan(50)
  expect(new Set(index.map((entry) => entry.anchor)).size).toBe(index.length)
  for (const entry of index) {
    expect(anchors).toContain(entry.anchor)
    const message = entry.message.replaceAll('…', 'something')
    expect(anchorFor(message, index), message).toBe(entry.anchor)
  }
})

test.for([TROUBLESHOOTING, 'docs/release.md', ...filesMatching(/^actions\/[\w-]+\/README\.md$/)])(
  'each message of %s is one of the code',
  (page) => {
    const listed = page === TROUBLESHOOTING ? entries : firstCells(page, 'Message')
    expect(listed.length).toBeGreaterThan(0)
    expect(listed.filter((entry) => !messages.some(({ text }) => matches(entry, text)))).toEqual([])
  },
)

test.for([
  ['headings', headings(TROUBLESHOOTING, '###')],
  ['tables', firstCells(TROUBLESHOOTING, 'Message')],
] as const)('the %s of Troubleshooting are sorted by the message', ([what, list]) => {
  const words = list.map((entry) =>
    entry
      .toLowerCase()
      .replaceAll(/[^a-z0-9 ]/g, '')
      .trim(),
  )
  // The second table begins at the first letter.
  const restarts = words.filter((word, index) => index > 0 && word < (words[index - 1] ?? ''))
  expect(restarts.length).toBeLessThanOrEqual(what === 'tables' ? 1 : 0)
})

/** Whether the entry is that message: its `…` stand for any text, backticks do not count. */
function matches(entry: string, message: string): boolean {
  const parts = entry.replaceAll('`', '').split('…')
  const pattern = parts.map((part) => part.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')).join('.*')
  return new RegExp(`^${pattern}$`, 's').test(message.replaceAll('`', ''))
}
