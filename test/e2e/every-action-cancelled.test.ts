import { closeSync, ftruncateSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { CANCELED, type StepResult } from '../../tools/runner/run-action.ts'
import { arrival } from '../support/arrival.ts'
import { calls, test } from '../support/scenario.ts'
import { CHANGE, goodInputs, MAIN_ACTIONS } from './main-actions.ts'

const SLOW = { jobSeconds: { deploy: 60, backup: 60, domains: 60 } }

/** On so slow a clock no limit of the step is over before the runner loses its patience and kills the step. */
const NO_LIMIT = { clockRate: 0.01 }

function expectCancelled({ conclusion, exitCode, log, summary }: StepResult, name: string): void {
  expect([conclusion, exitCode]).toEqual(['cancelled', 1])
  expect(log.join('\n')).toMatch(/^Error: Cancelled \(SIGINT\)$/m)
  expect(log.at(-1)).toBe(`Error: ${CANCELED}`)
  expect(log.at(-3)).toMatch(/^State now: /)
  expect(summary).toMatch(new RegExp(`⏹️ (${name}|.* was cancelled)`))
}

describe.concurrent.for(MAIN_ACTIONS)('%s is over at once when it is cancelled', (name) => {
  test('during the login', async ({ start }) => {
    const faults = [{ kind: 'hang', path: '/v3/authn/access_token', times: null }] as const
    const scenario = await start({ ...NO_LIMIT, faults: [...faults] })
    const { cancel, result } = await scenario.start(name, goodInputs(name, scenario))
    await arrival(scenario, 'POST /v3/authn/access_token')
    cancel()
    expectCancelled(await result, name)
    expect((await result).log.at(-3)).toBe('State now: Nothing was changed.')
    expect(calls(scenario.simulator)).toHaveLength(1)
  })

  test('while its change hangs, and ends its session', async ({ start }) => {
    const scenario = await start({ ...NO_LIMIT, faults: [{ kind: 'hang', ...CHANGE[name], times: null }] })
    const { cancel, result } = await scenario.start(name, goodInputs(name, scenario))
    await arrival(scenario, `${CHANGE[name].method} ${CHANGE[name].path}`)
    cancel()
    expectCancelled(await result, name)
    expect((await result).log.at(-3)).toMatch(/It is unknown whether/)
    expect(scenario.simulator.cloud.refreshTokens).toEqual([])
  })

  test('while nothing answers any more, the end of its session neither', async ({ start }) => {
    const scenario = await start({ faults: [{ kind: 'hang', nth: 2, times: null }] })
    const { cancel, result } = await scenario.start(name, goodInputs(name, scenario))
    await expect.poll(() => calls(scenario.simulator).length).toBeGreaterThan(1)
    cancel()
    expectCancelled(await result, name)
  })

  test('while answers trickle for ever', async ({ start }) => {
    const slow = { kind: 'slow', intervalMs: 300, times: null } as const
    const scenario = await start({
      faults: [
        { ...slow, method: 'GET' },
        { ...slow, method: 'DELETE' },
      ],
    })
    const { cancel, result } = await scenario.start(name, goodInputs(name, scenario))
    await arrival(scenario, 'GET /v3/*')
    cancel()
    expectCancelled(await result, name)
  })
})

describe.for([
  [
    'backup',
    /running/,
    /The backup [\w-]+ of green goes on without this step \(running\)\. See the backups of green in Mission Control/,
  ],
  [
    'deploy',
    /deploying/,
    /The deployment of shop-.* to green goes on without this step .* See green in Mission Control/,
  ],
  [
    'promote-production',
    /still at blue/,
    /The move of the domains from blue to green goes on without this step .* See the domains in Mission Control/,
  ],
] as const)('%s cancelled during its wait', ([name, seen, goesOn]) => {
  test('says which job goes on, keeps its outputs and ends its session', async ({ start }) => {
    const scenario = await start(SLOW)
    const { cancel, line, result } = await scenario.start(name, goodInputs(name, scenario))
    await line(seen)
    cancel()
    const ended = await result
    expectCancelled(ended, name)
    expect(ended.log.join('\n')).toMatch(goesOn)
    expect(ended.outputs[name === 'backup' ? 'backup-id' : 'environment-id']).toMatch(/^[\w-]{16,}$/)
    expect(scenario.simulator.cloud.refreshTokens).toEqual([])
    expect(calls(scenario.simulator).at(-1)).toBe('DELETE /v3/authn/refresh_token')
    expect(calls(scenario.simulator)).not.toContain('POST /v3/authn/logout')
  })

  test('by SIGTERM does the same', async ({ start }) => {
    const scenario = await start(SLOW)
    const { kill, line, result } = await scenario.start(name, goodInputs(name, scenario))
    await line(seen)
    kill('SIGTERM')
    const { exitCode, log } = await result
    expect(exitCode).toBe(1)
    expect(log.join('\n')).toMatch(goesOn)
    expect(log.join('\n')).toContain('Cancelled (SIGTERM)')
    expect(scenario.simulator.cloud.refreshTokens).toEqual([])
  })
})

test('during an upload it leaves no distribution, and says where to look', async ({ start }) => {
  const scenario = await start()
  const file = openSync(join(scenario.workspace, 'large.tar.gz'), 'w')
  ftruncateSync(file, 600_000_000)
  closeSync(file)
  const before = scenario.simulator.cloud.distributions.length
  const { cancel, result } = await scenario.start('upload-distribution', { file: 'large.tar.gz' })
  await arrival(scenario, 'POST /v3/distributions')
  cancel()
  const ended = await result
  expectCancelled(ended, 'upload-distribution')
  expect(ended.log.at(-3)).toMatch(
    /It is unknown whether "large\.tar\.gz" was uploaded; check the list of distributions/,
  )
  expect(scenario.simulator.cloud.distributions).toHaveLength(before)
  expect(scenario.simulator.cloud.refreshTokens).toEqual([])
})

test('during a health check nothing is said to go on', async ({ start }) => {
  const scenario = await start()
  const { cancel, line, result } = await scenario.start('promote-production', {
    ...goodInputs('promote-production', scenario),
    'health-check-url': 'http://127.0.0.1:1/',
  })
  await line(/health check/)
  cancel()
  const ended = await result
  expectCancelled(ended, 'promote-production')
  expect(ended.log.join('\n')).not.toContain('goes on')
  expect(ended.log.at(-3)).toMatch(/^State now: green is production/)
})
