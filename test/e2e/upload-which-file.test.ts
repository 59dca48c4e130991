import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { calls, type Scenario, test } from '../support/scenario.ts'

function last({ simulator }: Scenario) {
  return simulator.cloud.distributions.at(-1)
}

describe('`file`', () => {
  test.for([
    ['a path', 'target/site-1.0.tar.gz'],
    ['a glob', 'target/*.tar.gz'],
    ['a glob through folders', '**/site-*.tar.gz'],
    ['a glob with a negation', 'target/*\n!**/*.txt'],
    ['a path that begins with a dot', './target/site-1.0.tar.gz'],
  ] as const)('may be %s', async ([, file], { start }) => {
    const scenario = await start()
    mkdirSync(join(scenario.workspace, 'target'))
    scenario.file('target/site-1.0.tar.gz', 'a site')
    scenario.file('target/notes.txt', 'no site')
    const { conclusion } = await scenario.step('upload-distribution', { file })
    expect(conclusion).toBe('success')
    expect(last(scenario)).toMatchObject({ name: 'site-1.0.tar.gz', size: 6 })
  })

  test('may be an absolute path or glob', async ({ start }) => {
    const scenario = await start()
    const path = scenario.file('site.tar.gz', 'a site')
    for (const file of [path, join(scenario.workspace, '*.tar.gz')]) {
      const { conclusion } = await scenario.step('upload-distribution', { file, 'if-exists': 'upload' })
      expect(conclusion).toBe('success')
      expect(last(scenario)?.name).toBe('site.tar.gz')
    }
  })

  test('is itself before it is a glob', async ({ start }) => {
    const scenario = await start()
    scenario.file('site[1].tar.gz', 'a site')
    scenario.file('site1.tar.gz', 'another')
    await scenario.step('upload-distribution', { file: 'site[1].tar.gz' })
    expect(last(scenario)?.name).toBe('site[1].tar.gz')
  })

  test.for([
    ['missing.tar.gz', /`file` matches no file: "missing\.tar\.gz"/],
    ['*.zip', /`file` matches no file: "\*\.zip"/],
    ['folder', /`file` matches no file: "folder"/],
    ['*.tar.gz', /`file` must match exactly one file; "\*\.tar\.gz" matches 3: a\.tar\.gz, b\.tar\.gz, empty\.tar\.gz/],
    ['empty.tar.gz', /`file` is empty: .*empty\.tar\.gz/],
  ] as const)('that is wrong (%s) is told before any request', async ([file, message], { start }) => {
    const scenario = await start()
    mkdirSync(join(scenario.workspace, 'folder'))
    scenario.file('folder/c.tar.gz', 'c')
    scenario.file('a.tar.gz', 'a')
    scenario.file('b.tar.gz', 'b')
    scenario.file('empty.tar.gz', '')
    const { conclusion, log } = await scenario.step('upload-distribution', { file })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(message)
    expect(calls(scenario.simulator)).toEqual([])
  })

  test('of hostile names is told in harmless text', async ({ start }) => {
    const scenario = await start()
    scenario.file('a\n::error::owned.gz', 'a')
    scenario.file('b\u001b[31m\u202e##[error].gz', 'b')
    const { log, annotations } = await scenario.step('upload-distribution', { file: '*.gz' })
    expect(annotations).toHaveLength(1)
    expect(log[0]).toMatch(/matches 2: a ::error::owned\.gz, b ## \[error\]\.gz$/)
  })
})

describe('a hostile name', () => {
  const names = [
    'with spaces and umläuts ✓.tar.gz',
    'quote".tar.gz',
    "apostrophe'.tar.gz",
    'semi;colon=x.tar.gz',
    'line\nbreak.tar.gz',
    'a\r\nX-Injected: 1.tar.gz',
    'percent%22%0d%0a.tar.gz',
    '::set-output name=x::y.tar.gz',
    '--dashes.tar.gz',
    '<b>&amp;.tar.gz',
  ]
  test.for(names)('of the file reaches the service as one file: %j', async (name, { start }) => {
    const scenario = await start()
    scenario.file(name, `the content of ${name}`)
    const { conclusion, outputs } = await scenario.step('upload-distribution', { file: '*.tar.gz' })
    expect(conclusion).toBe('success')
    const stored = last(scenario)
    expect(outputs).toMatchObject({ 'distribution-id': stored?.id, md5: stored?.md5 })
    expect(stored?.name).toBe(name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22'))
  })

  test.for(names.filter((name) => !/[\r\n"]/.test(name)))('is found again: %j', async (name, { start }) => {
    const scenario = await start()
    scenario.file('site.tar.gz', 'a site')
    await scenario.step('upload-distribution', { file: 'site.tar.gz', name })
    const { outputs } = await scenario.step('upload-distribution', { file: 'site.tar.gz', name })
    expect(outputs).toMatchObject({ reused: 'true', 'distribution-id': last(scenario)?.id })
  })

  test.for(['folder/site.tar.gz', '../site.tar.gz', 'C:\\site.tar.gz'])(
    'with folders in it is refused, since the service keeps names only: %j',
    async (name, { start }) => {
      const { simulator, step, file } = await start()
      file('site.tar.gz', 'a site')
      const { conclusion, log } = await step('upload-distribution', { file: 'site.tar.gz', name })
      expect(conclusion).toBe('failure')
      expect(log.join('\n')).toMatch(/`name` must be a file's name, without \/ and \\/)
      expect(calls(simulator)).toEqual([])
    },
  )
})
