import { expect } from 'vitest'
import { calls, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const FILE = 'shop-1.2.1-distribution.tar.gz'
const GREEN = { environment: 'green', distribution: FILE }

test.for([
  ['error', {}],
  ['FAILED', {}],
  ['broken', { 'failure-states': 'broken, ill' }],
] as const)('fails when the environment ends in %s', async ([failureState, more], { start }) => {
  const { step } = await start({ jobSeconds: 0.5, behaviors: { failureState, deployOutcomes: ['fails'] } })
  const { conclusion, log, outputs, summary } = await step('deploy', { ...GREEN, ...more })
  expect(conclusion).toBe('failure')
  expect(outputs['state']).toBe(failureState)
  expect(stateOf(log)).toMatch(
    /State now: The deployment of shop-1\.2\.1\S+ to green was started, and is not confirmed\. Before it, green ran shop-1\.1\.0\S+ \(/,
  )
  expect(log.join('\n')).toContain(`the environment's state is "${failureState}"`)
  expect(summary).toMatch(/^<h3>❌ Deployment of \S+ to green failed/)
})

test('a developer deploys to what nobody visits, and not to what is live', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  for (const user of simulator.cloud.users) user.role = 'developer'
  expect((await step('deploy', GREEN)).conclusion).toBe('success')
  const { conclusion, log } = await step('deploy', { ...GREEN, environment: 'blue' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/returned HTTP 403 Forbidden: This needs the role admin or root/)
  expect(log.join('\n')).toContain('Check the permissions of the user whose credentials are used.')
  expect(stateOf(log)).toBe('State now: Nothing was deployed to blue.')
})

test('a state of failure that was there before is no failure of this deployment', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 1.5, staleSeconds: 1 })
  const green = simulator.cloud.environments.find(({ name }) => name === 'green')
  if (green) green.state = 'error'
  const { conclusion } = await step('deploy', GREEN)
  expect(conclusion).toBe('success')
})

test.for([
  [
    'other',
    /runs another distribution than the one asked for \(shop-1\.2\.1\S+ \([0-9A-F]+\)\): shop-\S+ \([0-9A-F]+\)/,
  ],
  ['rolled-back', /went back to the distribution that ran before/],
  ['vanishes', /the environment does not exist any more/],
] as const)('fails when the deployment ends with %s', async ([outcome, message], { start }) => {
  const { step } = await start({ jobSeconds: 0.5, behaviors: { deployOutcomes: [outcome] } })
  const { conclusion, log } = await step('deploy', GREEN)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(message)
})

test('fails when it takes too long, and says what it saw last', async ({ start }) => {
  const { step } = await start({ jobSeconds: 0.5, staleSeconds: 0, behaviors: { deployOutcomes: ['hangs'] } })
  const { conclusion, log, outputs } = await step('deploy', { ...GREEN, 'timeout-minutes': 0.3 })
  expect(conclusion).toBe('failure')
  expect(outputs['state']).toBe('deploying')
  expect(log.join('\n')).toMatch(
    /Timed out after 18 s waiting for the deployment of .* \(last status: state "deploying"\)/,
  )
  expect(log.join('\n')).toMatch(
    /Check green in Mission Control, then run the step again; increase `timeout-minutes` if/,
  )
})

test.for([
  [{ environment: 'purple', distribution: FILE }, /no environment "purple"[\s\S]*test, acceptance, blue, green/],
  [{ environment: 'green', distribution: 'shop-9' }, /no distribution "shop-9"[\s\S]*shop-1\.0\.0.*shop-1\.2\.1/],
  [
    { ...GREEN, 'config-files': '[{ name: red.properties, role: file }]' },
    /no config file "red.properties"[\s\S]*blue-1\.0\.0\.properties, green-1\.0\.0\.properties/,
  ],
] as const)('an unknown name changes nothing and names what exists: %j', async ([inputs, message], { start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('deploy', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(message)
  expect(log.join('\n')).toContain('Nothing was changed')
  expect(calls(simulator).filter((call) => call.startsWith('PUT') || call === 'POST /v3/appConfigFiles')).toEqual([])
})

test('a name of two distributions is refused with their ids', async ({ start }) => {
  const { simulator, step } = await start({
    cloud: {
      distributions: [{ name: 'shop' }, { name: 'shop', content: 'another' }],
      environments: [{ name: 'green' }],
    },
  })
  const { conclusion, log } = await step('deploy', { environment: 'green', distribution: 'shop' })
  expect(conclusion).toBe('failure')
  for (const { id } of simulator.cloud.distributions) expect(log.join('\n')).toContain(id)
  expect(calls(simulator).some((call) => call.startsWith('PUT'))).toBe(false)
})

test('a request that the service refuses is asked once', async ({ start }) => {
  const { simulator, step } = await start({
    faults: [
      {
        method: 'PUT',
        kind: 'status',
        status: 400,
        body: { error_code: 'InvalidParameters', error_detail: 'No such role' },
        times: Number.POSITIVE_INFINITY,
      },
    ],
  })
  const { conclusion, log } = await step('deploy', GREEN)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/returned HTTP 400 InvalidParameters: No such role/)
  expect(simulator.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1)
})

test.for([409, 400] as const)('waits for another deployment to end when refused with %s', async (busy, { start }) => {
  const { simulator, step, start: begin, pass } = await start({ jobSeconds: 600, behaviors: { deployWhileBusy: busy } })
  const other = { environment: 'green', distribution: 'shop-1.0.0-distribution.tar.gz', wait: false }
  expect(await step('deploy', other)).toMatchObject({ conclusion: 'success' })
  const second = await begin('deploy', GREEN)
  await second.line(/waiting for another deployment to end/)
  pass(600)
  await second.line(/deployment of shop-1\.2\.1.*(accepted|deploying)/)
  pass(600)
  expect(await second.result).toMatchObject({ conclusion: 'success' })
  const wanted = simulator.cloud.distributions.find(({ name }) => name === FILE)?.id
  expect(simulator.cloud.environments.find(({ name }) => name === 'green')?.distributionId).toBe(wanted)
})

test.for([
  [true, 1],
  [false, 2],
] as const)(
  'killed and run again with `skip-if-deployed: %s`: %i deployments',
  async ([skips, deployments], { start }) => {
    const { simulator, start: begin, pass } = await start({ jobSeconds: 600 })
    const killed = await begin('deploy', GREEN)
    await killed.line(/accepted|deploying/)
    killed.kill('SIGKILL')
    await killed.result
    const second = await begin('deploy', { ...GREEN, 'skip-if-deployed': skips })
    await second.line(/waiting for another deployment to end/)
    pass(600)
    if (!skips) {
      await second.line(/accepted|deploying/)
      pass(600)
    }
    const { conclusion, outputs } = await second.result
    expect(conclusion).toBe('success')
    expect(outputs['result']).toBe(skips ? 'skipped' : 'success')
    const accepted = simulator.requests.filter(({ method, status }) => method === 'PUT' && status === 202)
    expect(accepted).toHaveLength(deployments)
  },
)

test.for(['lost-answer', 'reset-after', 'reset-before', 'truncated-json', 'html'] as const)(
  'asks once only, whatever came of the answer: %s',
  async (kind, { start }) => {
    const { simulator, step } = await start({ jobSeconds: 2, faults: [{ method: 'PUT', kind }] })
    const { conclusion } = await step('deploy', GREEN)
    expect(conclusion).toBe('success')
    const accepted = simulator.requests.filter(({ method, status }) => method === 'PUT' && status === 202)
    expect(accepted.length).toBeLessThanOrEqual(1)
  },
)

test('cancelled, it stops at once and says which job goes on', async ({ start }) => {
  const { simulator, start: begin } = await start({ jobSeconds: 60 })
  const running = await begin('deploy', GREEN)
  await running.line(/deploying/)
  running.cancel()
  const { conclusion, exitCode, log, outputs } = await running.result
  expect(conclusion).not.toBe('success')
  expect(exitCode).toBe(1)
  expect(log.join('\n')).toMatch(
    /deployment of shop-1\.2\.1.* to green goes on without this step.*See green in Mission Control/,
  )
  expect(outputs['environment-name']).toBe('green')
  expect(calls(simulator).at(-1)).toBe('DELETE /v3/authn/refresh_token')
})

test('a local config file that may be there after a failure is in the message', async ({ start }) => {
  const { step, file } = await start({
    faults: [{ method: 'POST', kind: 'status', status: 403, path: '/v3/appConfigFiles' }],
  })
  file('site.properties', 'a=1')
  const { log } = await step('deploy', { ...GREEN, 'config-files': '[{ path: site.properties, role: file }]' })
  expect(stateOf(log)).toBe(
    'State now: It is unknown whether the config file "site.properties" was uploaded; nothing was deployed.',
  )
})
