import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect } from 'vitest'
import { changes, type Scenario, test } from '../support/scenario.ts'

const CONTENT = 'what only the runner may read'
const TO_DEPLOY = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }

/** A workspace with links out of it, to a file and to a folder, as a pull request may hold them. */
function withLinks(scenario: Scenario): { outside: string } {
  const outside = join(dirname(scenario.workspace), 'outside')
  mkdirSync(join(outside, 'deep'), { recursive: true })
  writeFileSync(join(outside, 'secret.zip'), CONTENT)
  writeFileSync(join(outside, 'deep', 'a.properties'), CONTENT)
  symlinkSync(join(outside, 'secret.zip'), join(scenario.workspace, 'dist.zip'))
  symlinkSync(outside, join(scenario.workspace, 'conf'))
  symlinkSync('conf', join(scenario.workspace, 'again'))
  return { outside }
}

describe('what leads out of the workspace is not uploaded', () => {
  test.for([
    ['upload-distribution', 'a link', { file: 'dist.zip' }],
    ['upload-distribution', 'a link, by the workspace', { file: '{workspace}/dist.zip' }],
    ['upload-distribution', 'a glob', { file: '*.zip' }],
    ['upload-distribution', 'a glob of the workspace', { file: '{workspace}/**/*.zip' }],
    ['upload-distribution', '..', { file: '../outside/secret.zip' }],
    ['upload-config-file', 'a folder', { file: 'conf/deep/a.properties' }],
    ['upload-config-file', 'a folder behind a link to a link', { file: 'again/deep/a.properties' }],
    ['upload-config-file', 'a glob through a folder', { file: '**/*.properties' }],
    ['upload-config-file', 'one line of several', { file: 'fine.properties\nconf/*/a.properties' }],
    ['deploy', 'a config file', { ...TO_DEPLOY, 'config-files': '[{path: conf/deep/a.properties, role: file}]' }],
    ['.', 'the distribution of a release', { environment: 'green', file: 'dist.zip' }],
  ] as const)('%s: %s', async ([action, , inputs], { start }) => {
    const scenario = await start()
    withLinks(scenario)
    scenario.file('fine.properties', 'a=b')
    const given = Object.entries(inputs).map(([name, text]) => [name, text.replace('{workspace}', scenario.workspace)])
    const { conclusion, log } = await scenario.step(action, Object.fromEntries(given))
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/leads out of the workspace and RUNNER_TEMP: ".*" is \/.*\/outside\//)
    expect(changes(scenario.simulator)).toEqual([])
  })
})

describe('it may be', () => {
  test('outside of both where an absolute path or glob names it', async ({ start }) => {
    const scenario = await start()
    const { outside } = withLinks(scenario)
    for (const file of [join(outside, 'secret.zip'), join(outside, '*.zip'), join(outside, '**', '*.zip')]) {
      const { conclusion } = await scenario.step('upload-distribution', { file, 'if-exists': 'upload' })
      expect(conclusion).toBe('success')
      expect(scenario.simulator.cloud.distributions.at(-1)?.size).toBe(CONTENT.length)
    }
  })

  test('but not where a link in the named folder leads on', async ({ start }) => {
    const scenario = await start()
    const { outside } = withLinks(scenario)
    mkdirSync(join(outside, 'named'))
    symlinkSync(join(outside, 'secret.zip'), join(outside, 'named', 'link.zip'))
    const { conclusion } = await scenario.step('upload-distribution', { file: join(outside, 'named', '*.zip') })
    expect(conclusion).toBe('failure')
    expect(changes(scenario.simulator)).toEqual([])
  })

  test('in RUNNER_TEMP, and behind a link that stays in the workspace', async ({ start }) => {
    const scenario = await start()
    mkdirSync(join(scenario.workspace, 'build-7'))
    scenario.file('build-7/site.zip', 'site')
    symlinkSync('build-7', join(scenario.workspace, 'latest'))
    writeFileSync(join(scenario.temp, 'other.zip'), 'other')
    symlinkSync(join(scenario.temp, 'other.zip'), join(scenario.workspace, 'other.zip'))
    for (const file of ['latest/site.zip', 'latest/*.zip', 'other.zip', join(scenario.temp, 'other.zip')]) {
      const { conclusion } = await scenario.step('upload-distribution', { file, 'if-exists': 'upload' })
      expect(conclusion).toBe('success')
    }
  })
})
