import { rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FileStore, StoredFile } from '../../../src/bloomreach/file-stores.ts'
import { DISTRIBUTION_SIZE } from '../../../src/bloomreach/size-limits.ts'
import { type IfExists, store } from '../../../src/bloomreach/store.ts'
import { HttpError } from '../../../src/http/errors.ts'
import type { Body } from '../../../src/http/request.ts'
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
    if (looks < knownAt)
      throw new HttpError(`GET /v3/distributions/${id}`, { status: 404, code: 'DistributionNotFound' })
    return { id, name: 'site', md5hash: MD5 }
  }
  const section = {
    listing: async () => ({ items: [], gap: undefined, at: undefined }),
    get,
    upload: async () => ({ id: 'one' }),
    delete: async () => {},
  }
  return { kind: 'distribution', field: 'dist_file', limit: DISTRIBUTION_SIZE, section }
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

/** What an attempt does with the body that it is given, and what becomes of it. */
type Attempt = (body: Body) => Promise<StoredFile>

/** Stores a file that a service takes in as many attempts as there are, each after the one before was lost. */
async function storeIn(
  attempts: readonly Attempt[],
  options: { ifExists?: IfExists; listed?: StoredFile[]; beforehand?: () => void } = {},
) {
  const path = join(folder, 'dist')
  writeFileSync(path, 'abc')
  options.beforehand?.()
  const section: FileStore<StoredFile>['section'] = {
    listing: async () => ({ items: options.listed ?? [], gap: undefined, at: undefined }),
    get: async (id) => ({ id }),
    delete: async () => {},
    upload: async (body, find) => {
      for (const attempt of attempts.slice(0, -1)) {
        const found = await attempt(body).catch(find)
        if (found) return found
      }
      return attempts.at(-1)?.(body) ?? { id: 'none' }
    },
  }
  return store({
    fileStore: { kind: 'distribution', field: 'dist_file', limit: DISTRIBUTION_SIZE, section },
    file: { path, size: 3 },
    name: 'dist',
    ifExists: options.ifExists ?? 'upload',
    clock: new HandClock(),
    reporter: silence,
  })
}

async function send(body: Body, signal = new AbortController().signal): Promise<void> {
  await body.send(new PassThrough().resume(), signal)
}

const taken = { id: 'one', name: 'dist', md5hash: MD5 }
const path = () => join(folder, 'dist')

test('a file is read once: its MD5 is that of what was sent', async () => {
  const attempt: Attempt = async (body) => {
    await send(body)
    rmSync(path())
    return taken
  }
  expect(await storeIn([attempt])).toMatchObject({ item: taken, md5: MD5, reused: false })
})

test('each attempt is compared with what it has sent itself', async () => {
  const lost: Attempt = async (body) => {
    await send(body)
    throw new Error('the response was lost')
  }
  const good: Attempt = async (body) => {
    writeFileSync(path(), 'xyz')
    await send(body)
    rmSync(path())
    return { ...taken, md5hash: 'd16fb36f0911f878998c136191af705e' }
  }
  expect(await storeIn([lost, good])).toMatchObject({ md5: 'd16fb36f0911f878998c136191af705e' })
})

test('the file of an attempt that was not sent whole is recognized all the same', async () => {
  const cut: Attempt = async (body) => {
    await send(body, AbortSignal.abort())
    throw new Error('the connection was reset')
  }
  const listed: StoredFile[] = []
  const lost: Attempt = async (body) => {
    await cut(body).catch(() => listed.push(taken))
    throw new Error('the response was lost')
  }
  const none: Attempt = () => Promise.reject(new Error('there must be no second attempt'))
  expect(await storeIn([lost, none], { listed })).toMatchObject({ item: taken, md5: MD5 })
})

test('the file is read to find one to reuse only where there is one of its name', async () => {
  const namesake = { id: 'two', name: 'dist', md5hash: MD5 }
  expect(await storeIn([], { ifExists: 'reuse', listed: [namesake] })).toMatchObject({ reused: true, md5: MD5 })
  const listed = [{ id: 'three', name: 'other', md5hash: MD5 }]
  const attempt: Attempt = async (body) => {
    writeFileSync(path(), 'abc')
    await send(body)
    return taken
  }
  const stored = await storeIn([attempt], { ifExists: 'reuse', listed, beforehand: () => rmSync(path()) })
  expect(stored).toMatchObject({ reused: false, md5: MD5 })
})
