import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startApi } from './api.ts'

const hasOpenssl = spawnSync('openssl', ['version']).status === 0

it.runIf(hasOpenssl)('speaks HTTPS with the key and the certificate given, faults included', async () => {
  const tls = selfSigned()
  const { simulator } = await startApi({ tls, faults: [{ kind: 'reset-before', nth: 2 }] })
  expect(simulator.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
  const status = () =>
    new Promise((resolve, reject) => {
      get(`${simulator.url}/v3/users`, { ca: tls.cert, checkServerIdentity: () => undefined }, (response) => {
        response.resume()
        resolve(response.statusCode)
      }).on('error', reject)
    })
  expect(await status()).toBe(401)
  await expect(status()).rejects.toMatchObject({ code: 'ECONNRESET' })
})

function selfSigned(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  execFileSync(
    'openssl',
    ['req', '-x509', ...ec, '-keyout', key, '-out', cert, '-subj', '/CN=127.0.0.1', '-days', '1'],
    {
      stdio: 'ignore',
    },
  )
  const pair = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  rmSync(folder, { recursive: true })
  return pair
}
