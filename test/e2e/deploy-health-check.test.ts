import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { afterEach, expect } from 'vitest'
import { calls, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const FILE = 'shop-1.2.1-distribution.tar.gz'
const GREEN = { environment: 'green', distribution: FILE }
const servers: Server[] = []

async function site(listener: RequestListener): Promise<{ url: string; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  servers.push(server)
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, requests }
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

test('waits until the page answers as it should, without credentials', async ({ start }) => {
  let visits = 0
  const { url, requests } = await site((_, response) => {
    visits++
    response.writeHead(visits < 3 ? 503 : 200).end('page')
  })
  const { step } = await start({ jobSeconds: 0.3 })
  const { conclusion, log } = await step('deploy', { ...GREEN, 'health-check-url': `${url}/ping?key=hidden` })
  expect(conclusion).toBe('success')
  expect(visits).toBe(3)
  expect(log.join('\n')).toMatch(/health check of .*\/ping: status 503, not 200 yet/)
  expect(log.join('\n')).not.toContain('hidden')
  for (const { headers } of requests) expect(headers).not.toHaveProperty('authorization')
})

test('follows redirects, unless they are what is asked for', async ({ start }) => {
  const { url, requests } = await site(({ url: path }, response) => {
    if (path === '/') response.writeHead(302, { location: '/site' }).end()
    else response.writeHead(204).end()
  })
  const { step } = await start({ jobSeconds: 0.3 })
  const followed = { ...GREEN, 'health-check-url': url, 'health-check-status': '200, 204' }
  expect((await step('deploy', followed)).conclusion).toBe('success')
  expect(requests.map((request) => request.url)).toEqual(['/', '/site'])
  expect((await step('deploy', { ...followed, 'health-check-status': '302' })).conclusion).toBe('success')
  expect(requests.map((request) => request.url)).toEqual(['/', '/site', '/'])
})

test('a site that never gets healthy fails, and is rolled back if configured', async ({ start }) => {
  const { url } = await site((_, response) => response.writeHead(500).end())
  const { simulator, step } = await start({ jobSeconds: 0.3 })
  const before = simulator.cloud.environments.find(({ name }) => name === 'green')?.distributionId
  const sick = { ...GREEN, 'health-check-url': url, 'health-check-timeout-minutes': 0.2 }

  const left = await step('deploy', sick)
  expect(left).toMatchObject({ conclusion: 'failure', outputs: { state: 'deployed', 'rolled-back': 'false' } })
  expect(stateOf(left.log)).toContain('State now: green runs shop-1.2.1-distribution.tar.gz.')

  const redeployed = await step('deploy', { environment: 'green', distribution: before ?? '' })
  expect(redeployed.conclusion).toBe('success')
  const rolledBack = await step('deploy', {
    ...sick,
    'rollback-on-failure': true,
    'rollback-config-files': '- { name: green-1.0.0.properties, role: systemproperty }',
  })
  expect(rolledBack).toMatchObject({ conclusion: 'failure', outputs: { 'rolled-back': 'true' } })
  expect(simulator.cloud.environments.find(({ name }) => name === 'green')?.distributionId).toBe(before)
  expect(simulator.requests.findLast(({ method }) => method === 'PUT')?.body).toMatchObject({
    distributionId: before,
    appConfigFileRoles: [{ role: 'systemproperty' }],
  })
})

test('a page that hangs or is not there is no reason to hang', async ({ start }) => {
  const { url } = await site(() => {})
  const { step } = await start({ jobSeconds: 0.3 })
  for (const page of [url, 'http://127.0.0.1:1/']) {
    const { conclusion } = await step('deploy', {
      ...GREEN,
      'health-check-url': page,
      'health-check-timeout-minutes': 0.2,
      'request-timeout-seconds': 2,
    })
    expect(conclusion).toBe('failure')
  }
})

test.for([
  [{ 'health-check-url': 'ftp://example.com' }, '`health-check-url` must be an http:// or https:// address'],
  [{ 'health-check-url': 'https://me:pw@example.com' }, '`health-check-url` must not hold a user name'],
  [{ 'health-check-status': '2xx' }, '`health-check-status` must be a status'],
  [{ 'health-check-url': 'https://example.com', wait: false }, '`health-check-url` needs `wait: true`'],
  [{ 'rollback-on-failure': true, wait: false }, '`rollback-on-failure` needs `wait: true`'],
] as const)('bad input: %j', async ([inputs, message], { start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('deploy', { ...GREEN, ...inputs })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain(message)
  expect(calls(simulator)).toEqual([])
})
