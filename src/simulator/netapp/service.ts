import type { Secrets } from '../secrets.ts'
import type { NetAppBehaviors } from './behaviors.ts'
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
  /** How long after its 202 a new relationship is not shown (0.2). */
  appearSeconds?: number
  behaviors?: Partial<NetAppBehaviors>
  /** What there is at the start, in place of the sections of `exampleNetApp`. */
  state?: Partial<NetApp>
}

/** The simulated Copy and Sync: its state and all that decides its responses. */
export interface NetAppService {
  readonly state: NetApp
  readonly behaviors: NetAppBehaviors
  readonly settings: Readonly<Record<`${'token' | 'reply' | 'sync' | 'stale' | 'appear'}Seconds`, number>>
  readonly secrets: Secrets
  /** Milliseconds. */
  now(): number
}
