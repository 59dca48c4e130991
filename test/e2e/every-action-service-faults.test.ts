import { describe, expect } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import { calls, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'
import { CHANGE, goodInputs, MAIN_ACTIONS } from './main-actions.ts'

const QUICK = { jobSeconds: { deploy: 0.2, backup: 0.2, domains: 0.1 }, staleSeconds: 0.1 }
const RETRIES = 1

/** A limit is short where it is what ends a request. */
function impatient({ kind }: Kind): Record<string, number> {
  const stalls = ['hang', 'slow-head', 'interim', 'slow'].includes(kind)
  return { retries: RETRIES, 'request-timeout-seconds': stalls ? 1.5 : 60 }
}

type Kind = Fault extends infer F ? (F extends Fault ? Omit<F, 'method' | 'path' | 'nth' | 'times'> : never) : never

/** What may be wrong with an answer. */
const ILLS: [string, Kind][] = [
  ['500', { kind: 'status', status: 500, body: { error_code: 'Broken', error_detail: 'a fuse has blown' } }],
  ['503 with Retry-After', { kind: 'status', status: 503, headers: { 'retry-after': '0' } }],
  ['an HTML page of a gateway', { kind: 'html' }],
  ['truncated JSON', { kind: 'truncated-json' }],
  ['an empty answer', { kind: 'empty' }],
  ['a hang', { kind: 'hang' }],
  ['a response whose head trickles for ever', { kind: 'slow-head' }],
  ['interim responses for ever', { kind: 'interim' }],
  ['an answer that trickles for ever', { kind: 'slow', intervalMs: 300 }],
  ['a reset', { kind: 'reset-before' }],
  ['a cut answer', { kind: 'cut-answer' }],
]

/** Each of them meets `backup` and one of the others here; every action in the fault matrix. */
function illsFor(name: (typeof MAIN_ACTIONS)[number]): [string, Kind][] {
  const others = MAIN_ACTIONS.filter((one) => one !== 'backup')
  return name === 'backup' ? ILLS : ILLS.filter((_, n) => n % others.length === others.indexOf(name))
}

/** Production's answer is the JSON `null`, of which a half, or nothing, is as good, and which trickles in soon enough. */
function isHarmless(name: string, { kind }: Kind): boolean {
  return name === 'promote-production' && ['truncated-json', 'empty', 'slow'].includes(kind)
}

describe.for(MAIN_ACTIONS)('%s', (name) => {
  test.concurrent.for(illsFor(name))(
    'succeeds after %s at its first request and at its change',
    async ([, ill], { start }) => {
      const once = { ...ill, ...CHANGE[name] } as Fault
      const scenario = await start({ ...QUICK, faults: [{ ...ill, nth: 1 } as Fault, once] })
      const { conclusion } = await scenario.step(name, { ...goodInputs(name, scenario), ...impatient(ill), retries: 2 })
      expect(conclusion).toBe('success')
    },
  )

  // What fails is the login, which all of them share.
  test.concurrent.for(name === 'backup' ? ILLS : ILLS.slice(0, 1))(
    'fails within its limits after %s, again and again',
    async ([, ill], { start }) => {
      const scenario = await start({ ...QUICK, faults: [{ ...ill, times: null } as Fault] })
      const inputs = { ...goodInputs(name, scenario), ...impatient(ill) }
      const { conclusion, exitCode, log } = await scenario.step(name, inputs)
      expect([conclusion, exitCode]).toEqual(['failure', 1])
      expect(log.join('\n')).toMatch(/Error: POST \/v3\/authn\/access_token (returned HTTP 50\d|got no response: )/)
      expect(log.join('\n')).not.toMatch(/<html|Bad Gateway|Unexpected error/)
      expect(stateOf(log)).toBe('State now: Nothing was changed.')
      expect(calls(scenario.simulator)).toHaveLength(1 + RETRIES)
    },
  )

  test.concurrent.for(illsFor(name))('fails when its change meets %s again and again', async ([, ill], { start }) => {
    const fault = { ...ill, ...CHANGE[name], times: null } as Fault
    const scenario = await start({ ...QUICK, faults: [fault], behaviors: { lostUpload: 'nothing' } })
    const { conclusion, log } = await scenario.step(name, { ...goodInputs(name, scenario), ...impatient(ill) })
    // What took effect is found, or is as good as an answer.
    const took = ['truncated-json', 'empty', 'slow', 'cut-answer'].includes(ill.kind)
    if (took && (name !== 'promote-production' || isHarmless(name, ill))) {
      expect(conclusion).toBe(name === 'upload-distribution' && ill.kind === 'cut-answer' ? 'failure' : 'success')
      return
    }
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).not.toMatch(/<html|Bad Gateway|Unexpected error/)
    expect(stateOf(log)).toMatch(/^State now: It is unknown whether/)
  })
})

test('a service that is not there is told as such, with what to do', async ({ start }) => {
  const { step } = await start()
  const inputs = { environment: 'green', 'api-url': 'http://127.0.0.1:1', retries: 0 }
  const { conclusion, log } = await step('backup', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(
    /POST \/v3\/authn\/access_token got no response: .*ECONNREFUSED[\s\S]*\nNext: Check the address, and whether the runner can reach it\./,
  )
})

test('a redirect is not followed, and credentials stay', async ({ start }) => {
  const other = await start()
  const faults: Fault[] = [
    { kind: 'redirect', path: '/v3/environments', location: `${other.simulator.url}/v3/environments` },
  ]
  const { step } = await start({ faults })
  const { conclusion, log } = await step('backup', { environment: 'green' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('returned HTTP 302')
  expect(log.join('\n')).toContain('Redirects are not followed, so that credentials stay with their host.')
  expect(other.simulator.requests).toEqual([])
})

test('403 tells of permissions', async ({ start }) => {
  const fault: Fault = { method: 'POST', path: '/v3/backups', kind: 'status', status: 403 }
  const { step } = await start({ faults: [fault] })
  const { log } = await step('backup', { environment: 'green' })
  expect(log.join('\n')).toContain('Check the permissions of the user whose credentials are used.')
})
