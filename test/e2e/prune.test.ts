import { describe, expect } from 'vitest'
import type { CloudSeed } from '../../src/simulator/bloomreach/cloud-seed.ts'
import { calls, changes, type Scenario, test } from '../support/scenario.ts'

const DAY = 24 * 3600 * 1000
const ago = (days: number) => Date.now() - days * DAY

/** Nine versions, a day apart; version 2 runs, version 3 is in a backup. */
function shop(): CloudSeed {
  return {
    distributions: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((version) => ({
      id: `D00000000000000${version}`,
      name: `shop-${version}.tar.gz`,
      createdAt: ago(100 - version),
    })),
    configFiles: [
      { id: 'F000000000000001', name: 'old.properties', createdAt: ago(50) },
      { id: 'F000000000000002', name: 'young.properties', createdAt: ago(2) },
      { id: 'F000000000000003', name: 'youngest.properties', createdAt: ago(1) },
    ],
    environments: [
      { name: 'blue', distribution: 'shop-2.tar.gz', deployedAt: ago(10) },
      { name: 'green', distribution: 'shop-2.tar.gz', deployedAt: ago(20) },
      { name: 'new' },
    ],
    backups: [],
  }
}

const ids = (...versions: number[]) => versions.map((version) => `D00000000000000${version}`)

function deletions({ simulator }: Scenario): string[] {
  return calls(simulator).filter((call) => call.startsWith('DELETE') && !call.includes('authn'))
}

describe('distributions', () => {
  test('the newest stay, and on top of these what runs; the oldest goes first', async ({ start }) => {
    const scenario = await start({ cloud: shop() })
    const { conclusion, outputs, log, summary } = await scenario.step('prune', { resource: 'distributions', keep: 5 })
    expect(conclusion).toBe('success')
    expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(ids(1, 3, 4))
    expect(outputs).toMatchObject({ 'deleted-count': '3', 'kept-count': '6' })
    expect(JSON.parse(outputs['json'] ?? '')).toMatchObject([{ id: 'D000000000000001', name: 'shop-1.tar.gz' }, {}, {}])
    expect(scenario.simulator.cloud.distributions.map(({ id }) => id)).toEqual(ids(2, 5, 6, 7, 8, 9))
    const table = log.filter((line) => line.startsWith('  '))
    expect(log).toContain('▸ 3 of 9 distributions to be deleted, 6 kept')
    expect(table).toHaveLength(9)
    expect(table).toContainEqual(expect.stringMatching(/keep +shop-2\.tar\.gz +D000000000000002 .* green runs it$/))
    expect(table).toContainEqual(expect.stringMatching(/delete +shop-4\.tar\.gz .* not one of the newest 5$/))
    const [shown, folded] = summary.split('<details><summary>6 distributions kept</summary>')
    expect(shown).toMatch(/^<h3>✅ Deleted 3 of 9 distributions<\/h3>[\s\S]*shop-4\.tar\.gz/)
    expect(shown).not.toContain('green runs it')
    expect(folded).toContain('green runs it')
  })

  test('what runs is known where the service numbers its ids', async ({ start }) => {
    const created = '2026-01-01T00:00:00+00:00'
    const answers = {
      '/v3/distributions': { items: [7, 8].map((ID) => ({ ID, name: `shop-${ID}.tar.gz`, createdAt: created })) },
      '/v3/environments': { items: [{ ID: 1, name: 'blue', state: 'deployed', distributionId: 7 }] },
      '/v3/backups': [{ id: 2, environmentId: 1, distributionId: 8 }],
    }
    const faults = Object.entries(answers).map(
      ([path, body]) => ({ kind: 'status', status: 200, path, body, times: null }) as const,
    )
    const { simulator, step } = await start({ faults })
    const { outputs, log } = await step('prune', { resource: 'distributions', keep: 0 })
    expect(outputs).toMatchObject({ deleted: '[]', 'kept-count': '2' })
    expect(log.join('\n')).toMatch(/shop-7.* blue runs it\n.*shop-8.* the backup 2 refers to it/)
    expect(changes(simulator)).toEqual([])
  })

  test('the environments are looked at right before each deletion', async ({ start }) => {
    const environments = (shop().environments ?? []).filter(({ distribution }) => distribution !== undefined)
    const scenario = await start({ cloud: { ...shop(), environments } })
    await scenario.step('prune', { resource: 'distributions', keep: 6 })
    expect(calls(scenario.simulator)).toEqual([
      'POST /v3/authn/access_token',
      'GET /v3/distributions',
      'GET /v3/environments',
      'GET /v3/backups',
      'GET /v3/environments',
      'DELETE /v3/distributions/D000000000000001',
      'GET /v3/environments',
      'DELETE /v3/distributions/D000000000000003',
      'DELETE /v3/authn/refresh_token',
    ])
  })

  test('what a deployment has got meanwhile stays', async ({ start }) => {
    let looks = 0
    const scenario = await start({
      cloud: shop(),
      onRequest: ({ method, path }) => {
        if (method !== 'GET' || path !== '/v3/environments' || ++looks < 2) return
        const blue = scenario.simulator.cloud.environments.find(({ name }) => name === 'blue')
        if (blue) blue.distributionId = 'D000000000000003'
      },
    })
    const { conclusion, outputs, log } = await scenario.step('prune', { resource: 'distributions', keep: 6 })
    expect(conclusion).toBe('success')
    expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(ids(1))
    expect(outputs['kept-count']).toBe('8')
    expect(log.join('\n')).toContain('Skipped: shop-3.tar.gz (D000000000000003), blue runs it')
  })

  test('nothing goes while an environment is being deployed with who knows what', async ({ start }) => {
    const scenario = await start({ cloud: shop() })
    const [blue] = scenario.simulator.cloud.environments
    if (blue) blue.state = 'deploying'
    const { conclusion, outputs, log } = await scenario.step('prune', { resource: 'distributions', keep: 1 })
    expect(conclusion).toBe('success')
    expect(outputs).toMatchObject({ deleted: '[]', 'kept-count': '9' })
    expect(log.join('\n')).toContain('blue is in the state "deploying" and may be about to get it')
    expect(deletions(scenario)).toEqual([])
  })

  test('what a backup refers to stays, unless told otherwise', async ({ start }) => {
    const environments = [{ name: 'blue', distribution: 'shop-3.tar.gz', deployedAt: ago(10) }]
    const backups = [{ id: 'b1', environment: 'blue', createdAt: ago(5) }]
    const scenario = await start({ cloud: { ...shop(), environments, backups } })
    for (const environment of scenario.simulator.cloud.environments) environment.distributionId = 'D000000000000002'
    const inputs = { resource: 'distributions', keep: 6 }
    const careful = await scenario.step('prune', inputs)
    expect(JSON.parse(careful.outputs['deleted'] ?? '')).toEqual(ids(1))
    expect(careful.log.join('\n')).toMatch(/keep +shop-3\.tar\.gz .* the backup b\d refers to it/)
    const told = await scenario.step('prune', { ...inputs, 'ignore-backups': true })
    expect(JSON.parse(told.outputs['deleted'] ?? '')).toEqual(ids(3))
  })

  test('by age and by name; the others do not count', async ({ start }) => {
    const scenario = await start({ cloud: shop() })
    const inputs = { resource: 'distributions', 'older-than-days': 94.5, 'name-pattern': 'shop-[3-9].*' }
    const { outputs, log } = await scenario.step('prune', inputs)
    expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(ids(3, 4, 5))
    expect(log.join('\n')).toMatch(/keep +shop-1\.tar\.gz .* its name does not match/)
    expect(log.join('\n')).toMatch(/keep +shop-6\.tar\.gz .* not older than 94\.5 days/)
  })

  test('a dry run prints the same and sends nothing that changes', async ({ start }) => {
    const scenario = await start({ cloud: shop() })
    const inputs = { resource: 'distributions', keep: 5 }
    const dry = await scenario.step('prune', { ...inputs, 'dry-run': true })
    expect(dry.outputs).toMatchObject({ deleted: '[]', 'deleted-count': '0', 'kept-count': '6', json: '[]' })
    expect(JSON.parse(dry.outputs['planned'] ?? '')).toEqual(ids(1, 3, 4))
    expect(deletions(scenario)).toEqual([])
    expect(dry.log).toContain('▸ 3 of 9 distributions would be deleted, 6 kept')
    const real = await scenario.step('prune', inputs)
    const table = (log: string[]) => log.filter((line) => line.startsWith('  '))
    expect(table(dry.log)).toEqual(table(real.log))
  })
})

describe('one that cannot be deleted', () => {
  const bad = '/v3/distributions/D000000000000003'

  test('does not stop the others; the step fails and lists it', async ({ start }) => {
    const fault = { kind: 'status', status: 403, body: { error_code: 'Locked', error_detail: 'not this one' } } as const
    const scenario = await start({ cloud: shop(), faults: [{ ...fault, method: 'DELETE', path: bad }] })
    const { conclusion, outputs, log, summary } = await scenario.step('prune', { resource: 'distributions', keep: 5 })
    expect(conclusion).toBe('failure')
    expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(ids(1, 4))
    expect(outputs).toMatchObject({ 'deleted-count': '2', 'kept-count': '7' })
    expect(log.join('\n')).toMatch(
      /Error: 1 distribution\(s\) could not be deleted, 2 were: \n- shop-3\.tar\.gz .*Locked/,
    )
    expect(summary).toContain('could not be deleted')
  })

  test('since whether it is in use cannot be seen stays too', async ({ start }) => {
    const scenario = await start({
      cloud: shop(),
      faults: [{ kind: 'status', status: 500, path: '/v3/environments', nth: 2, times: 1 }],
    })
    const { conclusion, outputs } = await scenario.step('prune', { resource: 'distributions', keep: 5, retries: 0 })
    expect(conclusion).toBe('failure')
    expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(ids(3, 4))
  })
})

test('cancelled in the middle: the outputs tell what was deleted', async ({ start }) => {
  const fault = { kind: 'hang', method: 'DELETE', path: '/v3/distributions/D000000000000003', times: null } as const
  const scenario = await start({ cloud: shop(), faults: [fault] })
  const running = await scenario.start('prune', { resource: 'distributions', keep: 5 })
  await expect.poll(() => deletions(scenario)).toHaveLength(2)
  running.cancel()
  const { conclusion, outputs, log, summary } = await running.result
  expect(conclusion).toBe('cancelled')
  expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(ids(1))
  expect(outputs['kept-count']).toBe('7')
  expect(log.join('\n')).toMatch(
    /State now: It is unknown whether the distribution shop-3.* was deleted. One distribution was deleted./,
  )
  expect(summary).toContain('may be deleted')
  expect(summary).toContain('to be deleted')
})

describe('config files', () => {
  test('only those go that no deployment came after, for the API does not tell which are in use', async ({ start }) => {
    const scenario = await start({ cloud: shop() })
    const { outputs, log } = await scenario.step('prune', { resource: 'config-files', keep: 1 })
    expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(['F000000000000002'])
    expect(log.join('\n')).toMatch(/keep +old\.properties .* blue may use it, since it was deployed later/)
  })

  test('told not to care, the rules alone count', async ({ start }) => {
    const scenario = await start({ cloud: shop() })
    const inputs = { resource: 'config-files', 'older-than-days': 1.5, 'ignore-environments': true }
    const { outputs } = await scenario.step('prune', inputs)
    expect(JSON.parse(outputs['deleted'] ?? '')).toEqual(['F000000000000001', 'F000000000000002'])
  })
})

describe('bad input is refused before the first request', () => {
  test.for([
    [{}, '`resource` is required and was empty'],
    [{ resource: 'users', keep: 1 }, '`resource` must be one of distributions, config-files, backups'],
    [{ resource: 'distributions' }, '`keep`, `older-than-days` or `delete-oldest` is required'],
    [{ resource: 'distributions', keep: -1 }, '`keep` must be a whole number'],
    [{ resource: 'distributions', 'older-than-days': 0 }, '`older-than-days` must be a number larger than 0'],
    [{ resource: 'distributions', keep: 1, environment: 'blue' }, '`environment` does not go with'],
    [{ resource: 'backups', keep: 1, 'name-pattern': '*' }, '`name-pattern` does not go with'],
    [{ resource: 'backups', keep: 1, 'ignore-backups': true }, '`ignore-backups` does not go with'],
    [{ resource: 'backups', keep: 1, 'ignore-environments': true }, '`ignore-environments` does not go with'],
    [{ resource: 'distributions', keep: 1, 'name-pattern': 'shop-[' }, '`name-pattern` must be a glob'],
  ] as const)('%j', async ([inputs, problem], { start }) => {
    const { step, simulator } = await start({ cloud: shop() })
    const { conclusion, log } = await step('prune', inputs)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain(problem)
    expect(simulator.requests).toEqual([])
  })
})
