import { expect } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import { environmentOf } from '../support/production.ts'
import { changes, test } from '../support/scenario.ts'

const FAST = { env: { BRC_CLOCK_RATE: '20' } }
const DISTRIBUTION = 'shop-1.2.1-distribution.tar.gz'
const RELEASE = { distribution: DISTRIBUTION, environment: 'green', 'live-environment': 'blue' }
/** The service asks for a pause within the look that comes before the request. */
const PAUSE: Fault = {
  method: 'GET',
  path: '/v3/domains',
  kind: 'status',
  status: 503,
  headers: { 'retry-after': '40' },
}

test.concurrent('what a colleague has deployed amid a long look is what ran before', async ({ start }) => {
  let isPaused = false
  const { simulator, step } = await start({
    jobSeconds: 0.3,
    onRequest: ({ method, path }) => {
      const isRestored = simulator.requests.some((one) => one.path.endsWith('/restore'))
      if (method !== 'GET' || path !== '/v3/domains' || !isRestored || isPaused) return
      // The look of the deployment, after that of the restore: the environment is read, the domains are not yet.
      isPaused = true
      simulator.addFault(PAUSE)
      const theirs = simulator.cloud.distributions[0]?.id
      Object.assign(environmentOf(simulator, 'green'), { distributionId: theirs, deployedAt: Date.now() - 5000 })
    },
  })
  const theirs = simulator.cloud.distributions[0]?.id
  const { conclusion, outputs, log } = await step('.', { ...RELEASE, promote: false }, FAST)
  expect(conclusion).toBe('success')
  expect(log.join('\n')).toContain('request to deploy shop-1.2.1-distribution.tar.gz to green: looking again')
  expect(outputs['previous-distribution-id']).toBe(theirs)
})

test.concurrent('nothing is restored by a look that took long', async ({ start }) => {
  let looks = 0
  const { simulator, step } = await start({
    jobSeconds: 0.3,
    onRequest: ({ method, path }) => {
      const isBackedUp = simulator.requests.some((one) => one.method === 'POST' && one.path === '/v3/backups')
      if (method === 'GET' && path === '/v3/domains' && isBackedUp && ++looks === 1) simulator.addFault(PAUSE)
    },
  })
  const { log } = await step('.', { ...RELEASE, promote: false }, FAST)
  expect(log.join('\n')).toMatch(/request to restore backup \S+ into green: looking again/)
  expect(changes(simulator).filter((call) => call.endsWith('/restore'))).toHaveLength(1)
})

test.concurrent('what is deployed again after the health check is not promoted', async ({ start }) => {
  let isDone = false
  const { simulator, step } = await start({
    jobSeconds: 0.3,
    onRequest: ({ method, path }) => {
      // The look before the promotion.
      const isDeployed =
        environmentOf(simulator, 'green').deployment === null &&
        simulator.requests.some((one) => one.path.endsWith('/deploy'))
      if (!isDeployed || isDone || method !== 'GET' || path !== '/v3/domains') return
      isDone = true
      Object.assign(environmentOf(simulator, 'green'), {
        deployedAt: (environmentOf(simulator, 'green').deployedAt ?? 0) + 5000,
        deployedBy: 'eve@example.com',
      })
    },
  })
  const { conclusion, outputs, log } = await step('.', RELEASE, FAST)
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ promoted: 'false', 'rolled-back': 'false' })
  expect(log.join('\n')).toContain('green was deployed to again since this release has seen it run by eve@example.com')
  expect(changes(simulator)).not.toContain('PUT /v3/production')
})
