import type { Clock } from '../core/clock.ts'
import { notProven } from '../core/not-proven.ts'
import { pollUntilVisible } from '../core/poll-until-visible.ts'
import { timeOf } from './age.ts'

/** What the service tells of who made an object, and when. */
interface Made {
  readonly id: string
  readonly createdAt?: string | undefined
  readonly createdBy?: string | undefined
}

/** A request without a response, and who made it. */
export interface LostRequest<T = Made> {
  /** What it was to make, for messages: `a backup of blue`. */
  readonly what: string
  /** The name to log in with; undefined where a token was given, which tells no name. */
  readonly user: string | undefined
  /** The service's own time before the request, in milliseconds since 1970. */
  readonly since: number | undefined
  /** Whether one shows that it is what was asked for; left out where all of `fresh` do. */
  readonly showsWhatWasAsked?: (one: T) => boolean
}

/**
 * Looks for what a request without a response has made. `fresh` lists what may be it: what was not there before. Others
 * make the same things at the same time, so one is taken only when it is proven to be ours: we have made it, by its
 * creator, since the request, by the service's own clock, it shows what was asked for, and there is only one. Undefined
 * where none can be ours.
 * @throws UnknownOutcomeError when one may be ours
 */
export async function findOwn<T extends Made>(
  request: LostRequest<T>,
  fresh: () => Promise<readonly T[]>,
  options: { clock: Clock; signal?: AbortSignal | undefined },
): Promise<T | undefined> {
  const seen = new Map<string, T>()
  // To the end: another one may be shown before ours.
  await pollUntilVisible(async () => {
    for (const one of await fresh()) seen.set(one.id, one)
    return undefined
  }, options)
  const candidates = [...seen.values()].filter((one) => !isForeign(one, request))
  const [own, ...others] = candidates
  if (!own) return undefined
  const { showsWhatWasAsked = () => true } = request
  if (others.length === 0 && isOwn(own, request) && showsWhatWasAsked(own)) return own
  throw notProven(request.what, candidates.map(shown), 'Mission Control')
}

/**
 * The same for what only one can have the name of: somebody else's is in its place, so the request is not sent again.
 * @throws UnknownOutcomeError when there is one that is not proven to be ours
 */
export async function findOwnNamesake<T extends Made>(
  request: LostRequest<T>,
  namesakes: () => Promise<readonly T[]>,
  options: { clock: Clock; signal?: AbortSignal | undefined },
): Promise<T | undefined> {
  let last: readonly T[] = []
  const own = await findOwn(
    request,
    async () => {
      last = await namesakes()
      return last
    },
    options,
  )
  if (own || last.length === 0) return own
  throw notProven(request.what, last.map(shown), 'Mission Control')
}

/** Whether it is proven to be ours: by its creator, and made since the request, by the service's own clock. */
export function isOwn(one: Made, { user, since }: Pick<LostRequest, 'user' | 'since'>): boolean {
  const isByUs = user !== undefined && one.createdBy?.toLowerCase() === user.toLowerCase()
  return isByUs && since !== undefined && secondOf(timeOf(one)) >= secondOf(since)
}

/** Whether it is certainly somebody else's, or older than the request. */
function isForeign({ createdBy, ...one }: Made, { user, since }: Pick<LostRequest, 'user' | 'since'>): boolean {
  if (since !== undefined && secondOf(timeOf(one)) < secondOf(since)) return true
  // A name may be shown otherwise than it is typed; two addresses are two users.
  const names = [createdBy, user].map((name) => name?.toLowerCase())
  return names.every((name) => name?.includes('@')) && names[0] !== names[1]
}

/** Times are told by the second. */
function secondOf(time: number): number {
  return Math.floor(time / 1000)
}

function shown({ id, createdBy }: Made): string {
  return createdBy === undefined ? id : `${id} (by ${createdBy})`
}
