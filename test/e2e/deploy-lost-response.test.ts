import { describe, expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { environmentOf } from '../support/production.ts'
import { changes, type Scenario, type ScenarioSettings, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const FAST = { env: { BRC_CLOCK_RATE: '20' } }
const COLLEAGUE = 'colleague@example.com'
const DEPLOY = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz', 'poll-interval-seconds': 1 }

interface Theirs {
  distributionId: string | undefined
  outcome: 'ok' | 'fails' | 'hangs' | 'rolled-back'
}

/** What a colleague begins right after our request. */
function begin(simulator: Simulator, { distributionId = '', outcome }: Theirs): void {
  const at = simulator.requests.at(-1)?.at ?? Date.now()
  const { state, distributionId: before } = environmentOf(simulator, 'green')
  environmentOf(simulator, 'green').deployment = {
    ...{ distributionId, configFileRoles: [], strategy: 'rolling', by: COLLEAGUE, outcome },
    ...{ startedAt: at, staleUntil: at, endsAt: at + 2000, before: { state, distributionId: before } },
  }
}

/** The first request to deploy gets a 502: it was accepted, or a colleague's is instead. */
async function losing(
  start: (settings: ScenarioSettings) => Promise<Scenario>,
  theirs: ((simulator: Simulator) => Theirs) | undefined,
  settings: ScenarioSettings = {},
): Promise<Scenario> {
  let isFirst = true
  const scenario: Scenario = await start({
    jobSeconds: 2,
    ...settings,
    faults: [
      { kind: 'status', status: 502, method: 'PUT', path: '/v3/environments/*/deploy', applied: theirs === undefined },
    ],
    onRequest: ({ method, path }) => {
      if (!isFirst || method !== 'PUT' || !path.endsWith('/deploy')) return
      isFirst = false
      if (theirs) begin(scenario.simulator, theirs(scenario.simulator))
    },
  })
  return scenario
}

describe('without `wait`', () => {
  const inputs = { ...DEPLOY, wait: false }

  test("what a colleague has begun is not our deployment's start", async ({ start }) => {
    const theirs = ({ cloud }: Simulator) => ({ distributionId: cloud.distributions[0]?.id, outcome: 'hangs' }) as const
    const { simulator, step } = await losing(start, theirs)
    const { conclusion, outputs, log } = await step('deploy', inputs, FAST)
    expect(conclusion).toBe('failure')
    expect(outputs['result']).toBe('unknown')
    expect(log.join('\n')).toContain(
      "Whether the deployment of shop-1.2.1-distribution.tar.gz to green was started is unknown: the response to the request was lost, and what is shown since may be somebody else's",
    )
    expect(log.join('\n')).not.toContain('⏳ Started')
    expect(stateOf(log)).toContain(
      'It is unknown whether the deployment of shop-1.2.1-distribution.tar.gz to green was',
    )
    expect(changes(simulator)).toHaveLength(1)
  })

  test('our distribution, which was not there before, shows that it was started', async ({ start }) => {
    const { simulator, step } = await losing(start, undefined, { behaviors: { distributionShown: 'during' } })
    const { conclusion, log } = await step('deploy', inputs, FAST)
    expect(conclusion).toBe('success')
    expect(log.join('\n')).toContain('⏳ Started the deployment of shop-1.2.1-distribution.tar.gz to green')
    expect(changes(simulator)).toHaveLength(1)
  })
})

describe('the distribution that is there already, with other config files', () => {
  const inputs = ({ simulator }: Scenario) => ({
    ...DEPLOY,
    distribution: environmentOf(simulator, 'green').distributionId,
    'config-files': 'blue-1.0.0.properties',
  })
  const same = (simulator: Simulator) => environmentOf(simulator, 'green').distributionId

  test.for([
    ['deployed by a colleague', (simulator) => ({ distributionId: same(simulator), outcome: 'ok' })],
    [
      "back after a colleague's deployment has failed",
      ({ cloud }) => ({ distributionId: cloud.distributions[0]?.id, outcome: 'rolled-back' }),
    ],
  ] as [string, (simulator: Simulator) => Theirs][])('%s, is no success', async ([, theirs], { start }) => {
    const scenario = await losing(start, theirs)
    const { conclusion, outputs, log } = await scenario.step('deploy', inputs(scenario), FAST)
    expect(conclusion).toBe('failure')
    expect(outputs['result']).toBe('unknown')
    expect(log.join('\n')).toContain(
      `what was deployed since may be somebody else's, with other config files (last deployed by ${COLLEAGUE})`,
    )
    expect(environmentOf(scenario.simulator, 'green').configFileRoles).toEqual([])
  })

  test('is a success where the user of the step has deployed it since', async ({ start }) => {
    const scenario = await losing(start, undefined)
    const { conclusion, outputs } = await scenario.step('deploy', inputs(scenario), FAST)
    expect(conclusion).toBe('success')
    expect(outputs['result']).toBe('success')
    expect(environmentOf(scenario.simulator, 'green').configFileRoles).toHaveLength(1)
  })
})

test('another distribution with config files, deployed by a colleague without them, is no success', async ({
  start,
}) => {
  const theirs = ({ cloud }: Simulator) => {
    const { id } = cloud.distributions.find(({ name }) => name === DEPLOY.distribution) ?? {}
    return { distributionId: id, outcome: 'ok' } as const
  }
  const scenario = await losing(start, theirs)
  const inputs = { ...DEPLOY, 'config-files': 'blue-1.0.0.properties', 'rollback-on-failure': true }
  const { conclusion, outputs } = await scenario.step('deploy', inputs, FAST)
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ result: 'unknown', 'rolled-back': 'false' })
  expect(changes(scenario.simulator).filter((call) => call.startsWith('PUT'))).toHaveLength(1)
})
