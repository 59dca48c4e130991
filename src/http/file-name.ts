import { decodedHeader } from './header-text.ts'

const LONGEST_BYTES = 200
const MOST_CHARACTERS = 1000
const LONGEST_EXTENSION = 20
const LAST_RESORT = 'download'

/**
 * The name for a file that was sent with this `content-disposition` (RFC 6266; `filename*` goes before `filename`), or
 * `fallback` where that has no name. The result is always a harmless base name.
 */
export async function fileNameOf(disposition: string | undefined, fallback: string): Promise<string> {
  const { parse } = await import('content-disposition')
  const name = disposition === undefined ? undefined : parse(decodedHeader(disposition)).parameters['filename']
  return harmless(name ?? '') || harmless(fallback) || LAST_RESORT
}

// A base name on every system: no path, drive or stream, nothing that is hidden, read as an option, or reserved on
// Windows, and not longer than a file system takes.
function harmless(text: string): string {
  // What is longer than any name is cut first: not each of these patterns is quick on it.
  const base = text
    .slice(-MOST_CHARACTERS)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
    .replace(/^.*[\\/]/, '')
    .replace(/^\s*[A-Za-z]:/, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(/^-/, '_')
  const safe = RESERVED.test(base) ? `_${base}` : base
  return shortened(safe)
}

const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/i

/** At most that many bytes, with its extension, which may be a double one. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST_BYTES) return name
  const extension = /(?:\.[A-Za-z0-9]{1,8}){1,2}$/.exec(name)?.[0].slice(-LONGEST_EXTENSION) ?? ''
  let stem = ''
  let room = LONGEST_BYTES - extension.length
  for (const character of name.slice(0, name.length - extension.length)) {
    room -= Buffer.byteLength(character)
    if (room < 0) break
    stem += character
  }
  // A dot or a space at the end is one that Windows would drop.
  return extension === '' ? stem.replace(/[\s.]+$/, '') : stem + extension
}
