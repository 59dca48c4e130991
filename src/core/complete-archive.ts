import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/** Its end record is 22 bytes and a comment of at most 65,535 (APPNOTE 4.3.16). */
const LONGEST_ZIP_END = 65_557
const ZIP_START = 'PK\x03\x04'
const ZIP_END = 'PK\x05\x06'
const GZIP_START = '\x1f\x8b'
/** An archive that is encrypted, or of a kind that is not known here, may begin with any character by chance. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells it from a page
const IN_NO_TEXT = /[\0-\x08\x0e-\x1f]/

/** Whether the archive at `path` (ZIP, gzip) is complete; undefined where the file is no such archive. */
export async function isCompleteArchive(path: string): Promise<boolean | undefined> {
  const { start, end } = await edgesOf(path)
  if (start.startsWith(ZIP_START)) return end.includes(ZIP_END)
  return start.startsWith(GZIP_START) ? unpacks(path) : undefined
}

/** Whether it begins as a page (HTML, XML) or a JSON object does: with text, which no archive does. */
export async function isPage(path: string): Promise<boolean> {
  const { start } = await edgesOf(path)
  return /^(?:\xef\xbb\xbf)?\s*[<{]/.test(start) && !IN_NO_TEXT.test(start)
}

/** The first and last bytes, one character each. */
async function edgesOf(path: string): Promise<{ start: string; end: string }> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const read = async (position: number, length: number) => {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position)
      return buffer.toString('latin1', 0, bytesRead)
    }
    return { start: await read(0, 64), end: await read(Math.max(size - LONGEST_ZIP_END, 0), LONGEST_ZIP_END) }
  } finally {
    await file.close()
  }
}

async function unpacks(path: string): Promise<boolean> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  try {
    await pipeline(createReadStream(path), createGunzip(), nowhere)
    return true
  } catch {
    return false
  }
}
