import type { GenericSchema } from 'valibot'
import { CALLS } from './calls.ts'
import { SHAPES } from './shapes.ts'

/** A name and whether the document requires it. */
export type Names = ReadonlyMap<string, boolean>

/** One call of the document. */
export interface ReferenceCall {
  readonly method: string
  /** With `{…}` for what differs. */
  readonly path: string
  readonly query: Names
  /** Names in lower case. */
  readonly headers: Names
  /** What a body must be; undefined for a call that takes none. */
  readonly body: { readonly required: boolean; readonly shape: GenericSchema | undefined } | undefined
  readonly status: number
  /** What the answer is; undefined for an answer without a body. */
  readonly answer: { readonly isList: boolean; readonly shape: GenericSchema | undefined } | undefined
}

/** Every call of the document. */
export const reference: readonly ReferenceCall[] = CALLS.split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(callOf)

/** The document's call for a request; undefined where it has none. */
export function callFor(method: string, path: string): ReferenceCall | undefined {
  const found = reference.filter((call) => call.method === method && patternOf(call.path).test(path))
  // A path without a variable is meant before one with.
  return found.toSorted((a, b) => variables(a.path) - variables(b.path))[0]
}

function callOf(line: string): ReferenceCall {
  const [takes = '', gives = ''] = line.split(' -> ')
  const [method = '', path = '', ...names] = takes.split(' ')
  const [status = '', what] = gives.split(' ')
  const body = names.find((name) => name.startsWith('body'))
  return {
    ...{ method, path, status: Number(status) },
    query: namesIn(names, '?'),
    headers: namesIn(names, '@'),
    body: body === undefined ? undefined : { required: body.startsWith('body*'), shape: shapeOf(body.split('=')[1]) },
    answer: what === undefined ? undefined : { isList: what.startsWith('[]'), shape: shapeOf(what.replace('[]', '')) },
  }
}

function namesIn(names: readonly string[], mark: string): Names {
  const own = names.filter((name) => name.startsWith(mark)).map((name) => name.slice(1))
  return new Map(own.map((name) => [name.replace('*', ''), name.endsWith('*')]))
}

function shapeOf(name: string | undefined): GenericSchema | undefined {
  return Object.entries(SHAPES).find(([one]) => one === name)?.[1]
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
}

function variables(path: string): number {
  return path.split('{').length
}
