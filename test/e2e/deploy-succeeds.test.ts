import { expect } from 'vitest'
import { calls, test } from '../support/scenario.ts'

const FILE = 'shop-1.2.1-distribution.tar.gz'

test('deploys a distribution by its name and waits until it runs', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 1 })
  const green = simulator.cloud.environments.find(({ name }) => name === 'green')
  const before = green?.distributionId
  const wanted = simulator.cloud.distributions.find(({ name }) => name === FILE)

  const { conclusion, outputs, log, summary } = await step('deploy', { environment: 'green', distribution: FILE })

  expect(conclusion).toBe('success')
  const now = simulator.cloud.environments.find(({ name }) => name === 'green')
  expect(now).toMatchObject({ state: 'deployed', distributionId: wanted?.id })
  expect(outputs).toMatchObject({
    'environment-id': green?.id,
    'environment-name': 'green',
    'environment-url': 'https://green-example.bloomreach.cloud',
    'distribution-id': wanted?.id,
    'previous-distribution-id': before,
    state: 'deployed',
    skipped: 'false',
    'rolled-back': 'false',
  })
  expect(Number(outputs['duration-seconds'])).toBeGreaterThan(0.9)
  expect(Date.parse(outputs['deployed-at'] ?? '')).not.toBeNaN()
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ id: green?.id, distributionId: wanted?.id })
  expect(log.length).toBeLessThanOrEqual(6)
  expect(log.join('\n')).toContain('state "deploying"')
  expect(summary).toContain('<a href="https://green-example.bloomreach.cloud">green</a>')

  const puts = simulator.requests.filter(({ method }) => method === 'PUT')
  expect(puts.map(({ body }) => body)).toEqual([{ distributionId: wanted?.id }])
  const [first, second, third, fourth, fifth] = calls(simulator)
  expect([first, second, third]).toEqual([
    'POST /v3/authn/access_token',
    'GET /v3/environments',
    'GET /v3/distributions',
  ])
  expect(fourth).toBe(`GET /v3/environments/${green?.id}`)
  expect(fifth).toBe(`PUT /v3/environments/${green?.id}/deploy`)
  expect(calls(simulator).at(-1)).toBe('DELETE /v3/authn/refresh_token')
  expect(calls(simulator)).not.toContain('POST /v3/authn/logout')
})

test('an id is got, not listed', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  const [environment] = simulator.cloud.environments
  const [distribution] = simulator.cloud.distributions
  await step('deploy', { environment: environment?.id ?? '', distribution: distribution?.id ?? '' })
  expect(calls(simulator).slice(1, 3)).toEqual([
    `GET /v3/environments/${environment?.id}`,
    `GET /v3/distributions/${distribution?.id}`,
  ])
})

test('an id wins over a name', async ({ start }) => {
  const { simulator, step } = await start({
    jobSeconds: 0.3,
    cloud: {
      distributions: [
        { id: 'one', name: 'two' },
        { id: 'two', name: 'three' },
      ],
      environments: [
        { id: 'blue', name: 'green' },
        { id: 'green', name: 'blue' },
      ],
    },
  })
  const { outputs } = await step('deploy', { environment: 'green', distribution: 'two' })
  expect(outputs).toMatchObject({ 'environment-id': 'green', 'distribution-id': 'two' })
  expect(simulator.cloud.environments.find(({ id }) => id === 'green')?.distributionId).toBe('two')
})

test('stops the environment first when told to', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  const { conclusion } = await step('deploy', { environment: 'green', distribution: FILE, strategy: 'stopstart' })
  expect(conclusion).toBe('success')
  expect(simulator.requests.find(({ method }) => method === 'PUT')?.body).toMatchObject({ strategy: 'stopstart' })
})

test('does not wait when told not to', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 60 })
  const { conclusion, log, outputs } = await step('deploy', { environment: 'green', distribution: FILE, wait: false })
  expect(conclusion).toBe('success')
  expect(log.join('\n')).toMatch(/Not waiting: see \w+ in Mission Control/)
  expect(outputs['distribution-id']).toBe(simulator.cloud.distributions.find(({ name }) => name === FILE)?.id)
  expect(simulator.cloud.environments.find(({ name }) => name === 'green')?.state).not.toBe('')
})

test('skips what runs already, and what is only rehearsed', async ({ start }) => {
  const { simulator, step } = await start()
  const skipped = await step('deploy', { environment: 'test', distribution: FILE, 'skip-if-deployed': true })
  expect(skipped).toMatchObject({
    conclusion: 'success',
    outputs: { skipped: 'true', state: 'deployed', result: 'skipped' },
  })
  const dry = await step('deploy', { environment: 'green', distribution: FILE, 'dry-run': true })
  expect(dry).toMatchObject({ conclusion: 'success', outputs: { skipped: 'false', result: 'skipped' } })
  expect(dry.summary).toContain('Dry run')
  expect(calls(simulator).filter((call) => /^(PUT|PATCH)|^POST (?!\/v3\/authn)/.test(call))).toEqual([])
})

test('deploys again what runs already, unless told to skip it', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  const before = simulator.cloud.environments.find(({ name }) => name === 'test')?.deployedAt
  const { conclusion } = await step('deploy', { environment: 'test', distribution: FILE })
  expect(conclusion).toBe('success')
  expect(simulator.cloud.environments.find(({ name }) => name === 'test')?.deployedAt).not.toBe(before)
})

test('config files are a deployment of their own, which is never skipped', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  const inputs = { environment: 'test', distribution: FILE, 'skip-if-deployed': true }
  const { conclusion, outputs } = await step('deploy', { ...inputs, 'config-files': 'blue-1.0.0.properties' })
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({ skipped: 'false', result: 'success' })
  const wanted = simulator.cloud.configFiles.find(({ name }) => name === 'blue-1.0.0.properties')?.id
  expect(simulator.cloud.environments.find(({ name }) => name === 'test')?.configFileRoles).toEqual([
    { appConfigFileId: wanted, role: 'systemproperty' },
  ])
})

test('another deployment that is in progress is not taken for what is to be skipped', async ({ start }) => {
  const { simulator, start: begin, step } = await start({ jobSeconds: 1.5 })
  const theirs = await begin('deploy', { environment: 'test', distribution: 'shop-1.0.0-distribution.tar.gz' })
  await theirs.line(/state "deploying"/)
  const inputs = { environment: 'test', distribution: FILE, 'skip-if-deployed': true }
  expect(await step('deploy', inputs)).toMatchObject({ conclusion: 'success', outputs: { skipped: 'false' } })
  const wanted = simulator.cloud.distributions.find(({ name }) => name === FILE)?.id
  expect(simulator.cloud.environments.find(({ name }) => name === 'test')?.distributionId).toBe(wanted)
})
