import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** PEM. */
export interface KeyPair {
  readonly key: string
  readonly cert: string
}

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0

/** A key and a certificate that it has signed itself, for the loopback address or for a host. */
export function selfSigned(host?: string): KeyPair {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1']
  const name = host === undefined ? 'IP:127.0.0.1' : `DNS:${host}`
  const names = ['-subj', `/CN=${host ?? '127.0.0.1'}`, '-addext', `subjectAltName=${name}`]
  execFileSync('openssl', ['req', '-x509', ...kind, ...names, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  const pair = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  rmSync(folder, { recursive: true })
  return pair
}
