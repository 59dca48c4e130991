import { expect } from 'vitest'
import { test } from '../support/scenario.ts'

test.concurrent('a secret of less than six characters spoils no output, and is warned of', async ({ start }) => {
  const { step } = await start()
  const { conclusion, outputs, log } = await step('environment', {
    operation: 'protect',
    name: 'test',
    'protect-site': true,
    'site-password': 'test',
  })
  expect(conclusion).toBe('success')
  expect(outputs['environment-name']).toBe('test')
  expect(log.join('\n')).toContain('`site-password` has fewer than 6 characters. It is not masked in the log')
})

test.concurrent('credentials in several lines of JSON: only their values are masked, and the items stay JSON', async ({
  start,
}) => {
  const { simulator, step } = await start()
  const broker = simulator.netapp.dataBrokers.find(({ name }) => name === 'north')
  simulator.netapp.lists['list-sgws-buckets'] = [{ name: 'us-west-2-bucket', region: 'us-west-2' }]
  const credentials = JSON.stringify(
    { 'access-key': 'AKIA0123456789ABCDEF', 'secret-key': 'Long-Secret-123', region: 'us' },
    null,
    2,
  )
  const { conclusion, outputs, log } = await step(
    'netapp-list',
    { list: 'sgws-buckets', 'data-broker-id': broker?.id ?? '', credentials, parameters: 'host: h1\nport: 443' },
    { secrets: ['Long-Secret-123', 'AKIA0123456789ABCDEF'] },
  )
  expect(conclusion, log.join('\n')).toBe('success')
  expect(JSON.parse(outputs['items'] ?? '')).toEqual([{ name: 'us-west-2-bucket', region: 'us-west-2' }])
})

test.concurrent.for(['password', 'access-token'] as const)(
  'a %s that ends with a line end is taken without it',
  async (name, { start }) => {
    const { simulator, step } = await start()
    const body = JSON.stringify({ username: simulator.username, password: simulator.password })
    const headers = { 'content-type': 'application/json' }
    const login = await fetch(`${simulator.url}/v3/authn/access_token`, { method: 'POST', body, headers })
    const token: string = JSON.parse(await login.text()).access_token
    const inputs =
      name === 'password'
        ? { username: simulator.username, password: `${simulator.password}\n` }
        : { 'access-token': `${token}\r\n` }
    const { conclusion } = await step('environment', { operation: 'get', name: 'blue', ...inputs })
    expect(conclusion).toBe('success')
  },
)

test.concurrent('numbers of many digits keep each of them, in the body and in the outputs', async ({ start }) => {
  const { simulator, step } = await start({
    faults: [
      { kind: 'status', status: 200, body: '{"n": 1234567890123456789, "id": 9223372036854775807}', path: '/v3/users' },
    ],
  })
  const { conclusion, outputs } = await step('request', {
    method: 'POST',
    path: '/v3/users',
    body: 'count: 9007199254740993\nname: a',
  })
  expect(conclusion).toBe('success')
  expect(simulator.requests.find(({ path }) => path === '/v3/users')?.body).toMatchObject({})
  expect(outputs['json']).toBe('{"n":1234567890123456789,"id":9223372036854775807}')
})

test.concurrent('a long list of failures leaves room for the next action and the state', async ({ start }) => {
  const distributions = Array.from({ length: 40 }, (_, n) => ({ name: `snapshot-build-with-a-long-name-${n}.zip` }))
  const refusal = { error_code: 'InvalidParameters', error_detail: 'a reason that is told at length. '.repeat(6) }
  const { step } = await start({
    cloud: { distributions },
    faults: [
      { kind: 'status', status: 400, body: refusal, method: 'DELETE', path: '/v3/distributions/*', times: null },
    ],
  })
  const { conclusion, annotations } = await step('prune', { resource: 'distributions', keep: 0 })
  expect(conclusion).toBe('failure')
  const [error] = annotations.filter(({ level }) => level === 'error')
  expect(error?.message.length).toBeLessThan(4096)
  expect(error?.message).toMatch(/State now: \S/)
  expect(error?.title).toBe('prune failed')
})
