import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { filesOf, oneFile } from '../../../src/runtime/files.ts'

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'files-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), '')
  }
  return folder
}

async function namesOf(pattern: string): Promise<string[]> {
  return (await filesOf(pattern)).map(({ name }) => name)
}

test('several patterns, one a line, whatever the line ends', async () => {
  const folder = folderWith('a.tgz', 'b.zip', 'c.txt')
  expect(await namesOf(`${folder}/*.tgz\r\n${folder}/*.zip\r\n`)).toEqual(['a.tgz', 'b.zip'])
})

test('on Windows a backslash separates', async () => {
  const folder = folderWith('a.tgz')
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32')
  onTestFinished(() => void vi.restoreAllMocks())
  expect(await filesOf(`${folder.replaceAll('/', '\\')}\\*.tgz`)).toHaveLength(1)
})

test('any number of folders, hidden ones among them', async () => {
  const folder = folderWith('a.zip', '.hidden/b.zip', 'deep/er/c.zip', 'deep/d.txt')
  expect(await namesOf(`${folder}/**/*.zip`)).toEqual(['b.zip', 'a.zip', 'c.zip'])
  expect(await namesOf(`${folder}/deep/**`)).toEqual(['d.txt', 'c.zip'])
})

test('parentheses without a mark before them are text', async () => {
  const folder = folderWith('runner (1)/shop (copy)-1.zip', 'runner (1)/shop copy-1.zip')
  expect(await namesOf(`${folder}/runner (1)/shop (copy)-*.zip`)).toEqual(['shop (copy)-1.zip'])
  expect(await namesOf(`${folder}/*/shop @(copy)-*.zip`)).toEqual(['shop copy-1.zip'])
})

test('each line must match', async () => {
  const folder = folderWith('a.zip')
  await expect(filesOf(`${folder}/a.zip\n${folder}/b.zip\n${folder}/c*.zip`)).rejects.toThrow(
    `matches no file: "${folder}/b.zip", "${folder}/c*.zip"`,
  )
})

test('a line with ! takes files out', async () => {
  const folder = folderWith('a.zip', 'b.zip')
  expect(await namesOf(`${folder}/*.zip\n!${folder}/b*`)).toEqual(['a.zip'])
})

test('a file that is reached by a link and by its path is one file', async () => {
  const folder = folderWith('target/shop-1.zip')
  symlinkSync('target', join(folder, 'link'))
  symlinkSync('target/shop-1.zip', join(folder, 'a-shop.zip'))
  const file = await oneFile(`${folder}/**/*.zip`)
  expect(file).toMatchObject({ name: 'shop-1.zip', path: join(folder, 'target/shop-1.zip') })
  expect(await filesOf(`${folder}/a-shop.zip\n${folder}/target/*`)).toHaveLength(1)
})

test('links that lead in a circle lead nowhere', async () => {
  const folder = folderWith('a/b/c.zip')
  symlinkSync('..', join(folder, 'a/b/up'))
  symlinkSync('.', join(folder, 'self'))
  expect(await namesOf(`${folder}/**/*.zip`)).toEqual(['c.zip'])
})

test('a pattern that is none says why', async () => {
  const folder = folderWith('a.zip')
  await expect(filesOf(`${folder}/[a.zip`)).rejects.toThrow('(a bracket is never closed)')
})
