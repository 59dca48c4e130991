import type { Answer } from './between.ts'

/** A text in an answer: where it stands, without the numbers of list items, and what it says. */
export interface Leaf {
  readonly place: string
  readonly value: string
}

/** The answer with each text in its JSON replaced; one that is no JSON is left as it is. */
export function withLeaves(answer: Answer, replace: (leaf: Leaf) => string): Answer {
  const json = jsonOf(answer)
  if (json === undefined) return answer
  const { etag: _, ...headers } = answer.headers
  return { ...answer, headers, body: Buffer.from(JSON.stringify(mapped(json, '', replace))) }
}

function jsonOf({ headers, body }: Answer): unknown {
  if (!/json/.test(headers['content-type'] ?? '')) return undefined
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

function mapped(value: unknown, place: string, replace: (leaf: Leaf) => string): unknown {
  if (typeof value === 'string') return replace({ place, value })
  if (Array.isArray(value)) return value.map((one) => mapped(one, `${place}[]`, replace))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      mapped(inner, place === '' ? name : `${place}.${name}`, replace),
    ]),
  )
}
