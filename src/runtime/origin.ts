import { isSecure } from '../http/secure-url.ts'
import { InputProblem, shown } from './inputs.ts'

/**
 * The origin that `address` is, to which paths are added. @throws InputProblem when it is anything else: no URL, plain
 * `http` to another host than this machine, user info, a path, a query
 */
export function originOf(address: string): string {
  if (address.includes('@')) throw new InputProblem('must not hold a user name or password')
  const url = secureUrlOf(address, 'https://api.example.com')
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new InputProblem(`must be an origin without path or query, not ${shown(address)}`)
  }
  return url.origin
}

/**
 * The URL that `address` is, with its path and query; `example` is of the kind that is wanted. @throws InputProblem when it
 * is no URL, has user info, or leads to another host than this machine by plain `http`
 */
export function secureUrlOf(address: string, example: string): URL {
  const text = address.trim()
  if (!URL.canParse(text)) throw new InputProblem(`must be an address like ${example}, not ${shown(address)}`)
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') throw new InputProblem('must not hold a user name or password')
  if (isSecure(url)) return url
  throw new InputProblem(`must begin with https:// (plain http is for a loopback host only), not ${shown(address)}`)
}
