import { readdirSync } from 'node:fs'
import { expect } from 'vitest'
import { test } from '../support/scenario.ts'

test.for([
  ['download-distribution', { distribution: 'shop-1.2.0-distribution.tar.gz' }, '/v3/distributions/download/*'],
  ['download-logs', { environment: 'blue' }, '/v3/environments/logs/download/*'],
] as const)('%s: a 200 with an error code is an error, not a file', async ([action, inputs, path], { start }) => {
  const body = { error_code: 'NotAvailable', error_detail: 'come back later' }
  const { step, workspace } = await start({
    faults: [{ kind: 'status', status: 200, method: 'GET', path, body, times: null }],
  })
  const { conclusion, log } = await step(action, { ...inputs, retries: 0 })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('NotAvailable: come back later')
  expect(readdirSync(workspace)).toEqual([])
})
