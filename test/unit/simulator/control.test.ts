import { expect, it } from 'vitest'
import { startApi } from './api.ts'
import { fakeClock } from './fake-clock.ts'

it('tells and changes what a test in another process needs, unrecorded', async () => {
  const { simulator, get, call } = await startApi()
  const control = async (name: string, body?: unknown) => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    const response = await fetch(`${simulator.url}/__simulator/${name}`, init)
    return { status: response.status, json: (await response.json()) as unknown }
  }
  await call('PUT', '/v3/protect', { site: true, sitepassword: 'hidden' })
  expect((await control('requests')).json).toMatchObject([{ n: 1, method: 'PUT', path: '/v3/protect', status: 200 }])
  expect((await control('cloud')).json).toEqual(JSON.parse(JSON.stringify(simulator.cloud)))
  expect((await control('secrets')).json).toContain('hidden')

  expect((await control('behaviors', { idKey: 'ID' })).json).toMatchObject({ idKey: 'ID', slashes: 'without' })
  expect((await get('/v3/users')).json).toMatchObject([{ ID: expect.any(String) }, {}])
  expect((await control('behaviors', { idKey: 'Id' })).status).toBe(400)
  expect((await control('behaviors', { unknown: 1 })).status).toBe(400)

  expect((await control('faults', { kind: 'html', times: null })).json).toEqual({ added: 1 })
  expect((await get('/v3/users')).status).toBe(502)
  expect((await control('faults', [])).json).toEqual({ added: 0 })
  expect((await get('/v3/users')).status).toBe(200)
  expect((await control('faults', [{ kind: 'unheard-of' }])).status).toBe(400)
  expect((await control('nothing')).status).toBe(404)
  expect(simulator.requests.map(({ path }) => path)).not.toContain('/__simulator/requests')
})

it('records what arrives: query, headers, text that is no JSON', async () => {
  const { simulator, get } = await startApi()
  await get('/v3/environments?name=blue')
  await fetch(`${simulator.url}/v3/authn/logout`, {
    method: 'POST',
    body: 'x'.repeat(100_000),
    headers: { 'X-A': 'b' },
  })
  expect(simulator.requests).toMatchObject([
    { n: 1, path: '/v3/environments', query: { name: 'blue' } },
    { n: 2, headers: { 'x-a': 'b' }, body: 'x'.repeat(65_536), status: 401 },
  ])
})

it('adds the latency that it is told to', async () => {
  const { get } = await startApi({ latencyMs: 80 })
  const before = performance.now()
  await get('/v3/users')
  expect(performance.now() - before).toBeGreaterThan(75)
})

it("tells the time of its own clock in each response's `Date`", async () => {
  const clock = fakeClock()
  const { get, simulator } = await startApi({ now: clock.now })
  expect((await get('/v3/users')).headers.get('date')).toBe('Thu, 15 Jan 2026 12:00:00 GMT')
  clock.forward(3600)
  simulator.addFault({ kind: 'html' })
  expect((await get('/v3/users')).headers.get('date')).toBe('Thu, 15 Jan 2026 13:00:00 GMT')
})

it('sets behaviors while it runs', async () => {
  const { simulator, get } = await startApi()
  expect((await get('/v3/appConfigFiles')).status).toBe(200)
  simulator.behaviors.configPath = 'appconfigfiles'
  expect((await get('/v3/appConfigFiles')).status).toBe(404)
})
