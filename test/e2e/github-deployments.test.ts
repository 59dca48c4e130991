import { afterEach, expect } from 'vitest'
import { startGitHub } from '../support/github.ts'
import { environmentOf } from '../support/production.ts'
import { test } from '../support/scenario.ts'

const FILE = 'shop-1.2.1-distribution.tar.gz'
const GREEN = { environment: 'green', distribution: FILE }
const open: { close(): Promise<unknown> }[] = []

async function gitHub(options?: { failing?: boolean }) {
  const server = await startGitHub(options)
  open.push(server)
  return server
}

afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

test('records a deployment, and retires the one before', async ({ start }) => {
  const { token, deployments, github } = await gitHub()
  const { step } = await start({ jobSeconds: 0.3 })
  for (const distribution of ['shop-1.0.0-distribution.tar.gz', FILE]) {
    const { conclusion } = await step('deploy', { ...GREEN, distribution, 'github-token': token }, { github })
    expect(conclusion).toBe('success')
  }
  expect(deployments).toMatchObject([{ environment: 'green' }, { environment: 'green', ref: 'abc123' }])
  const [first, second] = deployments
  expect(first?.statuses.map(({ state }) => state)).toEqual(['inactive', 'success', 'in_progress'])
  expect(second?.statuses.map(({ state }) => state)).toEqual(['success', 'in_progress'])
  expect(second?.statuses[0]).toMatchObject({
    log_url: `${github.server_url}/acme/shop/actions/runs/42`,
    environment_url: 'https://green-example.bloomreach.cloud',
  })
})

test('records a failure', async ({ start }) => {
  const { token, deployments, github } = await gitHub()
  const { step } = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['fails'] } })
  const { conclusion } = await step('deploy', { ...GREEN, 'github-token': token }, { github })
  expect(conclusion).toBe('failure')
  expect(deployments[0]?.statuses.map(({ state }) => state)).toEqual(['failure', 'in_progress'])
})

test('records a cancellation', async ({ start }) => {
  const { token, deployments, github } = await gitHub()
  const { start: begin } = await start({ jobSeconds: 60 })
  const running = await begin('deploy', { ...GREEN, 'github-token': token }, { github })
  await running.line(/deploying/)
  running.cancel()
  const { conclusion } = await running.result
  expect(conclusion).not.toBe('success')
  expect(deployments[0]?.statuses.map(({ state }) => state)).toEqual(['error', 'in_progress'])
})

test('what is not waited for stays in progress', async ({ start }) => {
  const { token, deployments, github } = await gitHub()
  const { step } = await start({ jobSeconds: 60 })
  const { conclusion } = await step('deploy', { ...GREEN, wait: false, 'github-token': token }, { github })
  expect(conclusion).toBe('success')
  expect(deployments[0]?.statuses.map(({ state }) => state)).toEqual(['in_progress'])
})

test('what turned out to need no deployment is over', async ({ start }) => {
  const { token, deployments, github } = await gitHub()
  let looks = 0
  const { simulator, step } = await start({
    onRequest: ({ method, path }) => {
      if (method !== 'GET' || !/environments\/./.test(path) || ++looks !== 2) return
      // Somebody else's deployment of the same distribution has ended since the first look.
      const { id } = simulator.cloud.distributions.find(({ name }) => name === FILE) ?? {}
      Object.assign(environmentOf(simulator, 'green'), { distributionId: id, deployedAt: Date.now() })
    },
  })
  const inputs = { ...GREEN, 'skip-if-deployed': true, wait: false, 'github-token': token }
  const { outputs } = await step('deploy', inputs, { github })
  expect(outputs['result']).toBe('skipped')
  expect(deployments[0]?.statuses.map(({ state }) => state)).toEqual(['success', 'in_progress'])
})

test('GitHub decides by the name whether a deployment in place is one of production', async ({ start }) => {
  const { token, deployments, github } = await gitHub()
  const { step } = await start({ jobSeconds: 0.3 })
  await step('deploy', { ...GREEN, 'github-token': token, 'github-environment': 'production' }, { github })
  expect(deployments[0]?.production_environment).toBeUndefined()
})

test('a promotion is a production deployment, of the name that is given', async ({ start }) => {
  const { token, deployments, github } = await gitHub()
  const { step } = await start({ jobSeconds: 0.3 })
  const inputs = { environment: 'green', 'current-environment': 'blue', 'github-environment': 'live' }
  const { conclusion } = await step('promote-production', { ...inputs, 'github-token': token }, { github })
  expect(conclusion).toBe('success')
  expect(deployments).toMatchObject([{ environment: 'live', production_environment: true }])
})

test('what fails on GitHub is a warning', async ({ start }) => {
  const { token, github } = await gitHub({ failing: true })
  const { step } = await start({ jobSeconds: 0.3 })
  const { conclusion, annotations } = await step('deploy', { ...GREEN, 'github-token': token }, { github })
  expect(conclusion).toBe('success')
  expect(annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    expect.stringMatching(/^warning: .*Resource not accessible by integration.*`deployments: write`/),
  ])
})

test('the root action is recorded too', async ({ start }) => {
  const { token, deployments, github } = await gitHub()
  const { step, file } = await start({ jobSeconds: 0.3 })
  file('shop.tar.gz', 'a new shop')
  const inputs = { file: 'shop.tar.gz', environment: 'green', 'live-environment': 'blue', 'github-token': token }
  const { conclusion } = await step('.', inputs, { github })
  expect(conclusion).toBe('success')
  expect(deployments).toMatchObject([{ environment: 'green', production_environment: true }])
  expect(deployments[0]?.statuses[0]?.state).toBe('success')
})
