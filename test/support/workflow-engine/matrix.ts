import { isDeepStrictEqual } from 'node:util'
import { type Contexts, evaluated } from './expressions.ts'
import type { Strategy } from './schema.ts'

export type Combination = Readonly<Record<string, unknown>>

/** The combinations of a matrix, in GitHub's order; one empty one when there is no matrix. */
export function combinations(strategy: Strategy | undefined, contexts: Contexts): Combination[] {
  if (strategy === undefined) return [{}]
  const { include, exclude, ...axes } = Object(evaluated(strategy.matrix, contexts)) as Record<string, unknown>
  const product = Object.entries(axes).reduce<Combination[]>(
    (made, [axis, values]) => made.flatMap((one) => list(values, axis).map((value) => ({ ...one, [axis]: value }))),
    [{}],
  )
  const excluded = list(exclude ?? [], 'exclude') as Combination[]
  const kept = product.filter((one) => !excluded.some((other) => agree(one, other)))
  const original = Object.keys(axes).length === 0 ? [] : kept
  return included(original, list(include ?? [], 'include') as Combination[])
}

/** Each `include` goes into every combination whose original values it leaves as they are, or is one of its own. */
function included(original: readonly Combination[], additions: readonly Combination[]): Combination[] {
  const extended = [...original]
  const own: Combination[] = []
  for (const addition of additions) {
    const fitting = original.flatMap((one, index) => (overwrites(addition, one) ? [] : [index]))
    for (const index of fitting) extended[index] = { ...extended[index], ...addition }
    if (fitting.length === 0) own.push(addition)
  }
  return [...extended, ...own]
}

function overwrites(addition: Combination, original: Combination): boolean {
  return Object.entries(addition).some(([key, value]) => key in original && !isDeepStrictEqual(original[key], value))
}

function agree(one: Combination, pattern: Combination): boolean {
  return Object.entries(pattern).every(([key, value]) => isDeepStrictEqual(one[key], value))
}

function list(values: unknown, name: string): unknown[] {
  if (!Array.isArray(values)) throw new Error(`strategy.matrix.${name} is not a list`)
  return values
}
