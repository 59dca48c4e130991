import { type Call, nameOf } from './call.ts'
import { ExplainedError } from './errors.ts'
import { jsonBody } from './json-body.ts'
import { plain } from './plain.ts'
import type { Exchange } from './transport.ts'

/**
 * What is sent for a call to `path`, one of its alternatives. `headers` are those of the client, besides the call's own.
 * @throws ExplainedError for a path that would lead elsewhere
 */
export function exchangeOf(
  call: Pick<Call<unknown>, 'method' | 'name' | 'query' | 'headers' | 'json' | 'body'>,
  path: string,
  options: Pick<Exchange, 'idleMs' | 'signal'> & { origin: string; headers?: Readonly<Record<string, string>> },
): Exchange {
  const { origin, idleMs, signal, headers } = options
  const url = addressOf(origin, path)
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  return {
    method: call.method,
    url,
    name: nameOf(call, path),
    body: call.body ?? (call.json === undefined ? undefined : jsonBody(call.json)),
    idleMs,
    signal,
    headers: { accept: 'application/json', 'user-agent': USER_AGENT, ...call.headers, ...headers },
  }
}

/** The headers of the exchange, with those that its body has. */
export function headersOf({ headers, body }: Exchange): Record<string, string | number> {
  return { ...headers, ...(body && { 'content-type': body.contentType, 'content-length': body.length }) }
}

export const USER_AGENT = 'bloomreach-cloud-actions'

/** @throws ExplainedError for a path with a segment `.` or `..` (an id that is none), which would lead elsewhere */
function addressOf(origin: string, path: string): URL {
  const [plainPath = ''] = path.split(/[?#]/, 1)
  if (/(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(plainPath)) {
    throw new ExplainedError(
      'yours',
      `The path ${plain(path)} was not sent: it would lead elsewhere. Nothing was changed.`,
    )
  }
  return new URL(origin + path)
}
