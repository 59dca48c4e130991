import * as v from 'valibot'
import type { RecordedRequest } from '../../../../src/simulator/exchange.ts'
import { callFor, type Names } from './reference.ts'

/** Headers that say nothing to the service beyond what each request has. */
const USUAL =
  /^(?:host|connection|accept|accept-.*|user-agent|authorization|content-.*|transfer-encoding|x-account-id)$/

type Sent = Pick<RecordedRequest, 'method' | 'path' | 'query' | 'headers' | 'body'>

/** Where the request differs from the document: a line each. */
export function requestProblems({ method, path, query, headers, body }: Sent): string[] {
  const call = callFor(method, path)
  if (!call) return [`${method} ${path} is no call of the document`]
  const own = Object.fromEntries(
    Object.entries(headers).filter(([name]) => call.headers.has(name) || !USUAL.test(name)),
  )
  const problems = [
    ...nameProblems('query', call.query, query),
    ...nameProblems('header', call.headers, own),
    ...(call.body === undefined && body !== undefined ? ['it takes no body'] : []),
    ...(call.body?.required && body === undefined ? ['its body is missing'] : []),
    ...(call.body?.shape && body !== undefined ? shapeProblems(call.body.shape, body) : []),
  ]
  return problems.map((problem) => `${method} ${path}: ${problem}`)
}

/** Where a good answer differs from the document: a line each. */
export function answerProblems(method: string, path: string, status: number, json: unknown): string[] {
  const call = callFor(method, path)
  if (!call) return [`${method} ${path} is no call of the document`]
  const { answer } = call
  const items = answer?.isList && Array.isArray(json) ? json : [json]
  const problems = [
    ...(status === call.status ? [] : [`its status is ${status}, not ${call.status}`]),
    ...(answer === undefined && json !== undefined ? ['its answer has a body'] : []),
    ...(answer?.isList && !Array.isArray(json) ? ['its answer is no list'] : []),
    ...items.flatMap((item) => (answer?.shape ? shapeProblems(answer.shape, item) : [])),
  ]
  return problems.map((problem) => `${method} ${path}: ${problem}`)
}

function nameProblems(kind: string, names: Names, given: Readonly<Record<string, string>>): string[] {
  return [
    ...[...names].filter(([name, required]) => required && !given[name]).map(([name]) => `${kind} ${name} is missing`),
    ...Object.keys(given)
      .filter((name) => !names.has(name))
      .map((name) => `${kind} ${name} is unknown`),
  ]
}

/** Where the value differs from the shape: a line each. */
export function shapeProblems(shape: v.GenericSchema, value: unknown): string[] {
  const { issues = [] } = v.safeParse(shape, value)
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'the value'}: ${issue.message}`)
}
