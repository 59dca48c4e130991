import type { ActionError } from '../core/errors.ts'
import { isRefusalBody, objectOf } from './content.ts'
import { HttpError } from './errors.ts'
import type { FileName } from './file-name.ts'
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

/** Whether it is no archive, though it is named like one: something on the way has sent a page, or an error, instead. */
export async function isNoArchive(file: PartialFile, { extension }: FileName): Promise<boolean> {
  return /(?:gz|zip)$/.test(extension) && (await file.isPage())
}

/** Whether a token or link that worked before is refused now. */
export function hasEnded(failure: ActionError): boolean {
  return failure instanceof HttpError && [200, 400, 401, 403, 404, 410].includes(failure.status)
}
