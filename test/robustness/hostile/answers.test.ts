import { afterAll, describe, expect, test } from 'vitest'
import { HOSTILE, titleOf } from '../../support/hostile-strings.ts'
import { count, each, sample } from '../extent.ts'
import { titleOf as nameOf } from '../faults/play.ts'
import type { Recipe } from '../faults/recipe.ts'
import type { Answer, Passing } from './between.ts'
import { everywhere, hostileHeaders } from './everywhere.ts'
import { withLeaves } from './leaves.ts'
import { problemsOf } from './problems.ts'
import { byId, runs } from './runs.ts'

/** How often every field of a run meets a string at once, and each refusal of one of its requests. */
const ROUNDS = count(1, 12)
const REFUSALS = count(1, 3)

/** What a run is answered when all is well: its requests, and the texts in their answers. */
interface Heard {
  readonly recipe: Recipe
  readonly requests: readonly Passing[]
  /** Each once, by the request's name and the leaf's place. */
  readonly places: readonly string[]
}

const heard = await each(sample(runs, 3), listen)
const counts = { rounds: 0, places: 0, refusals: 0 }

afterAll(() => {
  const all = heard.reduce((sum, { places }) => sum + places.length, 0)
  console.log(
    `hostile answers: ${counts.rounds} runs with every field, ${counts.places} with one of ${all} fields, ${counts.refusals} refusals; ${HOSTILE.length} strings`,
  )
})

describe('hostile text in every field that a run can do without', () => {
  const rounds = heard.flatMap((one) =>
    Array.from({ length: ROUNDS }, (_, round) => [`${nameOf(one.recipe)}, round ${round}`, { ...one, round }] as const),
  )
  test.concurrent.for(rounds)('%s', async ([, { recipe, round }]) => {
    counts.rounds++
    const from = round * Math.ceil(HOSTILE.length / ROUNDS)
    const named = byId(recipe)
    expect(await problemsOf(named, (stage) => everywhere(named, stage, from), 'success')).toEqual([])
  })
})

describe('hostile text in one field', () => {
  let next = 0
  const cells = heard.flatMap(({ recipe, places }) =>
    places.map((place) => {
      const text = HOSTILE[next++ % HOSTILE.length] ?? ''
      return [`${nameOf(recipe)} | ${place} | ${titleOf(text)}`, { recipe, place, text }] as const
    }),
  )
  test.concurrent.for(sample(cells, 6))('%s', async ([, { recipe, place, text }]) => {
    counts.places++
    const edit = (answer: Answer, { name }: Passing) =>
      withLeaves(answer, (leaf) => (`${name} ${leaf.place}` === place ? text : leaf.value))
    expect(await problemsOf(recipe, () => ({ edit }))).toEqual([])
  })
})

describe('hostile text in a refusal', () => {
  let next = 0
  const cells = heard.flatMap(({ recipe, requests }) =>
    requests.flatMap((passing) =>
      Array.from({ length: REFUSALS }, () => {
        const n = next++
        return [`${nameOf(recipe)} | ${passing.name} (${passing.nth}), ${n}`, { recipe, passing, n }] as const
      }),
    ),
  )
  test.concurrent.for(sample(cells, 4))('%s', async ([, { recipe, passing, n }]) => {
    counts.refusals++
    const instead = ({ name, nth }: Passing) => (name === passing.name && nth >= passing.nth ? refusal(n) : undefined)
    expect(await problemsOf(recipe, () => ({ instead }))).toEqual([])
  })
})

async function listen(recipe: Recipe): Promise<Heard> {
  const requests = new Map<string, Passing>()
  const places = new Set<string>()
  const edit = (answer: Answer, passing: Passing) => {
    if (passing.nth <= 2) requests.set(`${passing.name} ${passing.nth}`, passing)
    return withLeaves(answer, ({ place, value }) => {
      places.add(`${passing.name} ${place}`)
      return value
    })
  }
  const problems = await problemsOf(recipe, () => ({ edit }), 'success')
  if (problems.length > 0) throw new Error(`The run '${nameOf(recipe)}' does not go well:\n${problems.join('\n')}`)
  return { recipe, requests: [...requests.values()], places: [...places] }
}

/** A refusal in each of the forms that the services have, of which each field says something else. */
function refusal(n: number): Answer {
  const text = (offset: number) => HOSTILE[(n * 3 + offset) % HOSTILE.length] ?? ''
  const forms = [
    { error_code: text(0), error_detail: text(1) },
    { error: text(0), error_description: text(1) },
    { code: 400, message: text(0) },
    { error_code: text(0), message: text(2) },
  ]
  const status = [400, 403, 404, 500, 409, 422, 503, 302][n % 8] ?? 400
  return {
    status,
    headers: { 'content-type': 'application/json', ...hostileHeaders(n * 3) },
    body: Buffer.from(n % 5 === 4 ? text(0) : JSON.stringify(forms[n % forms.length])),
  }
}
