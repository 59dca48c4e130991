import { isObject } from '../core/fields.ts'
import { conform } from '../core/shape.ts'
import { CREDENTIALS, DEFAULTS, NEEDS_CREDENTIALS, PLACES, type Protocol, REST } from './definition-shapes.ts'

export type Place = Readonly<Record<string, unknown>>
export type SettingsRequest = Readonly<Record<string, unknown>>

/** The body of `POST /api/relationships-v2`. */
export interface RelationshipRequest {
  readonly source: Place
  readonly target: Place
  readonly groupId?: string
  readonly dataBrokerId?: string
  readonly settings?: SettingsRequest
}

/** A relationship as it is to be. */
export interface Definition extends RelationshipRequest {
  readonly protocols: Readonly<Record<Side, Protocol>>
}

export type Side = 'source' | 'target'

export interface CheckedDefinition {
  readonly definition: Definition
  /** Places of fields that the document does not have; they are sent as they are. */
  readonly unknown: readonly string[]
  /** What is wrong with the credentials for one end, and which of their names it does not take. */
  readonly credentials: (side: Side, given: StorageCredentials | undefined) => CheckedCredentials
}

export type StorageCredentials = Readonly<Record<string, string>>

export interface CheckedCredentials {
  /** Phrases that fit behind the input's name. */
  readonly problems: readonly string[]
  readonly unknown: readonly string[]
}

/**
 * The definition of a relationship as the document has it (`POST /api/relationships-v2`), of a mapping whose scalars are
 * text, and the same with scalars as YAML reads them. Its problems are phrases, each with the place.
 */
export function checkDefinition(
  given: Readonly<Record<string, unknown>>,
  plain: unknown,
): CheckedDefinition | { readonly problems: readonly string[] } {
  const { source, target, ...rest } = given
  const plainOf = (name: string) => (isObject(plain) ? plain[name] : undefined)
  const ends = {
    source: checkEnd('source', source, plainOf('source')),
    target: checkEnd('target', target, plainOf('target')),
  }
  const others = conform(REST, rest, plain)
  const problems = [...ends.source.problems, ...ends.target.problems, ...others.problems, ...credentialsIn(given)]
  if (problems.length > 0 || !ends.source.protocol || !ends.target.protocol) return { problems }
  const protocols = { source: ends.source.protocol, target: ends.target.protocol }
  return {
    definition: { ...(others.value as object), source: ends.source.value, target: ends.target.value, protocols },
    credentials: (side, own) => checkCredentials(protocols[side], own),
    unknown: [...ends.source.unknown, ...ends.target.unknown, ...others.unknown],
  }
}

interface End {
  readonly value: Place
  readonly protocol?: Protocol
  readonly problems: readonly string[]
  readonly unknown: readonly string[]
}

function checkEnd(side: Side, given: unknown, plain: unknown): End {
  const none = { value: {}, unknown: [] }
  if (given === undefined) return { ...none, problems: [`${side} is required`] }
  if (!isObject(given)) return { ...none, problems: [`${side} must be a mapping`] }
  const named = Object.keys(PLACES).filter((name) => given[name] !== undefined)
  const protocol = Object.keys(PLACES).find((name) => name === (given['protocol'] ?? named[0]))
  if (!isProtocol(protocol)) {
    return { ...none, problems: [`${side}.protocol must be one of ${Object.keys(PLACES).join(', ')}`] }
  }
  if (named.length > 1) return { ...none, problems: [`${side} must have one place, not ${named.join(' and ')}`] }
  const { value, problems, unknown } = conform(
    { protocol: 'text', [`${protocol}*`]: PLACES[protocol] },
    given,
    plain,
    side,
  )
  const end = isObject(value) ? value : {}
  return {
    value: { ...end, protocol, [protocol]: { ...DEFAULTS[protocol], ...placeIn(end, protocol) } },
    ...{ protocol, problems, unknown },
  }
}

function isProtocol(name: string | undefined): name is Protocol {
  return name !== undefined && Object.hasOwn(PLACES, name)
}

/** Credentials in the definition would not be masked. */
function credentialsIn(given: Readonly<Record<string, unknown>>): string[] {
  return (['source', 'target'] as const).flatMap((side) => {
    const end = given[side]
    const places = isObject(end)
      ? Object.entries(end).filter(([, place]) => isObject(place) && 'credentials' in place)
      : []
    const found = [
      ...(given[`${side}Credentials`] === undefined ? [] : [`${side}Credentials`]),
      ...places.map(([name]) => `${side}.${name}.credentials`),
    ]
    return found.map((place) => `${place} belongs into \`${side}-credentials\`, whose values are masked`)
  })
}

function checkCredentials(protocol: Protocol, given: StorageCredentials | undefined): CheckedCredentials {
  if (given === undefined) {
    const isNeeded = NEEDS_CREDENTIALS.includes(protocol)
    return { problems: isNeeded ? [`is required for the protocol ${protocol}`] : [], unknown: [] }
  }
  const { problems, unknown } = conform(CREDENTIALS[protocol] ?? {}, given, given)
  return { problems: problems.map((problem) => `is not as it should be: ${problem}`), unknown }
}

/** The body of the request that creates the relationship, with the credentials where the document has them. */
export function requestOf(
  { protocols, ...definition }: Definition,
  credentials: Readonly<Partial<Record<Side, StorageCredentials>>>,
): RelationshipRequest {
  const withCredentials = (side: Side) => {
    const [protocol, own, end] = [protocols[side], credentials[side], definition[side]]
    if (own === undefined) return { [side]: end }
    const place = NEEDS_CREDENTIALS.includes(protocol) ? { ...placeIn(end, protocol), credentials: own } : end[protocol]
    return { [side]: { ...end, [protocol]: place }, [`${side}Credentials`]: { [protocol]: own } }
  }
  return { ...definition, ...withCredentials('source'), ...withCredentials('target') }
}

/** The place that an end of a relationship has below its protocol's name. */
export function placeIn(end: Place, protocol: string): Place {
  const place = end[protocol]
  return isObject(place) ? place : {}
}
