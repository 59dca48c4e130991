import { isObject } from '../core/fields.ts'
import { instantOf } from '../core/instant.ts'
import { sanitize } from '../core/sanitize.ts'
import { type Definition, type Place, placeIn, type SettingsRequest } from './definition.ts'
import { SETTINGS } from './definition-shapes.ts'
import { isPartOfPlace } from './places.ts'
import type { Relationship } from './schemas.ts'

/** A setting, by its place, that is not as it is to be. */
export interface Difference {
  readonly place: string
  readonly is: unknown
  readonly wanted: unknown
}

/** What only the creation takes, or what each run changes. */
const NOT_COMPARED = ['schedule.syncWhenCreated', 'schedule.nextTime']

/** The settings that differ from those that are wanted; what is not mentioned may be anything. */
export function settingDifferences(settings: Relationship['settings'], wanted: SettingsRequest = {}): Difference[] {
  return differences(settings, wanted).filter(({ place }) => !NOT_COMPARED.includes(place))
}

/** What of the relationship differs and cannot be changed: its group, and more than what tells its places apart. */
export function fixedDifferences(relationship: Relationship, wanted: Definition): Difference[] {
  const { group } = relationship
  const isOther = wanted.groupId !== undefined && group !== undefined && group !== wanted.groupId
  const places = (['source', 'target'] as const).flatMap((side) => {
    const protocol = wanted.protocols[side]
    const told = placeIn(relationship[side], protocol)
    return differences(told, toldOf(protocol, told, placeIn(wanted[side], protocol)), `${side}.${protocol}`)
  })
  return [...(isOther ? [{ place: 'groupId', is: group, wanted: wanted.groupId }] : []), ...places]
}

/** Of what is wanted, what the service tells and what does not tell the place apart. */
function toldOf(protocol: string, told: Place, wanted: Place): Place {
  return Object.fromEntries(
    Object.entries(wanted).filter(([name]) => told[name] !== undefined && !isPartOfPlace(protocol, name)),
  )
}

/** `gracePeriod: 30 → 60`. */
export function shownDifference({ place, is, wanted }: Difference): string {
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

function differences(is: unknown, wanted: unknown, place = ''): Difference[] {
  if (!isObject(wanted)) return isSame(is, wanted) ? [] : [{ place, is, wanted }]
  return Object.entries(wanted).flatMap(([name, value]) => {
    const own = isObject(is) ? is[name] : undefined
    return differences(own, value, place === '' ? name : `${place}.${name}`)
  })
}

/** What is not told is as good as off, empty or 0. Times are compared as instants. */
function isSame(is: unknown, wanted: unknown): boolean {
  if (is === undefined || is === null) return isNothing(wanted)
  const [a, b] = [is, wanted].map((value) => (typeof value === 'string' ? instantOf(value) : undefined))
  if (a !== undefined && b !== undefined) return a === b
  return JSON.stringify(is) === JSON.stringify(wanted)
}

function isNothing(value: unknown): boolean {
  return (
    value === false || value === 0 || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  )
}

function shown(value: unknown): string {
  return value === undefined ? 'not told' : sanitize(typeof value === 'string' ? value : JSON.stringify(value), 80)
}
