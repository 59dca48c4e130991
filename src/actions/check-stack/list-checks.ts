import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { isObject } from '../../core/fields.ts'
import { plural } from '../../core/plural.ts'
import { sanitize } from '../../core/sanitize.ts'
import { HttpError } from '../../http/errors.ts'
import type { CheckStep } from './action.ts'
import type { Report } from './report.ts'

/** A list as the service returned it. */
export interface RawList {
  readonly items: readonly Readonly<Record<string, unknown>>[]
  /** The members besides `items` of a list in pages; undefined for a bare array. */
  readonly page: Readonly<Record<string, unknown>> | undefined
}

/** What the service returns at `path`, a list of the reference. @throws HttpError, ActionError */
function readList(
  cloud: BloomreachCloud,
  path: string,
  query: Readonly<Record<string, number>> = {},
): Promise<RawList> {
  return cloud.pipeline.request({
    method: 'GET',
    path,
    query,
    parse: (value) => {
      const list = Array.isArray(value) || value === null ? { items: value } : Object(value)
      if (list.items !== null && !Array.isArray(list.items)) throw new Error('not a list')
      const items: unknown[] = list.items ?? []
      return {
        items: items.filter(isObject),
        page: Array.isArray(value) || value === null ? undefined : list,
      }
    },
  })
}

/** Whether a list is whole, and how it pages. */
export async function checkList(
  cloud: BloomreachCloud,
  report: Report,
  name: string,
  path: string,
): Promise<RawList | undefined> {
  const check = `List of ${name}`
  const list = await report.attempt(check, () => readList(cloud, path))
  if (!list) return undefined
  const { items, page } = list
  const count = `${items.length} in the first response`
  if (!page) {
    report.add(check, 'ok', `a bare array, ${count}`)
    return list
  }
  const total = typeof page['total'] === 'number' ? page['total'] : undefined
  const shape = `${count}, \`more\`: ${described(page['more'])}, \`total\`: ${described(page['total'])}, \`max\`: ${described(page['max'])}`
  const isWhole = page['more'] !== true && page['more'] !== 'true' && (total === undefined || items.length >= total)
  const paging = items.length < 2 ? 'not checked' : await report.attempt(check, () => pagingOf(cloud, path, list))
  if (paging === undefined) return list
  const isReadable = isWhole || paging === 'works'
  report.add(check, isReadable ? 'ok' : 'warning', `${shape}; paging by \`offset\` and \`max\`: ${paging}`)
  return list
}

/** Asks for the second item alone: the paging parameters are not documented. */
async function pagingOf(cloud: BloomreachCloud, path: string, { items }: RawList): Promise<string> {
  const second = await readList(cloud, path, { offset: 1, max: 1 })
  const [only] = second.items
  if (second.items.length === 1 && only !== undefined && idOf(only) === idOf(items[1] ?? {})) return 'works'
  return second.items.length === items.length ? 'ignored' : `unexpected (${second.items.length} items)`
}

function idOf(item: Readonly<Record<string, unknown>>): unknown {
  return item['id'] ?? item['ID'] ?? item['Id']
}

/** How the service spells the name of an id. */
export function checkIds(report: Report, lists: readonly RawList[]): void {
  const items = lists.flatMap((list) => list.items)
  const spellings = [...new Set(items.flatMap((item) => Object.keys(item).filter((key) => /^id$/i.test(key))))]
  const without = items.filter((item) => idOf(item) === undefined || idOf(item) === '').length
  if (items.length === 0) report.add('Ids', 'unknown', 'no list has an item')
  else if (without > 0) report.add('Ids', 'warning', `${without} of ${items.length} items have no id`)
  else report.add('Ids', 'ok', `spelled ${spellings.map((key) => `\`${sanitize(key)}\``).join(' and ')}`)
}

/** Whether a response says a file's MD5, by which uploads are verified. */
export async function checkMd5(cloud: BloomreachCloud, report: Report, distributions: RawList): Promise<void> {
  const [first] = distributions.items
  const id = first && idOf(first)
  if (!first || typeof id !== 'string') {
    report.add('MD5 of distributions', 'unknown', 'there is no distribution')
    return
  }
  const single = await report.attempt('MD5 of distributions', () => cloud.distributions.get(id))
  if (!single) return
  const inList = typeof first['md5hash'] === 'string' && first['md5hash'] !== ''
  const places = [inList && 'lists', single.md5hash !== undefined && 'single responses'].filter(Boolean)
  report.add(
    'MD5 of distributions',
    places.length > 0 ? 'ok' : 'warning',
    places.length > 0 ? `in ${places.join(' and ')}` : 'not returned: uploads cannot be verified',
  )
}

/** Which spelling and which slash the paths take. */
export async function checkPaths(cloud: BloomreachCloud, report: Report): Promise<void> {
  const spellings = ['/v3/appConfigFiles', '/v3/appconfigfiles']
  const slashes = ['/v3/domains', '/v3/domains/']
  for (const [check, paths] of [
    ['Path of config files', spellings],
    ['Slash at the end of a path', slashes],
  ] as const) {
    const known = await report.attempt(check, () => knownOf(cloud, paths))
    if (!known) continue
    report.add(
      check,
      known.length > 0 ? 'ok' : 'warning',
      known.length > 0 ? known.join(' and ') : 'no known form works',
    )
  }
}

async function knownOf(cloud: BloomreachCloud, paths: readonly string[]): Promise<string[]> {
  const known: string[] = []
  for (const path of paths) {
    try {
      await readList(cloud, path)
      known.push(path)
    } catch (error) {
      if (!(error instanceof HttpError) || error.status >= 500) throw error
    }
  }
  return known
}

function described(value: unknown): string {
  return value === undefined ? 'absent' : sanitize(JSON.stringify(value), 40)
}

/** Whether what the API returns names the user: GitHub passes no output on to another job that holds a secret. */
export function checkUserName({ inputs }: CheckStep, report: Report, lists: readonly RawList[]): void {
  const { username } = inputs
  if (username === undefined) return
  const count = lists.flatMap(({ items }) => items).filter((item) => JSON.stringify(item).includes(username)).length
  const detail =
    count === 0
      ? 'the lists do not name the user'
      : `${plural(count, 'object')} of the lists with the user's name in them: keep BRC_USERNAME as a variable, not as a secret, since GitHub passes no output on to another job that holds one`
  report.add('User name', 'ok', detail)
}
