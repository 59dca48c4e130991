import { BlockList, isIP } from 'node:net'
import { bareHost } from './loopback.ts'

/**
 * Whether `list` (NO_PROXY) exempts `url` from the proxy. Its entries are separated by commas or spaces; each is `*`, a host
 * (its subdomains are exempt too, as for curl), `.example.com`, `*.example.com`, an address, or a block of addresses
 * (`10.0.0.0/8`, `fd00::/8`). A host may be followed by a port. Names are not looked up: a block exempts addresses only.
 */
export function isExempt(url: URL, list: string): boolean {
  const host = bareHost(url).replace(/\.$/, '')
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && matches(entry, host, port))
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true
  if (entry.includes('/')) return isInBlock(entry, host)
  const { name, onlyPort } = parts(entry)
  if (onlyPort !== undefined && onlyPort !== port) return false
  if (isIP(name) > 0) return isSameAddress(name, host)
  if (name.startsWith('*.')) return host.endsWith(name.slice(1))
  const domain = name.replace(/^\./, '')
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`))
}

/** An address of IPv6 holds colons itself; with a port it stands in brackets. */
function parts(entry: string): { name: string; onlyPort?: string | undefined } {
  if (isIP(entry) === 6) return { name: entry }
  const [, name = entry, onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? []
  return { name: name.replace(/^\[(.*)\]$/, '$1'), onlyPort }
}

function isSameAddress(address: string, host: string): boolean {
  return isIP(host) === isIP(address) && isInBlock(`${address}/${isIP(address) === 6 ? 128 : 32}`, host)
}

function isInBlock(entry: string, host: string): boolean {
  const [address = '', prefix = ''] = entry.split('/')
  const family = isIP(address)
  if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(prefix)) return false
  if (Number(prefix) > (family === 6 ? 128 : 32)) return false
  const type = family === 6 ? 'ipv6' : 'ipv4'
  const block = new BlockList()
  block.addSubnet(address, Number(prefix), type)
  return block.check(host, type)
}
