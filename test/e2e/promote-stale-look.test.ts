import { expect } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { changes, test } from '../support/scenario.ts'

/** The service asks for a pause within the look that comes before the request. */
const PAUSE: Fault = {
  method: 'GET',
  path: '/v3/environments/*',
  kind: 'status',
  status: 503,
  headers: { 'retry-after': '40' },
}

function moveDomains({ cloud }: Simulator, environment: string): void {
  const id = cloud.environments.find(({ name }) => name === environment)?.id ?? ''
  for (const domain of cloud.domains) if (!domain.name.endsWith('.bloomreach.cloud')) domain.environmentId = id
}

function switches(simulator: Simulator): string[] {
  return changes(simulator).filter((call) => call === 'PUT /v3/production')
}

test.concurrent('where the domains move amid a long look, they are looked at again before the promotion', async ({
  start,
}) => {
  let lists = 0
  const { simulator, step } = await start({
    clockRate: 20,
    onRequest: ({ method, path }) => {
      if (method !== 'GET') return
      // The first list is that of the plan.
      if (path === '/v3/domains' && ++lists === 2) simulator.addFault(PAUSE)
      else if (path.startsWith('/v3/environments/') && lists === 2) moveDomains(simulator, 'acceptance')
    },
  })
  const inputs = { environment: 'green', 'current-environment': 'blue', 'change-domain-rules': true }
  const { conclusion, log } = await step('promote-production', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('looking again: the look took long')
  expect(log.join('\n')).toContain('blue is not live: no custom domain points at it')
  expect(switches(simulator)).toEqual([])
})

test.concurrent('the same in a release: what has become live meanwhile is not promoted', async ({ start }) => {
  let isDeployed = false
  let isPaused = false
  const { simulator, step } = await start({
    clockRate: 20,
    jobSeconds: 0.3,
    onRequest: ({ method, path }) => {
      if (path.endsWith('/deploy')) isDeployed = true
      else if (isDeployed && !isPaused && method === 'GET' && path === '/v3/domains') {
        isPaused = true
        simulator.addFault(PAUSE)
      } else if (isPaused && method === 'GET' && path.startsWith('/v3/environments/')) moveDomains(simulator, 'green')
    },
  })
  const release = { distribution: 'shop-1.2.1-distribution.tar.gz', environment: 'green', 'live-environment': 'blue' }
  const { conclusion, log } = await step('.', release)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('looking again: the look took long')
  expect(log.join('\n')).toContain('green is live by now: ')
  expect(switches(simulator)).toEqual([])
})

test.concurrent('a service that only is slow once is no obstacle', async ({ start }) => {
  const { simulator, step } = await start({ clockRate: 20, faults: [{ ...PAUSE, nth: 2 }] })
  const { conclusion } = await step('promote-production', { environment: 'green', 'current-environment': 'blue' })
  expect(conclusion).toBe('success')
  expect(switches(simulator)).toHaveLength(1)
})
