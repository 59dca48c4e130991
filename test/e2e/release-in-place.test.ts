import { expect } from 'vitest'
import { calls, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const RELEASE = { file: 'shop.tar.gz', environment: 'acceptance' }
const names = (stages: string | undefined) =>
  (JSON.parse(stages ?? '[]') as { name: string; result: string }[])
    .filter(({ result }) => result !== 'skipped')
    .map(({ name, result }) => `${name} ${result}`)

test('backs up and deploys', async ({ start }) => {
  const { simulator, step, file } = await start({ jobSeconds: 0.4 })
  file('shop.tar.gz', 'a new shop')
  const { conclusion, outputs } = await step('.', RELEASE)
  expect(conclusion).toBe('success')
  expect(names(outputs['stages'])).toEqual(['upload success', 'backup success', 'deploy success'])
  const acceptance = simulator.cloud.environments.find(({ name }) => name === 'acceptance')
  expect(acceptance?.distributionId).toBe(outputs['distribution-id'])
  expect(outputs).toMatchObject({ promoted: 'false', 'previous-environment-id': '' })
})

test('a deployment that fails leaves the previous distribution running, and the step fails', async ({ start }) => {
  const { simulator, step, file } = await start({
    jobSeconds: 0.5,
    behaviors: { deployOutcomes: ['fails', 'ok'], distributionShown: 'during' },
  })
  file('shop.tar.gz', 'a new shop')
  const before = simulator.cloud.environments.find(({ name }) => name === 'acceptance')?.distributionId
  const { conclusion, outputs, log } = await step('.', RELEASE)
  expect(conclusion).toBe('failure')
  expect(outputs['rolled-back']).toBe('true')
  const now = simulator.cloud.environments.find(({ name }) => name === 'acceptance')
  expect(now).toMatchObject({ state: 'deployed', distributionId: before })
  const shown = `shop-1.2.0-distribution.tar.gz (${before})`
  expect(stateOf(log)).toBe(`State now: Rolled back: acceptance runs the previous distribution ${shown} again.`)
  expect(outputs).toMatchObject({ result: 'failure', 'logs-file': expect.stringContaining('/logs-acceptance-') })
  const all = calls(simulator)
  const [first, second] = all.flatMap((call, index) => (call.endsWith('/deploy') ? [index] : []))
  const download = all.findIndex((call) => call.includes('/logs/download/'))
  expect([first, download, second].map(Number)).toEqual([first, download, second].map(Number).sort((a, b) => a - b))
})

test('a rollback that fails is shouted', async ({ start }) => {
  const { step, file } = await start({
    jobSeconds: 0.5,
    behaviors: { deployOutcomes: ['fails', 'fails'], distributionShown: 'during' },
  })
  file('shop.tar.gz', 'a new shop')
  const { conclusion, outputs, annotations } = await step('.', RELEASE)
  expect(conclusion).toBe('failure')
  expect(outputs['rolled-back']).toBe('false')
  expect(annotations.some(({ message }) => message.startsWith('Rollback failed: '))).toBe(true)
})

test('what someone else has deployed meanwhile is not rolled back', async ({ start }) => {
  const { simulator, step, file } = await start({ jobSeconds: 0.5, behaviors: { deployOutcomes: ['other'] } })
  file('shop.tar.gz', 'a new shop')
  const { conclusion, outputs, log } = await step('.', RELEASE)
  expect(conclusion).toBe('failure')
  expect(outputs['rolled-back']).toBe('false')
  expect(log.join('\n')).toContain('runs what this step has not deployed')
  expect(calls(simulator).filter((call) => call.endsWith('/deploy'))).toHaveLength(1)
})

test('nothing is rolled back when told not to', async ({ start }) => {
  const { simulator, step, file } = await start({ jobSeconds: 0.5, behaviors: { deployOutcomes: ['fails'] } })
  file('shop.tar.gz', 'a new shop')
  const { conclusion } = await step('.', { ...RELEASE, 'rollback-on-failure': false })
  expect(conclusion).toBe('failure')
  expect(calls(simulator).filter((call) => call.endsWith('/deploy'))).toHaveLength(1)
})

test('what ran before is what ran directly before the request, not what the plan has seen', async ({ start }) => {
  let other = ''
  const { simulator, step, file } = await start({
    jobSeconds: 0.4,
    onRequest: ({ method, path }) => {
      const acceptance = simulator.cloud.environments.find(({ name }) => name === 'acceptance')
      const one = simulator.cloud.distributions.find(({ id }) => id !== acceptance?.distributionId)
      if (`${method} ${path}` !== 'POST /v3/backups' || !acceptance || !one) return
      other = one.id
      acceptance.distributionId = one.id
    },
  })
  file('shop.tar.gz', 'a new shop')
  const { conclusion, outputs, summary } = await step('.', RELEASE)
  expect(conclusion).toBe('success')
  expect(outputs['previous-distribution-id']).toBe(other)
  expect(summary).toMatch(new RegExp(`Before\\W+(?:<[^>]*>\\s*)*[^\\n]*${other}`))
  expect(JSON.parse(outputs['json'] ?? '').environment).toMatchObject({
    name: 'acceptance',
    distributionId: outputs['distribution-id'],
  })
})
