import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** The MD5 of the file's bytes, as 32 lower-case hexadecimal digits. */
export async function md5OfFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('md5')
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024, signal })) hash.update(chunk)
  return hash.digest('hex')
}
