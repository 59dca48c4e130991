import type { Body } from './request.ts'

/** `value` as a JSON body. */
export function jsonBody(value: unknown): Body {
  return jsonText(JSON.stringify(value))
}

/** A body of JSON that is already text. */
export function jsonText(text: string): Body {
  return {
    contentType: 'application/json; charset=utf-8',
    length: Buffer.byteLength(text),
    text,
    send: (request) => {
      request.end(text)
    },
  }
}
