import { describe, expect } from 'vitest'
import { actionFolder } from '../../support/actions.ts'
import { startGitHub } from '../../support/github.ts'
import { expectHarmless } from '../../support/harmless.ts'
import { HOSTILE, HOSTILE_INPUTS, titleOf } from '../../support/hostile-strings.ts'
import { type Scenario, test } from '../../support/scenario.ts'
import { count, sample } from '../extent.ts'
import { type Answer, type BetweenOptions, openBetween } from './between.ts'
import { withLeaves } from './leaves.ts'

const DEPLOY = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }
const QUICK = { jobSeconds: 0.1, staleSeconds: 0 }

/** What the runner tells of the run, that somebody else may have named. */
const NAMES = [
  ...['actor', 'base_ref', 'event_name', 'head_ref', 'job', 'ref', 'ref_name', 'repository', 'run_id', 'server_url'],
  ...['sha', 'triggering_actor', 'workflow', 'workflow_ref'],
] as const

/** So many runs deal out all strings, each name another one in each. */
const ROUNDS = Array.from({ length: count(1, 12) }, (_, round) => round)

test.concurrent.for(ROUNDS)('hostile names in the environment, round %i', async (round, { start }) => {
  const { token, github, close } = await startGitHub()
  try {
    const { step } = await start(QUICK)
    const text = (n: number) => HOSTILE_INPUTS[(n + round * NAMES.length) % HOSTILE_INPUTS.length] ?? ''
    const names = Object.fromEntries(NAMES.map((name, n) => [name, text(n)]))
    const inputs = { ...DEPLOY, 'github-token': token, 'github-environment': text(NAMES.length) }
    const result = await step('deploy', inputs, { github: { ...names, api_url: github.api_url } })
    expect(result.conclusion).toBe('success')
    expectHarmless(result, actionFolder('deploy'))
  } finally {
    await close()
  }
})

describe("hostile text in GitHub's answers", () => {
  const texts = sample(
    HOSTILE.map((_, n) => n).filter((n) => n % 3 === 0),
    3,
  )
  const text = (n: number) => HOSTILE[n % HOSTILE.length] ?? ''

  test.concurrent.for(texts.map((n) => [titleOf(text(n)), n] as const))('from %s on', async ([, n], { start }) => {
    const refusal: Answer = {
      status: [400, 403, 404, 422, 500][n % 5] ?? 403,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(
        JSON.stringify({ message: text(n), errors: [{ message: text(n + 1) }], documentation_url: text(n + 2) }),
      ),
    }
    const scenario = await start(QUICK)
    await recorded(scenario.step, { instead: () => refusal })
    await recorded(scenario.step, { edit: (answer) => withLeaves(answer, () => text(n)) })
  })

  async function recorded(step: Step, options: Omit<BetweenOptions, 'target'>): Promise<void> {
    const { token, github, close } = await startGitHub()
    const between = await openBetween({ target: new URL(github.api_url).origin, ...options })
    try {
      const inputs = { ...DEPLOY, 'github-token': token }
      const result = await step('deploy', inputs, { github: { ...github, api_url: `${between.url}/api/v3` } })
      expect(result.conclusion).toBe('success')
      expectHarmless(result, actionFolder('deploy'))
    } finally {
      between.close()
      await close()
    }
  }
})

type Step = Scenario['step']
