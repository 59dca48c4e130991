import { scalarText } from './data.ts'
import { type Contexts, evaluated } from './expressions.ts'
import type { Strategy } from './schema.ts'

export interface Combination {
  /** The `matrix` context; nothing without a matrix. */
  matrix: Values | null
  /** What the job's name shows of it: ` (a, b)`. */
  label: string
}

type Values = Readonly<Record<string, unknown>>

/** The combinations of a matrix, in GitHub's order. Throws for a matrix that GitHub refuses. */
export function combinations(strategy: Strategy | undefined, contexts: Contexts): Combination[] {
  if (strategy === undefined) return [{ matrix: null, label: '' }]
  const {
    include = [],
    exclude = [],
    ...axes
  } = Object(evaluated(strategy.matrix, contexts)) as Record<string, unknown>
  const names = Object.keys(axes)
  const additions = list(include, 'include').map(Object) as Values[]
  if (names.length === 0 && additions.length === 0) throw new Error('strategy.matrix defines no values')
  const product = names.reduce<Values[]>(
    (made, name) => made.flatMap((one) => axis(axes, name).map((value) => ({ ...one, [name]: value }))),
    names.length === 0 ? [] : [{}],
  )
  const excluded = list(exclude, 'exclude').map((one) => filterOf(Object(one), names))
  const kept = product.filter((one) => !excluded.some((pattern) => matches(one, pattern)))
  return included(kept, additions, names)
}

/** Each `include` goes into every combination that has its values of the matrix' own keys, or is one of its own. */
function included(original: readonly Values[], additions: readonly Values[], names: readonly string[]): Combination[] {
  const parts = additions.map((addition) => split(addition, names))
  const extended = original.map((matrix) => {
    const extras = parts.filter(({ filter }) => matches(matrix, filter)).map(({ extra }) => extra)
    return { matrix: Object.assign({}, matrix, ...extras), label: labelOf(matrix) }
  })
  const alone = parts.filter(({ filter }) => !original.some((matrix) => matches(matrix, filter)))
  return [
    ...extended,
    ...alone.map(({ filter, extra }) => ({ matrix: { ...filter, ...extra }, label: labelOf({ ...filter, ...extra }) })),
  ]
}

function split(addition: Values, names: readonly string[]): { filter: Values; extra: Values } {
  const entries = Object.entries(addition)
  if (entries.length === 0) throw new Error('an entry of strategy.matrix.include is empty')
  return {
    filter: Object.fromEntries(entries.filter(([name]) => names.includes(name))),
    extra: Object.fromEntries(entries.filter(([name]) => !names.includes(name))),
  }
}

function filterOf(pattern: Values, names: readonly string[]): Values {
  const unknown = Object.keys(pattern).filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`strategy.matrix.exclude: ${unknown.join(', ')} is no key of the matrix`)
  if (Object.keys(pattern).length === 0) throw new Error('an entry of strategy.matrix.exclude is empty')
  return pattern
}

/** Leaf by leaf, each compared as an expression does: without case, and `3` is `'3'`. */
function matches(value: unknown, pattern: unknown): boolean {
  if (typeof pattern !== 'object' || pattern === null) {
    return evaluated(`\${{ value == pattern }}`, { value, pattern }) === true
  }
  const keys = Array.isArray(pattern) ? [...pattern.keys()] : Object.keys(pattern)
  return keys.every((key) =>
    matches(evaluated(`\${{ value[key] }}`, { value, key }), (pattern as Record<string | number, unknown>)[key]),
  )
}

/** The leaves that are not empty. A value that `include` adds to a combination is not shown. */
function labelOf(matrix: Values): string {
  const leaves = leavesOf(matrix).filter((text) => text !== '')
  return leaves.length === 0 ? '' : ` (${leaves.join(', ')})`
}

function leavesOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [scalarText(value)]
}

function axis(axes: Record<string, unknown>, name: string): unknown[] {
  const values = list(axes[name], name)
  if (values.length === 0) throw new Error(`strategy.matrix.${name} does not contain any values`)
  return values
}

function list(values: unknown, name: string): unknown[] {
  if (!Array.isArray(values)) throw new Error(`strategy.matrix.${name} is not a list`)
  return values
}
