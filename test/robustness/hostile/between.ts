import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addressesAt } from '../../support/actions.ts'
import { patternOf } from '../faults/rehearsal.ts'

/** A request on its way: `name` is its method and path with `*` for ids, `nth` counts those of that name from 1. */
export interface Passing {
  readonly name: string
  readonly nth: number
  /** As it was sent, without its query. */
  readonly path: string
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface BetweenOptions {
  readonly target: string
  /** What is answered in place of the target, if anything. */
  readonly instead?: (passing: Passing) => Answer | undefined
  /** What becomes of the target's answer. */
  readonly edit?: (answer: Answer, passing: Passing) => Answer
}

export interface Between {
  /** Origin, without a trailing slash. */
  readonly url: string
  /** What a step is told so that its requests come by here. */
  readonly env: Readonly<Record<string, string>>
  close(): void
}

/** Stands between a step and the simulator, and changes what the step is answered. */
export async function openBetween({ target, instead, edit = (answer) => answer }: BetweenOptions): Promise<Between> {
  const counts = new Map<string, number>()
  const server = createServer(async (incoming, outgoing) => {
    const { method = 'GET', url = '/' } = incoming
    const path = url.replace(/\?.*/s, '')
    const name = `${method} ${patternOf(path)}`
    const nth = (counts.get(name) ?? 0) + 1
    counts.set(name, nth)
    const sent = await bodyOf(incoming)
    const onward = () => forward(target, { method, url, headers: incoming.headers, sent })
    const passing = { name, nth, path }
    // The target may be closed while a step that was given up still asks.
    const answer =
      instead?.(passing) ??
      (await onward().then(
        (given) => edit(given, passing),
        () => undefined,
      ))
    if (answer === undefined) return void outgoing.destroy()
    const { 'transfer-encoding': _, ...headers } = answer.headers
    // Beside a known length Node reads this header's bytes as UTF-8, and then refuses them.
    const isAscii = /^[\x20-\x7e]*$/.test(headers['content-disposition'] ?? '')
    if (isAscii) headers['content-length'] = String(answer.body.length)
    else delete headers['content-length']
    outgoing.writeHead(answer.status, headers).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: origin,
    env: addressesAt(origin),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

interface Outbound {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly sent: Buffer
}

function forward(target: string, { method, url, headers, sent }: Outbound): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { 'transfer-encoding': _, ...kept } = headers
    const onward = request(
      new URL(url, target),
      { method, headers: { ...kept, 'content-length': sent.length }, agent: false },
      async (answer) =>
        resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: await bodyOf(answer) }),
    )
    onward.on('error', reject).end(sent)
  })
}

async function bodyOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
