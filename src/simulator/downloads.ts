import { Readable } from 'node:stream'
import type { Contents } from './contents.ts'

export interface Download {
  id: string
  filename: string
  contentType: string
}

/** Responds with a file, or with the part that a Range header asks for (one range; with several: the whole file). */
export function downloadResponse(contents: Contents, download: Download, request: Headers): Response {
  const { id, filename, contentType } = download
  const { size, md5 } = contents.find(id) ?? { size: 0, md5: '' }
  const etag = `"${md5}"`
  const headers = {
    'accept-ranges': 'bytes',
    'content-disposition': `attachment; filename="${filename}"`,
    'content-type': contentType,
    etag,
  }
  const ifRange = request.get('if-range')
  const range = ifRange !== null && ifRange !== etag ? undefined : wantedRange(request.get('range'), size)
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
  }
  const [start, end] = range ?? [0, size]
  const body = Readable.toWeb(contents.read(id, start, end)) as unknown as ReadableStream
  const length = String(end - start)
  return range
    ? new Response(body, {
        status: 206,
        headers: { ...headers, 'content-length': length, 'content-range': `bytes ${start}-${end - 1}/${size}` },
      })
    : new Response(body, { status: 200, headers: { ...headers, 'content-length': length } })
}

function wantedRange(header: string | null, size: number): [number, number] | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match) return undefined
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return undefined
  if (first === '') return Number(last) === 0 ? 'unsatisfiable' : [Math.max(0, size - Number(last)), size]
  const end = last === '' ? size : Math.min(size, Number(last) + 1)
  return Number(first) < end ? [Number(first), end] : 'unsatisfiable'
}
