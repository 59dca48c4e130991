import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished } from 'vitest'
import { calls, test } from '../support/scenario.ts'

const GREEN = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }

/** A site on the loopback address, and the requests that it got. */
async function site(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}

test('each page is checked, with the credentials of a protected site, past caches', async ({ start }) => {
  const expected = `Basic ${Buffer.from('green:Passcode-of-the-site').toString('base64')}`
  const { url, requests } = await site(({ headers }, response) => {
    response.writeHead(headers.authorization === expected ? 200 : 401).end('shop 1.2.1')
  })
  const { step } = await start({ jobSeconds: 0.3 })
  const { conclusion, log } = await step('deploy', {
    ...GREEN,
    'health-check-url': `${url}/ping\n${url}/cms/ping`,
    'health-check-username': 'green',
    'health-check-password': 'Passcode-of-the-site',
    'health-check-text': '1.2.1',
  })
  expect(conclusion, log.join('\n')).toBe('success')
  expect(requests.map((request) => request.url)).toEqual(['/ping', '/cms/ping'])
  expect(requests.every(({ headers }) => headers['cache-control'] === 'no-cache')).toBe(true)
})

test('credentials do not follow a redirect to another origin', async ({ start }) => {
  const other = await site((_, response) => void response.end('fine'))
  const { url } = await site((_, response) => void response.writeHead(302, { location: `${other.url}/there` }).end())
  const { step } = await start({ jobSeconds: 0.3 })
  const { conclusion } = await step('deploy', {
    ...GREEN,
    'health-check-url': url,
    'health-check-username': 'green',
    'health-check-password': 'Passcode-of-the-site',
  })
  expect(conclusion).toBe('success')
  expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([undefined])
})

test('a page that a cache still has of the version before does not pass', async ({ start }) => {
  const { url } = await site((_, response) => void response.end('shop 1.1.0'))
  const { step } = await start({ jobSeconds: 0.3 })
  const { conclusion, log } = await step('deploy', {
    ...GREEN,
    'health-check-url': url,
    'health-check-text': '1.2.1',
    'health-check-timeout-minutes': 0.05,
  })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('without the expected text yet')
})

test.for([
  [{ 'health-check-username': 'green' }, 'go together'],
  [{ 'health-check-text': '1.2.1' }, '`health-check-text` needs `health-check-url`'],
  [
    {
      'health-check-url': 'http://site.example/ping',
      'health-check-username': 'a',
      'health-check-password': 'Passcode-1',
    },
    '`health-check-password` is sent to https:// addresses only',
  ],
] as const)('%j is bad input', async ([inputs, message], { start }) => {
  const { step, simulator } = await start()
  const { conclusion, log } = await step('deploy', { ...GREEN, ...inputs })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain(message)
  expect(calls(simulator)).toEqual([])
})
