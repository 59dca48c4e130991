import { onTestFinished } from 'vitest'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../../src/simulator/simulator.ts'

export interface Answer {
  status: number
  headers: Headers
  text: string
  /** The parsed body, when it is JSON. */
  json: unknown
}

export interface Api {
  simulator: Simulator
  /** A request with an access token; `body` is sent as JSON unless it is a FormData. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  get(path: string): Promise<Answer>
  /** What a GET answers, as JSON. */
  read<T = Record<string, unknown>>(path: string): Promise<T>
  upload(path: string, field: string, name: string, content: string | Uint8Array<ArrayBuffer>): Promise<Answer>
}

/** A simulator, closed after the test, and a way to call it as its first user. */
export async function startApi(options: SimulatorOptions = {}): Promise<Api> {
  const simulator = await startSimulator(options)
  onTestFinished(() => simulator.close())
  const token = simulator.issueAccessToken()
  const call: Api['call'] = async (method, path, body, headers = {}) => {
    const isForm = body instanceof FormData
    const response = await fetch(`${simulator.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: parsed(text) }
  }
  return {
    simulator,
    call,
    get: (path) => call('GET', path),
    read: async <T>(path: string) => (await call('GET', path)).json as T,
    upload: (path, field, name, content) => {
      const form = new FormData()
      form.append(field, new Blob([content]), name)
      return call('POST', path, form)
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
