import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { createGunzip } from 'node:zlib'
import { ActionError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'

const LONGEST_LINE = 10_000
const LARGEST = 4_000_000_000

const MOST_FILES = 10_000
const LONGEST_MS = 60_000
const LONGEST_NAME = 255

const LOG_NAME = /\.(?:log|out|txt)(?:[.-][\w.-]*)?$/i
const PACKED_NAME = /\.(?:gz|zip|bz2|xz|zst)$/i
/** What each error line holds: most of a log is passed over by it alone. */
const MARK = /ERROR|FATAL|SEVERE|Exception/g
const ERROR_LINE = /\b(?:ERROR|FATAL|SEVERE)\b|Exception\b/
const STACK_FRAME = /^\s*at\s/

/**
 * The last error lines (ERROR, FATAL, SEVERE, an exception's own line) of the logs in a gzipped tar archive: at most
 * `most` in all, each as `file: line`. Nothing is unpacked to disk.
 * @throws ActionError when it is no whole archive, or more of it than is read (4 GB, 10,000 files, a minute); the
 * signal's reason
 */
export async function lastErrors(path: string, most: number, signal?: AbortSignal): Promise<string[]> {
  const { createTarDecoder } = await import('modern-tar')
  let found: string[][] = []
  let files = 0
  try {
    const bytes = Readable.toWeb(Readable.from(unpacked(path, signal))) as ReadableStream<Uint8Array>
    for await (const { header, body } of bytes.pipeThrough(createTarDecoder({ strict: true }))) {
      if (++files > MOST_FILES) throw new Error(`it holds more than ${MOST_FILES} files`)
      const name = header.name.slice(-LONGEST_NAME)
      const isLog = (header.type ?? 'file') === 'file' && LOG_NAME.test(name) && !PACKED_NAME.test(name)
      if (isLog) found = evenly([...found, await errorsOf(name, body, most)], most)
      else await body.cancel()
    }
  } catch (error) {
    signal?.throwIfAborted()
    const reason = error instanceof Error ? error.message : String(error)
    throw new ActionError('service', `the file is no whole tar.gz archive of logs (${sanitize(reason)})`, undefined, {
      cause: error,
    })
  }
  return found.flat()
}

async function* unpacked(path: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, { signal })
  const gunzip = createGunzip()
  file.once('error', (error) => gunzip.destroy(error))
  const start = performance.now()
  let size = 0
  try {
    for await (const chunk of file.pipe(gunzip) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > LARGEST) throw new Error(`it unpacks to more than ${LARGEST} bytes`)
      if (performance.now() - start > LONGEST_MS) throw new Error(`it was not read within ${LONGEST_MS / 1000} seconds`)
      yield chunk
    }
  } finally {
    file.destroy()
    gunzip.destroy()
  }
}

async function errorsOf(name: string, body: AsyncIterable<Uint8Array>, most: number): Promise<string[]> {
  const errors: string[] = []
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    const text = rest + decoder.decode(chunk, { stream: true })
    const end = text.lastIndexOf('\n') + 1
    errors.push(...errorLinesIn(text.slice(0, end)))
    errors.splice(0, errors.length - most)
    // The beginning of a line that is too long to be kept in memory stands for it.
    rest = text.slice(end, end + LONGEST_LINE)
  }
  errors.push(...errorLinesIn(rest))
  return errors.slice(-most).map((line) => `${name}: ${line}`)
}

/** The error lines of a text. Its other lines are not even taken apart: there may be millions of them. */
function errorLinesIn(text: string): string[] {
  const lines: string[] = []
  let end = -1
  for (const { index } of text.matchAll(MARK)) {
    if (index < end) continue
    const start = text.lastIndexOf('\n', index) + 1
    const next = text.indexOf('\n', index)
    end = next < 0 ? text.length : next
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE))
    if (ERROR_LINE.test(line) && !STACK_FRAME.test(line)) lines.push(line)
  }
  return lines
}

/** The last lines of each, so many that there are `most` in all and no file's lines drown those of another. */
function evenly(files: readonly string[][], most: number): string[][] {
  const withQuota = (quota: number) => files.reduce((sum, { length }) => sum + Math.min(length, quota), 0)
  let quota = 0
  // The largest quota with which there are no more than `most`.
  for (let bit = 1 << 20; bit > 0; bit >>= 1) if (quota + bit <= most && withQuota(quota + bit) <= most) quota += bit
  let left = most - withQuota(quota)
  return files
    .toReversed()
    .map((lines) => {
      const hasOneMore = lines.length > quota && left-- > 0
      return lines.slice(lines.length - Math.min(lines.length, quota + (hasOneMore ? 1 : 0)))
    })
    .filter((lines) => lines.length > 0)
    .toReversed()
}
