import { isObject } from './fields.ts'
import { sanitize } from './sanitize.ts'

/** What a value must be: a text, a number, one of some words, a list, or an object of named fields. */
export type Shape =
  | 'text'
  | 'text or null'
  | 'number'
  | 'integer'
  | 'flag'
  | readonly string[]
  | { readonly list: Shape }
  | Fields

/** Fields by their names; `*` behind a name marks one that is required. */
export interface Fields {
  readonly [name: string]: Shape
}

/** What came of a value: what it is as the shape wants it, and what is wrong with it. */
export interface Conformed {
  readonly value: unknown
  /** Phrases that begin with the place, `source.s3.bucket`. */
  readonly problems: readonly string[]
  /** Places of fields that the shape does not have. */
  readonly unknown: readonly string[]
}

/**
 * Makes of `given`, a value in which every scalar is text as it was written, what `shape` wants: numbers, booleans, and
 * text that stays what it is (`1.10`). A field that the shape does not have is kept as `plain` has it, the same value
 * with scalars as YAML reads them.
 */
export function conform(shape: Shape, given: unknown, plain: unknown, place = ''): Conformed {
  if (isFields(shape)) return conformFields(shape, given, plain, place)
  if (isList(shape)) return conformList(shape.list, given, plain, place)
  const value = scalarOf(shape, given)
  if (value !== undefined) return { value, problems: [], unknown: [] }
  return { value: undefined, problems: [`${place} must be ${wordsFor(shape)}${insteadOf(given)}`], unknown: [] }
}

function conformFields(fields: Fields, given: unknown, plain: unknown, place: string): Conformed {
  if (!isObject(given)) return { value: undefined, problems: [`${place || 'it'} must be a mapping`], unknown: [] }
  const known = Object.entries(fields).map(([name, shape]) => [name.replace('*', ''), shape] as const)
  const names = new Set(known.map(([name]) => name))
  const missing = Object.keys(fields).filter((name) => name.endsWith('*') && isMissing(given[name.slice(0, -1)]))
  const parts = known
    .filter(([name]) => given[name] !== undefined && !missing.includes(`${name}*`))
    .map(([name, shape]) => [name, conform(shape, given[name], partOf(plain, name), join(place, name))] as const)
  const others = Object.keys(given).filter((name) => !names.has(name))
  return {
    value: Object.fromEntries([
      ...parts.map(([name, { value }]) => [name, value]),
      ...others.map((name) => [name, partOf(plain, name)]),
    ]),
    problems: [
      ...missing.map((name) => `${join(place, name.slice(0, -1))} is required`),
      ...parts.flatMap(([, { problems }]) => problems),
    ],
    unknown: [...others.map((name) => join(place, name)), ...parts.flatMap(([, { unknown }]) => unknown)],
  }
}

function conformList(item: Shape, given: unknown, plain: unknown, place: string): Conformed {
  if (!Array.isArray(given)) return { value: undefined, problems: [`${place} must be a list`], unknown: [] }
  const parts = given.map((one, index) => conform(item, one, partOf(plain, index), `${place}[${index}]`))
  return {
    value: parts.map(({ value }) => value),
    problems: parts.flatMap(({ problems }) => problems),
    unknown: parts.flatMap(({ unknown }) => unknown),
  }
}

function scalarOf(shape: Exclude<Shape, Fields | { list: Shape }>, given: unknown): unknown {
  if (typeof given !== 'string') return undefined
  if (shape === 'text') return given
  if (shape === 'text or null') return given === 'null' || given === '~' || given === '' ? null : given
  if (shape === 'flag') return /^(?:true|false)$/i.test(given) ? given.toLowerCase() === 'true' : undefined
  if (typeof shape !== 'string') return shape.includes(given) ? given : undefined
  const number = /^[+-]?\d+(?:\.\d+)?$/.test(given) ? Number(given) : Number.NaN
  const isRight = shape === 'integer' ? Number.isInteger(number) : Number.isFinite(number)
  return isRight ? number : undefined
}

function wordsFor(shape: Exclude<Shape, Fields | { list: Shape }>): string {
  if (typeof shape !== 'string') return `one of ${shape.join(', ')}`
  const words = {
    text: 'a text',
    'text or null': 'a text',
    number: 'a number',
    integer: 'a whole number',
    flag: 'true or false',
  }
  return words[shape]
}

function insteadOf(given: unknown): string {
  return typeof given === 'string' ? `, not "${sanitize(given, 60)}"` : ''
}

function isFields(shape: Shape): shape is Fields {
  return typeof shape === 'object' && !Array.isArray(shape) && !isList(shape)
}

function isList(shape: Shape): shape is { list: Shape } {
  return typeof shape === 'object' && 'list' in shape && Object.keys(shape).length === 1
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === ''
}

function partOf(value: unknown, name: string | number): unknown {
  if (Array.isArray(value)) return value[Number(name)]
  return isObject(value) ? value[name] : undefined
}

function join(place: string, name: string): string {
  return `${place}${place === '' ? '' : '.'}${sanitize(name, 60)}`
}
