import { ActionError } from '../core/errors.ts'
import { discard } from './body.ts'
import { decodedHeader } from './header-text.ts'
import type { HttpRequest } from './request.ts'
import type { HttpResponse } from './response.ts'
import { isSecure } from './secure-url.ts'
import type { Transport } from './transport.ts'

export interface FollowOptions {
  /** Whose word leads there: unless it is local itself, nothing local is requested. By default the first address. */
  readonly from?: URL
  /** Whether a redirect may lead to what does not stay private on its way. */
  readonly allowInsecure?: boolean
  /** Statuses that are returned as they are, even if they redirect. */
  readonly wanted?: readonly number[]
  /** Is called with the target of each redirect before that is requested: it may be secret. */
  readonly onRedirect?: (url: URL) => void
}

const MOST_REDIRECTS = 10

/**
 * Sends a GET, follows its redirects, and resolves with the first response that is none; its body is the caller's to
 * read. The header `authorization` goes to the first origin only.
 * @throws ActionError for a redirect, or a link to this machine, that is not followed; and what `Transport.send` throws
 */
export async function sendFollowing(
  transport: Pick<Transport, 'send'>,
  request: HttpRequest,
  options: FollowOptions,
): Promise<HttpResponse> {
  let { url } = request
  for (let redirects = 0; ; redirects++) {
    const headers = url.origin === request.url.origin ? request.headers : withoutCredentials(request.headers)
    const response = await transport.send({ ...request, url, headers, ...(await lookupFor(url, request, options)) })
    const location = options.wanted?.includes(response.status) ? undefined : locationOf(response)
    if (location === undefined) return response
    discard(response)
    if (redirects === MOST_REDIRECTS) throw notFollowed(request, `more than ${MOST_REDIRECTS} times`)
    url = targetOf(location, url, request, options)
    options.onRedirect?.(url)
  }
}

/** How the host of `url` is looked up. @throws ActionError where a service elsewhere leads to this machine */
async function lookupFor(
  url: URL,
  request: HttpRequest,
  { from }: FollowOptions,
): Promise<Pick<HttpRequest, 'lookup'>> {
  // What the caller itself has named may be a name of this machine.
  if (from === undefined && url.origin === request.url.origin) return {}
  const { isLocal, lookupElsewhere } = await import('./local-address.ts')
  if (isLocal(from ?? request.url)) return {}
  if (isLocal(url)) throw leadsHere(request)
  return { lookup: lookupElsewhere }
}

function locationOf({ status, headers: { location } }: HttpResponse): string | undefined {
  return [301, 302, 303, 307, 308].includes(status) ? location : undefined
}

/** Where `location` leads to from `url`; without user info, which would be sent as credentials. */
function targetOf(location: string, url: URL, request: HttpRequest, { allowInsecure }: FollowOptions): URL {
  const text = decodedHeader(location)
  const target = URL.canParse(text, url.href) ? new URL(text, url) : undefined
  if (!target || !(allowInsecure ? isWebAddress(target) : isSecure(target))) {
    throw notFollowed(request, `to an address that is not ${allowInsecure ? 'http or https' : 'https'}`)
  }
  target.username = ''
  target.password = ''
  return target
}

function isWebAddress({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:'
}

function withoutCredentials({ authorization: _, ...others }: HttpRequest['headers']): HttpRequest['headers'] {
  return others
}

function leadsHere({ name }: HttpRequest): ActionError {
  return new ActionError(
    'service',
    `${name} leads to this machine or its own link. It was not followed.`,
    'The service gave an address that is none of its own. Check what stands between the runner and the service.',
  )
}

function notFollowed({ name }: HttpRequest, why: string): ActionError {
  return new ActionError(
    'service',
    `${name} was redirected ${why}. The redirect was not followed.`,
    'Check the address; a proxy or a gateway on the way may have redirected it.',
  )
}
