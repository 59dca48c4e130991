import { describe, expect } from 'vitest'
import { test } from '../support/scenario.ts'

const QUICK = { jobSeconds: { deploy: 0.2, backup: 0.2, domains: 0 }, staleSeconds: 0.1 }

/** Ways to write a secret so that a reader still knows it. */
const DISGUISES: Readonly<Record<string, (secret: string) => string>> = {
  'a tab': between('\t'),
  'a line end': between('\r\n'),
  'a soft hyphen': between('\u00ad'),
  'zero width': between('\u200b\u2060'),
  'an ANSI sequence': between('\u001b[1;31m'),
  'a title for the terminal': between('\u001b]0;x\u0007'),
  'decimal entities': (secret) => Array.from(secret, (one) => `&#${one.charCodeAt(0)};`).join(''),
  'hexadecimal entities': (secret) => Array.from(secret, (one) => `&#x${hex(one)};`).join(''),
  '% in lower case': (secret) => Array.from(secret, (one) => `%${hex(one)}`).join(''),
  '% twice': (secret) => Array.from(secret, (one) => `%25${hex(one)}`).join(''),
  'JSON in JSON': (secret) => Array.from(secret, (one) => `\\u00${hex(one)}`).join(''),
}

function between(text: string): (secret: string) => string {
  return (secret) => secret.slice(0, 8) + text + secret.slice(8)
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16)
}

/** What a reader can make of a log or a summary. */
function read(text: string): string {
  let plain = text
  for (let round = 0; round < 3; round++) {
    plain = plain
      .replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/&(?:amp;)?#x([0-9a-f]+);/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/&(?:amp;)?#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/\\u00([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
  return plain.replace(/\u001b\[[0-9;]*m|[\s\u00ad\u200b\u2060]/g, '')
}

describe('a password that the service echoes is not shown, however it is written', () => {
  test.for(Object.entries(DISGUISES))('with %s', async ([, disguised], { start }) => {
    const scenario = await start(QUICK)
    const { password } = scenario.simulator
    const echoed = disguised(password)
    const body = { error_code: 'Refused', error_detail: `the user had ${echoed} and ${echoed.slice(0, -1)}` }
    scenario.simulator.addFault({ kind: 'status', path: '/v3/domains', status: 400, body, times: null })
    const debugging = { env: { ACTIONS_STEP_DEBUG: 'true' } }
    const result = await scenario.step('domain', { operation: 'list' }, debugging)
    expect(result.conclusion).toBe('failure')
    for (const text of [result.rawLog.replaceAll(/^::add-mask::.*$/gm, ''), result.summary]) {
      expect(read(text)).not.toContain(password)
      expect(text).toContain('the user had ***')
    }
  })
})

describe('a response that is malformed is not quoted', () => {
  const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYWxmb3JtZWQifQ.c2lnbmF0dXJlLW1hbGZvcm1lZA'
  test.for([
    ['is no JSON', `{"token_type":"bearer","access_token":"${TOKEN}",,}`, 'the JSON is malformed'],
    ['is a page', `<html>${TOKEN}</html>`, 'the JSON is malformed'],
    ['is of another form', { access_token: [TOKEN], token_type: TOKEN }, 'access_token is not string'],
    ['is too deep', `${'['.repeat(300)}"${TOKEN}"${']'.repeat(300)}`, 'nested more than 200 levels deep'],
  ] as const)('that %s', async ([, body, cause], { start }) => {
    const scenario = await start()
    const path = '/v3/authn/access_token'
    scenario.simulator.addFault({ kind: 'status', path, status: 200, body, times: null })
    const options = { env: { ACTIONS_STEP_DEBUG: 'true' }, secrets: [TOKEN] }
    const { conclusion, rawLog, log } = await scenario.step('domain', { operation: 'list', retries: 0 }, options)
    expect(conclusion).toBe('failure')
    expect(rawLog).not.toContain(TOKEN.slice(0, 12))
    expect(log.join('\n')).toMatch(/Cause: /)
    expect(log.join('\n')).toContain(cause)
  })
})

describe('a token that no service gives is refused, and not used', () => {
  test.for([
    ['one letter', 'x'],
    ['200,000 characters', 'a'.repeat(200_000)],
    ['a line end', 'abcdefghijklmnop\r\nX-Injected: 1'],
    ['spaces', 'a b c d e f g h'],
    ['an object', { a: 1 }],
  ] as const)('%s', async ([, token], { start }) => {
    for (const body of [{ access_token: token }, { access_token: 'good-token-12345', refresh_token: token }]) {
      const scenario = await start()
      const path = '/v3/authn/access_token'
      scenario.simulator.addFault({ kind: 'status', path, status: 200, body: { token_type: 'bearer', ...body } })
      const { conclusion, log } = await scenario.step('domain', { operation: 'list', retries: 0 })
      expect(conclusion).toBe('failure')
      expect(log.join('\n')).toContain('the response is not of the documented form')
      expect(scenario.simulator.requests.filter((request) => !request.path.startsWith('/v3/authn/'))).toEqual([])
    }
  })
})

describe('a secret that the service echoes is not shown', () => {
  const long = (token: string) => `${'the request was refused because of its header, '.repeat(4)}${token} and so on`
  test.for([
    ['in the detail of an error', (token: string) => token],
    ['in a detail that is cut', long],
    ['between control characters', (token: string) => `\u001b[1m${token}\u001b[0m\n${token}`],
  ] as const)('%s', async ([, echo], { start }) => {
    const scenario = await start(QUICK)
    const token = scenario.simulator.issueAccessToken()
    const body = { error_code: echo(token), error_detail: echo(token) }
    scenario.simulator.addFault({ kind: 'status', path: '/v3/environments', status: 400, body })
    const env = { BRC_USERNAME: '', BRC_PASSWORD: '' }
    const result = await scenario.step('backup', { environment: 'green', 'access-token': token }, { env })
    expect(result.conclusion).toBe('failure')
    const all = `${result.rawLog.replaceAll(/^::add-mask::.*$/gm, '')}${result.summary}`
    expect(all).not.toContain(token.slice(0, 20))
    expect(all).toContain('***')
  })

  test('in names and times that become outputs', async ({ start }) => {
    const scenario = await start(QUICK)
    const { password } = scenario.simulator
    const green = scenario.simulator.cloud.environments.find(({ name }) => name === 'green')
    if (green) Object.assign(green, { deployedBy: password, name: `green ${password}` })
    const result = await scenario.step('deploy', {
      environment: green?.id ?? '',
      distribution: 'shop-1.2.1-distribution.tar.gz',
    })
    expect(result.conclusion).toBe('success')
    expect(result.outputs['environment-name']).toBe('')
    expect(result.log.join('\n')).toContain(
      'The output `environment-name` is left empty, since its value holds a secret.',
    )
    expect(JSON.parse(result.outputs['json'] ?? '')).toMatchObject({ id: green?.id, state: 'deployed' })
    expect(JSON.parse(result.outputs['json'] ?? '')).not.toHaveProperty('name')
    expect(result.summary).toContain('green ***')
  })
})
