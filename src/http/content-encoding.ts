import { pipeline, type Readable } from 'node:stream'
import { sanitize } from '../core/sanitize.ts'
import type { HttpResponse } from './response.ts'

/** Whether a gateway has compressed the body, although no request asks for that. */
export function isEncoded({ status, headers }: HttpResponse): boolean {
  const coding = headers['content-encoding']?.trim() ?? ''
  return !/^(?:identity)?$/i.test(coding) && status !== 204 && headers['content-length'] !== '0'
}

/** Whether it is labelled as gzip: a gateway's doing, or a store's description of a file that is one itself. */
export function isLabelledGzip(response: HttpResponse): boolean {
  return isEncoded(response) && /^\s*(?:x-)?gzip\s*$/i.test(response.headers['content-encoding'] ?? '')
}

/** The response as one whose label describes the file itself: its body is the file. */
export function withoutGzipLabel(response: HttpResponse): HttpResponse {
  if (!isLabelledGzip(response)) return response
  const { 'content-encoding': _, ...headers } = response.headers
  return { ...response, headers }
}

/**
 * The body, decompressed where a gateway has compressed it (RFC 9110, 8.4). The stream that it is read from fails with it.
 * @throws Error when it is encoded in a way that cannot be undone
 */
export async function decodedBody(response: HttpResponse): Promise<Readable> {
  const { headers, stream } = response
  if (!isEncoded(response)) return stream
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? ''
  const zlib = await import('node:zlib')
  const decoders: Readonly<Record<string, (() => NodeJS.ReadWriteStream & Readable) | undefined>> = {
    gzip: zlib.createGunzip,
    'x-gzip': zlib.createGunzip,
    deflate: zlib.createInflate,
    br: zlib.createBrotliDecompress,
    zstd: zlib.createZstdDecompress,
  }
  const decoder = decoders[coding]?.()
  if (!decoder) throw new Error(`it is encoded as ${sanitize(coding, 40)}, although that was not asked for`)
  // Whoever reads the decoder hears of both.
  return pipeline(stream, decoder, () => {})
}
