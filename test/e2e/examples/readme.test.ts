import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { textOf } from '../../repository/files.ts'
import { fencesOf } from '../../repository/markdown.ts'
import { type Scenario, test } from '../../support/scenario.ts'
import { distributionOf, environmentAt, runFile } from './example.ts'

const [quickStart = '', blueGreen = ''] = fencesOf('README.md')
  .filter(({ language }) => language === 'yaml')
  .map(({ text }) => text)
const MANUAL = { event: { name: 'workflow_dispatch' } }
const NEW = 'shop-1.2.1-distribution.tar.gz'

function saved({ temp }: Scenario, text: string): string {
  const file = join(temp, 'release.yml')
  writeFileSync(file, text.replace('shop-1.3.0-distribution.tar.gz', NEW))
  return file
}

test('the quick start is a whole workflow of at most 20 lines, and changes nothing', async ({ start }) => {
  expect(quickStart.trimEnd().split('\n').length).toBeLessThanOrEqual(20)
  const scenario = await start({ jobSeconds: 0.2 })
  const run = await runFile(scenario, saved(scenario, quickStart), MANUAL)
  expect(run.results).toEqual({ release: 'success' })
  const changes = scenario.simulator.requests.filter(
    ({ method, path }) => method !== 'GET' && !path.includes('/authn/'),
  )
  expect(changes).toEqual([])
})

test('without `dry-run` it backs up and deploys', async ({ start }) => {
  const scenario = await start({ jobSeconds: 0.2 })
  const run = await runFile(scenario, saved(scenario, quickStart.replace(/^ +dry-run: true\n/m, '')), MANUAL)
  expect(run.results).toEqual({ release: 'success' })
  expect(distributionOf(scenario.simulator, 'acceptance')).toBe(NEW)
  expect(run.jobs[0]?.steps.at(-1)?.outputs['backup-id']).toMatch(/\w/)
})

test('the blue/green step, in the place of that one, releases to the idle environment', async ({ start }) => {
  const step = blueGreen
    .replaceAll(/^/gm, '      ')
    .replace('file: target/*-distribution.tar.gz', `distribution: ${NEW}`)
  const scenario = await start({ jobSeconds: 0.2 })
  const workflow = `${quickStart.slice(0, quickStart.indexOf('      - uses: ', quickStart.indexOf('check-stack')))}${step}`
  const run = await runFile(scenario, saved(scenario, `${workflow.trimEnd()}\n`), MANUAL)
  expect(run.results).toEqual({ release: 'success' })
  expect(distributionOf(scenario.simulator, 'green')).toBe(NEW)
  expect(environmentAt(scenario.simulator, 'www.example.com')).toBe('green')
})

test('the README names the parts that its readers look for, in this order', () => {
  const titles = textOf('README.md').match(/^## .+$/gm)
  expect(titles).toEqual([
    '## Prerequisites',
    '## Quick start',
    '## Which action do I need?',
    '## Permissions',
    '## Versioning',
    '## Try it locally',
    '## Documentation and support',
    '## License',
  ])
})
