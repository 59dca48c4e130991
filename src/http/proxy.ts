import { ActionError } from '../core/errors.ts'
import { isLoopback } from './loopback.ts'

export interface ProxyServer {
  /** Its address, without credentials: what messages show. */
  readonly url: URL
  /** The environment variable that names it. */
  readonly variable: string
  /** The headers that it asks for. */
  readonly headers: Readonly<Record<string, string>>
}

/** The proxy makes no tunnel. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError'
  /** What the proxy returned. */
  readonly status: number

  constructor(status: number) {
    super(`the proxy returned HTTP ${status}`)
    this.status = status
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The proxy that requests to `url` go through, by the environment: HTTPS_PROXY or HTTP_PROXY, by the scheme of `url`, and
 * NO_PROXY. Lower-case names take precedence. This machine itself is never reached through a proxy.
 * @throws ActionError for a variable that is not the address of a proxy
 */
export async function proxyFor(url: URL, env: Environment = process.env): Promise<ProxyServer | undefined> {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const variable = [name, name.toUpperCase()].find((one) => env[one]?.trim())
  if (variable === undefined || isLoopback(url)) return undefined
  const { isExempt } = await import('./no-proxy.ts')
  if (isExempt(url, env['no_proxy'] || env['NO_PROXY'] || '')) return undefined
  return parsedProxy(variable, env[variable] ?? '')
}

/** What the environment's proxies hold that must not be seen: their passwords, in each form in which they are sent. */
export function proxySecrets(env: Environment = process.env): string[] {
  return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].flatMap((variable) => {
    const [, user = '', password] = USER_INFO.exec(env[variable] ?? '') ?? []
    if (password === undefined) return []
    const plain = [user, password].map((text) => unescaped(text) ?? text)
    return [password, plain[1] ?? '', base64(plain)]
  })
}

const USER_INFO = /^(?:[^/@]*\/\/)?([^/@:]*):(.*)@/

function parsedProxy(variable: string, text: string): ProxyServer {
  const address = text.trim()
  // As curl and the runner itself do.
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`
  const url = URL.canParse(whole) ? new URL(whole) : undefined
  if (!url || url.hostname === '') throw badProxy(variable, 'is not the address of a proxy')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw badProxy(variable, `names a proxy of the kind ${url.protocol.slice(0, -1)}, which is not supported`)
  }
  const credentials = [url.username, url.password].map(unescaped)
  if (credentials.includes(undefined)) {
    throw badProxy(variable, 'holds a % in the user name or password that begins no escape; write %25 for it')
  }
  const hasCredentials = url.username !== '' || url.password !== ''
  url.username = ''
  url.password = ''
  const headers = hasCredentials ? { 'proxy-authorization': `Basic ${base64(credentials)}` } : {}
  return { url, variable, headers }
}

// It holds a password, so no message repeats it.
function badProxy(variable: string, problem: string): ActionError {
  const hint = 'Nothing was sent. Set it to an address like http://proxy.example.com:3128.'
  return new ActionError('user', `The environment variable ${variable} ${problem}.`, hint)
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function base64(userAndPassword: readonly (string | undefined)[]): string {
  return Buffer.from(userAndPassword.join(':')).toString('base64')
}
