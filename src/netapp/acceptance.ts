import { isObject } from '../core/fields.ts'
import { type Call, nameOf } from '../http/call.ts'
import { parsed } from '../http/content.ts'
import { HttpError } from '../http/errors.ts'

type RefusalInBody = { status: number; detail: unknown; isOfService: true }

/**
 * How a response is read whose status is what counts: without a body, or with a JSON object that is no refusal, it is the
 * service's. Anything else comes from something in front of it (a page in HTML), and is as good as no response.
 */
export function acceptanceOf(call: Pick<Call<true>, 'method' | 'path'>): Pick<Call<true>, 'form' | 'parse'> {
  return {
    form: 'text',
    parse: (text) => {
      if (typeof text !== 'string' || text.trim() === '') return true
      const body = parsed(text)
      if (!isObject(body)) throw new TypeError('the body is not a JSON object')
      const refusal = refusalIn(body)
      if (refusal) throw new HttpError(nameOf(call), refusal)
      return true
    },
  }
}

/** The refusal (`{code, message}`) that a body is in spite of its status. */
function refusalIn(body: Readonly<Record<string, unknown>>): RefusalInBody | undefined {
  const { code, statusCode = code, message, success } = body
  const status = Number(statusCode)
  if (status >= 400 && status < 600) return { status, detail: message, isOfService: true }
  return success === false ? { status: 400, detail: message ?? 'success: false', isOfService: true } : undefined
}
