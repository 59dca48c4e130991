import { isRefusalBody, objectOf } from './content.ts'
import { HttpError } from './errors.ts'
import type { PartialFile } from './partial-file.ts'

const LARGEST = 64 * 1024

/** The error that came with a successful status instead of the file; undefined where the file is one. */
export async function errorIn(file: PartialFile, what: string): Promise<HttpError | undefined> {
  if (file.size > LARGEST) return undefined
  const text = await file.text()
  if (!text.trimStart().startsWith('{') || !isRefusalBody('GET', text)) return undefined
  const { error_code: code, error_detail: detail } = objectOf(text)
  return new HttpError(`The download of ${what}`, { status: 200, code, detail })
}
