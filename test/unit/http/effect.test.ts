import { describe, expect, it } from 'vitest'
import { ActionError, CancelledError, UnknownOutcomeError } from '../../../src/core/errors.ts'
import { endWithoutEffect, hadNoEffect, orUnknown } from '../../../src/http/effect.ts'
import { HttpError, NoResponseError } from '../../../src/http/errors.ts'
import { beforeSending, markInDoubt } from '../../../src/http/retry.ts'

const NAME = 'POST /v3/things'
const lost = new HttpError(NAME, { status: 504 })

function http(status: number, code?: string): HttpError {
  return new HttpError(NAME, { status, ...(code !== undefined && { code }) })
}

function silence(reached: boolean): NoResponseError {
  return new NoResponseError(NAME, { reason: 'ECONNREFUSED', reached })
}

async function unsent(error: Error): Promise<Error> {
  await beforeSending(() => Promise.reject(error)).catch(() => {})
  return error
}

function inDoubt<T extends object>(error: T): T {
  markInDoubt(error, lost)
  return error
}

/** What becomes of a request that fails so. */
function outcome(error: unknown): Promise<unknown> {
  return orUnknown(Promise.reject(error)).catch((thrown: unknown) => thrown)
}

describe('a request that certainly had no effect fails as it did', () => {
  it.each([
    ['refused by the service', http(400, 'Bad'), 'was refused'],
    ['one too many', http(429), 'was refused'],
    ['one too many, in the words of the service', http(429, 'TooMany'), 'was refused'],
    ['not received in time', http(408), 'was refused'],
    ['too large', http(413), 'was refused'],
    ['without a connection', silence(false), 'did not reach the service'],
  ])('%s', async (_, error, end) => {
    expect(hadNoEffect(error)).toBe(true)
    expect(endWithoutEffect(error)).toBe(end)
    expect(await outcome(error)).toBe(error)
  })

  it.each([
    ['an error', new ActionError('user', 'Authentication failed', 'Check it.')],
    ['a response to another request', new HttpError('POST /v3/authn/access_token', { status: 503 })],
    ['no response to another request', silence(true)],
  ])('not sent, since its token could not be got: %s', async (_, cause) => {
    const error = await unsent(cause)
    expect(hadNoEffect(error)).toBe(true)
    expect(endWithoutEffect(cause)).toBe('was not sent')
    expect(await outcome(error)).toBe(error)
  })
})

describe('a request that may have taken effect is unknown', () => {
  it.each([
    ['HTTP 500', http(500, 'Broken')],
    ['a refusal without a code', http(403)],
    ['no response', silence(true)],
  ])('after %s', async (_, error) => {
    expect(hadNoEffect(error)).toBe(false)
    const thrown = await outcome(error)
    expect(thrown).toBeInstanceOf(UnknownOutcomeError)
    expect(thrown).toMatchObject({
      message: `Whether the request took effect is unknown: ${error.message}`,
      cause: error,
    })
  })

  it.each([
    ['is refused', http(400, 'Bad')],
    ['is one too many', http(429, 'TooMany')],
    ['does not reach the service', silence(false)],
  ])('whose response was lost, and whose repeat %s', async (_, error) => {
    expect(hadNoEffect(inDoubt(error))).toBe(false)
    const thrown = await outcome(error)
    expect(thrown).toBeInstanceOf(UnknownOutcomeError)
    expect(thrown).toMatchObject({
      message: `Whether the request took effect is unknown: ${error.message}. A request before it may have taken effect: ${lost.message}`,
    })
  })

  it('whose response was lost, and whose repeat is not sent', async () => {
    const error = inDoubt(await unsent(new ActionError('user', 'Authentication failed', 'Check it.')))
    expect(await outcome(error)).toBeInstanceOf(UnknownOutcomeError)
  })
})

it.each([
  ['a cancellation', inDoubt(new CancelledError('SIGINT'))],
  ['an unknown outcome', inDoubt(new UnknownOutcomeError('service', 'Unknown', 'Look.'))],
  ['what somebody has concluded', new ActionError('service', 'It differs', 'Look.')],
  ['a bug', inDoubt(new TypeError('x'))],
])('%s stays as it is', async (_, error) => {
  expect(await outcome(error)).toBe(error)
  expect(hadNoEffect(error)).toBe(false)
})

it('a cancellation before a request is sent does not count as a request that was not sent', async () => {
  expect(hadNoEffect(await unsent(new CancelledError('SIGINT')))).toBe(false)
})
