import { describe, expect } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import { calls, type Scenario, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const GREEN = { environment: 'green' }
const POST = { method: 'POST', path: '/v3/backups' } as const
const JOB = { method: 'GET', path: '/v3/backups/jobs/*' } as const

/** The backups of green that the step made: the seed has one, made by the system. */
function made({ simulator }: Scenario) {
  const green = simulator.cloud.environments.find(({ name }) => name === 'green')
  return simulator.cloud.backups.filter(({ environmentId, system }) => environmentId === green?.id && !system)
}

test.concurrent('backs an environment up and waits until the backup is there', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.5 })
  const { conclusion, outputs, log, summary } = await scenario.step('backup', GREEN)
  const [backup] = made(scenario)
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({
    'backup-id': backup?.id,
    status: 'completed',
    'distribution-id': backup?.distributionId,
    'created-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    'deleted-backup-ids': '[]',
  })
  expect(Number(outputs['duration-seconds'])).toBeGreaterThan(0.4)
  const json = JSON.parse(outputs['json'] ?? '')
  expect(json).toMatchObject({ id: backup?.id, environmentId: backup?.environmentId })
  expect(json.databases).toHaveLength(2)
  expect(log.join('\n')).toMatch(/backup .* of green: running\n.*backup .* of green: done, completed/)
  expect(summary).toContain('✅ Backed up green')
})

test.concurrent('makes the type that is asked for, of an environment by its id', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.1 })
  const green = scenario.simulator.cloud.environments.find(({ name }) => name === 'green')
  await scenario.step('backup', { environment: green?.id ?? '', type: 'StackSnapshot' })
  expect(made(scenario)).toMatchObject([{ type: 'StackSnapshot', environmentId: green?.id }])
})

test.concurrent('with `wait: false` ends when the backup is started', async ({ start }) => {
  const scenario = await start({ jobSeconds: 60 })
  const { conclusion, outputs, log } = await scenario.step('backup', { ...GREEN, wait: false })
  const [backup] = made(scenario)
  expect(conclusion).toBe('success')
  expect(outputs).toMatchObject({ 'backup-id': backup?.id, status: 'running' })
  expect(log.join('\n')).toContain('Not waiting: see the backups of green in Mission Control')
  expect(calls(scenario.simulator).some((call) => call.startsWith('GET /v3/backups/jobs/'))).toBe(false)
})

test.concurrent('gives the service a moment to know the job', async ({ start }) => {
  const fault: Fault = { kind: 'status', ...JOB, times: 5, status: 404, body: { error_code: 'JobNotFound' } }
  const { step } = await start({ jobSeconds: 0.2, faults: [fault] })
  const { conclusion, outputs, log } = await step('backup', GREEN)
  expect(conclusion).toBe('success')
  expect(outputs['status']).toBe('completed')
  expect(log.join('\n')).toContain('the job is not known yet')
})

describe('the id is an output before the wait', () => {
  test.concurrent('for a step that is killed', async ({ start }) => {
    const scenario = await start({ jobSeconds: 60 })
    const { line, kill, result } = await scenario.start('backup', GREEN)
    await line(/backup .* of green: running/)
    kill('SIGKILL')
    const { outputs } = await result
    expect(outputs).toMatchObject({ 'backup-id': made(scenario)[0]?.id, status: 'running' })
  })

  test.concurrent('for a step that is cancelled, which says how to look at the job', async ({ start }) => {
    const scenario = await start({ jobSeconds: 60 })
    const { line, cancel, result } = await scenario.start('backup', GREEN)
    await line(/backup .* of green: running/)
    cancel()
    const { conclusion, outputs, log, exitCode } = await result
    const id = made(scenario)[0]?.id
    expect([conclusion, exitCode]).toEqual(['cancelled', 1])
    expect(outputs).toMatchObject({ 'backup-id': id, status: 'running' })
    expect(log.join('\n')).toMatch(
      new RegExp(
        `The backup ${id} of green goes on without this step \\(running\\)\\. See the backups of green in Mission Control`,
      ),
    )
    expect(stateOf(log)).toMatch(/State now: The backup .* of green was started; nothing else was changed\.$/)
  })
})

describe('fails', () => {
  test.concurrent('when the job fails', async ({ start }) => {
    const scenario = await start({ jobSeconds: 0.2, behaviors: { backupOutcomes: ['fails'] } })
    const { conclusion, outputs, log, summary } = await scenario.step('backup', { ...GREEN, keep: 1 })
    expect(conclusion).toBe('failure')
    expect(outputs).toMatchObject({ status: 'error', 'deleted-backup-ids': '[]' })
    expect(outputs['backup-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(log.join('\n')).toContain(`The backup ${outputs['backup-id']} of green failed: its job's status is "error"`)
    expect(calls(scenario.simulator).some((call) => call.startsWith('DELETE /v3/backups'))).toBe(false)
    expect(summary).toContain('❌ Backup of green failed')
    expect(Number(outputs['duration-seconds'])).toBeGreaterThan(0.1)
    for (const fact of ['green', outputs['backup-id'], 'Took']) expect(summary).toContain(`${fact}</t`)
  })

  test.concurrent('when the job takes too long, and says that it may go on', async ({ start }) => {
    const scenario = await start({ behaviors: { backupOutcomes: ['hangs'] } })
    const { conclusion, outputs, log } = await scenario.step('backup', { ...GREEN, 'timeout-minutes': 0.2 })
    expect(conclusion).toBe('failure')
    expect(outputs['status']).toBe('running')
    expect(Number(outputs['duration-seconds'])).toBeGreaterThan(10)
    expect(log.join('\n')).toMatch(
      /Timed out after 12 s waiting for .* \(last status: running\)\. The outcome is unknown/,
    )
    expect(log.join('\n')).toContain('Check the backups of green in Mission Control, then run the step again; increase')
  })

  test.concurrent('in time although the service does not answer any more', async ({ start }) => {
    const scenario = await start({ faults: [{ ...JOB, kind: 'hang', times: null }] })
    const { conclusion, log } = await scenario.step('backup', { ...GREEN, 'timeout-minutes': 0.2 })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Timed out after 12 s waiting for the backup .* of green/)
  })

  test.concurrent.for([
    ['when the service forgets the job', 'jobs', 60, 'is unknown: the service does not know the job any more'],
    [
      'when the backup of a completed job is not there',
      'backups',
      0.5,
      'its job is completed, but it is not in the list of backups',
    ],
  ] as const)('%s', async ([, lost, jobSeconds, reason], { start }) => {
    const scenario = await start({ jobSeconds })
    const { line, result } = await scenario.start('backup', GREEN)
    await line(/backup .* of green: running/)
    scenario.simulator.cloud[lost].length = 0
    const { conclusion, log } = await result
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain(reason)
  })

  test.concurrent('at once when the service cannot back up', async ({ start }) => {
    const scenario = await start()
    const environment = scenario.simulator.cloud.environments.find(({ name }) => name === 'green')
    if (environment) environment.state = ''
    const { conclusion, log } = await scenario.step('backup', GREEN)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('returned HTTP 500 CreateBackupFailed: Environment is not deployed')
    expect(log.join('\n')).toContain('Next: Fix the cause that the service reports')
    expect(stateOf(log)).toBe('State now: No backup of green was started.')
    expect(calls(scenario.simulator).filter((call) => call === 'POST /v3/backups')).toHaveLength(1)
  })
})

describe('a response that is lost leads to one backup', () => {
  const faults: Fault[] = [
    { ...POST, kind: 'lost-answer' },
    { ...POST, kind: 'cut-answer' },
    { ...POST, kind: 'empty' },
    { ...POST, kind: 'status', status: 502, applied: true },
  ]
  test.concurrent.for(faults)('that is found: $kind', async (fault, { start }) => {
    const scenario = await start({ jobSeconds: 0.1, faults: [fault] })
    const { conclusion, outputs } = await scenario.step('backup', GREEN)
    expect(conclusion).toBe('success')
    expect(made(scenario).map(({ id }) => id)).toEqual([outputs['backup-id']])
  })

  test.concurrent('that is started again when there is none', async ({ start }) => {
    const scenario = await start({ jobSeconds: 0.1, faults: [{ ...POST, kind: 'reset-after' }] })
    const { outputs } = await scenario.step('backup', GREEN)
    expect(made(scenario).map(({ id }) => id)).toEqual([outputs['backup-id']])
    expect(calls(scenario.simulator).filter((call) => call === 'POST /v3/backups')).toHaveLength(2)
  })
})

describe('an environment', () => {
  test.concurrent('that does not exist changes nothing, and what exists is named', async ({ start }) => {
    const scenario = await start()
    const { conclusion, log } = await scenario.step('backup', { environment: 'purple' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      /There is no environment "purple"\. Nothing was changed\.[\s\S]*test, acceptance, blue, green/,
    )
    expect(calls(scenario.simulator)).not.toContain('POST /v3/backups')
  })

  test.concurrent('whose name two have changes nothing, and their ids are listed', async ({ start }) => {
    const ids = ['A000000000000001', 'A000000000000002']
    const distributions = [{ name: 'site.tar.gz' }]
    const environments = ids.map((id) => ({ id, name: 'twin', distribution: 'site.tar.gz' }))
    const { simulator, step } = await start({ cloud: { distributions, environments }, jobSeconds: 0.1 })
    const { conclusion, log } = await step('backup', { environment: 'twin' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/"twin" is that of 2 environments: A000000000000001, A000000000000002/)
    expect(calls(simulator)).not.toContain('POST /v3/backups')
    expect((await step('backup', { environment: 'A000000000000002' })).conclusion).toBe('success')
  })
})
