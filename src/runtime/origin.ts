import { isSecure } from '../http/secure-url.ts'
import { InputProblem, shown } from './inputs.ts'

/**
 * The origin that `address` is, to which paths are added. @throws InputProblem when it is anything else: no URL, plain
 * `http` to another host than this machine, user info, a path, a query
 */
export function originOf(address: string): string {
  if (address.includes('@')) throw new InputProblem('must not hold a user name or password')
  let url: URL
  try {
    url = new URL(address.trim())
  } catch {
    throw new InputProblem(`must be an address like https://api.example.com, not ${shown(address)}`)
  }
  if (!isSecure(url)) {
    throw new InputProblem(`must begin with https:// (plain http is for a loopback host only), not ${shown(address)}`)
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new InputProblem(`must be an origin without path or query, not ${shown(address)}`)
  }
  return url.origin
}
