import { readdirSync, readFileSync } from 'node:fs'
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

test.for([
  ['an error of a gateway', { message: 'Internal server error' }],
  ['XHTML', '<?xml version="1.0"?><!DOCTYPE html><html><body>Please log in</body></html>'],
] as const)('%s in place of an archive is no download', async ([, body], { start }) => {
  for (const [action, path, inputs] of [
    ['download-backup', '/repository/**', { backup: 'latest', environment: 'blue' }],
    ['download-logs', '/v3/environments/logs/download/*', { environment: 'blue' }],
  ] as const) {
    const { step, workspace, simulator } = await start()
    simulator.addFault({ kind: 'status', status: 200, method: 'GET', path, body, times: 2 })
    const { conclusion, log } = await step(action, { ...inputs, retries: 1 })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/The download of .* broke off at \d+ bytes: what came is no archive/)
    expect(readdirSync(workspace)).toEqual([])
    // The next attempt gets the file.
    const again = await step(action, { ...inputs, retries: 1 })
    expect(again.conclusion).toBe('success')
  }
})

test('a page in place of an archive is retried', async ({ start }) => {
  const { step, simulator } = await start()
  const body = { message: 'Internal server error' }
  simulator.addFault({ kind: 'status', status: 200, method: 'GET', path: '/repository/**', body })
  const { conclusion, outputs } = await step('download-backup', { backup: 'latest', environment: 'blue' })
  expect(conclusion).toBe('success')
  expect(readFileSync(outputs['file'] ?? '').toString('latin1', 0, 2)).toBe('\x1f\x8b')
})

test('what only begins as a page does is a file: an archive may be encrypted', async ({ start }) => {
  const { step, simulator } = await start()
  const body = '<\u0001\u0002 is no page'
  simulator.addFault({ kind: 'status', status: 200, method: 'GET', path: '/repository/**', body })
  const { conclusion, outputs } = await step('download-backup', { backup: 'latest', environment: 'blue' })
  expect(conclusion).toBe('success')
  expect(readFileSync(outputs['file'] ?? '', 'utf8')).toBe(body)
})
