import { describe, expect, it } from 'vitest'
import type { SimulatorOptions } from '../../../src/simulator/simulator.ts'
import { startApi } from './api.ts'
import { fakeClock } from './fake-clock.ts'

const AUDIENCE = 'https://api.cloud.netapp.com'
const FOR_PASSWORDS = 'UaVhOIXMWQs5i1WdDxauXe5Mqkb34NJQ'
const FOR_REFRESH_TOKENS = 'Mu0V1ywgYteI6w1MbD15fKfVIUrNXGWC'

/** A simulator, and a way to call its Copy and Sync as a user with a token. */
async function startNetApp(options: SimulatorOptions = {}) {
  const { simulator } = await startApi(options)
  const post = (body: unknown) => ({
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
  const token = async (request: object) => {
    const response = await fetch(`${simulator.url}/oauth/token`, post(request))
    return { status: response.status, json: (await response.json()) as Record<string, unknown> }
  }
  const login = async (change: object = {}) => {
    const [user] = simulator.netapp.users
    const request = { grant_type: 'password', audience: AUDIENCE, client_id: FOR_PASSWORDS, scope: 'profile' }
    return token({ ...request, ...user, ...change })
  }
  const accessToken = String((await login()).json['access_token'])
  const call = async (method: string, path: string, headers: Record<string, string> = {}) => {
    const account = path === '/api/accounts' ? {} : { 'x-account-id': 'account-example' }
    const all = { authorization: `Bearer ${accessToken}`, ...account, ...headers }
    const response = await fetch(`${simulator.url}${path}`, { method, headers: all })
    const text = await response.text()
    return { status: response.status, json: text === '' ? undefined : (JSON.parse(text) as unknown) }
  }
  return { simulator, login, token, call, get: (path: string) => call('GET', path) }
}

type Messages = { id: string; header: { requestId: string }; payload: Record<string, unknown> }[]

describe('tokens', () => {
  it('live as long as expires_in says', async () => {
    const clock = fakeClock()
    const { login, get } = await startNetApp({ now: clock.now, netapp: { tokenSeconds: 60 } })
    expect((await login()).json).toMatchObject({ expires_in: 60, token_type: 'Bearer' })
    expect((await get('/api/accounts')).json).toEqual([{ accountId: 'account-example', name: 'Example' }])
    clock.forward(60)
    expect(await get('/api/accounts')).toEqual({
      status: 401,
      json: { code: 401, message: 'TokenExpiredError: jwt expired' },
    })
  })

  it("are given to NetApp's own clients for the grant, and to those of the state", async () => {
    const { simulator, login, token } = await startNetApp()
    const [refreshToken, own] = [simulator.netapp.refreshTokens[0] ?? '', simulator.netapp.clients[0]?.id ?? '']
    expect(await login({ client_id: 'QC3AgHk6qdbmC7Yyr82ApBwaaJLwRrNO' })).toMatchObject({ status: 200 })
    expect(await login({ client_id: own })).toMatchObject({ status: 200 })
    const refresh = { grant_type: 'refresh_token', audience: AUDIENCE, refresh_token: refreshToken }
    for (const [client_id, status] of [
      [FOR_REFRESH_TOKENS, 200],
      [own, 200],
      [FOR_PASSWORDS, 403],
    ] as const) {
      expect(await token({ ...refresh, client_id })).toMatchObject({ status })
    }
  })

  it.each([
    [{ password: 'wrong-password' }, 403, 'invalid_grant'],
    [{ client_id: 'unknown' }, 403, 'unauthorized_client'],
    [{ client_id: FOR_REFRESH_TOKENS }, 403, 'unauthorized_client'],
    [{ audience: 'https://elsewhere.example.com' }, 400, 'invalid_request'],
    [{ grant_type: 'magic' }, 400, 'invalid_request'],
    [{ more: true }, 400, 'invalid_request'],
  ])('are not given for %j', async (change, status, error) => {
    const { login } = await startNetApp()
    expect(await login(change)).toMatchObject({ status, json: { error } })
  })
})

it.each([
  ['GET', '/api/data-brokers', { 'x-account-id': 'Example' }, 403],
  ['GET', '/api/data-brokers', { authorization: 'Bearer nonsense' }, 401],
  ['GET', '/api/data-brokers?last=1', {}, 400],
  ['GET', '/api/messages/client?last=init', {}, 400],
  ['GET', '/api/relationships-v2/nothing', {}, 404],
])('refuses %s %s with %j', async (method, path, headers, status) => {
  const { call } = await startNetApp()
  expect(await call(method, path, headers)).toMatchObject({ status, json: { code: status } })
})

it('gives another position with each call, and the messages that come after it', async () => {
  const { simulator, get } = await startNetApp({ netapp: { replySeconds: 0 } })
  const position = async () => (await get('/api/messages/client')).json as Messages
  const [first, second] = [(await position())[0], (await position())[0]]
  expect(first?.header.requestId).toBe('init')
  expect(Number(second?.id)).toBeGreaterThan(Number(first?.id))
  const id = simulator.netapp.dataBrokers[0]?.id
  expect(await get(`/api/data-brokers/${id}/list-s3-buckets`)).toEqual({ status: 202, json: undefined })
  const messages = (await get(`/api/messages/client?last=${second?.id}`)).json as Messages
  const ours = messages.filter(({ header }) => (header as { agentId?: string }).agentId === id)
  expect(ours.map(({ payload }) => Object.keys(payload)[0])).toContain('list-s3-buckets')
  expect(messages.length).toBeGreaterThan(ours.length)
})

it.each([
  ['array', { status: 200, json: [] }],
  ['no-content', { status: 204, json: undefined }],
] as const)('holds a poll of an idle queue, and answers it with %s', async (idleAnswer, answer) => {
  const { get } = await startNetApp({ netapp: { behaviors: { holdSeconds: 0.2, idleAnswer } } })
  const before = performance.now()
  expect(await get('/api/messages/client?last=999999')).toEqual(answer)
  expect(performance.now() - before).toBeGreaterThan(190)
})

it('follows a run through its states', async () => {
  const clock = fakeClock()
  const options = {
    syncSeconds: 10,
    staleSeconds: 1,
    behaviors: { syncOutcomes: ['ok', 'file-errors', 'fails', 'aborted'] },
  } as const
  const { simulator, call, get } = await startNetApp({
    now: clock.now,
    netapp: { ...options, behaviors: { syncOutcomes: [...options.behaviors.syncOutcomes] } },
  })
  const id = simulator.netapp.relationships[0]?.id
  const status = async () => {
    const { json } = await get(`/api/relationships-v2/${id}`)
    return (json as { activity: { status: string } }).activity.status
  }
  const ends = []
  for (const _outcome of options.behaviors.syncOutcomes) {
    const before = await status()
    expect((await call('PUT', `/api/relationships/${id}/sync`)).status).toBe(202)
    expect(await status()).toBe(before)
    expect(await call('PUT', `/api/relationships/${id}/sync`)).toEqual({
      status: 400,
      json: { code: 400, message: 'A sync action is running right now, can not run another action' },
    })
    clock.forward(5)
    expect(await status()).toBe('RUNNING')
    clock.forward(5)
    ends.push(await status())
  }
  expect(ends).toEqual(['DONE', 'DONE', 'FAILED', 'ABORTED'])
  expect((await call('PUT', `/api/relationships/${id}/abort`)).status).toBe(400)
})

describe('a data broker that is not online', () => {
  it.each(['FAILED', undefined])('never replies to a list call, nor does its group: %s', async (status) => {
    const { simulator, get } = await startNetApp({ netapp: { replySeconds: 0, behaviors: { holdSeconds: 0.1 } } })
    const [broker] = simulator.netapp.dataBrokers
    Object.assign(broker ?? {}, { status })
    const last = simulator.netapp.lastMessageId
    for (const path of [`data-brokers/${broker?.id}`, `accounts/account-example/groups/${broker?.groupId}`]) {
      expect((await get(`/api/${path}/list-s3-buckets`)).status).toBe(202)
    }
    expect((await get(`/api/messages/client?last=${last}`)).json).toEqual([])
  })

  it('leaves the list to another one of its group', async () => {
    const { simulator, get } = await startNetApp({ netapp: { replySeconds: 0 } })
    const { dataBrokers, lastMessageId } = simulator.netapp
    const [north, south] = dataBrokers
    if (north && south) south.groupId = north.groupId
    await get(`/api/accounts/account-example/groups/${north?.groupId}/list-s3-buckets`)
    const messages = (await get(`/api/messages/client?last=${lastMessageId}`)).json as Messages
    expect(messages.map(({ header }) => header)).toContainEqual(expect.objectContaining({ agentId: north?.id }))
  })

  it('copies nothing: a run of its group stays pending until it is aborted', async () => {
    const clock = fakeClock()
    const { simulator, call } = await startNetApp({ now: clock.now, netapp: { syncSeconds: 10, staleSeconds: 1 } })
    const { dataBrokers, relationships } = simulator.netapp
    const id = relationships[0]?.id
    const status = async () => {
      const { json } = await call('GET', `/api/relationships-v2/${id}`)
      return (json as { activity: { status: string } }).activity.status
    }
    for (const broker of dataBrokers) broker.status = 'FAILED'
    await call('PUT', `/api/relationships/${id}/sync`)
    clock.forward(3600)
    expect(await status()).toBe('PENDING')
    await call('PUT', `/api/relationships/${id}/abort`)
    expect(await status()).toBe('ABORTED')
  })
})
