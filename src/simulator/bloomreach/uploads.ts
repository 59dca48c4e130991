import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { appendFile, truncate } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { receiveMultipart } from '../multipart.ts'
import type { Call } from './calls.ts'
import { invalid } from './refusal.ts'
import type { Stack } from './stack.ts'

export interface Upload {
  filename: string
  size: number
  md5: string
  /** Where the bytes are until `contents.keepFile` or `contents.dropFile`. */
  path: string
}

interface UploadRules {
  field: string
  longest: number
  /** Throws the reason why nothing can be stored at all. */
  check(): void
}

/**
 * Receives the one file of an upload, corrupted or cut short when the behaviors say so. Undefined: nothing is kept,
 * because the response gets lost and the behavior `lostUpload` says that the upload is then lost, too.
 */
export async function receiveUpload(
  stack: Stack,
  call: Call<unknown>,
  rules: UploadRules,
): Promise<Upload | undefined> {
  const { contents } = stack
  const paths: string[] = []
  try {
    const { malformed, files, fields } = await receiveMultipart(call.c, () => {
      const { path, stream } = contents.newFile()
      paths.push(path)
      return stream
    })
    if (malformed !== undefined) throw invalid(`Malformed multipart/form-data: ${malformed}`)
    const [file] = files
    const names = [...files.map(({ field }) => field), ...fields]
    if (!file || names.length !== 1 || file.field !== rules.field) {
      throw invalid(`Expected one file in the field ${rules.field}, got: ${names.join(', ') || 'nothing'}`)
    }
    if (!file.filename) throw invalid('The file has no name')
    rules.check()
    if (file.size > rules.longest) throw invalid(`The file is larger than ${rules.longest} bytes`)
    const upload = { filename: file.filename, size: file.size, md5: file.md5, path: paths.shift() ?? '' }
    return await corruptUpload(stack, call, upload)
  } finally {
    for (const path of paths) contents.dropFile(path)
  }
}

async function corruptUpload(
  { behaviors, contents }: Stack,
  call: Call<unknown>,
  upload: Upload,
): Promise<Upload | undefined> {
  const lost = call.c.get('exchange').responseIsLost ? behaviors.lostUpload : 'complete'
  if (lost === 'nothing') {
    contents.dropFile(upload.path)
    return undefined
  }
  const corrupt = behaviors.corruptUploads > 0
  if (lost === 'complete' && !corrupt) return upload
  if (lost === 'partial') await truncate(upload.path, upload.size >> 1)
  if (corrupt) {
    behaviors.corruptUploads -= 1
    await appendFile(upload.path, '\0')
  }
  return { ...upload, ...(await measure(upload.path)) }
}

async function measure(path: string): Promise<{ size: number; md5: string }> {
  const hash = createHash('md5')
  let size = 0
  await pipeline(createReadStream(path), async (bytes) => {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      hash.update(chunk)
      size += chunk.length
    }
  })
  return { size, md5: hash.digest('hex') }
}
