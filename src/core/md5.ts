import { createReadStream } from 'node:fs'

/**
 * The MD5 of the file's bytes, as 32 lower-case hexadecimal digits, worked out between other things; a large file is for
 * `HashingThread`. @throws Error when the file can't be read; the signal's reason when that was aborted
 */
export async function md5OfFile(path: string, signal: AbortSignal): Promise<string> {
  const { createHash } = await import('node:crypto')
  const hash = createHash('md5')
  signal.throwIfAborted()
  // A stream that is handed the signal would end with an error of its own instead of the signal's reason.
  for await (const chunk of createReadStream(path)) {
    signal.throwIfAborted()
    hash.update(chunk)
  }
  return hash.digest('hex')
}
