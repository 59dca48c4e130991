import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { type Body, BodyError } from './transport.ts'

const READ_BYTES = 1024 * 1024
/** A service that unpacks what it got may take its time to answer: this much for each MiB. */
const ANSWER_MS_PER_MIB = 1000

export interface FilePart {
  readonly field: string
  readonly path: string
  /** The name that the service is told. */
  readonly filename: string
  /** The file's size in bytes, which must not change any more. */
  readonly size: number
  /** Is given each piece as it goes out, and `restart` when the body starts anew. */
  readonly onRestart?: () => void
  readonly onChunk?: (chunk: Buffer) => void
}

/**
 * A multipart/form-data body (RFC 7578) of one file that streams from disk with a known Content-Length.
 * Reading fails with BodyError when the file's size is not `size` any more.
 */
export function multipartFile(part: FilePart): Body {
  const boundary = `----bloomreach-cloud-actions-${randomUUID()}`
  const disposition = `form-data; name="${quoted(part.field)}"; filename="${quoted(part.filename)}"`
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`,
  )
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: head.length + part.size + tail.length,
    answerMs: (part.size / READ_BYTES) * ANSWER_MS_PER_MIB,
    open: () => Readable.from(pieces(head, part, tail), { objectMode: false, highWaterMark: READ_BYTES }),
  }
}

async function* pieces(head: Buffer, part: FilePart, tail: Buffer): AsyncGenerator<Buffer> {
  part.onRestart?.()
  yield head
  yield* contents(part)
  yield tail
}

async function* contents({ path, size, onChunk }: FilePart): AsyncGenerator<Buffer> {
  const file = await open(path).catch((error) => Promise.reject(new BodyError(String(error.message))))
  try {
    if (size > 0) {
      for await (const chunk of file.createReadStream({ end: size - 1, highWaterMark: READ_BYTES, autoClose: false })) {
        onChunk?.(chunk)
        yield chunk
      }
    }
    const now = (await file.stat()).size
    if (now !== size) throw new BodyError(`the file changed from ${size} to ${now} bytes while it was read`)
  } finally {
    await file.close()
  }
}

// As browsers escape it (HTML, multipart/form-data encoding algorithm): no line end or quote leaves the header.
function quoted(text: string): string {
  return text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22')
}
