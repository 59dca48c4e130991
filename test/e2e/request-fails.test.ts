import { expect } from 'vitest'
import { calls, changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

test.for(['https://evil.example/v3/x', '/v3/%252e%252e/admin', '/v3/a%0d%0aHost:x'])(
  'the path %j is refused before anything is sent',
  async (path, { start }) => {
    const { simulator, step } = await start()
    const { conclusion, log } = await step('request', { path })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Bad input: `path` (must|has)/)
    expect(simulator.requests).toEqual([])
  },
)

test.for([
  [{ path: '' }, ['`path` is required']],
  [{ path: '/v3/x', method: 'TRACE' }, ['`method` must be one of GET, POST']],
  [{ path: '/v3/x', method: 'POST', body: '{"a": Sup3rSecret' }, ['`body` must be valid JSON']],
  [{ path: '/v3/x', method: 'POST', body: 'Sup3rSecret' }, ['`body` must be valid JSON']],
  [{ path: '/v3/x', method: 'POST', body: 'a: "Sup3rSecret' }, ['`body` must be valid JSON']],
  [{ path: '/v3/x', body: '{}' }, ['`body` does not go with GET']],
  [{ path: '/v3/x', method: 'HEAD', 'job-id-path': 'id' }, ['`job-id-path` cannot be used with HEAD']],
  [
    { path: '/v3/x', 'expect-status': '2xx', 'job-id-path': 'a..b' },
    ['`expect-status` must be a status from 100 to 599', '`job-id-path` must be names joined by dots'],
  ],
] as const)('bad input is refused before the first request: %j', async ([inputs, problems], { start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('request', inputs, { secrets: ['Sup3rSecret'] })
  expect(conclusion).toBe('failure')
  for (const problem of problems) expect(log.join('\n')).toContain(problem)
  expect(simulator.requests).toEqual([])
})

test('a refusal fails, with its status as an output', async ({ start }) => {
  const { step } = await start()
  const { conclusion, outputs, log } = await step('request', { method: 'DELETE', path: '/v3/domains/none' })
  expect(conclusion).toBe('failure')
  expect(outputs['status']).toBe('404')
  expect(log.join('\n')).toContain(
    "DELETE /v3/domains/none returned HTTP 404 DomainNotFound: There is no domain 'none'",
  )
  expect(stateOf(log)).toContain('DELETE /v3/domains/none was refused')
})

test('a good status that is not the expected one fails, with the response in the outputs', async ({ start }) => {
  const { step } = await start()
  const { conclusion, outputs, log } = await step('request', { path: '/v3/environments', 'expect-status': '202,404' })
  expect(conclusion).toBe('failure')
  expect(outputs['status']).toBe('200')
  expect(outputs['body']).toContain('green')
  expect(log.join('\n')).toContain('returned HTTP 200, which is not what `expect-status` says (202, 404)')
})

test('a redirect is not followed', async ({ start }) => {
  const { simulator, step } = await start({
    faults: [{ kind: 'redirect', path: '/v3/environments', location: 'http://127.0.0.1:9/steal' }],
  })
  const { conclusion, outputs, log } = await step('request', { path: '/v3/environments' })
  expect(conclusion).toBe('failure')
  expect(outputs['status']).toBe('302')
  expect(log.join('\n')).toContain('Redirects are not followed')
  expect(calls(simulator).filter((call) => call === 'GET /v3/environments')).toHaveLength(1)
})

test.for(['GET', 'HEAD', 'DELETE'] as const)('%s is made again after a passing failure', async (method, { start }) => {
  const { simulator, step } = await start({
    faults: [
      { kind: 'reset-after', path: '/v3/thing' },
      { kind: 'status', path: '/v3/thing', nth: 2, status: 503 },
      { kind: 'status', path: '/v3/thing', nth: 3, status: 200, body: {} },
    ],
  })
  const { conclusion } = await step('request', { method, path: '/v3/thing' })
  expect(conclusion).toBe('success')
  expect(calls(simulator).filter((call) => call === `${method} /v3/thing`)).toHaveLength(3)
})

test.for(['POST', 'PUT', 'PATCH'] as const)(
  '%s is not made again once it may have taken effect',
  async (method, { start }) => {
    const { simulator, step } = await start({
      faults: [
        { kind: 'status', path: '/v3/thing', status: 429, headers: { 'retry-after': '0' } },
        { kind: 'lost-answer', path: '/v3/thing', nth: 2, times: null },
      ],
    })
    const { conclusion, log } = await step('request', { method, path: '/v3/thing', body: '{}' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('the service may have acted on the request. Therefore it is not repeated.')
    expect(stateOf(log)).toContain(`It is unknown whether ${method} /v3/thing took effect`)
    expect(changes(simulator)).toHaveLength(2)
  },
)

test('a PUT that a gateway answers with a 502 is not made again', async ({ start }) => {
  const { simulator, step } = await start({ faults: [{ kind: 'html', path: '/v3/thing' }] })
  const { conclusion, log } = await step('request', { method: 'PUT', path: '/v3/thing', body: '{}' })
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toContain('It is unknown whether PUT /v3/thing took effect')
  expect(changes(simulator)).toEqual(['PUT /v3/thing'])
})

test.for(['POST', 'PUT', 'PATCH', 'DELETE'] as const)(
  'a %s that a page answers with a status of success has an unknown outcome',
  async (method, { start }) => {
    const body = '\n<!DOCTYPE html><html><body>Please log in</body></html>'
    const { step } = await start({ faults: [{ kind: 'status', path: '/v3/thing', status: 200, body }] })
    const { conclusion, log, outputs, summary } = await step('request', { method, path: '/v3/thing' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain(
      `${method} /v3/thing returned HTTP 200 with a page, which the service does not send`,
    )
    expect(summary).toContain('unknown result')
    expect(stateOf(log)).toContain(`It is unknown whether ${method} /v3/thing took effect`)
    expect(outputs).toMatchObject({ status: '200', body })
  },
)

test('what a DELETE without an answer has deleted need not be there for the next one', async ({ start }) => {
  const { simulator, step } = await start({
    faults: [{ kind: 'lost-answer', method: 'DELETE', path: '/v3/appConfigFiles/*' }],
  })
  const { id } = simulator.cloud.configFiles[0] ?? {}
  const { conclusion, outputs } = await step('request', { method: 'DELETE', path: `/v3/appConfigFiles/${id}` })
  expect(conclusion).toBe('success')
  expect(outputs['status']).toBe('404')
  expect(simulator.cloud.configFiles.some((one) => one.id === id)).toBe(false)
})

test('a response without the job id fails, and says where to look', async ({ start }) => {
  const { step } = await start()
  const { conclusion, log, outputs } = await step('request', { path: '/v3/users', 'job-id-path': '0.job.id' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/holds no job id at `0\.job\.id`[\s\S]*correct `job-id-path`/)
  expect(outputs['body']).toContain('ci@example.com')
})

test('a job that fails fails the step', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3, behaviors: { restoreOutcomes: ['fails'] } })
  const path = `/v3/backups/${simulator.cloud.backups[0]?.id}/restore`
  const body = JSON.stringify({ environmentId: simulator.cloud.environments[0]?.id })
  const { conclusion, log, outputs } = await step('request', { method: 'PUT', path, body, 'job-id-path': 'jobId' })
  expect(conclusion).toBe('failure')
  expect(outputs['status']).toBe('202')
  expect(log.join('\n')).toMatch(/The backup job [0-9a-f-]{36} failed: its job's status is "error"/)
  expect(stateOf(log)).toMatch(/State now: The job [0-9a-f-]{36}, started by PUT .*, has failed/)
})

test('cancelled in its wait it tells of the job that goes on', async ({ start }) => {
  const { simulator, start: begin } = await start({ jobSeconds: 30 })
  const path = `/v3/backups/${simulator.cloud.backups[0]?.id}/restore`
  const body = JSON.stringify({ environmentId: simulator.cloud.environments[0]?.id })
  const running = await begin('request', { method: 'PUT', path, body, 'job-id-path': 'jobId' })
  await running.line(/backup job .*: running/)
  running.cancel()
  const { conclusion, exitCode, log, outputs } = await running.result
  expect(conclusion).toBe('cancelled')
  expect(exitCode).not.toBe(0)
  expect(outputs['body']).toContain(simulator.cloud.jobs[0]?.id)
  expect(log.join('\n')).toMatch(/goes on without this step/)
  expect(simulator.cloud.refreshTokens).toEqual([])
})

test('hostile text in an answer stays text', async ({ start }) => {
  const body = { error_code: '::error::x', error_detail: '</table><script>\n::add-mask::a' }
  const { step } = await start({ faults: [{ kind: 'status', path: '/v3/thing', status: 400, body }] })
  const { annotations, summary, masks } = await step('request', { path: '/v3/thing' })
  expect(annotations).toHaveLength(1)
  expect(summary).not.toContain('<script>')
  expect(masks).not.toContain('a')
})
