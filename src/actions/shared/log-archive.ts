import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { createGunzip } from 'node:zlib'
import { ActionError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'

const LONGEST_LINE = 10_000
const LARGEST = 4_000_000_000

const LOG_NAME = /\.(?:log|out|txt)(?:[.-][\w-]+)*$/i
const PACKED_NAME = /\.(?:gz|zip|bz2|xz|zst)$/i
const ERROR_LINE = /\b(?:ERROR|FATAL|SEVERE)\b|Exception\b/
const STACK_FRAME = /^\s*at\s/

/**
 * The last error lines (ERROR, FATAL, SEVERE, an exception's own line) of the logs in a gzipped tar archive: at most
 * `most` in all, each as `file: line`. Nothing is unpacked to disk.
 * @throws ActionError when it is no whole archive, or unpacks to more than 4 GB; the signal's reason
 */
export async function lastErrors(path: string, most: number, signal?: AbortSignal): Promise<string[]> {
  const { createTarDecoder } = await import('modern-tar')
  const found: string[][] = []
  try {
    const bytes = Readable.toWeb(Readable.from(unpacked(path, signal))) as ReadableStream<Uint8Array>
    for await (const { header, body } of bytes.pipeThrough(createTarDecoder({ strict: true }))) {
      const isLog = (header.type ?? 'file') === 'file' && LOG_NAME.test(header.name) && !PACKED_NAME.test(header.name)
      if (isLog) found.push(await errorsOf(header.name, body, most))
      else await body.cancel()
    }
  } catch (error) {
    signal?.throwIfAborted()
    const reason = error instanceof Error ? error.message : String(error)
    throw new ActionError('service', `the file is no whole tar.gz archive of logs (${sanitize(reason)})`, undefined, {
      cause: error,
    })
  }
  return evenly(found, most)
}

async function* unpacked(path: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, { signal })
  const gunzip = createGunzip()
  file.once('error', (error) => gunzip.destroy(error))
  let size = 0
  try {
    for await (const chunk of file.pipe(gunzip) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > LARGEST) throw new Error(`it unpacks to more than ${LARGEST} bytes`)
      yield chunk
    }
  } finally {
    file.destroy()
    gunzip.destroy()
  }
}

async function errorsOf(name: string, body: AsyncIterable<Uint8Array>, most: number): Promise<string[]> {
  const errors: string[] = []
  for await (const line of linesOf(body)) {
    if (!ERROR_LINE.test(line) || STACK_FRAME.test(line)) continue
    errors.push(`${name}: ${line}`)
    if (errors.length > most) errors.shift()
  }
  return errors
}

/** The lines of a text, each cut off where it is too long to be kept in memory. */
async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE)
    yield* lines
  }
  if (rest !== '') yield rest
}

/** The last lines of each, so many that there are `most` in all and no file's lines drown those of another. */
function evenly(files: readonly string[][], most: number): string[] {
  const kept = files.map((lines) => [...lines])
  while (kept.reduce((sum, lines) => sum + lines.length, 0) > most) {
    const longest = kept.reduce((one, other) => (other.length > one.length ? other : one))
    longest.shift()
  }
  return kept.flat()
}
