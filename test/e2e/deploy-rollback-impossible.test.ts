import { expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { environmentOf } from '../support/production.ts'
import { changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const FAST = { env: { BRC_CLOCK_RATE: '20' } }
const DEPLOY = {
  'poll-interval-seconds': 1,
  environment: 'green',
  distribution: 'shop-1.2.1-distribution.tar.gz',
  'rollback-on-failure': true,
  'logs-on-failure': false,
}

function oldest({ cloud }: Simulator): { id: string; name: string } {
  const [found] = cloud.distributions
  if (!found) throw new Error('there is no distribution')
  return found
}

/** Yesterday's release to green has failed. */
function breakIt(simulator: Simulator): void {
  Object.assign(environmentOf(simulator, 'green'), { state: 'error', distributionId: oldest(simulator).id })
}

function deployments(simulator: Simulator): string[] {
  return changes(simulator).filter((call) => call.endsWith('/deploy'))
}

test.for([
  ['fails', ['fails'], {}],
  ['ends with the distribution that was shown', ['rolled-back'], {}],
  [
    'runs, but the site does not',
    [],
    { 'health-check-url': 'http://127.0.0.1:1/', 'health-check-timeout-minutes': 0.1 },
  ],
] as const)(
  'what was in the state "error" before is not deployed again: the deployment %s',
  async ([, outcomes, more], { start }) => {
    const { simulator, step } = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: [...outcomes] } })
    breakIt(simulator)
    const { conclusion, outputs, log } = await step('deploy', { ...DEPLOY, ...more }, FAST)
    expect(conclusion).toBe('failure')
    expect(outputs).toMatchObject({ result: 'failure', 'rolled-back': 'false' })
    expect(deployments(simulator)).toHaveLength(1)
    const { id, name } = oldest(simulator)
    expect(log.join('\n')).toContain(
      `Not rolled back: green was in the state "error" before, so that it is unknown whether ${name} (${id}) ran there.`,
    )
    expect(log.join('\n')).not.toMatch(/ACTION REQUIRED|previous distribution/)
    expect(stateOf(log)).toMatch(
      outcomes.length === 0
        ? /green runs shop-1\.2\.1/
        : /Before it, green showed shop-\S+ \(\w+\), in the state "error"\./,
    )
  },
)

test('what was still being deployed before, on a stack that accepts that, is not deployed again', async ({ start }) => {
  const behaviors = { deployWhileBusy: 'accepted', distributionShown: 'during', deployOutcomes: ['fails'] } as const
  const { simulator, step } = await start({
    jobSeconds: 0.3,
    behaviors: { ...behaviors, deployOutcomes: ['fails'] },
  })
  const { state, distributionId: before } = environmentOf(simulator, 'green')
  const at = simulator.requests.at(-1)?.at ?? Date.now()
  environmentOf(simulator, 'green').deployment = {
    ...{ distributionId: oldest(simulator).id, configFileRoles: [], strategy: 'rolling', by: 'eve', outcome: 'hangs' },
    ...{ startedAt: at, staleUntil: at, endsAt: at + 600_000, before: { state, distributionId: before } },
  }
  const { conclusion, outputs, log } = await step('deploy', DEPLOY, FAST)
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ result: 'failure', 'rolled-back': 'false' })
  expect(deployments(simulator)).toHaveLength(1)
  expect(log.join('\n')).toContain('Not rolled back: green was in the state "deploying" before')
})

test('a rollback that cannot be prepared has not begun, and says what to deploy', async ({ start }) => {
  const { simulator, step, file } = await start({
    jobSeconds: 0.3,
    behaviors: { deployOutcomes: ['fails'] },
    faults: [
      { kind: 'lost-answer', method: 'POST', path: '/v3/appConfigFiles' },
      // The upload begins with a list, and looks for what became of it in a second one.
      { kind: 'status', method: 'GET', path: '/v3/appConfigFiles', nth: 2, times: null, status: 403 },
    ],
  })
  file('before.properties', 'a=1')
  const { distributionId } = environmentOf(simulator, 'green')
  const inputs = { ...DEPLOY, 'rollback-config-files': '[{ path: before.properties, role: file }]' }
  const { conclusion, outputs, log } = await step('deploy', inputs, FAST)
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ result: 'failure', 'rolled-back': 'false' })
  expect(deployments(simulator)).toHaveLength(1)
  expect(log.join('\n')).toMatch(
    new RegExp(`Rollback failed: .* ACTION REQUIRED: deploy shop\\S+ \\(${distributionId}\\) to green\\.`),
  )
  expect(log.join('\n')).not.toContain('The outcome of the rollback is unknown')
  expect(stateOf(log)).toMatch(
    new RegExp(
      `The rollback has not begun, and green may be broken\\. It should run shop\\S+ \\(${distributionId}\\)\\.`,
    ),
  )
})
