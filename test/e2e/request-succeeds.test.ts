import { expect } from 'vitest'
import { calls, changes, test } from '../support/scenario.ts'

test('gets, and gives the answer as it came', async ({ start }) => {
  const { simulator, step } = await start({ behaviors: { idKey: 'ID' } })
  const { conclusion, outputs, log, summary } = await step('request', { path: '/v3/environments?name=green' })
  expect(conclusion).toBe('success')
  const { id } = simulator.cloud.environments.find(({ name }) => name === 'green') ?? {}
  expect(outputs['status']).toBe('200')
  expect(JSON.parse(outputs['body'] ?? '')).toMatchObject({ ID: id, name: 'green' })
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ id, name: 'green' })
  expect(log.join('\n')).toMatch(/GET \/v3\/environments returned HTTP 200 \(\d+ bytes\)/)
  expect(summary).toContain('GET /v3/environments')
  expect(simulator.requests[1]).toMatchObject({ path: '/v3/environments', query: { name: 'green' } })
})

test('sends the body as it is, numbers with all their digits', async ({ start }) => {
  const { simulator, step } = await start({
    faults: [{ kind: 'status', method: 'POST', path: '/v3/numbers', status: 201, body: 'made' }],
  })
  const body = '{ "number": 12345678901234567890, "name": "ä" }'
  const { conclusion, outputs } = await step('request', { method: 'POST', path: '/v3/numbers', body })
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({ status: '201', body: 'made', json: '' })
  const sent = simulator.requests.find(({ path }) => path === '/v3/numbers')
  expect(sent?.headers['content-type']).toBe('application/json; charset=utf-8')
  expect(sent?.headers['content-length']).toBe(String(Buffer.byteLength(body)))
})

test('sends a body that is YAML as JSON', async ({ start }) => {
  const { simulator, step } = await start()
  const { id } = simulator.cloud.environments.find(({ name }) => name === 'green') ?? {}
  const body = `name: yaml.example.com\nenvironmentId: "${id}"\n`
  const { conclusion, outputs } = await step('request', { method: 'POST', path: '/v3/domains', body })
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ name: 'yaml.example.com', environmentId: id })
})

test('each method arrives', async ({ start }) => {
  const { simulator, step } = await start({
    faults: [{ kind: 'status', path: '/v3/anything', times: null, status: 204 }],
  })
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']) {
    const { conclusion, outputs } = await step('request', { method, path: '/v3/anything' })
    expect(conclusion).toBe('success')
    expect(outputs).toMatchObject({ status: '204', body: '' })
  }
  expect(calls(simulator).filter((call) => call.endsWith('/anything'))).toHaveLength(6)
})

test('waits for the backup job that it started', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 1, behaviors: { idKey: 'ID' } })
  const { id } = simulator.cloud.environments.find(({ name }) => name === 'green') ?? {}
  const body = JSON.stringify({ environmentId: id, backupType: 'Manual' })
  const inputs = { method: 'POST', path: '/v3/backups', body, 'job-id-path': 'id', 'expect-status': '200, 202' }
  const { conclusion, outputs, log } = await step('request', inputs)
  expect(conclusion).toBe('success')
  expect(outputs['status']).toBe('202')
  expect(simulator.cloud.jobs[0]?.over).toBe(true)
  expect(log.join('\n')).toMatch(/backup job [0-9a-f-]{36}: done, completed/)
})

test('does not wait when told so', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 30 })
  const { id } = simulator.cloud.environments.find(({ name }) => name === 'green') ?? {}
  const body = JSON.stringify({ environmentId: id, backupType: 'Manual' })
  const inputs = { method: 'POST', path: '/v3/backups', body, 'job-id-path': 'id', wait: false }
  const { conclusion, log } = await step('request', inputs)
  expect(conclusion).toBe('success')
  expect(log.join('\n')).toMatch(/Not waiting: see the backups in Mission Control/)
})

test('a status that is expected is right, whichever it is', async ({ start }) => {
  const { step } = await start()
  const inputs = { path: '/v3/distributions/0123456789ABCDEF', 'expect-status': '404' }
  const { conclusion, outputs } = await step('request', inputs)
  expect(conclusion).toBe('success')
  expect(outputs['status']).toBe('404')
  expect(JSON.parse(outputs['body'] ?? '')).toMatchObject({ error_code: expect.any(String) })
})

test('tokens in an answer are masked, but in the output that was asked for', async ({ start }) => {
  const { simulator, step } = await start()
  const { id } = simulator.cloud.environments[2] ?? {}
  const inputs = { method: 'POST', path: `/v3/environments/${id}/logs/download-token` }
  const { outputs, masks } = await step('request', inputs, { reveals: ['body'] })
  const { token } = JSON.parse(outputs['body'] ?? '')
  expect(simulator.cloud.downloadTokens[0]?.token).toBe(token)
  expect(masks).toContain(token)
  expect(JSON.parse(outputs['json'] ?? '')).toEqual({})
})

test('so are signed links', async ({ start }) => {
  const { simulator, step } = await start()
  const path = `/v3/backups/${simulator.cloud.backups[0]?.id}/repositorydownloadlink`
  const { outputs, masks } = await step('request', { path }, { reveals: ['body'] })
  const { url } = JSON.parse(outputs['body'] ?? '')
  expect(url).toContain('X-Signature=')
  expect(masks).toContain(url)
})

test('so are the tokens of a login, and the password that was sent for it', async ({ start }) => {
  const { simulator, step } = await start({
    cloud: { users: [{ username: 'a@b.c' }, { username: 'd@e.f', password: 'Other1Pass' }] },
  })
  const body = JSON.stringify({ username: 'd@e.f', password: 'Other1Pass' })
  const inputs = { method: 'POST', path: '/v3/authn/access_token', body }
  const { conclusion, outputs, masks } = await step('request', inputs, { reveals: ['body'] })
  expect(conclusion).toBe('success')
  const { access_token, refresh_token, token_type } = JSON.parse(outputs['body'] ?? '')
  expect(masks).toEqual(expect.arrayContaining([access_token, refresh_token, 'Other1Pass']))
  expect(masks).not.toContain(token_type)
  expect(simulator.cloud.refreshTokens.map(({ token }) => token)).toContain(refresh_token)
})

test('warns of what a logout does, and does it', async ({ start }) => {
  const { simulator, step } = await start()
  const { conclusion, annotations } = await step('request', { method: 'POST', path: '/v3/authn/logout' })
  expect(conclusion).toBe('success')
  expect(annotations[0]?.message).toContain('A logout ends all sessions of this user')
  expect(simulator.cloud.accessTokens).toEqual([])
  expect(changes(simulator)).toEqual(['POST /v3/authn/logout'])
})

test('an answer beyond the limit is cut, with a warning', async ({ start }) => {
  const { step } = await start({
    faults: [{ kind: 'status', path: '/v3/large', status: 200, body: 'x'.repeat(600_000) }],
  })
  const { conclusion, outputs, annotations } = await step('request', { path: '/v3/large' })
  expect(conclusion).toBe('success')
  expect(outputs['body']).toHaveLength(500_000)
  expect(annotations[0]?.message).toContain('The response has 600000 characters')
})
