import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../../src/core/clock.ts'
import { Transport } from '../../../src/http/transport.ts'
import { CopyAndSync } from '../../../src/netapp/client.ts'
import { existsForBrokers, LIST_NAMES, LISTS, namesIn } from '../../../src/netapp/list-specs.ts'
import { netAppApp } from '../../../src/simulator/netapp/netapp.ts'
import { openNetApp } from '../../../src/simulator/netapp/open.ts'
import { Secrets } from '../../../src/simulator/secrets.ts'
import { type Simulator, startSimulator } from '../../../src/simulator/simulator.ts'
import { silence } from '../../support/service.ts'
import { answerProblems, requestProblems } from './reference/check.ts'
import { callFor, reference } from './reference/reference.ts'

const never = () => Promise.reject(new Error('nothing was lost'))
const S3 = { protocol: 's3', s3: { bucket: 'other', provider: 's3' } }
const NFS = { protocol: 'nfs', nfs: { host: 'nas.example.com', export: '/other', provider: 'nfs' } }

let simulator: Simulator
let client: CopyAndSync
const transport = new Transport()

beforeAll(async () => {
  simulator = await startSimulator({ netapp: { appearSeconds: 0, behaviors: { holdSeconds: 0 } } })
  client = new CopyAndSync({
    ...{ origin: simulator.url, tokenUrl: new URL('/oauth/token', simulator.url), transport },
    credentials: { type: 'refresh_token', refreshToken: simulator.netapp.refreshTokens[0] ?? '' },
    ...{ clock: systemClock, reporter: silence, idleMs: 5000, retries: 0, onSecret: () => {} },
  })
})
afterAll(async () => {
  transport.close()
  await simulator.close()
})

it('has the 91 calls of the document, on 84 paths; 29 lists of a group and 20 of a data broker', () => {
  const isList = ({ path }: { path: string }) => path.includes('/list-')
  expect(reference).toHaveLength(91)
  expect(new Set(reference.map(({ path }) => path)).size).toBe(84)
  expect(reference.filter((call) => isList(call) && call.path.includes('/groups/'))).toHaveLength(29)
  expect(reference.filter((call) => isList(call) && call.path.includes('/data-brokers/'))).toHaveLength(20)
})

describe('the client', () => {
  /** Each method of the client's sections, called for real. */
  const calls: Readonly<Record<string, () => Promise<unknown>>> = {
    'accounts.list': () => client.accounts.list(),
    'accounts.currentId': () => client.accounts.currentId(),
    'dataBrokers.list': () => client.dataBrokers.list(),
    'dataBrokers.groups': () => client.dataBrokers.groups(),
    'dataBrokers.create': () =>
      client.dataBrokers.create({ name: 'west', type: 'AWS', groupId: groupId(), port: 443 }, never),
    'dataBrokers.delete': () => client.dataBrokers.delete(simulator.netapp.dataBrokers[1]?.id ?? ''),
    'lists.start': async () => {
      for (const list of LIST_NAMES) {
        const request = { list, ...everything(LISTS[list]) }
        await client.lists.start({ ...request, target: { groupId: groupId() } })
        if (existsForBrokers(list) !== 'no')
          await client.lists.start({ ...request, target: { dataBrokerId: broker() } })
      }
    },
    'messages.open': async () => (await client.messages.open(() => true)).receive(),
    'relationships.list': () => client.relationships.list(),
    'relationships.get': () => client.relationships.get(relationship()),
    'relationships.create': () =>
      client.relationships.create(
        { source: S3, target: NFS, groupId: groupId(), settings: { gracePeriod: 30 } },
        never,
      ),
    'relationships.update': () => client.relationships.update(relationship(), { gracePeriod: 60 }),
    'relationships.sync': () => client.relationships.sync(relationship(), never),
    'relationships.abort': () => client.relationships.abort(relationship()),
    'relationships.delete': () => client.relationships.delete(relationship()),
  }
  const SECTIONS = ['accounts', 'dataBrokers', 'lists', 'messages', 'relationships'] as const

  it('has no public method that is not held against the document', () => {
    const methods = SECTIONS.flatMap((section) =>
      Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(client[section])))
        .filter(([name, { value }]) => name !== 'constructor' && typeof value === 'function')
        .map(([name]) => `${section}.${name}`),
    )
    expect(methods.toSorted()).toEqual(Object.keys(calls).toSorted())
  })

  it('makes the calls of the document only, as it requires, and is accepted', async () => {
    for (const call of Object.values(calls)) await call()
    const requests = simulator.requests.filter(({ path }) => path !== '/oauth/token')
    expect(requests.flatMap(requestProblems)).toEqual([])
    expect(requests.filter(({ status = 0 }) => status >= 300)).toEqual([])
    expect(requests.filter(({ path }) => path.includes('/list-'))).toHaveLength(49)
  })

  it('requires of each list what the document requires, and knows what it takes', () => {
    const specified = (spec: string) =>
      Object.fromEntries(namesIn(spec).map((name) => [name.replace('*', ''), name.endsWith('*')]))
    for (const list of LIST_NAMES) {
      const { query, headers } = callFor('GET', `/api/accounts/a/groups/g/list-${list}`) ?? {}
      expect(specified(LISTS[list].parameters), list).toEqual(Object.fromEntries(query ?? []))
      expect(specified(LISTS[list].credentials), list).toEqual(Object.fromEntries(headers ?? []))
    }
  })
})

describe('the simulator', () => {
  const routes = netAppApp(openNetApp({}, { secrets: new Secrets(), now: Date.now, syncSeconds: 1, saved: undefined }))
    .routes.filter(({ path }) => path !== '/api/*' && path !== '/oauth/token')
    .map(({ method, path }) => `${method} ${path}`)

  /** A good request to each of its calls. */
  const requests: Readonly<Record<string, () => Promise<[path: string, body?: unknown]>>> = {
    'GET /api/accounts': async () => ['/api/accounts'],
    'GET /api/groups': async () => ['/api/groups'],
    'GET /api/data-brokers': async () => ['/api/data-brokers'],
    'POST /api/data-brokers': async () => ['/api/data-brokers', { name: 'east', type: 'GCP' }],
    'DELETE /api/data-brokers/:id': async () => [`/api/data-brokers/${simulator.netapp.dataBrokers.at(-1)?.id}`],
    'GET /api/data-brokers/:id/:operation': async () => [`/api/data-brokers/${broker()}/list-s3-buckets`],
    'GET /api/accounts/:account/data-brokers/:id/:operation': async () => [
      `/api/accounts/account-example/data-brokers/${broker()}/list-s3-private-links?region=eu-central-1`,
    ],
    'GET /api/accounts/:account/groups/:group/:operation': async () => [
      `/api/accounts/account-example/groups/${groupId()}/list-gcp-buckets`,
    ],
    'GET /api/messages/client': async () => ['/api/messages/client'],
    'GET /api/relationships-v2': async () => ['/api/relationships-v2'],
    'GET /api/relationships-v2/:id': async () => [`/api/relationships-v2/${relationship()}`],
    'POST /api/relationships-v2': async () => [
      '/api/relationships-v2',
      { source: NFS, target: S3, groupId: groupId(), settings: { schedule: { syncWhenCreated: false } } },
    ],
    'PUT /api/relationships-v2/:id': async () => [`/api/relationships-v2/${relationship()}`, { retries: 5 }],
    'PUT /api/relationships/:id/sync': async () => [`/api/relationships/${relationship()}/sync`],
    'PUT /api/relationships/:id/abort': async () => {
      const id = simulator.netapp.relationships.find(({ run }) => run)?.id
      return [`/api/relationships/${id}/abort`]
    },
    'DELETE /api/v2/accounts/:account/relationships': async () => [
      `/api/v2/accounts/account-example/relationships?relationships=${relationship()}`,
    ],
  }

  it('has no call that is not held against the document', () => {
    expect(routes.toSorted()).toEqual(Object.keys(requests).toSorted())
  })

  it.for(Object.entries(requests))('answers %s as the document says', async ([call, requestOf]) => {
    const [method = ''] = call.split(' ')
    const [path, body] = await requestOf()
    const { status, json } = await send(method, path, body)
    expect(answerProblems(method, path.split('?')[0] ?? '', status, json)).toEqual([])
  })

  it.for(['DONE', 'RUNNING'])('shows a relationship as the document says while its run is %s', async (status) => {
    const running = simulator.netapp.relationships.find(({ id }) => id === relationship())
    if (status === 'RUNNING') await client.relationships.sync(relationship(), never)
    else if (running) delete running.run
    const path = `/api/relationships-v2/${relationship()}`
    const { json } = await send('GET', path)
    expect(answerProblems('GET', path, 200, json)).toEqual([])
  })

  it.for(reference.filter(({ path }) => path.includes('/list-')).map(({ method, path }) => [method, path] as const))(
    'knows %s %s, and refuses it without what it requires',
    async ([method, path]) => {
      const id = path.includes('/groups/') ? groupId() : broker()
      const own = path.replace('{accountId}', 'account-example').replace('{id}', id)
      const { query = new Map(), headers = new Map() } = callFor(method, own) ?? {}
      const required = [...query, ...headers].filter(([name, isRequired]) => isRequired && name !== 'x-account-id')
      expect((await send(method, own)).status).toBe(required.length > 0 ? 400 : 202)
    },
  )

  it.for(LIST_NAMES.filter((list) => existsForBrokers(list) !== 'below the broker'))(
    'knows no list-%s of a data broker',
    async (list) => {
      expect((await send('GET', `/api/data-brokers/${broker()}/list-${list}`)).status).toBe(404)
    },
  )
})

it('a call that is not in the document is found, and one that lacks what it requires', () => {
  const sent = { query: {}, headers: { 'x-account-id': 'a' } }
  expect(requestProblems({ method: 'GET', path: '/api/relationships', ...sent })).toHaveLength(1)
  expect(requestProblems({ method: 'DELETE', path: '/api/relationships-v2/r', ...sent })).toHaveLength(1)
  const listing = { method: 'GET', path: '/api/data-brokers/b/list-cifs-shares' }
  expect(requestProblems({ ...listing, ...sent, query: { hosts: 'h' } })).toEqual([
    'GET /api/data-brokers/b/list-cifs-shares: query host is missing',
    'GET /api/data-brokers/b/list-cifs-shares: query hosts is unknown',
    'GET /api/data-brokers/b/list-cifs-shares: header username is missing',
    'GET /api/data-brokers/b/list-cifs-shares: header password is missing',
  ])
  expect(requestProblems({ method: 'POST', path: '/api/data-brokers', ...sent, body: { name: 'n' } })).toHaveLength(1)
  expect(answerProblems('GET', '/api/accounts', 200, [{ accountId: 'a' }])).toHaveLength(1)
  expect(answerProblems('PUT', '/api/relationships/r/sync', 200, undefined)).toHaveLength(1)
})

/** A text for each name that the list takes. */
function everything({ parameters, credentials }: { parameters: string; credentials: string }) {
  const filled = (spec: string) => Object.fromEntries(namesIn(spec).map((name) => [name.replace('*', ''), 'a-value']))
  return { parameters: filled(parameters), credentials: filled(credentials) }
}

async function send(method: string, path: string, body?: unknown): Promise<{ status: number; json: unknown }> {
  const token = simulator.netapp.accessTokens.at(-1)?.token
  const headers = { authorization: `Bearer ${token}`, 'x-account-id': 'account-example' }
  const response = await fetch(simulator.url + path, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, json: text === '' ? undefined : JSON.parse(text) }
}

const broker = () => simulator.netapp.dataBrokers[0]?.id ?? ''
const groupId = () => simulator.netapp.groups[0]?.id ?? ''
const relationship = () => simulator.netapp.relationships[0]?.id ?? ''
