import { isUtf8 } from 'node:buffer'

/** The text of a header that may have been sent as UTF-8: Node reads each byte of a header as a character of its own. */
export function decodedHeader(value: string): string {
  const bytes = Buffer.from(value, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : value
}
