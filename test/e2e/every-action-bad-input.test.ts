import { describe, expect } from 'vitest'
import { readAction } from '../../tools/runner/metadata.ts'
import { openStage } from '../robustness/faults/play.ts'
import type { Recipe } from '../robustness/faults/recipe.ts'
import { recipes } from '../robustness/faults/recipes.ts'
import { actionFolder } from '../support/actions.ts'
import { test } from '../support/scenario.ts'

type Inputs = Record<string, string | number>

/** What is wrong, and what the message says. */
const BAD: [Inputs, RegExp][] = [
  [{ retries: 'many' }, /`retries` must be a whole number from 0 to 100, not "many"/],
  [{ retries: '-1' }, /`retries` must be a whole number/],
  [{ retries: '1.5' }, /`retries` must be a whole number/],
  [{ retries: '101' }, /`retries` must be a whole number from 0 to 100/],
  [{ 'request-timeout-seconds': '0' }, /`request-timeout-seconds` must be a number larger than 0, not "0"/],
  [{ 'request-timeout-seconds': '1e3' }, /`request-timeout-seconds` must be a number/],
  [{ 'request-timeout-seconds': '1,5' }, /`request-timeout-seconds` must be a number/],
  [{ 'request-timeout-seconds': 'Infinity' }, /`request-timeout-seconds` must be a number/],
  [{ 'api-url': 'http://api.example.com' }, /`api-url` must begin with https:\/\/ \(plain http is for a loopback host/],
  [{ 'api-url': 'http://localhost.example.com' }, /`api-url` must begin with https/],
  [{ 'api-url': 'http://127.0.0.1.example.com' }, /`api-url` must begin with https/],
  [{ 'api-url': 'ftp://api.example.com' }, /`api-url` must begin with https/],
  [{ 'api-url': 'https://api.example.com/v3' }, /`api-url` must be an origin without path or query/],
  [{ 'api-url': 'https://api.example.com/?a=b' }, /`api-url` must be an origin without path or query/],
  [{ 'api-url': 'api.example.com' }, /`api-url` must be an address like https:\/\/api\.example\.com/],
  [{ stack: 'a.b' }, /`stack` must be the name of a stack \(letters, digits, hyphens\), not "a\.b"/],
  [{ stack: 'evil.com/#' }, /`stack` must be the name of a stack/],
  [{ stack: 'shop', 'api-url': 'https://api.example.com' }, /`stack` and `api-url` exclude each other/],
  [{ username: 'ci', 'access-token': 'a-token-of-some-length' }, /`access-token` and `username` exclude each other/],
  [
    { 'sso-token-url': 'https://idp.example.com/token', password: 'Passw0rd-1' },
    /`password` and `sso-token-url` exclude/,
  ],
  [{ 'sso-scope': 'deploy', 'access-token': 'a-token-of-some-length' }, /`access-token` and `sso-scope` exclude each/],
  [
    { 'sso-token-url': 'https://idp.example.com/token' },
    /`sso-client-id` is required for single sign-on, here or as BRC_/,
  ],
  [{ 'sso-client-id': 'ci' }, /`sso-token-url` is required for single sign-on, here or as BRC_SSO_TOKEN_URL/],
  [
    { 'sso-token-url': 'http://idp.example.com/token' },
    /`sso-token-url` must begin with https:\/\/ \(plain http is for/,
  ],
  [
    { 'sso-token-url': 'idp.example.com/token' },
    /`sso-token-url` must be an address like https:\/\/login\.example\.com/,
  ],
  [{ 'sso-token-url': 'javascript:alert(1)' }, /`sso-token-url` must begin with https:\/\//],
  [{ 'sso-token-url': 'https://a:b@idp.example.com/token' }, /`sso-token-url` must not hold a user name or password/],
  [{ 'sso-token-url': 'https://idp.example.com/token#a' }, /`sso-token-url` must be an address without #/],
  [{ 'sso-grant': 'password' }, /`sso-grant` must be one of client-credentials, token-exchange, not "password"/],
  [{ 'access-token': 'two words-in-a-token' }, /`access-token` must be the token alone/],
  [{ 'access-token': 'a-token\nof-two-lines' }, /`access-token` must be the token alone/],
]

/** A run of each action that takes a connection to Bloomreach Cloud. */
const actions = await actionsWith('stack')
const cases = BAD.map(([bad, message], n) => {
  const recipe = actions[n % actions.length] as Recipe
  return [recipe.action, JSON.stringify(bad), { recipe, bad, message }] as const
})

// All actions read the connection with the same code: each meets one of the inputs that are wrong, or more.
test.concurrent.for(cases)('%s refuses %s before any request', async ([, , { recipe, bad, message }], { expect }) => {
  const stage = await openStage(recipe)
  try {
    const { conclusion, exitCode, annotations, summary } = await (await stage.start({ inputs: bad })).result
    expect([conclusion, exitCode]).toEqual(['failure', 1])
    expect(annotations).toHaveLength(1)
    expect(annotations[0]?.message).toMatch(message)
    expect(annotations[0]?.message).toContain('Nothing was sent or changed.')
    expect(summary).toContain(`❌ ${recipe.action === '.' ? 'release' : recipe.action}`)
    expect(stage.simulator.requests).toEqual([])
  } finally {
    await stage.close()
  }
})

test('each action is among them', () => {
  expect(BAD.length).toBeGreaterThanOrEqual(actions.length)
  expect(actions.length).toBeGreaterThan(15)
})

async function actionsWith(input: string): Promise<Recipe[]> {
  const first = recipes.filter(({ action }, n) => recipes.findIndex((one) => one.action === action) === n)
  const inputs = await Promise.all(first.map(async ({ action }) => (await readAction(actionFolder(action))).inputs))
  return first.filter((_, n) => inputs[n]?.has(input))
}

describe('credentials are never shown', () => {
  test.for(['https://ci:hunter2-hunter2@api.example.com', 'ci:hunter2-hunter2@api.example.com'])(
    'as a part of the address %s',
    async (address, { start }) => {
      const scenario = await start()
      const { conclusion, log } = await scenario.step(
        'backup',
        { environment: 'green', 'api-url': address },
        { secrets: ['hunter2-hunter2'] },
      )
      expect(conclusion).toBe('failure')
      expect(log.join('\n')).toContain('`api-url` must not hold a user name or password')
    },
  )
})

const EMPTY: [string, Inputs, RegExp][] = [
  ['upload-distribution', { file: ' ' }, /`file` is required and was empty/],
  [
    'upload-distribution',
    { file: 'site.tar.gz', 'if-exists': 'overwrite' },
    /`if-exists` must be one of reuse, upload, fail, replace, not "overwrite"/,
  ],
  ['backup', { environment: '' }, /`environment` is required and was empty/],
  ['backup', { environment: 'green', type: 'manual' }, /`type` must be one of Manual, StackSnapshot, not "manual"/],
  ['backup', { environment: 'green', keep: 0 }, /`keep` must be a whole number of at least 1, not "0"/],
  ['backup', { environment: 'green', keep: 1, wait: 'false' }, /`keep` needs `wait: true`/],
  ['backup', { environment: 'green', wait: 'maybe' }, /`wait` must be true or false, not "maybe"/],
  ['backup', { environment: 'green', 'timeout-minutes': 'long' }, /`timeout-minutes` must be a number larger than 0/],
  ['deploy', { environment: '', distribution: 'x' }, /`environment` is required and was empty/],
  ['deploy', { environment: 'green', distribution: '' }, /`distribution` is required and was empty/],
  [
    'deploy',
    { environment: 'green', distribution: 'x', strategy: 'blue' },
    /`strategy` must be one of rolling, stopstart/,
  ],
  [
    'promote-production',
    { environment: 'green', 'health-check-url': 'file:///etc/passwd' },
    /`health-check-url` must be an http/,
  ],
  [
    'promote-production',
    { environment: 'green', 'health-check-url': 'https://a:b@c.example' },
    /`health-check-url` must not hold a user name/,
  ],
  [
    'promote-production',
    { environment: 'green', 'health-check-status': '2xx' },
    /`health-check-status` must be a status/,
  ],
  [
    'promote-production',
    { environment: 'green', 'domains-timeout-minutes': '-1' },
    /`domains-timeout-minutes` must be/,
  ],
]

test.for(EMPTY)('%s refuses %j', async ([name, inputs, message], { start }) => {
  const scenario = await start()
  scenario.file('site.tar.gz', 'a site')
  const { conclusion, log } = await scenario.step(name, inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(message)
  expect(scenario.simulator.requests).toEqual([])
})

const NO_CREDENTIALS = { BRC_USERNAME: '', BRC_PASSWORD: '' }

describe('all that is wrong is told in one message', () => {
  test('of single inputs and of inputs together', async ({ start }) => {
    const { simulator, step } = await start()
    const inputs = { environment: '', type: 'Full', retries: 'x', wait: false, keep: 2 }
    const { annotations } = await step('backup', inputs, { env: NO_CREDENTIALS })
    expect(annotations).toHaveLength(1)
    const lines = annotations[0]?.message.split('\n').filter((line) => line.startsWith('- '))
    expect(lines).toEqual([
      '- `environment` is required and was empty',
      '- `type` must be one of Manual, StackSnapshot, not "Full"',
      '- `retries` must be a whole number from 0 to 100, not "x"',
      expect.stringContaining(
        '- `username` and `password` (or `access-token`, or `sso-token-url` and `sso-client-id`) are required',
      ),
      '- `keep` needs `wait: true`',
    ])
    expect(simulator.requests).toEqual([])
  })

  test('also when the address is malformed, which is then not called missing', async ({ start }) => {
    const { step } = await start()
    const inputs = { environment: 'green', 'api-url': 'http://api.example.com' }
    const { annotations } = await step('backup', inputs, { env: NO_CREDENTIALS })
    expect(annotations[0]?.message).toMatch(/`api-url` must begin with https/)
    expect(annotations[0]?.message).toMatch(/`username` and `password` .* are required/)
    expect(annotations[0]?.message).not.toContain('`stack` (or `api-url`) is required')
  })

  test('also when the file is missing', async ({ start }) => {
    const { step } = await start()
    const { annotations } = await step('upload-distribution', { file: 'missing' }, { env: NO_CREDENTIALS })
    expect(annotations[0]?.message).toMatch(/`file` matches no file/)
    expect(annotations[0]?.message).toMatch(/`username` and `password` .* are required/)
  })
})

describe('without', () => {
  test.for([
    ['an address', { BRC_API_URL: '' }, /`stack` \(or `api-url`\) is required, here or as BRC_STACK/],
    ['credentials', NO_CREDENTIALS, /`username` and `password` \(or `access-token`, .*\) are required/],
    ['a password', { BRC_PASSWORD: '' }, /`username` and `password` \(or `access-token`, .*\) are required/],
    ['a user', { BRC_USERNAME: ' ' }, /`username` and `password` \(or `access-token`, .*\) are required/],
  ] as const)('%s', async ([, env, message], { start }) => {
    const { simulator, step } = await start()
    const { conclusion, log } = await step('backup', { environment: 'green' }, { env })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(message)
    expect(simulator.requests).toEqual([])
  })
})

describe('the connection may come', () => {
  const quick = { environment: 'green', wait: false }

  test('from inputs alone', async ({ start }) => {
    const { simulator, step } = await start()
    const { url, username, password } = simulator
    const env = { BRC_API_URL: '', ...NO_CREDENTIALS }
    const { conclusion } = await step('backup', { ...quick, 'api-url': url, username, password }, { env })
    expect(conclusion).toBe('success')
  })

  test('from inputs, which go before the environment', async ({ start }) => {
    const { simulator, step } = await start()
    const { url, username, password } = simulator
    const env = {
      BRC_API_URL: 'http://127.0.0.1:1',
      BRC_STACK: 'other',
      BRC_ACCESS_TOKEN: 'the-token-of-another',
      BRC_USERNAME: 'other',
    }
    const { conclusion } = await step('backup', { ...quick, 'api-url': `${url}/`, username, password }, { env })
    expect(conclusion).toBe('success')
  })

  test('as a token of the environment', async ({ start }) => {
    const { simulator, step } = await start()
    const env = { ...NO_CREDENTIALS, BRC_ACCESS_TOKEN: simulator.issueAccessToken() }
    const { conclusion } = await step('backup', quick, { env })
    expect(conclusion).toBe('success')
  })

  test('by the name of a stack, in any case of letters', async ({ start }) => {
    const { step } = await start()
    const { log } = await step(
      'backup',
      { ...quick, stack: 'No-Such-Stack', retries: 0 },
      {
        env: { BRC_API_URL: '', HTTPS_PROXY: 'http://127.0.0.1:1' },
      },
    )
    expect(log.join('\n')).toMatch(/POST \/v3\/authn\/access_token got no response/)
  })
})

test('limits longer than a timer can be are limits that never come', async ({ start }) => {
  const { step } = await start({ jobSeconds: 0.3 })
  const limits = { 'timeout-minutes': 1e9, 'request-timeout-seconds': 1e9, 'poll-interval-seconds': 1e9 }
  const { conclusion, rawLog } = await step('backup', { environment: 'green', ...limits })
  expect(conclusion).toBe('success')
  expect(rawLog).not.toContain('Warning')
})
