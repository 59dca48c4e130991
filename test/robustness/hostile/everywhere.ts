import { HOSTILE, HOSTILE_HEADERS } from '../../support/hostile-strings.ts'
import type { Stage } from '../faults/play.ts'
import type { Recipe } from '../faults/recipe.ts'
import type { BetweenOptions } from './between.ts'
import { type Leaf, withLeaves } from './leaves.ts'

/** Ids, states and times by which a run goes on. */
const NEEDED =
  /[.\] ](?:id|ID|\w+Id|state|status|\w*token\w*|token_type|md5hash|createdAt|deployedAt|role|startTime|protocol)$|downloadlink url$|id-token value$|^POST \/v3\/backups\/restore/
/** A string of this length is for a few fields only: hundreds would be a test of the memory. */
const LONG = 50_000
const MOST_LONG = 3

/**
 * What puts another string into each text of an answer that a run of the recipe can do without; `from` is the number of
 * the first.
 */
export function everywhere(recipe: Recipe, { inputs }: Stage, from: number): Omit<BetweenOptions, 'target'> {
  const given = Object.values(inputs).map(String)
  const files = Object.keys(recipe.files ?? {})
  const isMeant = ({ value }: Leaf) =>
    value === '' ||
    /^(?!spare).*\.(?:example\.com|bloomreach\.cloud)$|^example\.com$/.test(value) ||
    [...given, ...files].some((one) => one.includes(value))
  let next = from
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
      // By the service's own time a run knows how old a backup is whose job is forgotten.
      const { date: _, ...headers } = hostileHeaders(next++)
      return { ...changed, headers: { ...changed.headers, ...headers } }
    },
  }
}

/** The headers that a client may read, and one that it does not know. */
export function hostileHeaders(n: number): Record<string, string> {
  const names = ['retry-after', 'www-authenticate', 'location', 'etag', 'last-modified', 'date', 'link', 'x-owned']
  const strings = names.map((name, offset) => [name, HOSTILE_HEADERS[(n + offset) % HOSTILE_HEADERS.length] ?? ''])
  return { ...Object.fromEntries(strings), ...(n % 5 === 0 && { 'content-type': 'text/html; ::error::owned' }) }
}
