import { isObject } from '../core/fields.ts'
import type { Relationship } from './schemas.ts'

type Settings = Relationship['settings']

/** How long a run may take until the service aborts it ("Sync Timeout"), in milliseconds; undefined without a limit. */
export function syncTimeoutMs(settings: Settings): number | undefined {
  const limit = settings['scheduleAbort']
  if (!isObject(limit) || limit['isEnabled'] !== true) return undefined
  const [days, hours, minutes] = ['abortInDays', 'abortInHours', 'abortInMinutes'].map((name) =>
    Number(limit[name] ?? 0),
  )
  const all = (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000
  return all > 0 ? all : undefined
}

/** What a run deletes besides copying, in words; empty where it deletes nothing. */
export function deletionsIn(settings: Settings): string[] {
  return [
    ...(isOn(settings['deleteOnSource']) ? ['files at the source that it has copied (deleteOnSource)'] : []),
    ...(isOn(settings['deleteOnTarget']) ? ['files at the target that the source does not have (deleteOnTarget)'] : []),
  ]
}

function isOn(value: unknown): boolean {
  return value === true || value === 'true'
}
