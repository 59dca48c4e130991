import { expect } from 'vitest'
import { test } from '../support/scenario.ts'
import { goodInputs } from './main-actions.ts'

test('a service that takes its time to end the session holds up no step', async ({ start }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const scenario = await start({
    jobSeconds: { deploy: 0.3, backup: 0.3, domains: 0 },
    onRequest: ({ method }) => (method === 'DELETE' ? held : undefined),
  })
  const { conclusion, annotations } = await scenario.step('backup', goodInputs('backup', scenario))
  release()
  expect([conclusion, annotations]).toEqual(['success', []])
  expect(scenario.simulator.requests.at(-1)).toMatchObject({ method: 'DELETE', path: '/v3/authn/refresh_token' })
})
