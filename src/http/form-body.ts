import type { Body } from './request.ts'

/** A body of `application/x-www-form-urlencoded`; fields that are undefined are left out. */
export function formBody(fields: Readonly<Record<string, string | undefined>>): Body {
  const given = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined)
  const text = new URLSearchParams(given).toString()
  return {
    contentType: 'application/x-www-form-urlencoded',
    length: Buffer.byteLength(text),
    text,
    send: (request) => {
      request.end(text)
    },
  }
}
