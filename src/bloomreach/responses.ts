import * as v from 'valibot'
import { isRawJson } from '../core/json.ts'

/** A parser of responses by `schema`, whatever the service's spelling of ids. @throws ValiError */
export function parseResponse<T extends v.GenericSchema>(schema: T): (value: unknown) => v.InferOutput<T> {
  return (value) => v.parse(schema, withIds(value))
}

/** The same, but undefined where the response is no such object: some services confirm a change with nothing or a word. */
export function parseIfAny<T extends v.GenericSchema>(schema: T): (value: unknown) => v.InferOutput<T> | undefined {
  return (value) => {
    const result = v.safeParse(schema, withIds(value))
    return result.success ? result.output : undefined
  }
}

/** The parser of responses that carry nothing (`null`, `true`, `""`, `{}` or no body at all). */
export function nothing(): void {}

/** `value` with its ids spelled one way: `ID` becomes `id`, `EnvironmentId` and `environmentID` become `environmentId`. */
export function withIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIds)
  if (typeof value !== 'object' || value === null || isRawJson(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, spelling(key), withIds(inner)] as const)
  // Where both spellings occur, `id` wins over `ID`.
  const inOrder = [...entries.filter(([key, to]) => key !== to), ...entries.filter(([key, to]) => key === to)]
  return Object.fromEntries(inOrder.map(([, to, inner]) => [to, inner]))
}

function spelling(key: string): string {
  if (/^id$/i.test(key)) return 'id'
  if (/^[A-Za-z]+I[dD]$/.test(key)) return `${key.charAt(0).toLowerCase()}${key.slice(1, -2)}Id`
  return key
}
