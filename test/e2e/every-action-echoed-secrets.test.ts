import { describe, expect } from 'vitest'
import { test } from '../support/scenario.ts'

const QUICK = { jobSeconds: { deploy: 0.2, backup: 0.2, domains: 0 }, staleSeconds: 0.1 }

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
