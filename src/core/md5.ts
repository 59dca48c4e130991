import { createHash } from 'node:crypto'
import { piecesOf } from './file-pieces.ts'

/**
 * The MD5 of the file's bytes, as 32 lower-case hexadecimal digits, computed without blocking the process.
 * @throws Error when the file can't be read; the signal's reason when that was aborted
 */
export async function md5OfFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('md5')
  for await (const piece of piecesOf(path)) {
    signal?.throwIfAborted()
    hash.update(piece)
  }
  return hash.digest('hex')
}

/** Returns that MD5, computed when it is first needed. */
export function lazyMd5(path: string, signal?: AbortSignal): () => Promise<string> {
  let md5: Promise<string> | undefined
  return () => {
    md5 ??= md5OfFile(path, signal)
    return md5
  }
}
