import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import 'tinyglobby'
import { expect, onTestFinished, test, vi } from 'vitest'
import { filesOf } from '../../../src/runtime/files.ts'

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'files-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of names) writeFileSync(join(folder, name), '')
  return folder
}

test('several patterns, one a line, whatever the line ends', async () => {
  const folder = folderWith('a.tgz', 'b.zip', 'c.txt')
  const files = await filesOf(`${folder}/*.tgz\r\n${folder}/*.zip\r\n`)
  expect(files.map(({ name }) => name)).toEqual(['a.tgz', 'b.zip'])
})

test('on Windows a backslash separates', async () => {
  const folder = folderWith('a.tgz')
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32')
  onTestFinished(() => void vi.restoreAllMocks())
  expect(await filesOf(`${folder.replaceAll('/', '\\')}\\*.tgz`)).toHaveLength(1)
})
