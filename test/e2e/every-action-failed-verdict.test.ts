import { expect, test } from 'vitest'
import { openStage, titleOf } from '../robustness/faults/play.ts'
import { recipes } from '../robustness/faults/recipes.ts'

// The simulator makes no request of its own, two operations on users need no login, and single sign-on has another one.
const LOGGING_IN = recipes.filter(
  (recipe) => !/simulator|password-reset|set-password|single sign-on/.test(titleOf(recipe)),
)

test.concurrent.for(LOGGING_IN.map((recipe) => [titleOf(recipe), recipe] as const))(
  'a login that is refused is the verdict on what was to be done, with the state and what to do: %s',
  async ([, recipe], { expect }) => {
    const refused = (path: string) =>
      ({ kind: 'status', path, status: 401, times: null, body: { error_code: 'No' } }) as const
    const stage = await openStage(recipe, { faults: ['/v3/authn/access_token', '/oauth/token'].map(refused) })
    try {
      const { conclusion, summary, log } = await (await stage.start()).result
      expect(conclusion).toBe('failure')
      // What was to be done, in words and with names: not just the name of the action.
      expect(summary).toMatch(/^<h3>❌ (?:[A-Z]\S* .+|check-stack) failed/)
      expect(summary).toMatch(
        /<strong>Cause:<\/strong> .+\n\n<p><strong>State now:<\/strong> .+\n\n<p><strong>Next:<\/strong> /,
      )
      expect(log.findIndex((line) => line.startsWith('Next: '))).toBeGreaterThan(
        log.findIndex((line) => line.startsWith('State now: ')),
      )
    } finally {
      await stage.close()
    }
  },
)

test('each action is among them', () => {
  expect(LOGGING_IN.length).toBeGreaterThan(30)
})
