import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { bareHost } from './loopback.ts'

const local = new BlockList()
for (const [address, prefix] of [
  ['127.0.0.0', 8],
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
] as const) {
  local.addSubnet(address, prefix, 'ipv4')
}
for (const [address, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['fe80::', 10],
] as const) {
  local.addSubnet(address, prefix, 'ipv6')
}

/** Whether `url` leads, by its own words, to this machine or to what only its own link can reach (cloud metadata). */
export function isLocal(url: URL): boolean {
  const host = bareHost(url).replace(/\.$/, '')
  return host === 'localhost' || host.endsWith('.localhost') || isLocalAddress(host)
}

/** Looks a name up, and fails where one of its addresses is local. */
export const lookupElsewhere: LookupFunction = (host, options, callback) => {
  lookup(host, options, (error, found, family) => {
    const addresses = error ? [] : typeof found === 'string' ? [found] : found.map(({ address }) => address)
    const refusal = addresses.some(isLocalAddress)
      ? new Error(`${host} is an address of this machine or its link`)
      : null
    callback(error ?? refusal, found, family)
  })
}

function isLocalAddress(host: string): boolean {
  const family = isIP(host)
  return family !== 0 && local.check(host, family === 6 ? 'ipv6' : 'ipv4')
}
