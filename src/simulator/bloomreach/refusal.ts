import { STATUS_CODES } from 'node:http'

/** A refusal: `{error_code, error_detail}`, or no body when there is no code. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string | undefined
  /** The connection is closed after the response, and the rest of the request's body is not read. */
  readonly closes: boolean

  constructor(status: number, code?: string, detail = '', { closes = false } = {}) {
    super(detail)
    this.status = status
    this.code = code
    this.closes = closes
  }
}

export function invalid(detail: string): Refusal {
  return new Refusal(400, 'InvalidParameters', detail)
}

export function refusalResponse({ status, code, message, closes }: Refusal): Response {
  const connection: Record<string, string> = closes ? { connection: 'close' } : {}
  if (!code) return new Response(`${status} ${STATUS_CODES[status]}\n`, { status, headers: { ...connection, ...text } })
  return new Response(JSON.stringify({ error_code: code, error_detail: message }), {
    status,
    headers: { ...connection, 'content-type': 'application/json; charset=utf-8' },
  })
}

const text = { 'content-type': 'text/plain; charset=utf-8' }
