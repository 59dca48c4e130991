import { expect } from 'vitest'
import { changes, type Scenario, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

function newestOfBlue({ simulator }: Scenario): string {
  const blue = simulator.cloud.environments.find(({ name }) => name === 'blue')
  const own = simulator.cloud.backups.filter(({ environmentId }) => environmentId === blue?.id)
  return own.sort((a, b) => b.createdAt - a.createdAt)[0]?.id ?? ''
}

test.concurrent.for([
  [{}, ['`environment` is required and was empty', '`backup` is required and was empty']],
  [{ environment: 'green', backup: 'x', 'source-environment': 'blue' }, ['goes with `backup: latest` only']],
  [
    { environment: 'green', backup: 'x', wait: 'perhaps', 'timeout-minutes': 0 },
    ['`wait` must', '`timeout-minutes` must'],
  ],
] as const)('bad input is refused before the first request: %j', async ([inputs, problems], { start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('restore', { environment: '', backup: '', ...inputs })
  expect(conclusion).toBe('failure')
  for (const problem of problems) expect(log.join('\n')).toContain(problem)
  expect(simulator.requests).toEqual([])
})

test.concurrent('an unknown id changes nothing and names what exists', async ({ start }) => {
  const scenario = await start()
  const { simulator, step } = scenario
  const { conclusion, log } = await step('restore', { environment: 'green', backup: 'no-such-backup' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/There is no backup "no-such-backup"\. Nothing was changed\./)
  expect(log.join('\n')).toContain(newestOfBlue(scenario))
  expect(changes(simulator)).toEqual([])
})

test.concurrent.for([
  [{ environment: 'purple', backup: 'latest' }, /no environment "purple"/],
  [{ environment: 'green', backup: 'latest', 'source-environment': 'purple' }, /no environment "purple"/],
  [{ environment: 'green', backup: 'latest', 'source-environment': 'test' }, /no completed backup of test/],
] as const)('nothing to restore, or nowhere to: %j', async ([inputs, message], { start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('restore', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(message)
  expect(changes(simulator)).toEqual([])
})

test.concurrent('a restore that fails fails the step, and says not to rely on the content', async ({ start }) => {
  const { step } = await start({ jobSeconds: 0.3, behaviors: { restoreOutcomes: ['fails'] } })
  const { conclusion, outputs, log, summary } = await step('restore', { environment: 'green', backup: 'latest' })
  expect(conclusion).toBe('failure')
  expect(outputs['status']).toBe('error')
  expect(outputs['job-id']).toMatch(/^[0-9a-f-]{36}$/)
  expect(JSON.parse(outputs['json'] ?? '')).toEqual({ jobId: outputs['job-id'], status: 'error' })
  expect(log.join('\n')).toMatch(/restore of backup .* into green failed: its job's status is "error"/)
  expect(stateOf(log)).toMatch(
    /State now: The content of green may be the previous one, that of the backup .*do not rely/,
  )
  expect(summary).toContain('❌ Restore of the backup')
})

test.concurrent('one that takes too long fails, its job id an output', async ({ start }) => {
  const { step } = await start({ behaviors: { restoreOutcomes: ['hangs'] } })
  const inputs = { environment: 'green', backup: 'latest', 'timeout-minutes': 0.2 }
  const { conclusion, outputs, log } = await step('restore', inputs)
  expect(conclusion).toBe('failure')
  expect(outputs['status']).toBe('running')
  expect(log.join('\n')).toMatch(/Timed out after 12 s .*it may still be running/)
  expect(log.join('\n')).toContain('Check green in Mission Control')
})

test.concurrent('a job that vanishes fails the step', async ({ start }) => {
  const { step } = await start({
    jobSeconds: 0.3,
    faults: [
      {
        kind: 'status',
        path: '/v3/backups/jobs/*',
        nth: 2,
        times: null,
        status: 404,
        body: { error_code: 'JobNotFound' },
      },
    ],
  })
  const { conclusion, log } = await step('restore', { environment: 'green', backup: 'latest' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('the service does not know the job any more')
})

test.concurrent.for([409, 400] as const)(
  'is refused while another restore runs there (%i)',
  async (restoreWhileBusy, { start }) => {
    const { simulator, step } = await start({ jobSeconds: 30, behaviors: { restoreWhileBusy } })
    await step('restore', { environment: 'green', backup: 'latest', wait: false })
    const { conclusion, outputs, log } = await step('restore', { environment: 'green', backup: 'latest' })
    expect(conclusion).toBe('failure')
    expect(outputs['job-id']).toBeUndefined()
    expect(log.join('\n')).toMatch(new RegExp(`returned HTTP ${restoreWhileBusy} .*green is busy`))
    expect(log.join('\n')).toContain('Something else runs in that environment, a restore or a deployment')
    expect(stateOf(log)).toContain('No restore was started; the content of green was not changed')
    expect(simulator.cloud.jobs).toHaveLength(1)
  },
)

test.concurrent('a restore that the service cannot begin fails with its words, and is requested once', async ({
  start,
}) => {
  const body = { error_code: 'RestoreBackupFailed', error_detail: 'Failed to restore backup: ::error::no disk<br>' }
  const { simulator, step } = await start({
    faults: [{ kind: 'status', method: 'PUT', path: '/v3/backups/*/restore', times: null, status: 500, body }],
  })
  const { conclusion, log, summary, annotations } = await step('restore', { environment: 'green', backup: 'latest' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('500 RestoreBackupFailed: Failed to restore backup: ::error::no disk')
  expect(annotations).toHaveLength(1)
  expect(summary).not.toContain('<br>')
  expect(changes(simulator)).toHaveLength(1)
})

test.concurrent('a request without a response at the time limit is unknown: a restore may have begun', async ({
  start,
}) => {
  const { simulator, step } = await start({
    faults: [{ kind: 'hang-after', method: 'PUT', path: '/v3/backups/*/restore' }],
  })
  const inputs = { environment: 'green', backup: 'latest', 'timeout-minutes': 0.4 }
  const { conclusion, log } = await step('restore', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/Timed out after 24 s waiting for the request to restore .* The outcome is unknown\./)
  expect(stateOf(log)).toMatch(/unknown/)
  expect(changes(simulator)).toHaveLength(1)
})

test.concurrent('cancelled in its wait it tells of the job that goes on', async ({ start }) => {
  const { simulator, start: begin } = await start({ jobSeconds: 30 })
  const running = await begin('restore', { environment: 'green', backup: 'latest' })
  await running.line(/into green: running/)
  running.cancel()
  const { conclusion, exitCode, outputs, log } = await running.result
  expect([conclusion, exitCode]).toEqual(['cancelled', 1])
  expect(outputs).toMatchObject({ 'job-id': simulator.cloud.jobs[0]?.id, status: 'running' })
  expect(log.join('\n')).toMatch(/goes on without this step.*See green in Mission Control/)
  expect(simulator.cloud.refreshTokens).toEqual([])
})
