import type { Clock } from '../core/clock.ts'
import { ActionError, toActionError, UnknownOutcomeError } from '../core/errors.ts'
import type { Reporter } from '../core/reporter.ts'
import { sanitize } from '../core/sanitize.ts'
import { httpDateOf, retryAfter } from './backoff.ts'
import { readText } from './body.ts'
import { type Authorizer, type Call, httpRequestOf, nameOf, USER_AGENT } from './call.ts'
import { contentOf, firstText, isRefusalBody, objectOf } from './content.ts'
import { defectOf } from './defect.ts'
import { unknownEffect } from './effect.ts'
import { BodyError, HttpError, NoResponseError } from './errors.ts'
import { sendFollowing } from './redirects.ts'
import type { HttpRequest } from './request.ts'
import type { HttpResponse } from './response.ts'
import {
  beforeSending,
  isFinal,
  isTransient,
  markInDoubt,
  markRetriesExhausted,
  markUnsent,
  mayHaveTakenEffect,
} from './retry.ts'
import { RetryPauses } from './retry-pauses.ts'
import type { Transport } from './transport.ts'

/** How all requests are made. */
export interface RequestOptions {
  readonly clock: Clock
  readonly reporter: Reporter
  readonly signal?: AbortSignal | undefined
  /** One request's limit without progress, in milliseconds. */
  readonly idleMs: number
  /** Retries of a failed request. */
  readonly retries: number
}

export interface PipelineOptions extends RequestOptions {
  readonly origin: string
  readonly transport: Transport
  readonly headers?: () => Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>
}

/** Makes every request: address, authorization, timeouts, retries, parsing and the shape of errors. */
export class Pipeline {
  readonly options: PipelineOptions
  authorizer: Authorizer | undefined
  /**
   * The service's own time as its last response said (`Date`), in milliseconds since 1970: whole seconds, rounded down.
   * Ages are measured against it, for a runner's clock may be wrong. Undefined where no response has said it yet.
   */
  serviceTime: number | undefined
  /** How far this machine's clock was ahead of that when the response came, in milliseconds. */
  clockLeadMs: number | undefined
  /** Whether a response said that it comes from a simulator (`x-simulated-by`). */
  isSimulated = false

  constructor(options: PipelineOptions) {
    this.options = options
  }

  /**
   * Makes the call and resolves with what its `parse` returns.
   * @throws HttpError, NoResponseError, ActionError; the signal's reason when that was aborted.
   */
  async request<T>(call: Call<T>): Promise<T> {
    const { clock } = this.options
    const signal = this.#signalOf(call)
    const retries = call.retries ?? this.options.retries
    const pauses = new RetryPauses({ retries, idleMs: this.options.idleMs })
    let lost: ActionError | undefined
    for (let attempt = 0; ; attempt++) {
      const outcome = await this.#attempt(call, lost)
      if (!('failure' in outcome)) return outcome.result
      const { failure } = outcome
      signal?.throwIfAborted()
      if (mayHaveTakenEffect(failure)) {
        lost ??= failure
        const found = await this.#verify(call, failure)
        if (found !== undefined) return found
      }
      const pauseMs = attempt >= retries ? undefined : pauses.after(failure, attempt)
      if (pauseMs === undefined) throw exhausted(failure, call)
      this.#announce(failure, `retry ${attempt + 1} of ${retries}`, pauseMs)
      await clock.sleep(pauseMs, signal)
    }
  }

  /** Makes the call once, with the authorization of `request`, and resolves with the response unread (downloads). */
  async open(call: Omit<Call<unknown>, 'parse' | 'retryPolicy'>): Promise<HttpResponse> {
    const response = await this.#authorized({ ...call, parse: () => undefined })
    if (isExpectedStatus(response.status, call.expect)) return response
    throw await this.#refusal(nameOf(call), response, this.#signalOf(call), this.#hintFor(call, response))
  }

  /**
   * Gets `url`, on whatever host, without credentials, and resolves with the response unread; `name` stands for it in
   * messages. It leads to this machine only where the service itself does. Redirects to https are followed; `onRedirect` is called with each target first, for it may be as secret as
   * the address itself.
   */
  async openExternal(
    url: URL,
    name: string,
    headers: Readonly<Record<string, string>> = {},
    onRedirect: (url: URL) => void = () => {},
  ): Promise<HttpResponse> {
    const { transport, idleMs, signal, origin } = this.options
    const all = { 'user-agent': USER_AGENT, ...headers }
    const request = { method: 'GET', url, name: `GET ${name}`, headers: all, idleMs, signal }
    const response = await sendFollowing(transport, request, { onRedirect, from: new URL(origin) })
    if (isExpectedStatus(response.status)) return response
    throw await this.#refusal(request.name, response, signal)
  }

  /**
   * One attempt, `lost` being how an earlier one failed that may have taken effect; resolves with a failure that a retry
   * may overcome, and throws any other.
   */
  async #attempt<T>(call: Call<T>, lost: ActionError | undefined): Promise<{ result: T } | { failure: ActionError }> {
    try {
      return { result: await this.#sendAttempt(call) }
    } catch (error) {
      if (lost) markInDoubt(error, lost)
      if (error instanceof ActionError && isTransient(error, call)) return { failure: error }
      throw error
    }
  }

  #announce(failure: ActionError, next: string, pauseMs: number): void {
    const level = pauseMs > WORTH_A_LINE_MS ? 'info' : 'debug'
    this.options.reporter[level](`${failure.message}; ${next} in ${(pauseMs / 1000).toFixed(1)} s`)
  }

  async #verify<T>(call: Call<T>, lost: ActionError): Promise<T | undefined> {
    const policy = call.retryPolicy ?? (call.method === 'POST' || call.method === 'PATCH' ? 'unsafe' : 'safe')
    if (policy === 'safe') return undefined
    if (policy === 'unsafe') throw unknownEffect(lost, 'Therefore it is not repeated.')
    this.options.reporter.info(`${lost.message}. Looking whether it took effect…`)
    try {
      return await policy.verify(lost)
    } catch (error) {
      this.#signalOf(call)?.throwIfAborted()
      throw error instanceof UnknownOutcomeError ? error : unknownOutcome(nameOf(call), lost, toActionError(error))
    }
  }

  async #sendAttempt<T>(call: Call<T>): Promise<T> {
    const name = nameOf(call)
    const response = await this.#authorized(call)
    const signal = this.#signalOf(call)
    if (!isExpectedStatus(response.status, call.expect))
      throw await this.#refusal(name, response, signal, this.#hintFor(call, response))
    const text = await this.#read(name, response, signal)
    // A status is not the whole response: with an error's code in its body, a 200 is a refusal.
    if (call.form === undefined && isRefusalBody(call.method, text)) throw refusalOf(name, response, text)
    try {
      return await call.parse(contentOf(text, call.form), response)
    } catch (error) {
      if (error instanceof ActionError) throw error
      const reason = text.trim() === '' ? 'the response is empty' : 'the response is not of the documented form'
      throw new NoResponseError(name, { reason, reached: true }, { cause: defectOf(error) })
    }
  }

  async #authorized(call: Call<unknown>): Promise<HttpResponse> {
    const authorizer = call.authorize === false ? undefined : this.authorizer
    if (!authorizer) return this.#send(call)
    const token = await beforeSending(() => authorizer.token())
    const response = await this.#send(call, token)
    if (response.status !== 401) return response
    const refusal = await this.#refusal(nameOf(call), response, this.#signalOf(call))
    if (isFinal(refusal, call) || !(await beforeSending(() => authorizer.renew(token)))) throw refusal
    this.options.reporter.debug(`${refusal.message}; retrying with a new token`)
    return this.#send(call, await beforeSending(() => authorizer.token()))
  }

  async #send(call: Call<unknown>, token?: string): Promise<HttpResponse> {
    const exchange = await beforeSending(() => this.#exchange(call, token))
    await call.beforeSend?.()
    try {
      const response = await this.options.transport.send(exchange)
      this.#noteTime(httpDateOf(response.headers.date))
      this.isSimulated ||= response.headers['x-simulated-by'] !== undefined
      return response
    } catch (error) {
      if (!(error instanceof BodyError)) throw error
      const message = `${exchange.name} was not sent: ${sanitize(error.message)}`
      const hint = 'Check that nothing changes the file while it is uploaded, then run the step again.'
      const notSent = new ActionError('user', message, hint)
      markUnsent(notSent)
      throw notSent
    }
  }

  #noteTime(serviceTime: number | undefined): void {
    if (serviceTime === undefined) return
    this.serviceTime = serviceTime
    this.clockLeadMs = Date.now() - serviceTime
  }

  async #exchange(call: Call<unknown>, token: string | undefined): Promise<HttpRequest> {
    const { origin, idleMs, headers } = this.options
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const all = { ...(await headers?.()), ...authorization }
    const body = call.makeBody ? { body: await call.makeBody() } : {}
    return httpRequestOf({ ...call, ...body }, { origin, idleMs, signal: this.#signalOf(call), headers: all })
  }

  #signalOf(call: Pick<Call<unknown>, 'signal'>): AbortSignal | undefined {
    const { signal } = this.options
    return signal && call.signal ? AbortSignal.any([signal, call.signal]) : (call.signal ?? signal)
  }

  async #read(name: string, response: HttpResponse, signal: AbortSignal | undefined): Promise<string> {
    try {
      return await readText(response, this.options.idleMs * IDLE_TIMES_PER_BODY, signal)
    } catch (error) {
      signal?.throwIfAborted()
      const reason = error instanceof Error ? error.message : String(error)
      throw new NoResponseError(name, { reason, reached: true }, { cause: error })
    }
  }

  /** What to do about a refusal, where the status does not say it: a 401 comes after another token was tried. */
  #hintFor({ authorize }: Pick<Call<unknown>, 'authorize'>, { status }: HttpResponse): string | undefined {
    return authorize === false || status !== 401 ? undefined : this.authorizer?.refusedHint
  }

  async #refusal(
    name: string,
    response: HttpResponse,
    signal: AbortSignal | undefined,
    hint?: string,
  ): Promise<HttpError> {
    const text = await this.#read(name, response, signal).catch((error) => {
      signal?.throwIfAborted()
      return error instanceof NoResponseError ? '' : Promise.reject(error)
    })
    return refusalOf(name, response, text, hint)
  }
}

/** A failure that another attempt could overcome; who gives a call its own number of retries may make some. */
function exhausted(failure: ActionError, { retries }: Pick<Call<unknown>, 'retries'>): ActionError {
  if (retries === undefined) markRetriesExhausted(failure)
  return failure
}

/** The error of a response that is a refusal, with what its body says in one of the forms that are known. */
export function refusalOf(
  name: string,
  response: Pick<HttpResponse, 'status' | 'headers'>,
  text: string,
  hint?: string,
): HttpError {
  const { error_code: code, error_detail, error_description, message, error, code: number } = objectOf(text)
  const oauth = [error, error_description].filter((part) => typeof part === 'string' && part !== '').join(': ')
  // Bloomreach Cloud's own form, that of OAuth 2 (RFC 6749, 5.2), and that of Copy and Sync.
  const detail = firstText(
    error_detail,
    error_description && oauth,
    message,
    error,
    text.trim() === 'false' ? text : undefined,
  )
  const wait = retryAfter(response.headers['retry-after'], response.headers.date)
  return new HttpError(name, {
    status: response.status,
    ...(hint !== undefined && { hint }),
    ...(typeof code === 'string' && code !== '' && { code }),
    ...(detail !== undefined && { detail }),
    // Copy and Sync has the status itself for a code.
    ...(typeof number === 'number' && typeof message === 'string' && { isOfService: true }),
    ...(wait !== undefined && { retryAfterMs: Math.min(wait, LONGEST_WAIT_MS) }),
  })
}

function unknownOutcome(name: string, lost: ActionError, look: ActionError): UnknownOutcomeError {
  return new UnknownOutcomeError(
    'service',
    `Whether ${name} took effect is unknown: ${lost.message}, and it could not be checked: ${look.message}`,
    look.hint ?? 'Check the state there before you run the step again.',
    { cause: look },
  )
}

/** How often the limit without progress a body may take in all, however steadily it comes. */
const IDLE_TIMES_PER_BODY = 2
const WORTH_A_LINE_MS = 5000
const LONGEST_WAIT_MS = 15 * 60_000

function isExpectedStatus(status: number, expect: readonly number[] = []): boolean {
  return (status >= 200 && status < 300) || expect.includes(status)
}
