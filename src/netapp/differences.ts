import { isObject } from '../core/fields.ts'
import { instantOf } from '../core/instant.ts'
import { sanitize } from '../core/sanitize.ts'
import { type Definition, placeIn, type SettingsRequest } from './definition.ts'
import { DEFAULTS, SETTINGS } from './definition-shapes.ts'
import { isPartOfPlace } from './places.ts'
import type { Relationship } from './schemas.ts'

/** Something that is wanted, by its place, and what the service tells of it: undefined where it tells nothing. */
export interface Comparison {
  readonly place: string
  readonly is: unknown
  readonly wanted: unknown
}

/** What only the creation takes, or what each run changes. */
const NOT_COMPARED = ['schedule.syncWhenCreated', 'schedule.nextTime']

/** Each setting that is wanted; what is not mentioned may be anything. */
export function settingComparisons(settings: Relationship['settings'], wanted: SettingsRequest = {}): Comparison[] {
  return comparisons(settings, wanted).filter(({ place }) => !NOT_COMPARED.includes(place))
}

/**
 * All else that is wanted, which no update changes: who copies, more than what tells the places apart, and whatever else
 * the creation takes, such as `encryption`.
 */
export function fixedComparisons(relationship: Relationship, definition: Definition): Comparison[] {
  const { source: _source, target: _target, protocols, settings: _settings, ...rest } = definition
  const { groupId, dataBrokerId, ...others } = rest
  const told: Readonly<Record<string, unknown>> = relationship
  const places = (['source', 'target'] as const).flatMap((side) => {
    const protocol = protocols[side]
    const wanted = Object.entries(placeIn(definition[side], protocol)).filter(
      ([name, value]) => !isPartOfPlace(protocol, name) && DEFAULTS[protocol]?.[name] !== value,
    )
    return comparisons(placeIn(relationship[side], protocol), Object.fromEntries(wanted), `${side}.${protocol}`)
  })
  return [
    ...(groupId === undefined ? [] : [{ place: 'groupId', is: relationship.group, wanted: groupId }]),
    ...(dataBrokerId === undefined
      ? []
      : [{ place: 'dataBrokerId', is: relationship.dataBroker, wanted: dataBrokerId }]),
    ...comparisons(told, others),
    ...places,
  ]
}

/** Those of which the service tells something else. */
export function toldDifferences(all: readonly Comparison[]): Comparison[] {
  return all.filter((one) => isTold(one) && isDifferent(one))
}

/** Those that cannot be checked, for the service tells nothing of them. */
export function uncheckable(all: readonly Comparison[]): Comparison[] {
  return all.filter((one) => !isTold(one) && isDifferent(one))
}

export function isTold({ is }: Comparison): boolean {
  return is !== undefined
}

/** What is not told is as good as off, empty or 0. Times are compared as instants, lists in whatever order. */
export function isDifferent({ is, wanted }: Comparison): boolean {
  if (is === undefined || is === null) return !isNothing(wanted)
  const [a, b] = [is, wanted].map((value) => (typeof value === 'string' ? instantOf(value) : undefined))
  if (a !== undefined && b !== undefined) return a !== b
  return canonical(is) !== canonical(wanted)
}

/** `gracePeriod: 30 → 60`. */
export function shownDifference({ place, is, wanted }: Comparison): string {
  return `${place}: ${shown(is)} → ${shown(wanted)}`
}

/**
 * The body of a request that makes the settings what is wanted, whether the service keeps what a request leaves out or
 * resets it: all settings that it told, with those that are wanted.
 */
export function updateOf(settings: Relationship['settings'], wanted: SettingsRequest): SettingsRequest {
  const told = Object.fromEntries(Object.entries(settings).filter(([name]) => Object.hasOwn(SETTINGS, name)))
  return merged(told, wanted)
}

function merged(base: Readonly<Record<string, unknown>>, changes: Readonly<Record<string, unknown>>): SettingsRequest {
  const entries = Object.entries(changes).map(([name, value]) => {
    const old = base[name]
    return [name, isObject(value) && isObject(old) ? merged(old, value) : value]
  })
  return { ...base, ...Object.fromEntries(entries) }
}

function comparisons(is: unknown, wanted: unknown, place = ''): Comparison[] {
  if (!isObject(wanted)) return [{ place, is, wanted }]
  return Object.entries(wanted).flatMap(([name, value]) => {
    const own = isObject(is) ? is[name] : undefined
    return comparisons(own, value, place === '' ? name : `${place}.${name}`)
  })
}

/** The lists of a relationship (tags, what is left out) mean the same in any order, and so do the fields of an object. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join()}]`
  return JSON.stringify(isObject(value) ? Object.entries(value).toSorted() : value)
}

function isNothing(value: unknown): boolean {
  return (
    value === false || value === 0 || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  )
}

function shown(value: unknown): string {
  return value === undefined ? 'not told' : sanitize(typeof value === 'string' ? value : JSON.stringify(value), 80)
}
