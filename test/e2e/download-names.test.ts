import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Scenario } from '../support/scenario.ts'
import { test } from '../support/scenario.ts'

const HOSTILE = ['../../evil.sh', '/etc/passwd', 'C:\\\\evil.exe', 'pom.xml', '.npmrc', 'CON', '..', 'evil.sh;.gz']
/** What a checkout may hold; none of it may change. */
const PROJECT = { 'pom.xml': '<project/>', '.npmrc': 'ours', 'build.gradle': 'ours', passwd: 'ours' }

const DOWNLOADS = [
  ['download-logs', { environment: 'blue' }, /^logs-blue-[\dT-]+Z(?:\.tar)?\.gz$/],
  ['download-distribution', { distribution: 'shop-1.0.0-distribution.tar.gz' }, /^distribution-shop-1\.0\.0-/],
  ['download-backup', { backup: 'latest', environment: 'blue' }, /^backup-blue-[\w-]+(?:\.sql)?\.gz$/],
] as const

function project({ file, workspace }: Scenario): () => void {
  for (const [name, content] of Object.entries(PROJECT)) file(name, content)
  return () => {
    for (const [name, content] of Object.entries(PROJECT)) {
      expect(readFileSync(join(workspace, name), 'utf8')).toBe(content)
    }
  }
}

// All downloads name their file with the same code: each meets some of the names.
const cases = HOSTILE.map((name, n) => {
  const [action, inputs, pattern] = DOWNLOADS[n % DOWNLOADS.length] ?? DOWNLOADS[0]
  return [action, name, { inputs, pattern }] as const
})

test.for(cases)(
  '%s: the service calls it %j; the name is ours all the same',
  async ([action, name, one], { start }) => {
    const scenario = await start({ behaviors: { downloadName: name } })
    const expectUntouched = project(scenario)
    const { conclusion, outputs } = await scenario.step(action, one.inputs)
    expect(conclusion).toBe('success')
    expectUntouched()
    const added = readdirSync(scenario.workspace).filter((file) => !Object.hasOwn(PROJECT, file))
    expect(added).toEqual([expect.stringMatching(one.pattern)])
    expect(outputs['file']).toBe(join(scenario.workspace, added[0] ?? ''))
    expect(statSync(outputs['file'] ?? '').mode & 0o777).toBe(0o600)
  },
)

test.for(['build.gradle', '.npmrc', '../pom.xml', 'passwd'])(
  'a distribution that its uploader calls %j replaces nothing',
  async (name, { start }) => {
    const scenario = await start({ cloud: { distributions: [{ name, content: 'not yours' }] } })
    const expectUntouched = project(scenario)
    const distribution = scenario.simulator.cloud.distributions[0]?.id ?? ''
    const { conclusion, outputs } = await scenario.step('download-distribution', { distribution })
    expect(conclusion).toBe('success')
    expectUntouched()
    expect(outputs['file']).toMatch(/\/distribution-[\w.-]+-[0-9A-F]{16}$/)
    expect(readFileSync(outputs['file'] ?? '', 'utf8')).toBe('not yours')
  },
)

test('an earlier download of the same content is replaced; another file of that name, and a link, stay', async ({
  start,
}) => {
  const scenario = await start({ cloud: { distributions: [{ name: 'shop.zip', content: 'shop' }] } })
  const distribution = scenario.simulator.cloud.distributions[0]?.id ?? ''
  const first = await scenario.step('download-distribution', { distribution, path: 'in' })
  const file = first.outputs['file'] ?? ''
  const again = await scenario.step('download-distribution', { distribution, path: 'in' })
  expect(again.outputs['file']).toBe(file)
  expect(again.log.join('\n')).toContain('in place of a file of the same content')
  expect(readdirSync(join(scenario.workspace, 'in'))).toHaveLength(1)

  writeFileSync(file, 'mine')
  const beside = await scenario.step('download-distribution', { distribution, path: 'in' })
  expect(beside.outputs['file']).toBe(file.replace('.zip', '-2.zip'))
  expect(readFileSync(file, 'utf8')).toBe('mine')

  mkdirSync(join(scenario.workspace, 'linked'))
  const outside = join(scenario.temp, 'outside')
  writeFileSync(outside, 'mine, too')
  const link = file.replace('/in/', '/linked/')
  symlinkSync(outside, link)
  const linked = await scenario.step('download-distribution', { distribution, path: 'linked' })
  expect(linked.conclusion).toBe('success')
  expect(readFileSync(outside, 'utf8')).toBe('mine, too')
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
})

test('a backup by its id has the name of its environment, or the id of one that is gone', async ({ start }) => {
  const scenario = await start()
  const { id, environmentId } = scenario.simulator.cloud.backups[0] ?? {}
  const name = scenario.simulator.cloud.environments.find((one) => one.id === environmentId)?.name
  const named = await scenario.step('download-backup', { backup: id ?? '' })
  expect(named.outputs['file']).toBe(join(scenario.workspace, `backup-${name}-${id}.sql.gz`))
  scenario.simulator.addFault({ kind: 'status', status: 404, path: `/v3/environments/${environmentId}` })
  const gone = await scenario.step('download-backup', { backup: id ?? '' })
  expect(gone.conclusion).toBe('success')
  expect(gone.outputs['file']).toBe(join(scenario.workspace, `backup-${environmentId}-${id}.sql.gz`))
})
