import { isObject } from '../core/fields.ts'
import { sanitize } from '../core/sanitize.ts'
import type { ListName } from './list-specs.ts'

/**
 * What is wrong with a list's result, in its own words; undefined where it can be what was asked for. A list is an array,
 * or an object that tells of no error. A text is none, but the path that a root directory is.
 */
export function resultProblem(list: ListName, result: unknown): string | undefined {
  if (result === undefined || result === null || Array.isArray(result)) return undefined
  if (isObject(result)) return errorOf(result)
  if (list === 'sftp-root-directory' && typeof result === 'string' && result.startsWith('/')) return undefined
  return errorText(result) ?? `the reply is ${JSON.stringify(result)}`
}

/** The words of an object that is an error, in whichever of the usual forms. */
function errorOf(result: Readonly<Record<string, unknown>>): string | undefined {
  const { error, errorMessage, errors, message, success, statusCode } = result
  const inWords = [errorMessage, error, errors, message].map(errorText).find((text) => text !== undefined)
  if (inWords !== undefined) return inWords
  const isError = success === false || (statusCode !== undefined && !(Number(statusCode) < 400))
  return isError ? sanitize(JSON.stringify(result)) : undefined
}

/** The form of errors in messages is undocumented: text, a list, or an object with one of the usual fields. */
export function errorText(error: unknown): string | undefined {
  if (error === undefined || error === null || error === false || error === '') return undefined
  if (Array.isArray(error)) return error.length === 0 ? undefined : error.slice(0, 5).map(wordsOf).join('; ')
  return wordsOf(error)
}

function wordsOf(error: unknown): string {
  if (!isObject(error)) return sanitize(typeof error === 'string' ? error : JSON.stringify(error))
  const words = ['errorMessage', 'message', 'description', 'reason', 'error', 'code'].map((name) => error[name])
  const word = words.find((one) => typeof one === 'string' && one !== '')
  return sanitize(word ?? JSON.stringify(error))
}
