import type { Secrets } from '../secrets.ts'
import { defaultNetAppBehaviors, setNetAppBehaviors } from './behaviors.ts'
import { firstSyncAt } from './runs.ts'
import { exampleNetApp } from './seed.ts'
import type { NetAppOptions, NetAppService } from './service.ts'
import type { NetApp } from './state.ts'

/** `saved` is the state of a previous simulator, which counts for more than the options. */
export function openNetApp(
  options: NetAppOptions,
  given: { secrets: Secrets; now: () => number; syncSeconds: number; saved: NetApp | undefined },
): NetAppService {
  const { tokenSeconds = 86_400, replySeconds = 0.2, staleSeconds = 0.2, appearSeconds = 0.2 } = options
  const { secrets, now, saved } = given
  const state = { ...exampleNetApp(now()), ...(saved ?? options.state) }
  for (const relationship of state.relationships) relationship.nextSyncAt ??= firstSyncAt(relationship, now())
  const { users, clients, refreshTokens } = state
  for (const secret of [...users.map((one) => one.password), ...clients.map((one) => one.secret), ...refreshTokens]) {
    secrets.add(secret)
  }
  const behaviors = defaultNetAppBehaviors()
  setNetAppBehaviors(behaviors, options.behaviors ?? {})
  const syncSeconds = options.syncSeconds ?? given.syncSeconds
  const settings = { tokenSeconds, replySeconds, syncSeconds, staleSeconds, appearSeconds }
  return { state, behaviors, settings, secrets, now }
}
