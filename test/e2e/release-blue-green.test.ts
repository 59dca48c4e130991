import { expect } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { calls, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const RELEASE = { file: 'shop.tar.gz', environment: 'green', 'live-environment': 'blue' }
const CHANGING = /^(PUT|PATCH|DELETE \/v3\/(?!authn))|^POST (?!\/v3\/authn)/

const environment = (simulator: Simulator, name: string) =>
  simulator.cloud.environments.find((one) => one.name === name)
const results = (stages: string | undefined) =>
  (JSON.parse(stages ?? '[]') as { name: string; result: string }[]).map(({ name, result }) => `${name} ${result}`)

test('backs live up, restores, deploys, and promotes with the domains', async ({ start }) => {
  const { simulator, step, file } = await start({
    jobSeconds: { deploy: 0.6, backup: 0.4, restore: 0.4, domains: 0.5 },
  })
  file('shop.tar.gz', 'a new shop')
  const { conclusion, outputs, log, summary } = await step('.', RELEASE)

  expect(conclusion).toBe('success')
  const [blue, green] = [environment(simulator, 'blue'), environment(simulator, 'green')]
  const backup = simulator.cloud.backups.find(({ id }) => id === outputs['backup-id'])
  expect(backup?.environmentId).toBe(blue?.id)
  expect(green).toMatchObject({ state: 'deployed', distributionId: outputs['distribution-id'], production: true })
  expect(green?.restoredFrom).toBe(backup?.id)
  expect(blue?.production).toBe(false)
  const shop = simulator.cloud.domains.filter(({ name }) => /^(www\.)?example\.com$/.test(name))
  expect(shop.map(({ environmentId }) => environmentId)).toEqual([green?.id, green?.id])
  expect(outputs).toMatchObject({
    'environment-id': green?.id,
    'previous-environment-id': blue?.id,
    promoted: 'true',
    'rolled-back': 'false',
  })
  expect(results(outputs['stages'])).toEqual([
    'upload success',
    'backup success',
    'restore success',
    'deploy success',
    'health-check skipped',
    'promote success',
  ])
  expect(log.join('\n')).toMatch(/Stage 4 of 6: deploy/)
  expect(summary).toContain('```mermaid\ngantt')
  const changes = calls(simulator).filter((call) => CHANGING.test(call))
  expect(changes.map((call) => call.replaceAll(/[0-9A-F]{16}|[0-9a-f-]{36}/g, 'ID'))).toEqual([
    'POST /v3/distributions',
    'POST /v3/backups',
    'PUT /v3/backups/ID/restore',
    'PUT /v3/environments/ID/deploy',
    'PUT /v3/production',
  ])
  // Directly before the promotion all that decides is requested once, the target last.
  const promotion = calls(simulator).indexOf('PUT /v3/production')
  expect(calls(simulator).slice(promotion - 3, promotion)).toEqual([
    'GET /v3/domains',
    `GET /v3/environments/${blue?.id}`,
    `GET /v3/environments/${green?.id}`,
  ])
})

test('the plan is made of reads only', async ({ start }) => {
  const { simulator, step, file } = await start()
  file('shop.tar.gz', 'a new shop')
  const { conclusion, log, outputs, summary } = await step('.', { ...RELEASE, 'dry-run': true })
  expect(conclusion).toBe('success')
  expect(calls(simulator).filter((call) => CHANGING.test(call))).toEqual([])
  expect(log.join('\n')).toMatch(/Blue\/green: shop\.tar\.gz to green, then from blue to green/)
  expect(log.filter((line) => /^ {2}(upload|backup|restore|deploy|promote): to do/.test(line))).toHaveLength(5)
  expect(results(outputs['stages']).every((result) => result.endsWith('skipped'))).toBe(true)
  expect(summary).toContain('Dry run')
})

const refusal = { kind: 'status', status: 400, body: { error_code: 'InvalidState', error_detail: 'No' } } as const
const failures: [string, Fault | { outcomes: Record<string, string[]> }, string[]][] = [
  ['backup', { ...refusal, method: 'POST', path: '/v3/backups' }, ['upload success', 'backup failure']],
  ['backup job', { outcomes: { backupOutcomes: ['fails'] } }, ['upload success', 'backup failure']],
  [
    'restore',
    { ...refusal, method: 'PUT', path: '/v3/backups/*/restore' },
    ['upload success', 'backup success', 'restore failure'],
  ],
  [
    'restore job',
    { outcomes: { restoreOutcomes: ['fails'] } },
    ['upload success', 'backup success', 'restore failure'],
  ],
  [
    'deploy',
    { ...refusal, method: 'PUT', path: '/v3/environments/*/deploy' },
    ['upload success', 'backup success', 'restore success', 'deploy failure'],
  ],
  [
    'deployment',
    { outcomes: { deployOutcomes: ['fails'] } },
    ['upload success', 'backup success', 'restore success', 'deploy failure'],
  ],
  [
    'promotion',
    { ...refusal, method: 'PUT', path: '/v3/production' },
    ['upload success', 'backup success', 'restore success', 'deploy success', 'promote failure'],
  ],
]

test.for(failures)(
  'stopped by the %s, live is what it was, and a second run finishes',
  async ([, fault, told], { start }) => {
    const { simulator, step, file } = await start({
      jobSeconds: 0.3,
      ...('kind' in fault ? { faults: [fault] } : { behaviors: fault.outcomes }),
    })
    file('shop.tar.gz', 'a new shop')
    const before = environment(simulator, 'blue')
    const first = await step('.', RELEASE)
    expect(first.conclusion).toBe('failure')
    expect(results(first.outputs['stages']).filter((result) => !result.endsWith('skipped'))).toEqual(told)
    expect(first.outputs).toMatchObject({ promoted: 'false', 'rolled-back': 'false' })
    expect(environment(simulator, 'blue')).toEqual(before)
    if (!told.includes('promote failure')) expect(first.log.join('\n')).toContain('blue is live and untouched.')

    const second = await step('.', RELEASE, { github: { run_attempt: '2' } })
    expect(second.conclusion).toBe('success')
    expect(second.outputs['promoted']).toBe('true')
    expect(environment(simulator, 'green')).toMatchObject({ production: true, state: 'deployed' })
    expect(simulator.cloud.distributions.filter(({ name }) => name === 'shop.tar.gz')).toHaveLength(1)
    const deployed = calls(simulator).filter((call) => call.endsWith('/deploy'))
    expect(deployed.length).toBe(told.includes('deploy success') ? 1 : told.includes('deploy failure') ? 2 : 1)
  },
)

test('domains that do not follow are switched back', async ({ start }) => {
  const { simulator, step, file } = await start({
    jobSeconds: { deploy: 0.3, backup: 0.3, restore: 0.3, domains: 6000 },
  })
  file('shop.tar.gz', 'a new shop')
  const { conclusion, outputs, log } = await step('.', { ...RELEASE, 'domains-timeout-minutes': 0.1 })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/becomes the production environment again/)
  expect(environment(simulator, 'blue')?.production).toBe(true)
  expect(outputs).toMatchObject({ promoted: 'false', 'rolled-back': 'true', result: 'failure' })
  expect(stateOf(log)).toBe('State now: Rolled back: blue is production again, with its domains.')
  expect(JSON.parse(outputs['stages'] ?? '[]').at(-1)).toMatchObject({ name: 'promote', result: 'failure' })
})

test.for([
  [{ file: 'shop.tar.gz', distribution: 'x', environment: 'green' }, '`file` and `distribution` exclude each other'],
  [{ environment: 'green' }, '`file` or `distribution` is required'],
  [{ file: 'none.tar.gz', environment: '' }, '`file` matches no file'],
] as const)('bad input is told before the first request: %j', async ([inputs, message], { start }) => {
  const { simulator, step, file } = await start()
  file('shop.tar.gz', 'a new shop')
  const { conclusion, log } = await step('.', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain(message)
  expect(simulator.requests).toEqual([])
})
