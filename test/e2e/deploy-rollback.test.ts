import { expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { environmentOf } from '../support/production.ts'
import { changes, type Scenario, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const FAST = { env: { BRC_CLOCK_RATE: '20' } }
const DEPLOY = {
  'poll-interval-seconds': 1,
  environment: 'green',
  distribution: 'shop-1.2.1-distribution.tar.gz',
  'rollback-on-failure': true,
  'logs-on-failure': false,
}

function idOf({ cloud }: Simulator, name: string): string {
  return [...cloud.distributions, ...cloud.configFiles].find((one) => one.name === name)?.id ?? ''
}

function deployments({ simulator }: Scenario): unknown[] {
  return simulator.requests.filter(({ path, status }) => path.endsWith('/deploy') && status === 202).map((r) => r.body)
}

/** What somebody else does: their deployment is over at once. */
function deployed(simulator: Simulator, distribution: string): void {
  const theirs = { distributionId: idOf(simulator, distribution), deployedAt: Date.now() + 1000, deployedBy: 'eve' }
  Object.assign(environmentOf(simulator, 'green'), { ...theirs, state: 'deployed', deployment: null })
}

const THEIRS = 'shop-1.0.0-distribution.tar.gz'

test('what ran before comes back, with the config files of this run where none are given', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['fails'] } })
  const { simulator, step } = scenario
  const { distributionId } = environmentOf(simulator, 'green')
  const previous = simulator.cloud.distributions.find(({ id }) => id === distributionId)
  const inputs = { ...DEPLOY, 'config-files': 'green-1.0.0.properties' }
  const { conclusion, outputs, log } = await step('deploy', inputs, FAST)
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ 'rolled-back': 'true', result: 'failure', state: 'deployed' })
  const roles = [{ appConfigFileId: idOf(simulator, 'green-1.0.0.properties'), role: 'systemproperty' }]
  expect(deployments(scenario)).toEqual([
    { distributionId: idOf(simulator, DEPLOY.distribution), appConfigFileRoles: roles },
    { distributionId, appConfigFileRoles: roles },
  ])
  const shown = `${previous?.name} (${distributionId})`
  expect(stateOf(log)).toBe(`State now: Rolled back: green runs the previous distribution ${shown} again.`)
})

test('`[]` brings it back without config files', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['fails'] } })
  const { distributionId } = environmentOf(scenario.simulator, 'green')
  const files = { 'config-files': 'green-1.0.0.properties', 'rollback-config-files': '[]' }
  const { outputs } = await scenario.step('deploy', { ...DEPLOY, ...files }, FAST)
  expect(outputs['rolled-back']).toBe('true')
  expect(deployments(scenario).at(-1)).toEqual({ distributionId })
})

test('the same distribution with other config files: the previous ones are deployed again', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['fails'] } })
  const { simulator, step } = scenario
  const { distributionId } = environmentOf(simulator, 'green')
  const files = { 'config-files': 'blue-1.0.0.properties', 'rollback-config-files': 'green-1.0.0.properties' }
  const { outputs } = await step('deploy', { ...DEPLOY, distribution: distributionId, ...files }, FAST)
  expect(outputs['rolled-back']).toBe('true')
  expect(deployments(scenario).at(-1)).toMatchObject({
    distributionId,
    appConfigFileRoles: [{ appConfigFileId: idOf(simulator, 'green-1.0.0.properties') }],
  })
})

test('the very same again is no rollback, and says so', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['fails', 'fails'] } })
  const { distributionId } = environmentOf(scenario.simulator, 'green')
  const inputs = { ...DEPLOY, distribution: distributionId, 'config-files': 'blue-1.0.0.properties' }
  const { outputs, log } = await scenario.step('deploy', inputs, FAST)
  expect(outputs).toMatchObject({ 'rolled-back': 'false', state: 'error' })
  expect(deployments(scenario)).toHaveLength(1)
  expect(log.join('\n')).toMatch(/Not rolled back: green ran the very same before.*`rollback-config-files`/)
})

test('a rollback that fails is shouted, with what to do', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['fails', 'fails'] } })
  const { distributionId } = environmentOf(simulator, 'green')
  const { outputs, log, summary } = await step('deploy', DEPLOY, FAST)
  expect(outputs).toMatchObject({ 'rolled-back': 'false', result: 'failure', state: 'error' })
  expect(summary).toMatch(
    new RegExp(
      `^<h3>❌ Deployment of \\S+ to green failed – the rollback failed, too</h3>\n\n<p><strong>🚨 ACTION REQUIRED: deploy shop\\S+ \\(${distributionId}\\) to green\\.</strong></p>`,
    ),
  )
  expect(log.join('\n')).toMatch(
    new RegExp(`Error: Rollback failed: .*ACTION REQUIRED: deploy shop\\S+ \\(${distributionId}\\) to green\\.`),
  )
  expect(stateOf(log)).toMatch(/State now: The rollback failed; green may be broken\. It should run /)
})

test('a rollback whose end nobody sees is unknown', async ({ start }) => {
  const { step } = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['fails', 'hangs'] } })
  const { outputs, log } = await step('deploy', { ...DEPLOY, 'timeout-minutes': 0.3 }, FAST)
  expect(outputs).toMatchObject({ 'rolled-back': 'false', result: 'failure', state: 'deploying' })
  expect(log.join('\n')).toContain('The outcome of the rollback is unknown: ')
  expect(stateOf(log)).toMatch(/State now: It is unknown whether green runs the previous distribution .* again\./)
})

test.for([
  ['deploy', DEPLOY, 'Deployment'],
  ['.', { ...DEPLOY, backup: false }, 'Release'],
] as const)(
  'cancelled during its rollback, %s says why it has failed, and what to check',
  async ([action, inputs, what], { start }) => {
    const scenario = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['fails', 'hangs'] } })
    const { cancel, line, result } = await scenario.start(action, inputs, FAST)
    await line(/Rolling back/)
    await expect.poll(() => deployments(scenario).length).toBe(2)
    cancel()
    const { outputs, log, summary } = await result
    expect(outputs).toMatchObject({ 'rolled-back': 'false', result: 'failure' })
    const text = log.join('\n')
    expect(text).toMatch(
      /Error: Cancelled \(SIGINT\) during the rollback\. ACTION REQUIRED: check green: it should run shop/,
    )
    expect(text).toMatch(/Error: The deployment of shop\S+ to green failed: /)
    expect(text).toMatch(/Next: ACTION REQUIRED: check green: it should run shop/)
    expect(stateOf(log)).toMatch(/deployment of shop\S+ to green was started.* Before it, green showed shop/)
    expect(summary).toMatch(new RegExp(`❌ ${what} of \\S+ to green failed – cancelled during the rollback`))
  },
)

test('an environment in which nothing ran is left', async ({ start }) => {
  const scenario = await start({
    jobSeconds: 0.3,
    behaviors: { deployOutcomes: ['fails'] },
    cloud: { distributions: [{ name: DEPLOY.distribution }], environments: [{ name: 'green' }] },
  })
  const { outputs, log } = await scenario.step('deploy', DEPLOY, FAST)
  expect(outputs['rolled-back']).toBe('false')
  expect(deployments(scenario)).toHaveLength(1)
  expect(log.join('\n')).toContain('Not rolled back: nothing ran in green before.')
})

test("somebody else's deployment that ended before the rollback stays", async ({ start }) => {
  let failed = 0
  const scenario = await start({
    jobSeconds: 0.3,
    behaviors: { deployOutcomes: ['fails'] },
    onRequest: ({ method, path }) => {
      if (method !== 'GET' || !/^\/v3\/environments\/\w+$/.test(path)) return
      // The look after the one that has seen the failure.
      if (environmentOf(scenario.simulator, 'green').state === 'error' && ++failed === 2)
        deployed(scenario.simulator, THEIRS)
    },
  })
  const { conclusion, outputs, log } = await scenario.step('deploy', DEPLOY, FAST)
  expect(conclusion).toBe('failure')
  expect(outputs['rolled-back']).toBe('false')
  expect(deployments(scenario)).toHaveLength(1)
  expect(environmentOf(scenario.simulator, 'green').distributionId).toBe(idOf(scenario.simulator, THEIRS))
  expect(stateOf(log)).toMatch(/State now: Not rolled back: green was deployed to by somebody else since/)
})

test("somebody else's deployment that the rollback has to wait for stays", async ({ start }) => {
  let asked = 0
  const scenario = await start({
    jobSeconds: 0.5,
    behaviors: { deployOutcomes: ['fails'] },
    onRequest: async ({ method, path }) => {
      if (method !== 'PUT' || !path.endsWith('/deploy') || ++asked !== 2) return
      await fetch(`${scenario.simulator.url}${path}`, {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${scenario.simulator.issueAccessToken()}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ distributionId: idOf(scenario.simulator, THEIRS) }),
      })
    },
  })
  const { outputs, log } = await scenario.step('deploy', DEPLOY, FAST)
  expect(outputs['rolled-back']).toBe('false')
  expect(log.join('\n')).toContain('waiting for another deployment to end')
  expect(deployments(scenario).at(-1)).toMatchObject({ distributionId: idOf(scenario.simulator, THEIRS) })
  expect(environmentOf(scenario.simulator, 'green')).toMatchObject({
    state: 'deployed',
    distributionId: idOf(scenario.simulator, THEIRS),
  })
})

test('the service itself went back: nothing is deployed for that', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['rolled-back'] } })
  const { conclusion, outputs } = await scenario.step('deploy', DEPLOY, FAST)
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ 'rolled-back': 'true', state: 'deployed' })
  expect(deployments(scenario)).toHaveLength(1)
})

test('what the check of the site has found wrong comes back, unless somebody else has deployed since', async ({
  start,
}) => {
  const check = { 'health-check-url': 'http://127.0.0.1:1/', 'health-check-timeout-minutes': 0.2 }
  const scenario = await start({ jobSeconds: 0.3 })
  const { simulator, start: begin } = scenario
  const running = await begin('deploy', { ...DEPLOY, ...check }, FAST)
  await running.line(/health check of/)
  deployed(simulator, THEIRS)
  const { outputs } = await running.result
  expect(outputs['rolled-back']).toBe('false')
  expect(changes(simulator)).toHaveLength(1)
})
