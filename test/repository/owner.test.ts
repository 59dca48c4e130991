import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { repositoryOf } from '../../scripts/repository.mjs'
import { filesMatching, REPOSITORY, textOf } from './files.ts'

test('package.json alone says who owns the repository: `npm run docs` puts it everywhere else', () => {
  const [owner = '', name = ''] = repositoryOf(REPOSITORY).split('/')
  const files = filesMatching(/^(?!(?:dist|src|test|bench)\/)./)
  const folder = mkdtempSync(join(tmpdir(), 'owner-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    cpSync(join(REPOSITORY, file), join(folder, file))
  }
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), textOf('package.json').replace(`/${owner}/`, '/acme-agency/'))

  execFileSync(process.execPath, [join(folder, 'scripts/docs.mjs')])
  execFileSync(process.execPath, [join(folder, 'scripts/docs.mjs'), '--check'])

  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  expect(files.filter((file) => file !== 'package.json' && read(file).includes(`${owner}/${name}`))).toEqual([])
  expect(read('examples/release-on-tag.yml')).toContain(`uses: acme-agency/${name}@v1`)
  expect(read('.github/zizmor.yml')).toContain(`acme-agency/${name}/*: ref-pin`)
  expect(read('README.md')).not.toMatch(/`OWNER` stands for/)
})
