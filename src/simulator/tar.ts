import { gzipSync } from 'node:zlib'
import { packTar } from 'modern-tar'

export interface TextFile {
  name: string
  text: string
}

/** A gzipped tar archive of text files. `modifiedAt` is in milliseconds. */
export async function tarGz(files: readonly TextFile[], modifiedAt: number): Promise<Buffer> {
  const mtime = new Date(modifiedAt)
  const entries = files.map(({ name, text }) => ({
    header: { name, size: Buffer.byteLength(text), mtime },
    body: text,
  }))
  return gzipSync(await packTar(entries))
}
