import { parseJson } from '../core/json.ts'
import type { Call } from './call.ts'

export function contentOf(text: string, form: Call<unknown>['form']): unknown {
  if (form === 'any') return undefined
  return form === 'text' ? text : jsonOf(text.trim())
}

/** The JSON value, undefined for an empty body, or the text itself where that is a bare word. @throws SyntaxError */
function jsonOf(text: string): unknown {
  if (text === '') return undefined
  return /^[[{"<]/.test(text) ? parseJson(text) : wordOf(text)
}

/** The JSON value of the text; undefined where it is not JSON. */
export function parsed(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}

function wordOf(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return text
  }
}

export function firstText(...values: readonly unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === 'string' && value !== '')
}

export function objectOf(text: string): Record<string, unknown> {
  const value = wordOf(text)
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** Whether the body of a successful response says no all the same: an error's code, or `false` to a change. */
export function isRefusalBody(method: string, text: string): boolean {
  if (text.trim() === 'false') return method !== 'GET' && method !== 'HEAD'
  if (!text.includes('error_code')) return false
  const { error_code: code } = objectOf(text)
  return typeof code === 'string' && code !== ''
}
