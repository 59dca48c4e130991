import type { IncomingMessage } from 'node:http'
import { LONGEST_TIMER_MS } from '../core/clock.ts'
import { StalledError } from './errors.ts'

const LARGEST_RESPONSE = 64 * 1024 * 1024

/**
 * Reads a response's body as text.
 * @throws Error when it is cut short, stalls, takes longer than `limitMs` in all, or is larger than 64 MiB.
 */
export async function readText(stream: IncomingMessage, limitMs: number, signal?: AbortSignal): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  const stop = (error: unknown) => stream.destroy(error as Error)
  const abort = () => stop(signal?.reason)
  const timer = setTimeout(
    () => stop(new StalledError(`the answer was not whole after ${limitMs} ms`)),
    Math.min(limitMs, LONGEST_TIMER_MS),
  )
  stream.once('timeout', () => stop(new StalledError('the answer stalled')))
  signal?.addEventListener('abort', abort, { once: true })
  try {
    signal?.throwIfAborted()
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > LARGEST_RESPONSE) throw new Error('the answer is larger than 64 MiB')
      chunks.push(chunk)
    }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
  if (!stream.complete) throw new Error('the answer was cut short')
  return Buffer.concat(chunks).toString('utf8')
}
