import { sanitize } from '../core/sanitize.ts'
import { type Place, placeIn, type Side } from './definition.ts'
import type { Protocol } from './definition-shapes.ts'
import type { Relationship } from './schemas.ts'

/** What tells the places of a protocol apart, in the order in which a reader is told them. */
const NAMES: Readonly<Record<Protocol, readonly string[]>> = {
  nfs: ['host', 'export', 'path'],
  cifs: ['host', 'share', 'path'],
  s3: ['provider', 'host', 'port', 'bucket', 'prefix'],
  local: ['path'],
  azure: ['provider', 'storageAccountName', 'container', 'prefix', 'path'],
  gcp: ['bucket', 'prefix'],
  sftp: ['host', 'port', 'rootDirectory', 'path'],
  box: ['enterpriseId', 'clientId', 'folderId', 'path'],
  gdrive: ['driveId', 'folderId', 'path'],
}

/** Whether both are the same place. Host names have no case, and slashes around a path mean nothing. */
export function isSamePlace(a: Place, b: Place): boolean {
  const [protocol, other] = [protocolOf(a), protocolOf(b)]
  if (protocol === undefined || protocol !== other) return false
  const [one, two] = [placeIn(a, protocol), placeIn(b, protocol)]
  return NAMES[protocol].every((name) => partOf(one, name) === partOf(two, name))
}

/** Names of the fields by which places of the protocol are told apart. */
export function isPartOfPlace(protocol: string, name: string): boolean {
  return isProtocol(protocol) && NAMES[protocol].includes(name)
}

/** `s3 site-backups → nfs nas.example.com/backups`. */
export function shownRoute({ source, target }: Pick<Relationship, Side>): string {
  return `${shownPlace(source)} → ${shownPlace(target)}`
}

function shownPlace(end: Place): string {
  const protocol = protocolOf(end)
  if (protocol === undefined) return 'a place of an unknown protocol'
  const parts = NAMES[protocol]
    .filter((name) => name !== 'provider')
    .map((name) => partOf(placeIn(end, protocol), name))
    .filter((part) => part !== '')
  return sanitize(`${protocol} ${parts.join('/')}`, 200)
}

/** The protocol that an end of a relationship names, or the one whose place it has. */
function protocolOf(end: Place): Protocol | undefined {
  const named = end['protocol'] ?? Object.keys(NAMES).find((name) => end[name] !== undefined)
  return isProtocol(named) ? named : undefined
}

function isProtocol(name: unknown): name is Protocol {
  return typeof name === 'string' && Object.hasOwn(NAMES, name)
}

function partOf(place: Place, name: string): string {
  const text = String(place[name] ?? '')
  return name === 'host' ? text.toLowerCase() : text.replaceAll(/^\/+|\/+$/g, '')
}
