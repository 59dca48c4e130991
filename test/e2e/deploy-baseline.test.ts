import { expect } from 'vitest'
import type { Behaviors } from '../../src/simulator/bloomreach/behaviors.ts'
import { environmentOf } from '../support/production.ts'
import { test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const FAST = { env: { BRC_CLOCK_RATE: '20' } }

/** Each shows, one way or another, something that looks like the end of our deployment while it has only begun. */
const looks: [string, Partial<Behaviors>][] = [
  ['the list tells the time in another form', { listedDeployedAt: 'other-form' }],
  ['the list tells no time', { listedDeployedAt: 'missing' }],
  ['the new distribution is shown at once', { distributionShown: 'at-once', listedDeployedAt: 'missing' }],
  ['the time is gone until the end', { distributionShown: 'at-once', deployedAtMeanwhile: 'missing' }],
]

test.for(looks)('the same distribution again ends in a failure, though %s', async ([, behaviors], { start }) => {
  const { simulator, step } = await start({
    jobSeconds: 1.2,
    staleSeconds: 0.7,
    behaviors: { ...behaviors, deployOutcomes: ['fails'] },
  })
  const { distributionId } = environmentOf(simulator, 'green')
  const { conclusion, outputs } = await step('deploy', { environment: 'green', distribution: distributionId }, FAST)
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ state: 'error', result: 'failure' })
})

test.for(looks)('the same distribution again succeeds when it is over, though %s', async ([, behaviors], { start }) => {
  const { simulator, step } = await start({ jobSeconds: 1.2, staleSeconds: 0.7, behaviors })
  const { distributionId } = environmentOf(simulator, 'green')
  const { conclusion, outputs } = await step('deploy', { environment: 'green', distribution: distributionId }, FAST)
  expect(conclusion).toBe('success')
  expect(outputs['result']).toBe('success')
  const { deployment, deployedAt } = environmentOf(simulator, 'green')
  expect(deployment).toBeNull()
  expect(Date.parse(outputs['deployed-at'] ?? '')).toBe(Math.floor((deployedAt ?? 0) / 1000) * 1000)
})

test('what somebody else has deployed since the first look is not the end of ours', async ({ start }) => {
  let seen = false
  const { simulator, step } = await start({
    jobSeconds: 1.2,
    staleSeconds: 0.7,
    behaviors: { deployOutcomes: ['fails'], distributionShown: 'at-once' },
    onRequest: ({ method, path }) => {
      if (seen || method !== 'GET' || path !== '/v3/distributions') return
      seen = true
      const green = environmentOf(simulator, 'green')
      Object.assign(green, { distributionId: wanted, deployedAt: Date.now() - 2000, deployedBy: 'eve@example.com' })
    },
  })
  const wanted = environmentOf(simulator, 'test').distributionId
  const name = simulator.cloud.distributions.find(({ id }) => id === wanted)?.name ?? ''
  const { conclusion, outputs } = await step('deploy', { environment: 'green', distribution: name }, FAST)
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ state: 'error', 'previous-distribution-id': wanted })
})

test('what ran before is what ran directly before the request that was accepted', async ({ start }) => {
  const { simulator, start: begin, pass } = await start({ jobSeconds: 600 })
  const [oldest] = simulator.cloud.distributions
  const theirs = await begin('deploy', { environment: 'green', distribution: oldest?.id ?? '' })
  await theirs.line(/accepted|deploying/)
  const ours = await begin('deploy', { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' })
  await ours.line(/waiting for another deployment to end/)
  pass(600)
  expect((await theirs.result).conclusion).toBe('success')
  await ours.line(/accepted|deploying/)
  pass(600)
  const { conclusion, outputs } = await ours.result
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({
    'previous-distribution-id': oldest?.id,
    'previous-distribution-name': oldest?.name,
    'distribution-name': 'shop-1.2.1-distribution.tar.gz',
  })
})

test('where nobody knows whether ours was accepted, too', async ({ start }) => {
  const { simulator, start: begin, pass } = await start({ jobSeconds: 600 })
  const [oldest] = simulator.cloud.distributions
  const theirs = await begin('deploy', { environment: 'green', distribution: oldest?.id ?? '' })
  await theirs.line(/accepted|deploying/)
  const inputs = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz', retries: 0 }
  const ours = await begin('deploy', inputs, FAST)
  await ours.line(/waiting for another deployment to end/)
  simulator.addFault({ method: 'PUT', path: '/v3/environments/*/deploy', kind: 'status', status: 504, times: null })
  pass(600)
  const { conclusion, outputs, log } = await ours.result
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({
    result: 'unknown',
    'previous-distribution-id': oldest?.id,
    'previous-distribution-name': oldest?.name,
  })
  expect(stateOf(log)).toMatch(/^State now: It is unknown whether .* Before it, green ran /)
  expect(stateOf(log)).toContain(`Before it, green ran ${oldest?.name} (${oldest?.id}).`)
})

test('the names of distributions that were given by id are known, too', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  const [oldest] = simulator.cloud.distributions
  const { id, distributionId } = environmentOf(simulator, 'green')
  const { outputs } = await step('deploy', { environment: id, distribution: oldest?.id ?? '' })
  const previous = simulator.cloud.distributions.find((one) => one.id === distributionId)
  expect(outputs).toMatchObject({
    'distribution-name': oldest?.name,
    'previous-distribution-id': previous?.id,
    'previous-distribution-name': previous?.name,
  })
})
