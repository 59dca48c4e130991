import { afterAll, describe, expect } from 'vitest'
import type { Simulator } from '../../../src/simulator/simulator.ts'
import { startGitHub } from '../../support/github.ts'
import { test } from '../../support/scenario.ts'
import { sample } from '../extent.ts'
import { type Elsewhere, openExternal } from '../faults/elsewhere.ts'

const SHOP = 'shop-1.2.1-distribution.tar.gz'
const QUICK = { jobSeconds: 0.1, staleSeconds: 0 }
const STATUSES = [301, 302, 303, 307, 308] as const

interface Errand {
  readonly action: string
  /** The request that is redirected, which carries a password, a token or another secret. */
  readonly at: { readonly method: string; readonly path: string }
  readonly inputs: (simulator: Simulator) => Record<string, string>
}

const list = ({ netapp: { dataBrokers } }: Simulator) => ({
  list: 's3-buckets',
  'data-broker-id': dataBrokers[0]?.id ?? '',
  credentials: 'access-key: the-access-key-of-the-storage\nsecret-key: the-secret-key-of-the-storage',
})
const deploy = () => ({ environment: 'green', distribution: SHOP })
const withPassword = () => ({
  operation: 'add',
  user: 'ada@example.com',
  'user-password': 'Pw1-of-ada-lovelace',
  role: 'user',
})

const ERRANDS: readonly Errand[] = [
  { action: 'deploy', at: { method: 'POST', path: '/v3/authn/access_token' }, inputs: deploy },
  { action: 'deploy', at: { method: 'GET', path: '/v3/environments' }, inputs: deploy },
  { action: 'deploy', at: { method: 'PUT', path: '/v3/environments/*/deploy' }, inputs: deploy },
  { action: 'user', at: { method: 'POST', path: '/v3/users' }, inputs: withPassword },
  {
    action: 'download-logs',
    at: { method: 'GET', path: '/v3/environments/logs/download/*' },
    inputs: () => ({ environment: 'blue' }),
  },
  {
    action: 'download-distribution',
    at: { method: 'GET', path: '/v3/distributions/download/*' },
    inputs: () => ({ distribution: SHOP }),
  },
  { action: 'request', at: { method: 'GET', path: '/v3/environments' }, inputs: () => ({ path: '/v3/environments' }) },
  { action: 'netapp-list', at: { method: 'POST', path: '/oauth/token' }, inputs: list },
  { action: 'netapp-list', at: { method: 'GET', path: '/api/accounts' }, inputs: list },
  { action: 'netapp-list', at: { method: 'GET', path: '/api/data-brokers/*/*' }, inputs: list },
]

const elsewhere = await openExternal()
afterAll(() => elsewhere.close())

describe('a request with credentials is redirected, and not repeated there', () => {
  const cells = ERRANDS.flatMap((errand) =>
    STATUSES.flatMap((status) =>
      targets(elsewhere).map(
        ([where, origin]) =>
          [
            `${errand.action}: ${errand.at.method} ${errand.at.path}, ${status} to ${where}`,
            { errand, status, origin },
          ] as const,
      ),
    ),
  )
  test.concurrent.for(sample(cells, 6))('%s', async ([, { errand, status, origin }], { start }) => {
    const { action, at, inputs } = errand
    const { simulator, step } = await start({
      ...QUICK,
      faults: [{ kind: 'redirect', status, ...at, location: `${origin}/steal`, times: null }],
    })
    const { conclusion } = await step(action, { ...inputs(simulator), retries: 0 })
    expect(conclusion).toBe('failure')
    expect(simulator.requests.some(({ fault }) => fault === 'redirect')).toBe(true)
    expect(elsewhere.received).toEqual([])
  })

  test.concurrent.for(sample(STATUSES, 1))("GitHub's token, %i", async (status, { start }) => {
    const { simulator, step } = await start({
      ...QUICK,
      faults: [{ kind: 'redirect', status, path: '/api/v3/**', location: `${elsewhere.url}/steal`, times: null }],
    })
    const github = { api_url: `${simulator.url}/api/v3` }
    const result = await step('deploy', { ...deploy(), 'github-token': 'ghs_the-token-of-the-job' }, { github })
    expect(result.conclusion).toBe('success')
    expect(result.log.join('\n')).toContain('The deployment could not be recorded on GitHub')
    expect(simulator.requests.some(({ path }) => path.startsWith('/api/v3/'))).toBe(true)
    expect(elsewhere.received).toEqual([])
  })
})

test.concurrent.for(sample(STATUSES, 2))(
  'a signed link is followed with nothing but itself (%i)',
  async (status, { start }) => {
    const store = await openExternal('a backup')
    try {
      const { step } = await start({
        faults: [{ kind: 'redirect', status, path: '/repository/**', location: `${store.url}/b.zip`, times: null }],
      })
      const { conclusion } = await step('download-backup', { environment: 'blue', backup: 'latest', path: 'out' })
      expect(conclusion).toBe('success')
      const [request = '', ...more] = store.received
      expect(more).toEqual([])
      expect(request).toMatch(/^GET \/b\.zip /)
      const names = Object.keys(JSON.parse(request.slice(request.indexOf('{'))))
      expect(names.sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
    } finally {
      store.close()
    }
  },
)

describe('plain http to another machine is refused before anything is sent', () => {
  const PLAIN = 'http://api.example.com'
  const netapp = { name: 'west', type: 'AWS' }
  const user = { username: 'ci', password: 'the-password-of-ci' }

  test.concurrent.for([
    ['deploy', { ...deploy(), 'api-url': PLAIN }, {}],
    ['deploy', deploy(), { BRC_API_URL: PLAIN }],
    ['netapp-data-broker', { ...netapp, 'api-url': PLAIN }, {}],
    ['netapp-data-broker', { ...netapp, 'token-url': `${PLAIN}/oauth/token` }, {}],
    ['netapp-data-broker', netapp, { NETAPP_API_URL: PLAIN }],
    ['netapp-data-broker', netapp, { NETAPP_TOKEN_URL: PLAIN }],
    ['deploy', { ...deploy(), 'api-url': 'https://ci:the-password-of-ci@api.example.com' }, {}],
    ['netapp-data-broker', { ...netapp, 'api-url': 'https://ci:the-password-of-ci@api.example.com' }, {}],
    ['netapp-data-broker', { ...netapp, 'token-url': 'https://ci:the-password-of-ci@api.example.com/token' }, {}],
  ] as const)('%s %j %j', async ([action, inputs, env], { start }) => {
    const watch = await openExternal()
    try {
      const { simulator, step } = await start()
      const through = { HTTP_PROXY: watch.url, HTTPS_PROXY: watch.url, NO_PROXY: '127.0.0.1' }
      const options = { env: { ...through, ...env }, secrets: [user.password] }
      const { conclusion, log } = await step(action, { ...inputs, ...user }, options)
      expect(conclusion).toBe('failure')
      expect(log.join('\n')).toMatch(/Bad input: `[a-z]+-url` must (?:begin with https|not hold a user name)/)
      expect(watch.received).toEqual([])
      expect(simulator.requests).toEqual([])
    } finally {
      watch.close()
    }
  })

  test("GitHub's API", async ({ start }) => {
    const watch = await openExternal()
    const { deployments, github, token, close } = await startGitHub()
    try {
      const { step } = await start(QUICK)
      const run = (api_url: string) =>
        step(
          'deploy',
          { ...deploy(), 'github-token': token },
          { github: { ...github, api_url }, env: { HTTP_PROXY: watch.url, NO_PROXY: '127.0.0.1' } },
        )
      const refused = await run('http://github.example.com/api/v3')
      expect(refused.conclusion).toBe('success')
      expect(refused.log.join('\n')).toMatch(/could not be recorded on GitHub: .* is not https/)
      expect(watch.received).toEqual([])
      expect((await run(github.api_url)).conclusion).toBe('success')
      expect(deployments).toHaveLength(1)
    } finally {
      watch.close()
      await close()
    }
  })
})

/** Another port of the same host, and another host. */
function targets({ url }: Elsewhere): [where: string, origin: string][] {
  return [
    ['another port', url],
    ['another host', url.replace('127.0.0.1', 'localhost')],
  ]
}
