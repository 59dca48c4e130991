import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** The MD5 of the file's bytes, as 32 lower-case hexadecimal digits. @throws the signal's reason when it is aborted */
export async function md5OfFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('md5')
  // A stream that is handed the signal would end with an error of its own instead of the signal's reason.
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    signal?.throwIfAborted()
    hash.update(chunk)
  }
  return hash.digest('hex')
}
