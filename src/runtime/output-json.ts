import { isRawJson } from '../core/json.ts'
import type { Secrets } from './secrets.ts'

/**
 * `value` without what holds a secret, and how many values were left out: a member of an object goes, an item of a list
 * becomes null, so that the others keep their places.
 */
export function withoutSecrets(value: unknown, secrets: Pick<Secrets, 'isIn'>): { kept: unknown; count: number } {
  let count = 0
  const keep = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map((item) => keep(item) ?? null)
    if (typeof inner === 'object' && inner !== null && !isRawJson(inner)) {
      const entries = Object.entries(inner).map(([name, one]) => [name, secrets.isIn(name) ? leaveOut() : keep(one)])
      return Object.fromEntries(entries.filter(([, one]) => one !== undefined))
    }
    const text = isRawJson(inner) ? inner.rawJSON : inner
    return text !== null && text !== undefined && secrets.isIn(String(text)) ? leaveOut() : inner
  }
  const leaveOut = () => {
    count++
    return undefined
  }
  return { kept: keep(value), count }
}
