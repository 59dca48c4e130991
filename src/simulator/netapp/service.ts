import type { Secrets } from '../secrets.ts'
import { defaultNetAppBehaviors, type NetAppBehaviors, setNetAppBehaviors } from './behaviors.ts'
import { exampleNetApp } from './seed.ts'
import type { NetApp } from './state.ts'

export interface NetAppOptions {
  /** Lifetime of an access token (86400). */
  tokenSeconds?: number
  /** How long a data broker takes to reply to a list call (0.2). */
  replySeconds?: number
  /** How long syncs take (5, or `jobSeconds`). */
  syncSeconds?: number
  /** How long after a sync's 202 the relationship still reads as before (0.2). */
  staleSeconds?: number
  behaviors?: Partial<NetAppBehaviors>
  /** What there is at the start, in place of the sections of `exampleNetApp`. */
  state?: Partial<NetApp>
}

/** The simulated Copy and Sync: its state and all that decides its responses. */
export interface NetAppService {
  readonly state: NetApp
  readonly behaviors: NetAppBehaviors
  readonly settings: Required<Pick<NetAppOptions, 'tokenSeconds' | 'replySeconds' | 'syncSeconds' | 'staleSeconds'>>
  readonly secrets: Secrets
  /** Milliseconds. */
  now(): number
}

/** `saved` is the state of a previous simulator, which counts for more than the options. */
export function openNetApp(
  options: NetAppOptions,
  given: { secrets: Secrets; now: () => number; syncSeconds: number; saved: NetApp | undefined },
): NetAppService {
  const { tokenSeconds = 86_400, replySeconds = 0.2, staleSeconds = 0.2 } = options
  const { secrets, now, saved } = given
  const state = saved ?? { ...exampleNetApp(now()), ...options.state }
  const { users, clients, refreshTokens } = state
  for (const secret of [...users.map((one) => one.password), ...clients.map((one) => one.secret), ...refreshTokens]) {
    secrets.add(secret)
  }
  const behaviors = defaultNetAppBehaviors()
  setNetAppBehaviors(behaviors, options.behaviors ?? {})
  const syncSeconds = options.syncSeconds ?? given.syncSeconds
  return { state, behaviors, settings: { tokenSeconds, replySeconds, syncSeconds, staleSeconds }, secrets, now }
}
