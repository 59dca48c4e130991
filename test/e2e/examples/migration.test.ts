import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { textOf } from '../../repository/files.ts'
import { type Scenario, test } from '../../support/scenario.ts'
import { fullCloud } from './clouds.ts'
import { distributionOf, environmentAt, environmentOf, runFile } from './example.ts'

const PAGE = textOf('docs/migration.md')
const TAG = { event: { name: 'push' }, github: { ref: 'refs/tags/v1.3.0' } }
const NEW = 'shop-v1.3.0-distribution.tar.gz'

/** The workflow below the comment `<!-- example: name -->`, as a file. */
function workflow(name: string, { temp }: Scenario): string {
  const block = new RegExp(`^<!-- example: ${name} -->\\n\\n\`\`\`yaml\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(PAGE)?.[1]
  if (block === undefined) throw new Error(`docs/migration.md has no example ${name}`)
  const file = join(temp, `${name}.yml`)
  writeFileSync(file, block)
  return file
}

test('each workflow "after" is one of the examples below', () => {
  const named = [...PAGE.matchAll(/^<!-- example: ([\w-]+) -->$/gm)].map(([, name]) => name)
  expect(named).toEqual(['curl', 'jenkins', 'existing-actions'])
  expect(PAGE.match(/^After/gm)).toHaveLength(named.length)
})

test('the curl script works, and ends before the distribution runs', async ({ start }) => {
  const scenario = await start({ jobSeconds: 60 })
  const { simulator, temp } = scenario
  const script = /^Before:\n\n```sh\n([\s\S]*?)^```$/m.exec(PAGE)?.[1] ?? ''
  mkdirSync(join(temp, 'target'))
  writeFileSync(join(temp, 'target', 'shop.tar.gz'), 'shop 1.3.0')
  const env = { ...process.env, API: simulator.url, U: simulator.username, P: simulator.password }
  await promisify(execFile)('bash', ['-c', script.replace('sleep 600', 'true')], { cwd: temp, env })
  const deployment = simulator.requests.find(({ path }) => path.endsWith('/deploy'))
  expect(deployment).toMatchObject({ status: 202 })
  expect(distributionOf(simulator, 'acceptance')).toBe('shop-1.2.0-distribution.tar.gz')
})

test('after the move from curl, the distribution runs when the workflow ends', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2 })
  const run = await runFile(scenario, workflow('curl', scenario), TAG)
  expect(run.results).toEqual({ build: 'success', deploy: 'success' })
  expect(distributionOf(scenario.simulator, 'acceptance')).toBe(NEW)
  expect(environmentOf(scenario.simulator, 'acceptance').state).toBe('deployed')
})

test('after the move from Jenkins, the domains move once somebody has approved', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2 })
  const dispatch = { event: { name: 'workflow_dispatch' }, github: TAG.github }
  const file = workflow('jenkins', scenario)
  const rejected = await runFile(scenario, file, { ...dispatch, environments: { production: { rejected: true } } })
  expect(rejected.results).toEqual({ build: 'success', prepare: 'success', promote: 'failure' })
  expect(environmentAt(scenario.simulator, 'www.example.com')).toBe('blue')

  const approved = await runFile(scenario, file, dispatch)
  expect(approved.results).toEqual({ build: 'success', prepare: 'success', promote: 'success' })
  expect(environmentAt(scenario.simulator, 'www.example.com')).toBe('green')
  expect(distributionOf(scenario.simulator, 'green')).toBe(NEW)
})

test('after the move from the existing actions, a full stack gets room, and production its config files', async ({
  start,
}) => {
  const scenario = await start({ jobSeconds: 0.2, cloud: fullCloud() })
  const { simulator } = scenario
  const dispatch = { event: { name: 'workflow_dispatch' }, github: TAG.github }
  const run = await runFile(scenario, workflow('existing-actions', scenario), dispatch)
  expect(run.results).toEqual({ build: 'success', deploy: 'success' })
  expect(distributionOf(simulator, 'production')).toBe(NEW)
  expect(simulator.cloud.distributions).toHaveLength(91)
  const deployment = simulator.requests.find(({ path }) => path.endsWith('/deploy'))
  expect(deployment?.body).toMatchObject({ appConfigFileRoles: Array(3).fill({ role: 'systemproperty' }) })
})
