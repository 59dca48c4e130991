import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { node24 } from '../../scripts/node24.mjs'
import { demoText, pictured, steady, textOf } from '../../tools/night/pictured.ts'
import { play } from '../../tools/night/play.ts'
import { REPOSITORY, textOf as stored } from '../repository/files.ts'

/** What a scenario puts out. A busy machine is too slow for the fast clock at times: then it is played again, slower. */
async function shown(scenario: (typeof pictured)[number], wanted: string): Promise<string> {
  let text = ''
  for (const speed of [100, 25, 10]) {
    text = steady(textOf(await play(scenario, node24(), speed)))
    if (text === wanted) break
  }
  return text
}

/** What to do when one of these fails: look at what has changed, then `npm run pictures` makes the picture again. */
describe.concurrent('the picture shows what the product puts out now:', () => {
  test.for(pictured)('$name', { timeout: 120_000 }, async (scenario, { expect }) => {
    const wanted = steady(stored(`docs/pictures/${scenario.name}.txt`))
    expect(await shown(scenario, wanted)).toBe(wanted)
  })

  test('demo', async ({ expect }) => {
    const { stdout } = await promisify(execFile)(node24(), [join(REPOSITORY, 'dist', 'demo.js')])
    expect(steady(demoText(stdout))).toBe(steady(stored('docs/pictures/demo.txt')))
  })

  test('blue-green', ({ expect }) => {
    expect(stored('docs/releasing.md')).toContain(`\`\`\`mermaid\n${stored('docs/pictures/blue-green.txt')}\`\`\``)
  })
})

test('durations, times, and ids do not make a text another one; words do', () => {
  const text = 'Deployed E4207B18D95A3C6D in 3 min 09 s at 2026-03-14T02:14:16.375Z'
  expect(steady(text)).toBe(steady('Deployed 1F0C9D27AA64E810 in 59 s at 2026-03-15T11:00:00.000Z'))
  expect(steady(text)).not.toBe(steady(text.replace('Deployed', 'Released')))
  expect(steady('1 min 06 s  deployment: still deploying\nReleased')).toBe('Released')
})
