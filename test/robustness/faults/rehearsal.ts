import type { RecordedRequest } from '../../../src/simulator/exchange.ts'
import type { StepResult } from '../../../tools/runner/run-action.ts'
import { isForGitHub, isForSite } from './neighbours.ts'
import { openStage, titleOf } from './play.ts'
import type { Recipe } from './recipe.ts'

/** One of the requests that a faultless run sends. */
export interface Address {
  /** Method and path, with `*` for ids: what messages call it by, too. */
  readonly request: string
  readonly method: string
  readonly path: string
  /** The how-manieth request of that method and path it is, from 1. */
  readonly nth: number
  /** The how-manieth of all. */
  readonly n: number
  /**
   * The how-manieth of those to the API's own address, one after another; undefined for one that others overlap, and for
   * one that goes elsewhere: to a signed link, GitHub or the site.
   */
  readonly atApi: number | undefined
  /** Its link was signed for it: a file store answers, which may lead on to another one. */
  readonly signed: boolean
  /** The good answer is a refusal (4xx), such as of what is looked up and not there. */
  readonly refused: boolean
  /** It carried an access token: one that can be renewed. */
  readonly authorized: boolean
  /** It asks how a job is getting on, and is told that the job goes on. */
  readonly polls: boolean
  /** It only ends the session or tells GitHub, which is not what the step is for. */
  readonly aside: boolean
  /** Names of the outputs that were set before it. */
  readonly outputs: readonly string[]
}

/** A faultless run: what it asked, left behind and said. */
export interface Rehearsal {
  readonly recipe: Recipe
  readonly addresses: readonly Address[]
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly result: StepResult
}

/** Runs the recipe without any fault. Of a request that is repeated in a row the first two count: the rest are polls. */
export async function rehearse(recipe: Recipe): Promise<Rehearsal> {
  const known: string[][] = []
  const overlapping = new Set<number>()
  const stage = await openStage(recipe, {
    // Long enough for requests that do not wait for each other to be seen beside each other.
    latencyMs: 150,
    // By a quicker clock, on a busy machine, looks would get old, and be made again.
    clockRate: 5,
    onRequest: ({ n }, { outputs, simulator }) => {
      known.push(namesOf(outputs()))
      if (n > 1 && simulator.requests[n - 2]?.status === undefined) overlapping.add(n - 1).add(n)
    },
  })
  try {
    const before = stage.footprint()
    const result = await (await stage.start()).result
    if (result.conclusion !== (recipe.ends ?? 'success')) {
      throw new Error(`The recipe '${titleOf(recipe)}' does not end as it should:\n${result.log.join('\n')}`)
    }
    const addresses = addressesOf(stage.simulator.requests, known, overlapping)
    return { recipe, addresses, before, after: stage.footprint(), result }
  } finally {
    await stage.close()
  }
}

/** Names of the outputs that are not empty. */
export function namesOf(outputs: Readonly<Record<string, string>>): string[] {
  return Object.keys(outputs)
    .filter((name) => outputs[name] !== '')
    .sort()
}

/** Where GitHub gives a job its identity token. */
export const IDENTITY_TOKEN = '/__github/id-token'

/** Whether the request is for GitHub's identity token, or for an identity provider's access token. */
export function isForIdentity({ path }: Pick<Address, 'path'>): boolean {
  return path === IDENTITY_TOKEN || path === '/__idp/token'
}

/** The path with `*` for each id in it. */
export function patternOf(path: string): string {
  return path
    .split('/')
    .map((segment) => (/^(?=.*\d)[0-9a-f-]{16,}$/i.test(segment) ? '*' : segment))
    .join('/')
}

function addressesOf(
  requests: readonly RecordedRequest[],
  known: readonly string[][],
  overlapping: ReadonlySet<number>,
): Address[] {
  const counts = new Map<string, number>()
  const all = requests.map(({ method, path: real, headers, status = 0 }, index): Address => {
    const path = patternOf(real)
    const request = `${method} ${path}`
    const nth = (counts.get(request) ?? 0) + 1
    counts.set(request, nth)
    return {
      ...{ request, method, path, nth },
      n: index + 1,
      atApi:
        isElsewhere({ path: real }) || overlapping.has(index + 1)
          ? undefined
          : requests.slice(0, index + 1).filter((one) => !isElsewhere(one)).length,
      signed: isSigned(real),
      refused: status >= 400,
      authorized: headers['authorization'] !== undefined && path !== IDENTITY_TOKEN,
      polls: inARow(requests, index) >= 3 && requests[index + 1]?.path === real,
      aside: request === 'DELETE /v3/authn/refresh_token' || isForGitHub({ path }),
      outputs: known[index] ?? [],
    }
  })
  return all.filter(({ request }, index) => all[index - 1]?.request !== request || all[index - 2]?.request !== request)
}

/** How many requests of the same kind there are around this one without another between them. */
function inARow(requests: readonly RecordedRequest[], index: number): number {
  const { method, path } = requests[index] ?? {}
  const other = (one: RecordedRequest) => one.method !== method || one.path !== path
  const after = requests.slice(index).findIndex(other)
  const before = requests.slice(0, index).toReversed().findIndex(other)
  return (after < 0 ? requests.length - index : after) + (before < 0 ? index : before)
}

function isElsewhere(request: { readonly path: string }): boolean {
  return isSigned(request.path) || isForGitHub(request) || isForSite(request)
}

function isSigned(path: string): boolean {
  return path.startsWith('/repository/')
}
