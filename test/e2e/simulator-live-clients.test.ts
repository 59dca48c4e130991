import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { test } from '../support/scenario.ts'

interface Response {
  status: number
  text: string
  bytes: Buffer
}

/** Sends exactly these headers, and a body with no other framing than its length. */
function send(method: string, url: string, headers: Record<string, string>, body?: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const outgoing = request(url, { method, headers: { ...headers, ...length } }, async (incoming) => {
      const bytes = await buffer(incoming)
      resolve({ status: incoming.statusCode ?? 0, text: bytes.toString(), bytes })
    })
    outgoing.once('error', reject).end(body)
  })
}

interface Access {
  url: string
  username: string
  password: string
}

/** A Python script: `requests` sends a string without a Content-Type. It calls the config files in lower case. */
async function scriptInPython({ url, username, password }: Access): Promise<void> {
  const common = { 'user-agent': 'python-requests/2.32.3', 'accept-encoding': 'gzip, deflate', accept: '*/*' }
  const login = await send('POST', `${url}/v3/authn/access_token`, common, JSON.stringify({ username, password }))
  expect(login).toMatchObject({ status: 200 })
  const { refresh_token } = JSON.parse(login.text)
  const grant = JSON.stringify({ grant_type: 'refresh_token', refresh_token })
  const refresh = await send('POST', `${url}/v3/authn/refresh_token`, common, grant)
  expect(refresh).toMatchObject({ status: 200 })
  const authorized = { ...common, authorization: `Bearer ${JSON.parse(refresh.text).access_token}` }
  const files = await send('GET', `${url}/v3/appconfigfiles`, authorized)
  expect(files.status).toBe(200)
  const [file] = JSON.parse(files.text)
  expect(await send('GET', `${url}/v3/appconfigfiles/${file.id}`, authorized)).toMatchObject({ status: 200 })
}

/** A shell script: `curl -d` calls its JSON a form. */
async function scriptWithCurl({ url, username, password }: Access): Promise<void> {
  const common = { 'user-agent': 'curl/8.5.0', accept: '*/*' }
  const form = { ...common, 'content-type': 'application/x-www-form-urlencoded' }
  const login = await send('POST', `${url}/v3/authn/access_token`, form, JSON.stringify({ username, password }))
  expect(login).toMatchObject({ status: 200 })
  const { access_token, refresh_token } = JSON.parse(login.text)
  const authorized = { ...common, authorization: `Bearer ${access_token}` }

  const { items } = JSON.parse((await send('GET', `${url}/v3/distributions`, authorized)).text)
  const token = await send('POST', `${url}/v3/distributions/${items[0].id}/download-token`, authorized)
  const download = `${url}/v3/distributions/download/${JSON.parse(token.text).token}`
  const distribution = await send('GET', download, common)
  expect(distribution.status).toBe(200)
  const { md5hash } = JSON.parse((await send('GET', `${url}/v3/distributions/${items[0].id}`, authorized)).text)
  expect(createHash('md5').update(distribution.bytes).digest('hex')).toBe(md5hash)

  const [backup] = JSON.parse((await send('GET', `${url}/v3/backups`, authorized)).text)
  const link = await send('GET', `${url}/v3/backups/${backup.id}/repositorydownloadlink`, authorized)
  expect(link.status).toBe(202)
  const dump = await send('GET', JSON.parse(link.text).url, common)
  expect(gunzipSync(dump.bytes).toString()).toContain('INSERT INTO `DEFAULT_BUNDLE`')

  const grant = JSON.stringify({ grant_type: 'refresh_token', refresh_token })
  expect(await send('POST', `${url}/v3/authn/refresh_token`, form, grant)).toMatchObject({ status: 200 })
}

test.for([
  ['a script in Python', scriptInPython],
  ['a script with curl', scriptWithCurl],
] as const)('%s that works on a live stack works on the simulator', async ([, script], { start }) => {
  const { job } = await start()
  let hasRun = false
  const { conclusion } = await job([{ id: 'simulator', action: 'simulator', inputs: { 'job-seconds': '0' } }], {
    reveals: ['password', 'BRC_PASSWORD'],
    onEnd: async (_, phase, { outputs }) => {
      if (phase !== 'main') return
      const { 'api-url': url = '', username = '', password = '' } = outputs
      await script({ url, username, password })
      hasRun = true
    },
  })
  expect(conclusion).toBe('success')
  expect(hasRun).toBe(true)
})
