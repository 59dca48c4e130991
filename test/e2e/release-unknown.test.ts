import { expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const DISTRIBUTION = 'shop-1.2.1-distribution.tar.gz'
const IN_PLACE = { distribution: DISTRIBUTION, environment: 'acceptance', 'timeout-minutes': 0.3, retries: 1 }
const BLUE_GREEN = { ...IN_PLACE, environment: 'green', 'live-environment': 'blue', 'domains-timeout-minutes': 0.4 }

function stageResults(stages: string | undefined): string[] {
  const list = JSON.parse(stages ?? '[]') as { name: string; result: string }[]
  return list.filter(({ result }) => result !== 'skipped').map(({ name, result }) => `${name} ${result}`)
}

function deployments(simulator: Simulator): number {
  return changes(simulator).filter((call) => call.endsWith('/deploy')).length
}

test.concurrent('a deployment that takes too long is left in progress', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['hangs'] } })
  const { conclusion, outputs, summary } = await step('.', IN_PLACE)
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ result: 'unknown', 'rolled-back': 'false' })
  expect(stageResults(outputs['stages'])).toEqual(['backup success', 'deploy unknown'])
  expect(deployments(simulator)).toBe(1)
  expect(summary).toContain('unknown')
})

test.concurrent('polls of a deployment that are refused to the end are no failure of it', async ({ start }) => {
  const polls = { method: 'GET', path: '/v3/environments/*', kind: 'status', status: 403 } as const
  // Before it the plan has looked, and the request itself.
  const { simulator, step } = await start({ jobSeconds: 0.3, faults: [{ ...polls, nth: 4, times: null }] })
  const { outputs } = await step('.', IN_PLACE)
  expect(outputs).toMatchObject({ result: 'unknown', 'rolled-back': 'false' })
  expect(deployments(simulator)).toBe(1)
})

test.concurrent.for([
  ['backup', 'POST /v3/backups', ['backup unknown']],
  ['restore', 'PUT /v3/backups', ['backup success', 'restore unknown']],
] as const)('polls of a %s that are refused to the end stop the release', async ([, begins, expected], { start }) => {
  const { simulator, step } = await start({
    jobSeconds: 0.3,
    onRequest: ({ method, path }) => {
      if (!`${method} ${path}`.startsWith(begins)) return
      simulator.addFault({ method: 'GET', path: '/v3/backups/jobs/*', kind: 'status', status: 403, times: null })
    },
  })
  const { conclusion, outputs, log } = await step('.', BLUE_GREEN)
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ result: 'unknown', promoted: 'false' })
  expect(stageResults(outputs['stages'])).toEqual(expected)
  expect(deployments(simulator)).toBe(0)
  expect(stateOf(log)).toContain('blue is live and untouched.')
})

test.concurrent.for([
  ['backup', '/v3/backups', 'a backup of acceptance was started'],
  ['upload', '/v3/distributions', '"new.tar.gz" was uploaded'],
] as const)('a lost %s whose repeat is refused is unknown', async ([stage, path, what], { start }) => {
  const body = { error_code: 'BackupInProgress' }
  const { step, file } = await start({
    faults: [
      { method: 'POST', path, kind: 'status', status: 504 },
      { method: 'POST', path, nth: 2, kind: 'status', status: 400, body },
    ],
  })
  const { distribution: _, ...rest } = IN_PLACE
  const { conclusion, outputs, log, summary } = await step('.', { ...rest, file: file('new.tar.gz', 'a site') })
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ result: 'unknown', 'rolled-back': 'false' })
  expect(stageResults(outputs['stages']).at(-1)).toBe(`${stage} unknown`)
  expect(stateOf(log)).toContain(`It is unknown whether ${what}`)
  expect(summary).toContain('has an unknown result')
})

test.concurrent.for(['empty', 'third'] as const)(
  'domains of which nobody knows are not switched back: %s',
  async (domainsMeanwhile, { start }) => {
    const { simulator, step } = await start({
      jobSeconds: { deploy: 0.3, backup: 0.3, restore: 0.3, domains: 6000 },
      behaviors: { domainsMeanwhile },
    })
    const { outputs } = await step('.', BLUE_GREEN)
    expect(outputs).toMatchObject({ result: 'unknown', promoted: 'false', 'rolled-back': 'false' })
    expect(changes(simulator).filter((call) => call === 'PUT /v3/production')).toHaveLength(1)
  },
)

test.concurrent('a promotion whose response was lost, and whose repeat is refused, is not rolled back', async ({
  start,
}) => {
  const { simulator, step } = await start({
    jobSeconds: { deploy: 0.3, backup: 0.3, restore: 0.3, domains: 6000 },
    faults: [
      { method: 'PUT', path: '/v3/production', kind: 'lost-answer' },
      {
        method: 'PUT',
        path: '/v3/production',
        nth: 2,
        kind: 'status',
        status: 404,
        body: { error_code: 'MaxProdEnvsReached' },
      },
    ],
  })
  const { outputs, log } = await step('.', BLUE_GREEN)
  expect(outputs).toMatchObject({ result: 'unknown', promoted: 'false', 'rolled-back': 'false' })
  expect(log.join('\n')).toContain('A request before it may have taken effect: ')
  expect(stateOf(log)).toBe('State now: It is unknown whether the production mark was changed (blue → green).')
  expect(changes(simulator).filter((call) => call === 'PUT /v3/production')).toHaveLength(2)
})

test.concurrent('a promotion without a response at the time limit is unknown, and nothing is called untouched', async ({
  start,
}) => {
  const { simulator, step } = await start({
    jobSeconds: 0.3,
    faults: [{ method: 'PUT', path: '/v3/production', kind: 'hang-after' }],
  })
  const { outputs, log, summary } = await step('.', BLUE_GREEN)
  expect(outputs).toMatchObject({ result: 'unknown', promoted: 'false', 'rolled-back': 'false' })
  expect(stageResults(outputs['stages']).at(-1)).toBe('promote unknown')
  expect(stateOf(log)).toBe('State now: It is unknown whether the production mark was changed (blue → green).')
  expect(`${log.join('\n')}${summary}`).not.toContain('untouched')
  expect(changes(simulator).filter((call) => call === 'PUT /v3/production')).toHaveLength(1)
})
