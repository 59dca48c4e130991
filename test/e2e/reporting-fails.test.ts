import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { calls, type Scenario, test } from '../support/scenario.ts'

const DEPLOY = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz', 'rollback-on-failure': true }
const FAILS_ONCE = { jobSeconds: 0.5, behaviors: { deployOutcomes: ['fails' as const, 'ok' as const] } }

/** Does that to the files that the runner collects the step's outputs and its summary from. */
function toCommandFiles({ temp }: Scenario, change: (path: string) => void): void {
  const folder = join(temp, '_runner_file_commands')
  const names = readdirSync(folder).filter((name) => /^(?:set_output|step_summary)_/.test(name))
  expect(names).toHaveLength(2)
  for (const name of names) change(join(folder, name))
}

test.for([
  ['vanish', (path: string) => rmSync(path)],
  [
    'become folders',
    (path: string) => {
      rmSync(path)
      mkdirSync(path)
    },
  ],
] as const)(
  'outputs and summary %s in mid-run: the rollback happens, the reason is told',
  async ([, change], { start }) => {
    const scenario = await start(FAILS_ONCE)
    const { simulator } = scenario
    const before = simulator.cloud.environments.find(({ name }) => name === 'green')?.distributionId
    const running = await scenario.start('deploy', DEPLOY)
    await running.line(/deployment of .* to green/)
    toCommandFiles(scenario, change)
    const { conclusion, exitCode, log } = await running.result
    expect([conclusion, exitCode]).toEqual(['failure', 1])
    expect(simulator.cloud.environments.find(({ name }) => name === 'green')?.distributionId).toBe(before)
    expect(calls(simulator).filter((call) => call.endsWith('/deploy'))).toHaveLength(2)
    expect(calls(simulator).at(-1)).toBe('DELETE /v3/authn/refresh_token')
    const all = log.join('\n')
    expect(all).toContain('Error: The deployment of shop-1.2.1-distribution.tar.gz to green failed')
    expect(all).toContain('State now: Rolled back: green runs the previous distribution')
    expect(all).not.toContain('Unexpected error')
  },
)

test('a success with nowhere to report to is a success, and says what is missing', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.5 })
  const running = await scenario.start('deploy', DEPLOY)
  await running.line(/deployment of .* to green/)
  toCommandFiles(scenario, (path) => {
    rmSync(path)
    mkdirSync(path)
  })
  const { exitCode, log } = await running.result
  expect(exitCode).toBe(0)
  expect(log.join('\n')).toContain('The outputs of this step cannot be set: EISDIR')
  expect(log.join('\n')).toContain('The job summary could not be written: EISDIR')
})

test('a simulator that cannot tell the steps after it where it is ends at once', async ({ start }) => {
  const scenario = await start()
  const running = await scenario.start('simulator')
  const folder = join(scenario.temp, '_runner_file_commands')
  // Before it has started its process.
  for (const name of readdirSync(folder)) if (/^(?:set_env|save_state)_/.test(name)) rmSync(join(folder, name))
  const { conclusion, log } = await running.result
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/What the steps after this one need cannot be written: /)
  expect(log.join('\n')).toContain('State now: The simulator was stopped again. Nothing else was changed.')
})
