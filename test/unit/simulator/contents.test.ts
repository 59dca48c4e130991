import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Contents } from '../../../src/simulator/contents.ts'

test('an upload is for its user only; what a killed simulator has left is removed, and nothing else', async () => {
  const contents = new Contents()
  onTestFinished(() => contents.close())
  const { path, stream } = contents.newFile()
  await once(stream.end('x'), 'close')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const own = dirname(path)
  expect(statSync(own).mode & 0o777).toBe(0o700)

  const { pid: dead = 0 } = spawnSync(process.execPath, ['--version'])
  const leftOver = own.replace(`-${process.pid}-`, `-${dead}-`)
  const foreign = own.replace(/simulator-\w{8}-\d+-/, `simulator-00000000-${dead}-`)
  for (const folder of [leftOver, foreign]) {
    mkdirSync(folder)
    writeFileSync(`${folder}/upload`, 'x')
  }
  const next = new Contents()
  onTestFinished(() => next.close())
  await once(next.newFile().stream.end('y'), 'close')
  expect([own, leftOver, foreign].map((folder) => existsSync(folder))).toEqual([true, false, true])
})
