import { LONGEST_TIMER_MS } from '../core/clock.ts'
import { decodedBody } from './content-encoding.ts'
import { StalledError } from './errors.ts'
import type { HttpResponse } from './response.ts'

const LARGEST_MIB = 16
const MOST_DISCARDED_BYTES = 64 * 1024

/**
 * Reads a response's body as text.
 * @throws Error when it is cut short, stalls, takes longer than `limitMs` in all, is larger than 16 MiB, or is encoded in
 * a way that cannot be undone.
 */
export async function readText(response: HttpResponse, limitMs: number, signal?: AbortSignal): Promise<string> {
  const { stream } = response
  const chunks: Buffer[] = []
  let size = 0
  const stop = (error: unknown) => stream.destroy(error as Error)
  const abort = () => stop(signal?.reason)
  const timer = setTimeout(
    () => stop(new StalledError(`the response was not complete within ${Math.round(limitMs / 100) / 10} seconds`)),
    Math.min(limitMs, LONGEST_TIMER_MS),
  )
  stream.once('timeout', () => stop(new StalledError('the response stalled')))
  signal?.addEventListener('abort', abort, { once: true })
  try {
    signal?.throwIfAborted()
    for await (const chunk of (await decodedBody(response)) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > LARGEST_MIB * 1024 * 1024) throw new Error(`the response is larger than ${LARGEST_MIB} MiB`)
      chunks.push(chunk)
    }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
    stream.destroy()
  }
  if (!stream.complete) throw new Error('the response was cut short')
  return Buffer.concat(chunks).toString('utf8')
}

/** Lets a small body pass without waiting for it, so that its connection can serve the next request; ends a large one. */
export function discard({ stream }: HttpResponse): void {
  let left = MOST_DISCARDED_BYTES
  stream.on('error', () => {})
  stream.once('timeout', () => stream.destroy())
  stream.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) stream.destroy()
  })
}
