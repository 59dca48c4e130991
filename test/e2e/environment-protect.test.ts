import { expect } from 'vitest'
import { changes, test } from '../support/scenario.ts'

const PASSWORDS = { 'site-password': 'I love you', 'cms-password': 'I love you more' }

test('sends exactly what is given, in the fields of the reference', async ({ start }) => {
  const { simulator, step } = await start()
  const { conclusion, log, summary } = await step('environment', {
    operation: 'protect',
    'protect-site': true,
    'protect-cms': false,
    ...PASSWORDS,
  })
  expect(conclusion).toBe('success')
  expect(simulator.requests.find(({ path }) => path === '/v3/protect')?.body).toEqual({
    site: true,
    sitepassword: 'I love you',
    cms: false,
    cmspassword: 'I love you more',
  })
  expect(log.join('\n')).toContain('Protection: site protected, CMS not protected')
  expect(summary).toContain('not protected')

  const site = await step('environment', { operation: 'protect', 'protect-site': false })
  expect(site.conclusion).toBe('success')
  expect(simulator.requests.findLast(({ path }) => path === '/v3/protect')?.body).toEqual({ site: false })
})

test('passwords that differ are warned of, and refused when both protections are on', async ({ start }) => {
  const { simulator, step } = await start()
  const inputs = { operation: 'protect', 'protect-site': true, 'protect-cms': true }
  const { conclusion, log, annotations } = await step('environment', { ...inputs, ...PASSWORDS })
  expect(conclusion).toBe('failure')
  expect(annotations[0]?.message).toContain('Bloomreach Cloud expects the same for both')
  expect(log.join('\n')).toContain('InvalidParameters: The passwords of site and CMS must be the same')
  const same = await step('environment', { ...inputs, ...PASSWORDS, 'cms-password': PASSWORDS['site-password'] })
  expect(same.conclusion).toBe('success')
  expect(simulator.cloud.environments[0]?.protection).toEqual({ site: 'I love you', cms: 'I love you' })
})

test('with a name it looks the environment up, and says that the request does not name it', async ({ start }) => {
  const { simulator, step } = await start({ behaviors: { slashes: 'with' } })
  const inputs = { operation: 'protect', 'protect-site': true, 'site-password': 'I love you' }
  const { conclusion, outputs, annotations } = await step('environment', { ...inputs, name: 'green' })
  expect(conclusion).toBe('success')
  expect(outputs['environment-name']).toBe('green')
  expect(annotations[0]?.message).toMatch(/names no environment.*whether this concerns green only/)
  const unknown = await step('environment', { ...inputs, name: 'purple' })
  expect(unknown.conclusion).toBe('failure')
  expect(changes(simulator)).toEqual(['PUT /v3/protect', 'PUT /v3/protect/'])
})

test.for([
  [{ operation: 'get' }, ['`name` is required for `operation: get`']],
  [{ operation: 'create' }, ['`name` is required for `operation: create`']],
  [{ operation: 'delete', force: 'maybe' }, ['`force` must be true or false']],
  [{ operation: 'remove' }, ['`operation` must be one of get, create, delete, protect']],
  [{ operation: '' }, ['`operation` is required']],
  [{ operation: 'protect' }, ['`protect-site` or `protect-cms` is required']],
  [
    { operation: 'protect', 'protect-site': true, 'cms-password': 'I love you more' },
    ['`site-password` is required for `protect-site: true`', '`cms-password` needs `protect-cms`'],
  ],
  [
    { operation: 'create', name: 'x', 'protect-site': true, 'site-password': 'I love you' },
    ['`protect-site` goes with `operation: protect` only', '`site-password` goes with'],
  ],
] as const)('bad input is refused before the first request: %j', async ([inputs, problems], { start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('environment', inputs)
  expect(conclusion).toBe('failure')
  for (const problem of problems) expect(log.join('\n')).toContain(problem)
  expect(simulator.requests).toEqual([])
})

test('a refusal shows no password, though the service repeats it', async ({ start }) => {
  const { step } = await start({
    faults: [
      {
        kind: 'status',
        path: '/v3/protect',
        status: 400,
        body: { error_code: 'Bad', error_detail: '"I love you" is weak' },
      },
    ],
  })
  const inputs = { operation: 'protect', 'protect-site': true, 'site-password': 'I love you' }
  const { conclusion, log } = await step('environment', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('"***" is weak')
})
