import { describe, expect } from 'vitest'
import { calls, test } from '../support/scenario.ts'

const DAY = 24 * 3600 * 1000
const NAME = 'site.tar.gz'

describe('`reuse`', () => {
  test('names who uploaded what is used again', async ({ start }) => {
    const stored = { name: NAME, content: 'a site', createdBy: 'ada@example.com', createdAt: Date.UTC(2026, 0, 2) }
    const { file, step } = await start({ cloud: { distributions: [stored] } })
    file(NAME, 'a site')
    const { outputs, log } = await step('upload-distribution', { file: NAME })
    expect(outputs['reused']).toBe('true')
    expect(log.join('\n')).toMatch(/with the same MD5 \(uploaded by ada@example\.com at 2026-01-02T00:00:00/)
  })

  test('does not take one of another size, though its MD5 is the same', async ({ start }) => {
    const { simulator, file, step } = await start({
      cloud: { distributions: [{ name: NAME, content: 'a site' }] },
      behaviors: { fileSizeShown: true },
    })
    file(NAME, 'a site')
    const right = await step('upload-distribution', { file: NAME })
    expect(right.outputs['reused']).toBe('true')
    const [stored] = simulator.cloud.distributions
    if (stored) stored.size = 7
    const wrong = await step('upload-distribution', { file: NAME })
    expect(wrong.outputs['reused']).toBe('false')
    expect(simulator.cloud.distributions).toHaveLength(2)
  })

  test('takes the newest of several with the same content', async ({ start }) => {
    const now = Date.now()
    const distributions = [2, 1, 3].map((days) => ({
      id: `A00000000000000${days}`,
      name: NAME,
      content: 'a site',
      createdAt: now - days * DAY,
    }))
    const { file, step } = await start({ cloud: { distributions } })
    file(NAME, 'a site')
    const { outputs } = await step('upload-distribution', { file: NAME })
    expect(outputs).toMatchObject({ reused: 'true', 'distribution-id': 'A000000000000001' })
  })

  test('takes an unchanged config file that the service had renamed', async ({ start }) => {
    const { simulator, file, step } = await start({
      cloud: { configFiles: [{ name: 'blue.properties', content: '1' }] },
    })
    for (const [content, reused] of [
      ['2', 'false'],
      ['2', 'true'],
      ['3', 'false'],
      ['2', 'true'],
      ['3', 'true'],
    ] as const) {
      file('blue.properties', content)
      const { outputs } = await step('upload-config-file', { file: 'blue.properties' })
      expect([content, outputs['reused']]).toEqual([content, reused])
    }
    const names = simulator.cloud.configFiles.map(({ name }) => name)
    expect(names).toEqual(['blue.properties', 'blue (1).properties', 'blue (2).properties'])
  })

  test('does not take what is called like a renamed config file where the name is free', async ({ start }) => {
    const { simulator, file, step } = await start({
      cloud: { configFiles: [{ name: 'blue (1).properties', content: '1' }] },
    })
    file('blue.properties', '1')
    const { outputs } = await step('upload-config-file', { file: 'blue.properties' })
    expect(outputs['reused']).toBe('false')
    const names = simulator.cloud.configFiles.map(({ name }) => name)
    expect(names).toEqual(['blue (1).properties', 'blue.properties'])
  })

  test('does not take a config file whose name only looks similar', async ({ start }) => {
    const configFiles = ['blue-1.properties', 'blue.properties.old', 'green (1).properties', 'blue ().properties']
    const { file, step } = await start({ cloud: { configFiles: configFiles.map((name) => ({ name, content: '1' })) } })
    file('blue.properties', '1')
    const { outputs } = await step('upload-config-file', { file: 'blue.properties' })
    expect(outputs['reused']).toBe('false')
  })
})

describe('a name of several distributions', () => {
  const now = Date.now()
  const twin = (id: string, content: string, days: number) => ({ id, name: NAME, content, createdAt: now - days * DAY })

  test('with the same content is that of the newest', async ({ start }) => {
    const distributions = [twin('A000000000000001', 'a site', 2), twin('A000000000000002', 'a site', 1)]
    const { simulator, step } = await start({
      cloud: { distributions, environments: [{ name: 'blue', distribution: 'A000000000000001' }] },
      jobSeconds: 0.2,
    })
    const { conclusion, outputs } = await step('deploy', { environment: 'blue', distribution: NAME })
    expect(conclusion).toBe('success')
    expect(outputs['distribution-id']).toBe('A000000000000002')
    expect(simulator.cloud.environments[0]?.distributionId).toBe('A000000000000002')
  })

  test('with other content is refused, with their ids', async ({ start }) => {
    const distributions = [twin('A000000000000001', 'a site', 2), twin('A000000000000002', 'another', 1)]
    const { simulator, step } = await start({ cloud: { distributions, environments: [{ name: 'blue' }] } })
    const { conclusion, log } = await step('deploy', { environment: 'blue', distribution: NAME })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('is that of 2 distributions: A000000000000001, A000000000000002')
    expect(calls(simulator).filter((call) => call.startsWith('PUT'))).toEqual([])
  })

  test('with the same content is no ambiguity for a config file either', async ({ start }) => {
    const configFiles = ['F000000000000001', 'F000000000000002'].map((id) => ({
      id,
      name: 'a.properties',
      content: '1',
    }))
    const { simulator, step } = await start({
      cloud: { distributions: [{ name: NAME }], configFiles, environments: [{ name: 'blue' }] },
      jobSeconds: 0.2,
    })
    const config = '- name: a.properties\n  role: systemproperty'
    const { conclusion } = await step('deploy', { environment: 'blue', distribution: NAME, 'config-files': config })
    expect(conclusion).toBe('success')
    expect(simulator.cloud.environments[0]?.configFileRoles).toHaveLength(1)
  })
})

describe('`replace` keeps', () => {
  test.for([
    ['what is being deployed, and all else while that may be it', { state: 'deploying' }, undefined, 'is in the state'],
    ['what a backup refers to', {}, { environment: 'blue' }, 'refers to it'],
  ] as const)('%s', async ([, environment, backup, why], { start }) => {
    const { simulator, file, step } = await start({
      cloud: {
        distributions: [
          { id: 'A000000000000001', name: NAME, content: 'old' },
          { id: 'A000000000000002', name: 'other.tar.gz', content: 'other' },
        ],
        environments: [{ name: 'blue', distribution: 'A000000000000001', ...environment }],
        backups: backup ? [backup] : [],
      },
    })
    const [blue] = simulator.cloud.environments
    if (blue) blue.distributionId = 'A000000000000002'
    file(NAME, 'new')
    const { conclusion, log } = await step('upload-distribution', { file: NAME, 'if-exists': 'replace' })
    expect(conclusion).toBe('success')
    expect(log.join('\n')).toMatch(new RegExp(`A000000000000001 of the same name stays: .*${why}`))
    expect(simulator.cloud.distributions).toHaveLength(3)
  })

  test('what came under that name after its own upload began', async ({ start }) => {
    const scenario = await start({
      cloud: { distributions: [{ id: 'A000000000000001', name: NAME, content: 'old' }] },
      onRequest: ({ method, path }) => {
        const [old] = scenario.simulator.cloud.distributions
        if (method !== 'POST' || path !== '/v3/distributions' || !old) return
        scenario.simulator.cloud.distributions.push({ ...old, id: 'A00000000000000F', createdAt: Date.now() })
      },
    })
    scenario.file(NAME, 'new')
    const { outputs } = await scenario.step('upload-distribution', { file: NAME, 'if-exists': 'replace' })
    const left = scenario.simulator.cloud.distributions.map(({ id }) => id)
    expect(left).toEqual(['A00000000000000F', outputs['distribution-id']])
  })

  test('all, where it is not proven that the new one arrived complete', async ({ start }) => {
    const body = { id: 'A000000000000009', name: NAME }
    const { simulator, file, step } = await start({
      cloud: { distributions: [{ id: 'A000000000000001', name: NAME, content: 'old' }] },
      faults: [
        { method: 'POST', path: '/v3/distributions', kind: 'status', status: 200, body },
        { method: 'GET', path: '/v3/distributions/*', kind: 'status', status: 200, body, times: null },
      ],
    })
    file(NAME, 'new')
    const { conclusion, log } = await step('upload-distribution', { file: NAME, 'if-exists': 'replace' })
    expect(conclusion).toBe('success')
    expect(log.join('\n')).toContain('were not deleted, because it is not proven that the new one arrived complete')
    expect(simulator.cloud.distributions).toHaveLength(1)
  })
})
