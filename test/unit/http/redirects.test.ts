import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { type FollowOptions, sendFollowing } from '../../../src/http/redirects.ts'
import type { HttpRequest } from '../../../src/http/request.ts'

const START = 'https://files.example.com/a?sig=1'

type Page = { status: number; location?: string }

/** Sends a GET for `START` to pages that `pages` holds by their addresses; resolves with the status and what was sent. */
async function follow(pages: Record<string, Page>, options: FollowOptions = {}, from = START) {
  const sent: HttpRequest[] = []
  const streams: IncomingMessage[] = []
  const send = async (request: HttpRequest) => {
    sent.push(request)
    const { status, location } = pages[request.url.href] ?? { status: 404 }
    const stream = Readable.from(['body']) as IncomingMessage
    streams.push(stream)
    return { status, headers: { ...(location !== undefined && { location }) }, stream }
  }
  const headers = { authorization: 'Basic c2l0ZTpzZWNyZXQ=', accept: '*/*' }
  const request = { method: 'GET', url: new URL(from), name: 'GET the page', headers, idleMs: 1000 }
  const outcome = await sendFollowing({ send }, request, options).catch((error: Error) => error)
  return {
    outcome: outcome instanceof Error ? outcome.message : outcome.status,
    urls: sent.map(({ url }) => url.href),
    headers: sent.map(({ headers: { authorization, accept } }) => ({ authorization, accept })),
    isEachDiscardedButTheLast: streams.every(
      ({ readableFlowing }, index) => (readableFlowing === true) === index < streams.length - 1,
    ),
  }
}

test.each([301, 302, 303, 307, 308])('a %i is followed, and its body is not waited for', async (status) => {
  const pages = { [START]: { status, location: '/b' }, 'https://files.example.com/b': { status: 200 } }
  const { outcome, urls, isEachDiscardedButTheLast } = await follow(pages)
  expect(outcome).toBe(200)
  expect(urls).toEqual([START, 'https://files.example.com/b'])
  expect(isEachDiscardedButTheLast).toBe(true)
})

test.each([{ status: 304, location: '/b' }, { status: 300, location: '/b' }, { status: 302 }, { status: 404 }])(
  'the response is what it is: %j',
  async (page) => {
    expect(await follow({ [START]: page })).toMatchObject({ outcome: page.status, urls: [START] })
  },
)

test('a status that is wanted is not followed', async () => {
  const pages = { [START]: { status: 302, location: '/b' } }
  expect(await follow(pages, { wanted: [302] })).toMatchObject({ outcome: 302, urls: [START] })
})

describe('credentials', () => {
  test('go to the first origin only, and come back with it', async () => {
    const { headers } = await follow({
      [START]: { status: 302, location: '/b' },
      'https://files.example.com/b': { status: 302, location: 'https://files.example.com:8443/c' },
      'https://files.example.com:8443/c': { status: 302, location: 'https://other.example.com/d' },
      'https://other.example.com/d': { status: 302, location: 'https://files.example.com/e' },
      'https://files.example.com/e': { status: 200 },
    })
    const accept = '*/*'
    const authorization = 'Basic c2l0ZTpzZWNyZXQ='
    expect(headers).toEqual([
      { accept, authorization },
      { accept, authorization },
      { accept },
      { accept },
      { accept, authorization },
    ])
  })

  test('that a redirect itself holds are not sent', async () => {
    const pages = { [START]: { status: 302, location: 'https://user:word@other.example.com/b' } }
    expect((await follow(pages)).urls.at(-1)).toBe('https://other.example.com/b')
  })
})

describe('what is not followed', () => {
  const NOT_HTTPS = 'GET the page was redirected to an address that is not https. The redirect was not followed.'
  const NO_WEB = 'GET the page was redirected to an address that is not http or https. The redirect was not followed.'

  test.each(['http://other.example.com/b', 'file:///etc/passwd', 'ftp://other.example.com/', 'https://[bad/'])(
    'to %s',
    async (location) => {
      expect(await follow({ [START]: { status: 302, location } })).toMatchObject({ outcome: NOT_HTTPS, urls: [START] })
    },
  )

  test.each(['file:///etc/passwd', 'javascript:alert(1)', 'https://[bad/'])(
    'to %s, be it from a plain page',
    async (location) => {
      const page = { [START]: { status: 302, location } }
      expect(await follow(page, { allowInsecure: true })).toMatchObject({ outcome: NO_WEB, urls: [START] })
    },
  )

  test('more than ten in a row', async () => {
    const { outcome, urls } = await follow({ [START]: { status: 302, location: START } })
    expect(outcome).toContain('was redirected more than 10 times')
    expect(urls).toHaveLength(11)
  })
})

test('plain http is followed where it is allowed, and from this machine to itself', async () => {
  const location = 'http://other.example.com/b'
  const pages = { [START]: { status: 302, location }, [location]: { status: 200 } }
  expect((await follow(pages, { allowInsecure: true })).outcome).toBe(200)
  const local = 'http://127.0.0.1:8/a'
  const pagesHere = { [local]: { status: 302, location: 'http://127.0.0.1:9/b' } }
  expect((await follow(pagesHere, {}, local)).outcome).toBe(404)
})

test.each(['https://127.0.0.1/b', 'https://localhost/b', 'https://169.254.169.254/b', 'https://[::1]/b'])(
  'a redirect from elsewhere to this machine or its link is not followed: %s',
  async (location) => {
    const { outcome, urls } = await follow({ [START]: { status: 302, location }, [location]: { status: 200 } })
    expect(outcome).toBe('GET the page leads to this machine or its own link. It was not followed.')
    expect(urls).toEqual([START])
  },
)

test('a link that the service gives to this machine is not requested, unless the service is there itself', async () => {
  const local = 'https://127.0.0.1/b'
  const pages = { [local]: { status: 200 } }
  expect((await follow(pages, { from: new URL(START) }, local)).urls).toEqual([])
  expect((await follow(pages, { from: new URL('http://localhost:1') }, local)).outcome).toBe(200)
})

test('each target is reported before it is requested', async () => {
  const seen: string[] = []
  const pages = { [START]: { status: 302, location: '/b?sig=2' } }
  const { urls } = await follow(pages, {
    onRedirect: (url) => {
      seen.push(url.href)
    },
  })
  expect(seen).toEqual(urls.slice(1))
})

test.each([
  ['/gr\u00c3\u00bcn', 'UTF-8'],
  ['/gr\u00fcn', 'ISO 8859-1'],
  ['/gr%C3%BCn', 'ASCII'],
])('a location %j in %s leads to the same place', async (location) => {
  const { urls } = await follow({ [START]: { status: 302, location } })
  expect(urls.at(-1)).toBe('https://files.example.com/gr%C3%BCn')
})
