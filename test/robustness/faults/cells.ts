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

/** The cells of a sample, always the same ones: each fault is met, once or for ever, and each recipe meets one. */
export function sampleOf(cells: readonly Cell[]): readonly Cell[] {
  const random = randomFrom(1)
  const mixed = cells
    .map((cell) => ({ cell, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ cell }) => cell)
  const recipeOf = ({ rehearsal }: Cell) => titleOf(rehearsal.recipe)
  const met = new Map<string, number>()
  const timesMet = (cell: Cell) => met.get(recipeOf(cell)) ?? 0
  const chosen: Cell[] = []
  /** Takes one of whose recipe there are fewest. */
  const takeOneOf = (some: readonly Cell[]) => {
    const [cell] = some.toSorted((a, b) => timesMet(a) - timesMet(b))
    if (!cell) return
    chosen.push(cell)
    met.set(recipeOf(cell), timesMet(cell) + 1)
  }
  for (const fault of new Set(mixed.map((cell) => cell.fault))) takeOneOf(mixed.filter((cell) => cell.fault === fault))
  for (const recipe of new Set(mixed.map(recipeOf))) {
    if (!met.has(recipe)) takeOneOf(mixed.filter((cell) => recipeOf(cell) === recipe))
  }
  return chosen
}

/** Numbers from 0 to 1, always the same ones for a seed (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
