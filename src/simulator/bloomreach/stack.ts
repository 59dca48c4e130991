import { randomBytes, randomUUID } from 'node:crypto'
import type { Contents } from '../contents.ts'
import type { Secrets } from '../secrets.ts'
import type { Behaviors } from './behaviors.ts'
import type { Cloud } from './cloud.ts'

export interface Limits {
  distributions: number
  distributionBytes: number
  environments: number
  configFileBytes: number
  productionEnvironments: number
}

export interface JobSeconds {
  deploy: number
  backup: number
  restore: number
  /** Until domains follow a new production environment. */
  domains: number
}

export interface Settings {
  jobSeconds: JobSeconds
  staleSeconds: number
  tokenSeconds: number
  refreshTokenSeconds: number
  pageSize: number
}

/** One simulated stack: its state and all that decides its responses. */
export interface Stack {
  readonly cloud: Cloud
  readonly behaviors: Behaviors
  readonly limits: Limits
  readonly settings: Settings
  readonly contents: Contents
  readonly secrets: Secrets
  /** Milliseconds. */
  now(): number
  /** Origin under which it is reached. */
  origin(): string
}

export const usualLimits: Limits = {
  distributions: 100,
  distributionBytes: 650 * 1024 * 1024,
  environments: 4,
  configFileBytes: 65 * 1024,
  productionEnvironments: 1,
}

/** Host names and user names are compared without case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** An id like those of distributions and environments. */
export function newHexId(): string {
  return randomBytes(8).toString('hex').toUpperCase()
}

/** An id like those of backups, domains, jobs and users. */
export function newUuid(): string {
  return randomUUID()
}
