import { afterAll, describe, expect, test } from 'vitest'
import { ended, titleOf as nameOf, openStage, type Stage } from '../faults/play.ts'
import type { Recipe } from '../faults/recipes.ts'
import { harms } from '../support/harmless.ts'
import { HOSTILE, HOSTILE_HEADERS, titleOf } from '../support/hostile-strings.ts'
import { actionFolder } from '../support/scenario.ts'
import { type Answer, type BetweenOptions, openBetween, type Passing } from './between.ts'
import { crowded } from './crowd.ts'
import { type Leaf, withLeaves } from './leaves.ts'
import { runs } from './runs.ts'

/** As a sample each field meets one string in one of the runs; `HOSTILE=1`: one in each run, `HOSTILE=all`: each. */
const ALL = process.env['HOSTILE'] === 'all'
const SAMPLE = process.env['HOSTILE'] === undefined
const ROUNDS = ALL ? HOSTILE.length : 2
const EACH = ALL ? HOSTILE.length : Number(process.env['HOSTILE'] ?? 1)
/** From which string on they are dealt out. */
const SEED = Number(process.env['HOSTILE_SEED'] ?? 0)

/** What a run is answered when all is well: its requests, and the texts in their answers. */
interface Heard {
  readonly recipe: Recipe
  readonly requests: readonly Passing[]
  /** Each once, by the request's name and the leaf's place. */
  readonly places: readonly string[]
}

const heard = await Promise.all(runs.map(listen))
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
    expect(await problemsOf(recipe, (stage) => everywhere(recipe, stage, round), 'success')).toEqual([])
  })
})

describe('hostile text in one field', () => {
  let next = SEED
  const met = new Set<string>()
  const isLeft = (place: string) => !SAMPLE || (!met.has(place) && met.add(place))
  const cells = heard.flatMap(({ recipe, places }) =>
    places.filter(isLeft).flatMap((place) =>
      Array.from({ length: EACH }, () => {
        const text = HOSTILE[next++ % HOSTILE.length] ?? ''
        return [`${nameOf(recipe)} | ${place} | ${titleOf(text)}`, { recipe, place, text }] as const
      }),
    ),
  )
  test.concurrent.for(cells)('%s', async ([, { recipe, place, text }]) => {
    counts.places++
    const edit = (answer: Answer, { name }: Passing) =>
      withLeaves(answer, (leaf) => (`${name} ${leaf.place}` === place ? text : leaf.value))
    expect(await problemsOf(recipe, () => ({ edit }))).toEqual([])
  })
})

describe('hostile text in a refusal', () => {
  let next = SEED
  const cells = heard.flatMap(({ recipe, requests }) =>
    requests.flatMap((passing) =>
      Array.from({ length: EACH }, () => {
        const n = next++
        return [`${nameOf(recipe)} | ${passing.name} (${passing.nth}), ${n}`, { recipe, passing, n }] as const
      }),
    ),
  )
  test.concurrent.for(cells)('%s', async ([, { recipe, passing, n }]) => {
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

/** How the run ends with the answers so changed: what hostile text has come to, and what else is wrong. */
async function problemsOf(
  recipe: Recipe,
  changes: (stage: Stage) => Omit<BetweenOptions, 'target'>,
  wanted?: 'success',
): Promise<string[]> {
  const stage = await openStage(crowded(recipe))
  const between = await openBetween({ target: stage.simulator.url, ...changes(stage) })
  try {
    const limits = { retries: 0, 'timeout-minutes': 0.5, 'domains-timeout-minutes': 0.5 }
    const { result, misdeeds } = await ended(await stage.start({ limits, env: { ...between.env } }))
    if (!result) return misdeeds
    const ending = wanted !== undefined && result.conclusion !== wanted ? [result.log.join('\n')] : []
    return [...harms(result, actionFolder(recipe.action)), ...ending]
  } finally {
    between.close()
    await stage.scenario.close().catch(() => {})
  }
}

/** Ids, states and times by which a run goes on. */
const NEEDED =
  /[.\] ](?:id|ID|\w+Id|state|status|\w*token\w*|token_type|md5hash|createdAt|deployedAt|role|startTime|protocol)$|downloadlink url$|^POST \/v3\/backups\/restore/
/** A string of this length is for a few fields only: hundreds would be a test of the memory. */
const LONG = 50_000
const MOST_LONG = 3

function everywhere(recipe: Recipe, { simulator }: Stage, round: number): Omit<BetweenOptions, 'target'> {
  const { inputs } = recipe
  const given = Object.values(typeof inputs === 'function' ? inputs(simulator) : inputs).map(String)
  const files = Object.keys(recipe.files ?? {})
  const isMeant = ({ value }: Leaf) =>
    value === '' ||
    /^(?!spare).*\.(?:example\.com|bloomreach\.cloud)$|^example\.com$/.test(value) ||
    [...given, ...files].some((one) => one.includes(value))
  let next = round * Math.ceil(HOSTILE.length / ROUNDS)
  let long = 0
  const string = () => {
    const text = HOSTILE[next++ % HOSTILE.length] ?? ''
    return text.length < LONG || long++ < MOST_LONG ? text : text.slice(0, 5000)
  }
  return {
    edit: (answer, { name }) => {
      const changed = withLeaves(answer, (leaf) =>
        NEEDED.test(`${name} ${leaf.place}`) || isMeant(leaf) ? leaf.value : string(),
      )
      return { ...changed, headers: { ...changed.headers, ...hostileHeaders(next++) } }
    },
  }
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

/** The headers that a client may read, and one that it does not know. */
function hostileHeaders(n: number): Record<string, string> {
  const names = ['retry-after', 'www-authenticate', 'location', 'etag', 'last-modified', 'date', 'link', 'x-owned']
  const strings = names.map((name, offset) => [name, HOSTILE_HEADERS[(n + offset) % HOSTILE_HEADERS.length] ?? ''])
  return { ...Object.fromEntries(strings), ...(n % 5 === 0 && { 'content-type': 'text/html; ::error::owned' }) }
}
