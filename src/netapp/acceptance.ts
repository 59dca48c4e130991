import { isObject } from '../core/fields.ts'
import { type Call, nameOf } from '../http/call.ts'
import { parsed } from '../http/content.ts'
import { HttpError } from '../http/errors.ts'

/** How a response is read whose status is what counts: its body matters only where it is a refusal. */
export function acceptanceOf(call: Pick<Call<true>, 'method' | 'path'>): Pick<Call<true>, 'form' | 'parse'> {
  return {
    form: 'text',
    parse: (body) => {
      const refusal = refusalIn(typeof body === 'string' ? parsed(body) : undefined)
      if (refusal) throw new HttpError(nameOf(call), refusal)
      return true
    },
  }
}

/** The refusal (`{code, message}`) that a body is in spite of its status. */
function refusalIn(body: unknown): { status: number; detail: unknown; isOfService: true } | undefined {
  if (!isObject(body)) return undefined
  const { code, statusCode = code, message, success } = body
  const status = Number(statusCode)
  if (status >= 400 && status < 600) return { status, detail: message, isOfService: true }
  return success === false ? { status: 400, detail: message ?? 'success: false', isOfService: true } : undefined
}
