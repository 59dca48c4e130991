import { statSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { piecesOf } from '../core/file-pieces.ts'
import { BodyError } from './errors.ts'
import type { Body } from './request.ts'

/** A service that unpacks what it got may take its time to respond: this much for each MiB. */
const RESPONSE_MS_PER_MIB = 1000

export interface FilePart {
  readonly field: string
  readonly path: string
  /** The name that is sent to the service. */
  readonly filename: string
  /** The file's size in bytes, which must not change. */
  readonly size: number
  /** Is called when the body starts, at each attempt. */
  readonly onStart?: () => void
  /** Gets each piece of the file as it is sent; its memory is reused afterwards. */
  readonly onPiece?: (piece: Uint8Array) => void
}

/**
 * A multipart/form-data body (RFC 7578) of one file that streams from disk with a known Content-Length. Sending fails
 * with BodyError when the file can't be read or its size is no longer `size`.
 */
export function multipartFile(part: FilePart): Body {
  // A boundary need not be secret, only too long to occur in a file by chance.
  const boundary = `----bloomreach-cloud-actions-${[1, 2, 3].map(() => Math.random().toString(36).slice(2)).join('')}`
  const disposition = `form-data; name="${quoted(part.field)}"; filename="${quoted(part.filename)}"`
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`,
  )
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: head.length + part.size + tail.length,
    responseMs: (part.size / (1024 * 1024)) * RESPONSE_MS_PER_MIB,
    send: async (request, signal) => {
      part.onStart?.()
      request.write(head)
      await sendFile(part, request, signal)
      if (!signal.aborted) request.end(tail)
    },
  }
}

async function sendFile(part: FilePart, request: Writable, signal: AbortSignal): Promise<void> {
  try {
    const sent = await sendPieces(part, request, signal)
    if (!signal.aborted && sent !== part.size) throw changed(part)
  } catch (error) {
    if (!signal.aborted)
      throw error instanceof BodyError ? error : new BodyError(error instanceof Error ? error.message : String(error))
  }
}

/** Resolves with the number of bytes that were sent: all of the file's, unless the signal was aborted. */
async function sendPieces(part: FilePart, request: Writable, signal: AbortSignal): Promise<number> {
  let sent = 0
  let written: Promise<void> | undefined
  for await (const piece of piecesOf(part.path)) {
    await written
    if (signal.aborted) break
    sent += piece.length
    // More bytes than announced would be taken for the next request.
    if (sent > part.size) throw changed(part)
    written = write(request, piece, signal)
    part.onPiece?.(piece)
  }
  await written
  return sent
}

function changed({ path, size }: FilePart): BodyError {
  return new BodyError(`the file changed from ${size} to ${statSync(path).size} bytes while it was read`)
}

/** Resolves when the memory of `piece` may be reused, or when nothing is sent any more. */
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
