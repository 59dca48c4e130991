import { statSync } from 'node:fs'
import type { Writable } from 'node:stream'
import type { Take } from './hashing-thread.ts'
import type { Body } from './request.ts'
import { BodyError } from './transport.ts'

const PIECE_BYTES = 512 * 1024
/** A service that unpacks what it got may take its time to answer: this much for each MiB. */
const ANSWER_MS_PER_MIB = 1000

/**
 * Reads a file from its begin to its end, or until the signal is aborted; resolves once all was taken.
 * @throws Error when it can't be read, or what `take` throws
 */
export type ReadPieces = (take: Take, signal: AbortSignal) => Promise<unknown>

export interface FilePart {
  readonly field: string
  readonly path: string
  /** The name that the service is told. */
  readonly filename: string
  /** The file's size in bytes, which must not change any more. */
  readonly size: number
  /** How to read it for the try that begins now, where that has another use besides. */
  readonly reading?: () => Promise<ReadPieces | undefined>
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
  const { path, size, onBytes } = part
  const read = (await part.reading?.()) ?? readingOf(path)
  let sent = 0
  const take = async (piece: Uint8Array) => {
    sent += piece.length
    // More than was announced would be taken for the next request.
    if (sent > size) throw new Error(changed(part))
    await write(request, piece, signal)
    onBytes?.(piece.length)
  }
  try {
    await read(take, signal)
  } catch (error) {
    if (!signal.aborted) throw new BodyError(error instanceof Error ? error.message : String(error))
  }
  if (!signal.aborted && sent !== size) throw new BodyError(changed(part))
}

function changed({ path, size }: FilePart): string {
  return `the file changed from ${size} to ${statSync(path).size} bytes while it was read`
}

// Two pieces of memory take turns, one being read into while the other is sent: however large the file, that is all.
function readingOf(path: string): ReadPieces {
  return async (take, signal) => {
    // Dear to load, and most steps send no file.
    const { open } = await import('node:fs/promises')
    const file = await open(path)
    try {
      const pieces = [Buffer.allocUnsafeSlow(PIECE_BYTES), Buffer.allocUnsafeSlow(PIECE_BYTES)] as const
      let taken: Promise<void> | undefined
      for (let turn = 0; !signal.aborted; turn++) {
        const { bytesRead, buffer } = await file.read(pieces[turn % 2 === 0 ? 0 : 1], 0, PIECE_BYTES)
        await taken
        if (bytesRead === 0) break
        taken = take(buffer.subarray(0, bytesRead))
        // It is waited for once more has been read.
        taken.catch(() => {})
      }
      await taken
    } finally {
      await file.close()
    }
  }
}

/** Resolves when the memory of `piece` may be used again, or when nothing goes out any more. */
function write(request: Writable, piece: Uint8Array, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = () => {
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done, { once: true })
    request.write(piece, done)
  })
}

// As browsers escape it (HTML, multipart/form-data encoding algorithm): no line end or quote leaves the header.
function quoted(text: string): string {
  return text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22')
}
