import type { Cloud, Domain } from '../../../src/simulator/bloomreach/cloud.ts'
import type { RecordedRequest } from '../../../src/simulator/exchange.ts'
import type { StepResult } from '../../../tools/runner/run-action.ts'
import type { Traces } from './second-client.ts'

/** A request, and the cloud as it was when that arrived, the second client's deeds of that moment included. */
export interface Sight {
  readonly request: RecordedRequest
  readonly cloud: Cloud
}

/** What a step can be held to: the cloud before it, at each of its requests, and after it. */
export interface Course {
  readonly before: Cloud
  readonly trail: readonly Sight[]
  readonly after: Cloud
  readonly result: StepResult
  /** How many jobs of a kind were started meanwhile. */
  readonly deployments: number
  readonly backups: number
  /** What is different in the footprint. */
  readonly changed: readonly string[]
  readonly undisturbed: boolean
  /** Of the second client, during this step. */
  readonly traces: Traces
  /** Whether environments show the production mark. */
  readonly marksShown: boolean
}

export const LOOK = {
  environment: /^\/v3\/environments\/[^/]+$/,
  environments: /^\/v3\/environments$/,
  domains: /^\/v3\/domains$/,
} as const

/** The requests of that kind, sent with whatever success: each has a number in the trail. */
export function sent({ trail }: Course, method: string, path: RegExp): { at: number; sight: Sight }[] {
  return trail
    .map((sight, at) => ({ at, sight }))
    .filter(({ sight: { request } }) => request.method === method && path.test(request.path))
}

/** The last look of that kind before the request `at`, if it was one that could see; `-1` where there is none. */
export function lookBefore({ trail }: Course, at: number, path: RegExp): number {
  return trail.slice(0, at).findLastIndex(({ request: { method, status = 0, path: asked } }) => {
    return method === 'GET' && status >= 200 && status < 300 && path.test(asked)
  })
}

/** Whether the same was sent after that look already: a 401 was no attempt. */
export function wasSentSince({ trail }: Course, look: number, at: number): boolean {
  const request = trail[at]?.request
  return trail
    .slice(look + 1, at)
    .some(
      (one) =>
        one.request.method === request?.method && one.request.path === request.path && one.request.status !== 401,
    )
}

export function idOf({ environments }: Cloud, name: unknown): string {
  return environments.find((one) => one.name === name)?.id ?? ''
}

function isCustom({ name }: Domain): boolean {
  return !name.endsWith('.bloomreach.cloud')
}

export function customDomainsAt({ domains }: Cloud, environmentId: string): Domain[] {
  return domains.filter((one) => one.environmentId === environmentId && isCustom(one))
}

export function bodyOf({ request: { body } }: Sight): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}
