import { sanitize } from '../core/sanitize.ts'
import { NoResponseError, StalledError } from './errors.ts'
import { ProxyError, type ProxyServer } from './proxy.ts'

interface Circumstances {
  /** Whether the service may have got the request. */
  readonly reached: boolean
  readonly proxy: ProxyServer | undefined
}

/** Why the request with this name got no response, for the person who is to do something about it. */
export function noResponse(name: string, cause: Error & { code?: string }, where: Circumstances): NoResponseError {
  const { proxy, reached } = where
  const what = sanitize(cause.message || cause.code || cause.name)
  const through = proxy && !reached ? ` (through the proxy ${proxy.url.host} of ${proxy.variable})` : ''
  const reason = what + through
  return new NoResponseError(name, { reason, reached, ...adviceFor(cause, where) }, { cause })
}

function adviceFor(error: Error & { code?: string }, { reached, proxy }: Circumstances) {
  if (/CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ALTNAME/.test(error.code ?? '')) {
    const hint = 'For a certificate authority of your own set NODE_EXTRA_CA_CERTS on the runner.'
    return { transient: false, hint }
  }
  if (error instanceof ProxyError && error.status < 500) {
    const credentials =
      error.status === 407 ? 'the user name and the password in it' : 'whether it lets this address through'
    return {
      transient: false,
      hint: `Check ${proxy?.variable}, and ${credentials}. NO_PROXY names what needs no proxy.`,
    }
  }
  if (proxy && !reached) return { hint: `Check ${proxy.variable}, and whether that proxy can reach the address.` }
  if (!reached) return { hint: 'Check the address, and whether the runner can reach it.' }
  const longer = error instanceof StalledError ? ', or increase `request-timeout-seconds`' : ''
  return { hint: `Run the step again later${longer}.` }
}
