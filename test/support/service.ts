import type { IncomingMessage } from 'node:http'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { Clock } from '../../src/core/clock.ts'
import type { Reporter } from '../../src/core/reporter.ts'
import { Pipeline } from '../../src/http/pipeline.ts'
import type { Body, HttpRequest } from '../../src/http/request.ts'
import type { HttpResponse } from '../../src/http/response.ts'
import type { Transport } from '../../src/http/transport.ts'

export interface Asked {
  method: string
  /** With the query. */
  path: string
  headers: Readonly<Record<string, string>>
  /** As it is sent. */
  body: string | undefined
}

export type Answering = (asked: Asked) => Given | Promise<Given>

/** The JSON of a 200, or an answer with its status; with headers in lower case. */
export type Given = ({ json: unknown } | { status: number; json?: unknown }) & {
  headers?: Readonly<Record<string, string>>
}

/** A pipeline to a service that `answer` plays, and what it was asked. */
export function pipelineTo(answer: Answering, clock: Clock = new HandClock()): { pipeline: Pipeline; asked: Asked[] } {
  const asked: Asked[] = []
  const send = async ({ method, url, headers: sent, body }: HttpRequest): Promise<HttpResponse> => {
    const request = { method, path: url.pathname + url.search, headers: sent, body: body && (await bytesOf(body)) }
    asked.push(request)
    const { status = 200, json, headers = {} } = { status: undefined, ...(await answer(request)) }
    const chunks = json === undefined ? [] : [Buffer.from(JSON.stringify(json))]
    return {
      status,
      headers: { ...headers },
      stream: Object.assign(Readable.from(chunks), { complete: true }) as IncomingMessage,
    }
  }
  const transport = { send, close() {} } as unknown as Transport
  const options = { origin: 'https://api.example.com', transport, clock, reporter: silence, idleMs: 1000, retries: 0 }
  return { pipeline: new Pipeline(options), asked }
}

async function bytesOf(body: Body): Promise<string> {
  const request = new PassThrough()
  await body.send(request, new AbortController().signal)
  return text(request)
}

/** A clock that stands still until it is moved; its sleeps are over at once. */
export class HandClock implements Clock {
  #now = 0

  now(): number {
    return this.#now
  }

  async sleep(ms: number): Promise<void> {
    this.#now += ms
  }

  move(ms: number): void {
    this.#now += ms
  }
}

export const silence: Reporter = { debug() {}, info() {}, warning() {} }
