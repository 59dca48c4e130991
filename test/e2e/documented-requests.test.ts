import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStage, titleOf } from '../robustness/faults/play.ts'
import type { Recipe } from '../robustness/faults/recipe.ts'
import { recipes } from '../robustness/faults/recipes.ts'
import { reasons } from './reasons.ts'

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'development', 'requests.md')
const INTRODUCTION = `# Requests

The requests of a good run of each action, and why each is needed. *Until it is over* stands where an action waits: at
most 10 seconds pass between two of them, see [Benchmarks](../../bench/README.md#waiting). A name costs the list that it is looked up in;
an id does not, except that of a backup.

Left out is what a step begins with, one login (\`POST /v3/authn/access_token\`, \`POST /oauth/token\`), and what one on
Bloomreach Cloud ends with: \`DELETE /v3/authn/refresh_token\` ends this session alone, where a logout would end those of
parallel jobs.

A test runs every action and holds this page against what it has sent; \`npx vitest run test/e2e/documented-requests.test.ts -u\`
writes it, and fails for a request without a reason.
`

const LOGIN = /^POST (\/v3\/authn\/access_token|\/oauth\/token)$/
const END = 'DELETE /v3/authn/refresh_token'

const sections: string[] = []
const verdicts: string[] = []

// Its first token is refused, to see what becomes of the second one.
const good = recipes.filter(({ variant }) => variant !== 'with single sign-on')

test.for(good.map((recipe) => [titleOf(recipe), recipe] as const))('%s', async ([title, recipe]) => {
  const { calls: all, summary } = await runOf(recipe)
  verdicts.push(`${title}: ${verdictOf(summary)}`)
  const isLoggedIn = !/password-reset|set-password/.test(title)
  expect(all.filter((call) => LOGIN.test(call))).toEqual(isLoggedIn ? [all[0]] : [])
  expect(all.indexOf(END)).toBe(isLoggedIn && all[0]?.includes('/v3/') ? all.length - 1 : -1)
  const calls = all.filter((call) => !LOGIN.test(call) && call !== END)
  const rows = [...new Set(calls)].map((call) => rowOf(title, call, calls.filter((other) => other === call).length))
  const order = rows.map(({ place }) => place)
  expect(order).not.toContain(-1)
  const lines = rows.toSorted((a, b) => a.place - b.place).map(({ line }) => line)
  sections.push([`## ${title}\n`, '| request | how often | why |', '| --- | --- | --- |', ...lines, ''].join('\n'))
})

test('the page has all of that', async () => {
  await expect([INTRODUCTION, ...sections].join('\n')).toMatchFileSnapshot(PAGE)
})

// A list to review: what a person reads first of each action, with names in it.
test('the verdicts of the good runs are those of the list', async () => {
  await expect(`${verdicts.join('\n')}\n`).toMatchFileSnapshot('verdicts.snap.txt')
})

/** The first line of a summary, ids left out. */
function verdictOf(summary: string): string {
  const [, text = ''] = /^<h3>((?:✅|⏭️|⏳|⚠️|❌) .+)<\/h3>/.exec(summary) ?? []
  return text.replaceAll(/\b(?=\w*\d)[0-9A-F]{16}\b|[0-9a-f]{8}-[0-9a-f-]{27}|\b(?=\w*\d)[0-9a-f]{20,24}\b/g, '{id}')
}

/** The requests that a good run sends, ids left out, and its summary. */
async function runOf(recipe: Recipe): Promise<{ calls: string[]; summary: string }> {
  const stage = await openStage(recipe)
  try {
    const { conclusion, summary } = await (await stage.start()).result
    expect(conclusion).toBe(recipe.ends ?? 'success')
    const calls = stage.simulator.requests.map(
      ({ method, path }) => `${method} ${path.split('/').map(placeholder).join('/')}`,
    )
    return { calls, summary }
  } finally {
    await stage.close()
  }
}

function placeholder(segment: string): string {
  if (segment.includes('%40')) return '{user}'
  if (/^\d+$/.test(segment)) return '{n}'
  if (/^list-/.test(segment)) return 'list-…'
  return /^(?=.*\d)[0-9a-f-]{16,}$/i.test(segment) || segment === 'account-example' ? '{id}' : segment
}

/** `place` is that in the list of reasons: requests that run beside each other come in any order. */
function rowOf(title: string, call: string, count: number): { place: number; line: string } {
  const place = reasons.findIndex((reason) => reason.call === call && (reason.of?.test(title) ?? true))
  const reason = reasons[place]
  if (!reason) return { place, line: `${title}: ${call}` }
  return { place, line: `| \`${call}\` | ${reason.polls ? 'until it is over' : count} | ${reason.why} |` }
}
