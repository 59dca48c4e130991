import { expect } from 'vitest'
import type { Simulator } from '../../../src/simulator/simulator.ts'
import { test } from '../../support/scenario.ts'
import { backupsOf, distributionOf, type ExampleRun, environmentAt, environmentOf, runExample } from './example.ts'
import { page } from './page.ts'

const TAG = { event: { name: 'push' }, github: { ref: 'refs/tags/v1.3.0' } }
const NEW = 'shop-v1.3.0-distribution.tar.gz'

const VARIANTS = [
  { name: 'blue-green-with-approval', prepare: 'prepare', promote: 'promote' },
  { name: 'call-release-blue-green', prepare: 'release / prepare', promote: 'release / promote' },
]

for (const { name, prepare, promote } of VARIANTS) {
  const vars = { LIVE_DOMAIN: 'www.example.com' }

  test(`${name}: the idle environment gets live's content and the distribution, then the domains`, async ({
    start,
  }) => {
    const scenario = await start({ jobSeconds: 0.2 })
    const { simulator } = scenario
    const healthy = { ...vars, HEALTH_CHECK_URL: await page(200) }
    const run = await runExample(scenario, name, { ...TAG, vars: healthy })

    expect(run.results).toMatchObject({ [prepare]: 'success', [promote]: 'success' })
    expectPrepared(simulator, run, { from: 'blue', to: 'green' })
    expectLive(simulator, 'green')
    expect(run.job(promote).environment).toEqual({
      name: 'production',
      url: 'https://green-example.bloomreach.cloud',
    })
  })

  test(`${name}: the next release goes the other way`, async ({ start }) => {
    const scenario = await start({ jobSeconds: 0.2 })
    await runExample(scenario, name, { ...TAG, vars })
    const next = { ...TAG, github: { ref: 'refs/tags/v1.4.0' } }
    const run = await runExample(scenario, name, { ...next, vars })

    expect(run.conclusion).toBe('success')
    expectLive(scenario.simulator, 'blue')
    expect(distributionOf(scenario.simulator, 'blue')).toBe('shop-v1.4.0-distribution.tar.gz')
    expect(distributionOf(scenario.simulator, 'green')).toBe(NEW)
  })

  test(`${name}: without the approval live stays as it was`, async ({ start }) => {
    const scenario = await start({ jobSeconds: 0.2 })
    const environments = { production: { rejected: true } }
    const run = await runExample(scenario, name, { ...TAG, vars, environments })

    expect(run.results).toMatchObject({ [prepare]: 'success', [promote]: 'failure' })
    expectPrepared(scenario.simulator, run, { from: 'blue', to: 'green' })
    expectLive(scenario.simulator, 'blue')
    expect(distributionOf(scenario.simulator, 'blue')).toBe('shop-1.2.0-distribution.tar.gz')
  })

  test(`${name}: when the deployment fails, nobody is asked for an approval`, async ({ start }) => {
    const scenario = await start({ jobSeconds: 0.2, behaviors: { deployOutcomes: ['fails'] } })
    const run = await runExample(scenario, name, { ...TAG, vars })

    expect(run.results).toMatchObject({ [prepare]: 'failure', [promote]: 'skipped' })
    expectLive(scenario.simulator, 'blue')
  })
}

function expectPrepared(simulator: Simulator, run: ExampleRun, { from, to }: { from: string; to: string }): void {
  const backup = backupsOf(simulator, from).at(-1)
  const release = run.step('Back up live, restore into the idle environment, deploy there')
  expect(release.outputs['backup-id']).toBe(backup?.id)
  expect(environmentOf(simulator, to)).toMatchObject({ contentOf: from, restoredFrom: backup?.id, state: 'deployed' })
  expect(distributionOf(simulator, to)).toBe(NEW)
}

function expectLive(simulator: Simulator, name: string): void {
  for (const domain of ['www.example.com', 'example.com']) expect(environmentAt(simulator, domain)).toBe(name)
  const marked = simulator.cloud.environments.filter(({ production }) => production)
  expect(marked.map((one) => one.name)).toEqual([name])
}
