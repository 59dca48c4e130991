import type { FileHandle } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { type Body, BodyError } from './transport.ts'

const PIECE_BYTES = 512 * 1024
/** A service that unpacks what it got may take its time to answer: this much for each MiB. */
const ANSWER_MS_PER_MIB = 1000

export interface FilePart {
  readonly field: string
  readonly path: string
  /** The name that the service is told. */
  readonly filename: string
  /** The file's size in bytes, which must not change any more. */
  readonly size: number
  /** Is told when the body starts, be it anew. */
  readonly onStart?: () => void
  /** Is told how many bytes of the file have just gone out. */
  readonly onBytes?: (bytes: number) => void
}

/**
 * A multipart/form-data body (RFC 7578) of one file that streams from disk with a known Content-Length.
 * Sending fails with BodyError when the file can't be read or its size is not `size` any more.
 */
export function multipartFile(part: FilePart): Body {
  // Crypto is dear to load, and a boundary need not be a secret: only too long to turn up in a file by chance.
  const boundary = `----bloomreach-cloud-actions-${[1, 2, 3].map(() => Math.random().toString(36).slice(2)).join('')}`
  const disposition = `form-data; name="${quoted(part.field)}"; filename="${quoted(part.filename)}"`
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`,
  )
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: head.length + part.size + tail.length,
    answerMs: (part.size / (1024 * 1024)) * ANSWER_MS_PER_MIB,
    send: async (request, signal) => {
      part.onStart?.()
      request.write(head)
      await sendFile(part, request, signal)
      if (!signal.aborted) request.end(tail)
    },
  }
}

async function sendFile(part: FilePart, request: Writable, signal: AbortSignal): Promise<void> {
  // Dear to load, and most steps send no file.
  const { open } = await import('node:fs/promises')
  const file = await open(part.path).catch((error) => Promise.reject(new BodyError(String(error.message))))
  try {
    const sent = await copy(file, part, request, signal)
    if (signal.aborted) return
    const { size } = await file.stat()
    if (sent !== part.size || size !== part.size) {
      throw new BodyError(`the file changed from ${part.size} to ${size} bytes while it was read`)
    }
  } finally {
    await file.close()
  }
}

// Two pieces of memory take turns, one being read into while the other is sent: however large the file, that is all.
async function copy(file: FileHandle, part: FilePart, request: Writable, signal: AbortSignal): Promise<number> {
  const { size, onBytes } = part
  const pieces = [Buffer.allocUnsafeSlow(PIECE_BYTES), Buffer.allocUnsafeSlow(PIECE_BYTES)] as const
  const read = (turn: number, position: number) =>
    file.read(pieces[turn % 2 === 0 ? 0 : 1], 0, Math.min(PIECE_BYTES, size - position), position)
  let position = 0
  let next = read(0, 0)
  for (let turn = 1; position < size; turn++) {
    const { bytesRead, buffer } = await next
    if (bytesRead === 0 || signal.aborted) break
    position += bytesRead
    const written = write(request, buffer.subarray(0, bytesRead), signal)
    next = read(turn, position)
    await Promise.all([written, next])
    onBytes?.(bytesRead)
  }
  return position
}

/** Resolves when the memory of `piece` may be used again, or when nothing goes out any more. */
function write(request: Writable, piece: Buffer, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
    request.write(piece, () => resolve())
  })
}

// As browsers escape it (HTML, multipart/form-data encoding algorithm): no line end or quote leaves the header.
function quoted(text: string): string {
  return text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22')
}
