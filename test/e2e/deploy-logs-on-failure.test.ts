import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname } from 'node:path'
import { describe, expect, onTestFinished } from 'vitest'
import { calls, test } from '../support/scenario.ts'

const DEPLOY = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }
const FAILS = { jobSeconds: 0.3, behaviors: { deployOutcomes: ['fails' as const] } }
const TOKEN = '/v3/environments/*/logs/download-token'

test('after a failed deployment: the archive is there, its last error lines are in the log, folded', async ({
  start,
}) => {
  const { step } = await start(FAILS)
  const { conclusion, outputs, log, temp, summary } = await step('deploy', DEPLOY)
  expect(conclusion).toBe('failure')
  const file = outputs['logs-file'] ?? ''
  expect(dirname(file)).toBe(temp)
  expect(existsSync(file)).toBe(true)
  const begin = log.findIndex((line) => line.includes('The last error lines of the logs of green'))
  expect(log[begin]).toMatch(/^▸ /)
  const group = log.slice(
    begin + 1,
    log.findIndex((line, index) => index > begin && !line.startsWith('  ')),
  )
  expect(group).toEqual([
    expect.stringMatching(/cms\.log: .* ERROR ConfigurationServiceImpl - Failed to apply configuration$/),
    expect.stringMatching(/cms\.log: org\.onehippo\.cm\.model\.ConfigurationRuntimeException: Node/),
    expect.stringMatching(/cms\.log: .*The repository did not start$/),
    expect.stringMatching(/site\.log: .*No repository: giving up$/),
    expect.stringMatching(/catalina\.out: .*Context \[\/cms\] startup failed$/),
  ])
  expect(log.join('\n')).toMatch(
    /Error: The deployment of shop-1\.2\.1\S+ to green failed: .*\nThe last error line of its logs \(more in this step's log\): catalina\.out: .*startup failed\nState now: /,
  )
  expect(summary).toMatch(
    /<strong>Cause:<\/strong> The deployment .*<br>The last error line of its logs \(more in this step(?:'|&#39;)s log\): catalina\.out/,
  )
  expect(summary).toMatch(/<details><summary>The last 5 error lines of the logs of green<\/summary>/)
})

test('the logs are fetched before a rollback overwrites them', async ({ start }) => {
  const { step, simulator } = await start(FAILS)
  const { conclusion, outputs } = await step('deploy', { ...DEPLOY, 'rollback-on-failure': true })
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ 'rolled-back': 'true', 'logs-file': expect.stringContaining('/logs-green-') })
  const all = calls(simulator)
  const download = all.findIndex((call) => call.includes('/logs/download/'))
  const deploys = all.flatMap((call, index) => (call.endsWith('/deploy') ? [index] : []))
  expect(deploys).toHaveLength(2)
  expect(download).toBeGreaterThan(deploys[0] ?? Number.NaN)
  expect(download).toBeLessThan(deploys[1] ?? Number.NaN)
})

test('after a failed health check', async ({ start }) => {
  const server = createServer((_, response) => response.writeHead(500).end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
  const { step } = await start({ jobSeconds: 0.3 })
  const { conclusion, outputs, log } = await step('deploy', {
    ...DEPLOY,
    'health-check-url': url,
    'health-check-timeout-minutes': 0.1,
  })
  expect(conclusion).toBe('failure')
  expect(existsSync(outputs['logs-file'] ?? '')).toBe(true)
  expect(log.join('\n')).toContain('The logs of green hold no error lines')
})

describe('the error of the deployment stays the error of the step', () => {
  test.for([
    { kind: 'status', status: 403, body: { error_code: 'Forbidden', error_detail: 'no logs for you' }, path: TOKEN },
    { kind: 'status', status: 200, body: 'no archive', path: '/v3/environments/logs/download/*', times: null },
  ] as const)('when the logs cannot be had: %j', async (fault, { start }) => {
    const { step } = await start({ ...FAILS, faults: [fault] })
    const { conclusion, log, outputs } = await step('deploy', { ...DEPLOY, 'rollback-on-failure': true })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Warning: (There are no logs|The logs could not be read): /)
    expect(log.filter((line) => line.startsWith('Error: '))).toEqual([
      expect.stringContaining('The deployment of shop-1.2.1-distribution.tar.gz to green failed'),
    ])
    expect(outputs['rolled-back']).toBe('true')
  })
})

test('logs that trickle for ever do not hold up the error of the step', async ({ start }) => {
  const slow = { kind: 'slow', intervalMs: 50, chunkBytes: 1, path: '/v3/environments/logs/download/*' } as const
  const { step, clockRate } = await start({ ...FAILS, clockRate: 300, faults: [slow] })
  const { conclusion, log } = await step('deploy', { ...DEPLOY, 'timeout-minutes': 600 }, { env: clockRate })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('they were not there within 10 min, and the step does not wait longer')
  expect(log.filter((line) => line.startsWith('Error: '))).toEqual([
    expect.stringContaining('The deployment of shop-1.2.1-distribution.tar.gz to green failed'),
  ])
})

describe('no logs are fetched', () => {
  test('when told so', async ({ start }) => {
    const { step, simulator, temp } = await start(FAILS)
    const { outputs, log } = await step('deploy', { ...DEPLOY, 'logs-on-failure': false })
    expect(outputs['logs-file'] ?? '').toBe('')
    expect(log.join('\n')).toMatch(/Next: .*The action `download-logs` downloads the whole archive\./)
    expect(log.join('\n')).not.toContain("in this step's log")
    expect(calls(simulator).filter((call) => call.includes('logs'))).toEqual([])
    expect(readdirSync(temp).filter((name) => name.endsWith('.gz'))).toEqual([])
  })

  test('on success, on bad input, and on cancel', async ({ start }) => {
    const {
      step,
      start: begin,
      simulator,
    } = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['ok', 'hangs'] } })
    await step('deploy', DEPLOY)
    await step('deploy', { ...DEPLOY, distribution: 'none.tar.gz' })
    const running = await begin('deploy', { ...DEPLOY, environment: 'test' })
    await running.line(/state "deploying"/)
    running.cancel()
    expect((await running.result).conclusion).toBe('cancelled')
    expect(calls(simulator).filter((call) => call.includes('logs'))).toEqual([])
  })
})

test('what the logs say is data', async ({ start }) => {
  const { step, simulator } = await start(FAILS)
  const distribution = simulator.cloud.distributions.find(({ name }) => name === DEPLOY.distribution)
  if (distribution) distribution.name = 'x ERROR ::set-output name=evil::1 ##[error]evil.tar.gz'
  const { outputs, commands, log } = await step('deploy', { ...DEPLOY, distribution: distribution?.id ?? '' })
  expect(log.join('\n')).toContain('HippoEngine - Loading x ERROR')
  expect(outputs).not.toHaveProperty('evil')
  expect(commands.map(({ name }) => name)).not.toContain('set-output')
  expect(log.filter((line) => /^ {2}/.test(line) && line.includes('##['))).toEqual([])
})
