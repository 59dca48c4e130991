import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FileStore, StoredFile } from '../../../src/bloomreach/file-stores.ts'
import { store } from '../../../src/bloomreach/store.ts'
import { HttpError } from '../../../src/http/errors.ts'
import { HandClock, silence } from '../../support/service.ts'

const MD5 = '900150983cd24fb0d6963f7d28e17f72'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-'))
  writeFileSync(join(folder, 'site'), 'abc')
})
afterAll(() => rm(folder, { recursive: true }))

/** A fileStore whose upload tells the id alone, and that shows the file from the look number `knownAt` on. */
function fileStore(knownAt: number): FileStore<StoredFile> {
  let looks = 0
  const get = async (id: string) => {
    looks++
    if (looks < knownAt) throw new HttpError(`GET /v3/distributions/${id}`, { status: 404 })
    return { id, name: 'site', md5hash: MD5 }
  }
  const section = { list: async () => [], get, upload: async () => ({ id: 'one' }), delete: async () => {} }
  return { kind: 'distribution', field: 'dist_file', section }
}

test.for([
  [1, MD5],
  [3, MD5],
  [Number.POSITIVE_INFINITY, undefined],
] as const)('a file that is shown from look %d on is stored, its MD5 there being %s', async ([knownAt, md5hash]) => {
  const warnings: string[] = []
  const { item } = await store({
    fileStore: fileStore(knownAt),
    file: { path: join(folder, 'site'), size: 3 },
    name: 'site',
    ifExists: 'reuse',
    clock: new HandClock(),
    reporter: { ...silence, warning: (message) => warnings.push(message) },
  })
  expect(item.id).toBe('one')
  expect(item.md5hash).toBe(md5hash)
  expect(warnings).toHaveLength(md5hash === undefined ? 1 : 0)
})
