import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { hasOpenssl } from '../support/key-pair.ts'
import { calls, type Scenario, test } from '../support/scenario.ts'

const HOST = 'api.example.test'

test.runIf(hasOpenssl)(
  'a proxy is used, with its credentials, and an authority of the company’s own',
  async ({ start }) => {
    const { scenario, certificate } = await startTls(start)
    const proxy = await startProxy(scenario)
    const { conclusion, outputs } = await scenario.step(
      'backup',
      { environment: 'blue' },
      {
        env: { ...through(proxy.port, 'runner:proxy-word@'), NODE_EXTRA_CA_CERTS: certificate },
        secrets: ['proxy-word'],
      },
    )
    expect(conclusion).toBe('success')
    expect(outputs['status']).toBe('completed')
    expect(new Set(proxy.seen)).toEqual(new Set([`${HOST}:443 Basic ${btoa('runner:proxy-word')}`]))
  },
)

test.runIf(hasOpenssl)(
  'a certificate of an unknown authority is refused at once, with what to do',
  async ({ start }) => {
    const { scenario } = await startTls(start)
    const proxy = await startProxy(scenario)
    const { conclusion, log } = await scenario.step('backup', { environment: 'blue' }, { env: through(proxy.port) })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('set NODE_EXTRA_CA_CERTS on the runner')
    expect(proxy.seen).toHaveLength(1)
    expect(calls(scenario.simulator)).toEqual([])
  },
)

test.runIf(hasOpenssl)('NO_PROXY goes past the proxy', async ({ start }) => {
  const { scenario } = await startTls(start)
  const proxy = await startProxy(scenario)
  const env = { ...through(proxy.port), NO_PROXY: 'localhost,.example.test' }
  const { conclusion, log } = await scenario.step('backup', { environment: 'blue', retries: 0 }, { env })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/got no answer: .*api\.example\.test/)
  expect(proxy.seen).toEqual([])
})

function through(port: number, user = ''): Record<string, string> {
  return { BRC_API_URL: `https://${HOST}`, HTTPS_PROXY: `http://${user}127.0.0.1:${port}` }
}

/** A simulator that speaks HTTPS under a name that only the proxy can resolve. */
async function startTls(start: (options: object) => Promise<Scenario>) {
  const folder = mkdtempSync(join(tmpdir(), 'proxy-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const files = ['-keyout', key, '-out', certificate]
  const names = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1']
  execFileSync('openssl', ['req', '-x509', ...kind, ...files, ...names], { stdio: 'ignore' })
  const tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(certificate, 'utf8') }
  return { scenario: await start({ tls }), certificate }
}

/** A proxy that tunnels whatever is asked for to the simulator, and notes who asked for what. */
async function startProxy({ simulator }: Scenario) {
  const seen: string[] = []
  const server = createServer()
  server.on('connect', ({ url, headers }, client) => {
    seen.push([url, headers['proxy-authorization']].filter(Boolean).join(' '))
    const upstream = connect(Number(new URL(simulator.url).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())))
  return { port: (server.address() as AddressInfo).port, seen }
}
