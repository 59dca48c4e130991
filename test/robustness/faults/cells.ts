import { catalogue, type FaultKind } from './catalogue.ts'
import { isForSite } from './neighbours.ts'
import { titleOf } from './play.ts'
import type { Address, Rehearsal } from './rehearsal.ts'

/** One run of a recipe in which one fault meets one of its requests, once or from then on for ever. */
export interface Cell {
  readonly rehearsal: Rehearsal
  readonly address: Address
  readonly fault: FaultKind
  readonly forEver: boolean
  readonly title: string
}

/** Every cell there is. */
export function allCells(rehearsals: readonly Rehearsal[]): Cell[] {
  return rehearsals.flatMap((rehearsal) =>
    rehearsal.addresses.flatMap((address) =>
      catalogue
        .filter(({ needsToken }) => !needsToken || address.authorized)
        .filter(({ play }) => typeof play === 'function' || address.atApi !== undefined)
        // A page and a file store may lead elsewhere: no credentials are sent there.
        .filter(({ redirects }) => !redirects || !(address.signed || isForSite(address)))
        .flatMap((fault) =>
          [false, true].map((forEver) => ({
            ...{ rehearsal, address, fault, forEver },
            title: `${titleOf(rehearsal.recipe)} | ${address.request} (${address.nth}) | ${fault.name} | ${forEver ? 'for ever' : 'once'}`,
          })),
        ),
    ),
  )
}

/**
 * At least `size` of the cells, evenly spread: chosen so that each fault meets each action, and each request of a
 * recipe meets a fault, both once and for ever; then each time the cell whose request and whose fault have had fewest.
 */
export function sampleOf(cells: readonly Cell[], size: number, seed: number): readonly Cell[] {
  if (size >= cells.length) return cells
  const random = randomFrom(seed)
  const rest = cells.map((cell) => ({ cell, order: random() })).sort((a, b) => a.order - b.order)
  const met = new Map<string, number>()
  const chosen: Cell[] = []
  const take = (cell: Cell) => {
    chosen.push(cell)
    for (const key of keysOf(cell)) met.set(key, (met.get(key) ?? 0) + 1)
  }
  for (const { cell } of rest) if (keysOf(cell).some((key) => !met.has(key))) take(cell)
  const left = rest.map(({ cell }) => cell).filter((cell) => !chosen.includes(cell))
  const rank = (cell: Cell) => keysOf(cell).reduce((sum, key) => sum + (met.get(key) ?? 0), 0)
  while (chosen.length < size && left.length > 0) {
    const index = left.reduce((best, cell, at) => (rank(cell) < rank(left[best] ?? cell) ? at : best), 0)
    for (const cell of left.splice(index, 1)) take(cell)
  }
  return chosen
}

/** What the cell stands for in a sample: a request of its recipe, and a fault of its action. */
export function keysOf({ rehearsal: { recipe }, address, fault, forEver }: Cell): [string, string] {
  return [`${titleOf(recipe)} ${forEver} ${address.n}`, `${recipe.action} ${forEver} ${fault.name}`]
}

/** Numbers from 0 to 1, always the same ones for a seed (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
