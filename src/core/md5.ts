import { createReadStream } from 'node:fs'

const PIECE_BYTES = 512 * 1024

/**
 * The MD5 of the file's bytes, as 32 lower-case hexadecimal digits, computed without blocking the process.
 * @throws Error when the file can't be read; the signal's reason when that was aborted
 */
export async function md5OfFile(path: string, signal?: AbortSignal): Promise<string> {
  const { createHash } = await import('node:crypto')
  const hash = createHash('md5')
  signal?.throwIfAborted()
  // A stream that is handed the signal would end with an error of its own instead of the signal's reason.
  for await (const chunk of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
    signal?.throwIfAborted()
    hash.update(chunk)
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
