import { describe, expect } from 'vitest'
import { changes, type Scenario, type ScenarioOptions, test } from '../support/scenario.ts'

interface Finding {
  check: string
  result: string
  detail: string
}

async function check({ step }: Scenario, inputs: Record<string, string> = {}, options: ScenarioOptions = {}) {
  const result = await step('check-stack', inputs, options)
  const report: Finding[] = JSON.parse(result.outputs['report'] ?? '[]')
  const of = (name: string) => report.find((finding) => finding.check === name)
  return { ...result, report, of }
}

test('a stack that behaves as documented: every check is reported, and nothing changes', async ({ start }) => {
  const scenario = await start()
  const { conclusion, outputs, report, of, summary } = await check(scenario, {
    environments: 'blue\ngreen',
    domain: 'WWW.example.com',
  })
  expect(conclusion).toBe('success')
  expect(report.filter(({ result }) => result !== 'ok').map(({ check: name }) => name)).toEqual([
    'Backup of test',
    'Backup of acceptance',
  ])
  expect(of('Role')).toEqual({ check: 'Role', result: 'ok', detail: 'admin' })
  expect(of('Token lifetime')?.detail).toBe('10 min (documented: 10 min)')
  expect(of('Token refresh')).toMatchObject({ result: 'ok', detail: 'POST /v3/authn/refresh_token' })
  expect(of('Ids')).toMatchObject({ result: 'ok', detail: 'spelled `id`' })
  expect(of('User name')).toMatchObject({ result: 'ok', detail: 'the lists do not name the user' })
  expect(of('MD5 of distributions')).toMatchObject({ detail: 'in single responses' })
  expect(of('Domain WWW.example.com')).toMatchObject({ result: 'ok', detail: 'points at blue' })
  expect(outputs).toMatchObject({ role: 'admin', 'warnings-count': '2' })
  expect(summary).toContain('⚠️ The stack was checked: 2 warnings')
  expect(changes(scenario.simulator)).toEqual([])
})

describe('what is wrong with the setup fails the step', () => {
  test('names that do not exist, with what exists', async ({ start }) => {
    const { conclusion, log, of } = await check(await start(), { environments: 'purple', domain: 'shop.example.com' })
    expect(conclusion).toBe('failure')
    expect(of('Environment purple')).toMatchObject({
      result: 'failure',
      detail: 'not found; available: test, acceptance, blue, green',
    })
    expect(of('Domain shop.example.com')?.result).toBe('failure')
    expect(log.join('\n')).toContain('The stack check found 2 failures: Environment purple: not found')
  })

  test('a role below the one that is required', async ({ start }) => {
    const scenario = await start({ cloud: { users: [{ username: 'ci@example.com', role: 'user' }] } })
    const { conclusion, outputs, of } = await check(scenario)
    expect(conclusion).toBe('failure')
    expect(outputs['role']).toBe('user')
    expect(of('Role')?.detail).toBe('the user has the role user; admin is required')
  })

  test('a password that the service does not accept: no other check is made', async ({ start }) => {
    const { conclusion, report } = await check(await start(), {
      username: 'ci@example.com',
      password: 'Wrong-password1',
    })
    expect(conclusion).toBe('failure')
    expect(report.map(({ check: name, result }) => [name, result])).toEqual([['Login', 'failure']])
  })

  test('an access token that the service does not accept', async ({ start }) => {
    const { conclusion, of } = await check(
      await start(),
      { 'access-token': 'not-a-token-of-this-stack' },
      { secrets: ['not-a-token-of-this-stack'] },
    )
    expect(conclusion).toBe('failure')
    expect(of('Role')?.result).toBe('failure')
  })
})

describe('a stack that differs from the reference is described', () => {
  test('spelling, slashes, bare arrays, refresh path', async ({ start }) => {
    const scenario = await start({
      behaviors: { idKey: 'ID', slashes: 'with', lists: 'array', refreshPath: 'verify_token' },
    })
    const { conclusion, of } = await check(scenario)
    expect(conclusion).toBe('success')
    expect(of('Ids')?.detail).toBe('spelled `ID`')
    expect(of('List of environments')?.detail).toMatch(/^a bare array, 4 in the first response$/)
    expect(of('Token refresh')?.detail).toBe('POST /v3/authn/verify_token')
  })

  test('near a limit, an unknown state, a domain that points nowhere', async ({ start }) => {
    const scenario = await start({
      cloud: {
        distributions: Array.from({ length: 97 }, (_, n) => ({ name: `shop-${n}.tar.gz` })),
        environments: [{ name: 'blue', distribution: 'shop-1.tar.gz', state: 'hibernating' }],
        domains: [{ name: 'lost.example.com' }],
      },
    })
    const { conclusion, of } = await check(scenario)
    expect(conclusion).toBe('success')
    expect(of('Number of distributions')).toMatchObject({
      result: 'warning',
      detail: expect.stringContaining('97 of usually 100'),
    })
    expect(of('States')).toMatchObject({ result: 'warning', detail: 'blue is in the state "hibernating"' })
    expect(of('Domains')).toMatchObject({ result: 'warning', detail: 'point at no environment: lost.example.com' })
  })

  test('a list that cannot be read is unknown, and the other checks go on', async ({ start }) => {
    const scenario = await start({
      faults: [{ kind: 'status', status: 403, body: { error_code: 'Forbidden' }, path: '/v3/backups', times: null }],
    })
    const { conclusion, of } = await check(scenario)
    expect(conclusion).toBe('success')
    expect(of('List of backups')?.result).toBe('unknown')
    expect(of('States')?.result).toBe('ok')
  })
})

test('objects that name the user are why that name is to be no secret', async ({ start }) => {
  const scenario = await start()
  await scenario.step('backup', { environment: 'green' })
  const { of } = await check(scenario)
  expect(of('User name')).toMatchObject({
    result: 'ok',
    detail: expect.stringMatching(/^1 object of the lists .* keep BRC_USERNAME as a variable, not as a secret/),
  })
})

test.for([
  ['agrees, although the first list came a minute before', 0, -60_000, 'ok', 'the runner and the service agree'],
  ['is wrong', -120_000, -120_000, 'warning', expect.stringMatching(/^the runner is 2 min.* ahead of the service$/)],
] as const)("the runner's clock %s", async ([, lagMs, firstMs, result, detail], { start }) => {
  const dated = (ms: number) => ({ date: new Date(Date.now() + ms).toUTCString() })
  const first = { kind: 'status', path: '/v3/distributions', status: 200, body: [] } as const
  const scenario = await start({ now: () => Date.now() + lagMs, faults: [{ ...first, headers: dated(firstMs) }] })
  const { of } = await check(scenario)
  expect(of('Clock')).toEqual({ check: 'Clock', result, detail })
})

describe('what the step has to find out and cannot is unknown, and fails it', () => {
  const broken = { kind: 'status', status: 500, times: null } as const

  test('the login', async ({ start }) => {
    const faults = [{ ...broken, status: 503, path: '/v3/authn/access_token' }]
    const scenario = await start({ faults })
    const { conclusion, log, report, outputs } = await check(scenario, { retries: '1' })
    expect(conclusion).toBe('failure')
    expect(report).toMatchObject([{ check: 'Login', result: 'unknown' }])
    expect(outputs['warnings-count']).toBe('0')
    expect(log.join('\n')).toMatch(/Whether the stack is as asked for is unknown: Login: POST .* HTTP 503/)
  })

  test('an environment, where the list cannot be read; the domain is checked all the same', async ({ start }) => {
    const scenario = await start({ faults: [{ ...broken, path: '/v3/environments' }] })
    const inputs = { environments: 'blue,green', domain: 'www.example.com', retries: '0' }
    const { conclusion, log, of } = await check(scenario, inputs)
    expect(conclusion).toBe('failure')
    const unread = { result: 'unknown', detail: 'the list of environments could not be read' }
    expect(of('Environment blue')).toMatchObject(unread)
    expect(of('Environment green')).toMatchObject(unread)
    expect(of('Domain www.example.com')).toMatchObject({ result: 'ok', detail: 'exists' })
    expect(log.join('\n')).toContain(
      'Whether the stack is as asked for is unknown: Environment blue: the list of environments could not be read; ',
    )
  })

  test('a domain, where the list cannot be read; the environments are checked all the same', async ({ start }) => {
    const scenario = await start({ faults: [{ ...broken, path: '/v3/domains' }] })
    const inputs = { environments: 'blue', domain: 'www.example.com', retries: '0' }
    const { conclusion, of } = await check(scenario, inputs)
    expect(conclusion).toBe('failure')
    expect(of('Environment blue')).toMatchObject({ result: 'ok' })
    expect(of('Domain www.example.com')).toMatchObject({ result: 'unknown' })
  })

  test('but not a list that nothing in the inputs is looked for in', async ({ start }) => {
    const scenario = await start({ faults: [{ ...broken, path: '/v3/environments' }] })
    const { conclusion, of } = await check(scenario, { domain: 'www.example.com', retries: '0' })
    expect(conclusion).toBe('success')
    expect(of('List of environments')?.result).toBe('unknown')
  })
})
