import { isEncoded } from './content-encoding.ts'
import type { HttpResponse } from './response.ts'

/** The file as the service describes it: shows whether a part belongs to this file or to another one. */
export interface Version {
  readonly etag: string | undefined
  readonly modified: string | undefined
  readonly total: number | undefined
  readonly disposition: string | undefined
  /** Somebody on the way has compressed it: neither its size nor a part of it is that of the file. */
  readonly isEncoded: boolean
}

export function versionOf(response: HttpResponse): Version {
  const { status, headers } = response
  if (isEncoded(response)) {
    const disposition = headers['content-disposition']
    return { etag: undefined, modified: undefined, total: undefined, disposition, isEncoded: true }
  }
  const { etag, 'last-modified': modified, 'content-length': length } = headers
  const total = status === 206 ? /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1] : length
  return {
    // A weak one does not promise the same bytes (RFC 9110, 13.1.5).
    etag: etag?.startsWith('"') ? etag : undefined,
    modified,
    total: total === undefined ? undefined : Number(total),
    disposition: headers['content-disposition'],
    isEncoded: false,
  }
}

/** The byte that a part begins at. */
export function startOf({ headers }: HttpResponse): number | undefined {
  const start = /^bytes (\d+)-\d+\/(?:\d+|\*)$/.exec(headers['content-range'] ?? '')?.[1]
  return start === undefined ? undefined : Number(start)
}
