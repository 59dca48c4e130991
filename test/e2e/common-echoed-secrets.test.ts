import { describe, expect } from 'vitest'
import type { StepResult } from '../../src/runner/run-action.ts'
import { type Scenario, test } from '../support/scenario.ts'
import { goodInputs, MAIN_ACTIONS } from './main-actions.ts'

const QUICK = { jobSeconds: { deploy: 0.2, backup: 0.2, domains: 0 }, staleSeconds: 0.1 }

/** What a server may say so that it is taken for something else than text. */
const HOSTILE = [
  'two\n::error::owned',
  'two\r\n::set-output name=backup-id::owned',
  '::add-mask::green',
  '##[error]owned',
  'a ##[add-mask]green b',
  '\u001b[31mred\u001b[0m\u001b]0;title\u0007',
  '\u202egnp.exe\u2066 \u200b\u2028::warning::owned',
  '</td></table><script>alert(1)</script><img src=x onerror=alert(1)>',
  '\n\n# Owned\n\n[click](https://evil.example) ![x](https://evil.example/x.png) `code` | a | b |',
  `${'x'.repeat(3000)}`,
]

const ALLOWED = new Set(['add-mask', 'debug', 'error', 'warning', 'notice', 'group', 'endgroup'])

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEMLY = /[\u0000-\u0008\u000b-\u001f\u007f\u0085\u200b-\u200f\u2028-\u202e\u2066-\u2069]/

function expectHarmless(result: StepResult): void {
  const { commands, outputs, log, summary, annotations, masks } = result
  for (const { name, notation } of commands) expect([ALLOWED.has(name), notation]).toEqual([true, '::'])
  expect(annotations.filter(({ message }) => message.startsWith('owned'))).toEqual([])
  expect(Object.values(outputs)).not.toContain('owned')
  expect(masks).not.toContain('green')
  for (const line of log) expect(line).not.toMatch(UNSEEMLY)
  for (const line of log) expect(line.length).toBeLessThan(2000)
  expect(summary).not.toMatch(UNSEEMLY)
  // Outside of the tags that the summary is made of there is none; and no empty line lets Markdown begin in a tag.
  const tags = [...summary.matchAll(/<[^>]*>/g)].map(([tag]) => tag)
  for (const tag of tags)
    expect(tag).toMatch(/^<\/?(h3|p|br|table|tr|td|th( align="left")?|a( href="https:\/\/[^"<>]*")?)>$/)
  for (const block of summary.split('\n\n')) expect(block.trim()).toMatch(/^$|^<(h3|p|table)>[\s\S]*<\/(h3|p|table)>$/)
}

describe.for(MAIN_ACTIONS)('%s takes for text', (name) => {
  test.concurrent.for(HOSTILE)('the detail of an error: %j', async (text, { start }) => {
    const scenario = await start(QUICK)
    scenario.simulator.addFault({
      kind: 'status',
      method: 'GET',
      path: name === 'upload-distribution' ? '/v3/distributions' : '/v3/environments',
      status: 400,
      body: { error_code: text, error_detail: text },
    })
    const inputs = { ...goodInputs(name, scenario) }
    const result = await scenario.step(name, inputs)
    expect(result.conclusion).toBe('failure')
    expectHarmless(result)
    expect(result.annotations).toHaveLength(1)
  })
})

function rename({ simulator }: Scenario, text: string): void {
  for (const one of simulator.cloud.environments) one.name = `${one.name} ${text}`
  for (const one of simulator.cloud.distributions) one.name = `${one.name} ${text}`
  for (const one of simulator.cloud.domains) one.name = `${one.name} ${text}`
  for (const one of simulator.cloud.environments) one.deployedBy = text
}

function idOf({ simulator }: Scenario, start: string): string {
  return simulator.cloud.environments.find(({ name }) => name.startsWith(start))?.id ?? ''
}

describe('names and states are text', () => {
  test.concurrent.for(HOSTILE)('in a deploy: %j', async (text, { start }) => {
    const scenario = await start({ ...QUICK, quirks: { deployStates: [text] } })
    rename(scenario, text)
    const distribution = scenario.simulator.cloud.distributions.at(-1)?.id ?? ''
    const result = await scenario.step('deploy', { environment: idOf(scenario, 'green'), distribution })
    expect(result.conclusion).toBe('success')
    expectHarmless(result)
  })

  test.concurrent.for(HOSTILE)('in a promotion: %j', async (text, { start }) => {
    const scenario = await start(QUICK)
    rename(scenario, text)
    const result = await scenario.step('promote-production', {
      environment: idOf(scenario, 'green'),
      'current-environment': idOf(scenario, 'blue'),
    })
    expect(result.conclusion).toBe('success')
    expectHarmless(result)
  })

  test.concurrent.for(HOSTILE)('in what exists: %j', async (text, { start }) => {
    const scenario = await start(QUICK)
    rename(scenario, text)
    const result = await scenario.step('backup', { environment: 'none' })
    expect(result.conclusion).toBe('failure')
    expectHarmless(result)
  })

  test.concurrent.for(HOSTILE)('in the id, status and times of a backup: %j', async (text, { start }) => {
    const scenario = await start(QUICK)
    const green = idOf(scenario, 'green')
    const body = { id: text, environmentId: green, createdAt: text, distributionId: text }
    scenario.simulator.addFault({ kind: 'status', method: 'POST', path: '/v3/backups', status: 202, body })
    const job = {
      kind: 'status',
      path: '/v3/backups/jobs/**',
      status: 200,
      body: { status: text },
      times: null,
    } as const
    scenario.simulator.addFault(job)
    const result = await scenario.step('backup', { environment: green, 'timeout-minutes': 0.01 })
    expect(result.conclusion).toBe('failure')
    expectHarmless(result)
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
    expect(result.outputs['environment-name']).toBe('green ***')
    expect(result.outputs['json']).toContain('***')
    expect(result.summary).toContain('green ***')
  })
})
