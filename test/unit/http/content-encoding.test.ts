import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { cut, expectWhole, FILE, part, scene, whole } from './download-scene.ts'

const packed = gzipSync(FILE)

test('a download that a gateway has compressed is saved as it was before', async () => {
  const { run, folder } = await scene((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length, etag: '"v1"' }).end(packed)
  })
  expect((await run()).size).toBe(FILE.length)
  expectWhole(folder)
})

test('a gzip that is labelled so itself is saved as it is: by its MD5, or by its name', async () => {
  const { run, requests } = await scene((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length }).end(packed)
  })
  const md5 = createHash('md5').update(packed).digest('hex')
  expect(await run({ md5, retries: 0 })).toMatchObject({ size: packed.length, md5 })
  expect(await run({ name: { stem: 'f', extension: '.sql.gz' }, retries: 0 })).toMatchObject({ md5 })
  expect(requests).toHaveLength(4)
})

test('one that is cut goes on where it stopped', async () => {
  const { run, requests } = await scene((request, response) => {
    const from = Number(/\d+/.exec(request.headers.range ?? '')?.[0] ?? 0)
    const headers = { 'content-encoding': 'gzip', etag: '"v1"' }
    if (from > 0) return part(response, from, headers, packed)
    response.writeHead(200, { ...headers, 'content-length': packed.length })
    if (requests.length === 1) response.end(packed)
    else response.write(packed.subarray(0, 20), () => response.destroy())
  })
  const { md5 } = await run({ name: { stem: 'f', extension: '.gz' } })
  expect(md5).toBe(createHash('md5').update(packed).digest('hex'))
  expect(requests.map(({ headers }) => headers.range)).toEqual([undefined, undefined, 'bytes=20-'])
})

test('a file that was corrupt once behind a gateway is read as before in the end', async () => {
  const { run, folder } = await scene((_, response, n) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(n === 1 ? gzipSync('corrupt') : packed)
  })
  await run({ md5: createHash('md5').update(FILE).digest('hex') })
  expectWhole(folder)
})

test('an error that a gateway has compressed is an error, whatever the name of the file', async () => {
  const { run } = await scene((_, response) => {
    response
      .writeHead(200, { 'content-encoding': 'gzip' })
      .end(gzipSync('{"error_code":"Expired","error_detail":"late"}'))
  })
  await expect(run({ name: { stem: 'f', extension: '.gz' }, retries: 0 })).rejects.toThrow('Expired: late')
})

test('one that is cut restarts, for a part of it would be no part of the file', async () => {
  const { run, folder, requests } = await scene((_, response, n) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length, etag: '"v1"' })
    if (n > 1) response.end(packed)
    else response.write(packed.subarray(0, packed.length - 20), () => response.destroy())
  })
  await run()
  expectWhole(folder)
  expect(requests.map(({ headers }) => headers.range)).toEqual([undefined, undefined])
})

test('a part that is compressed is not added to the file', async () => {
  const { run, folder, requests } = await scene((_, response, n) => {
    if (n === 1) return cut(response, 4000)
    if (n > 2) return whole(response)
    const range = `bytes 4000-${FILE.length - 1}/${FILE.length}`
    response.writeHead(206, { 'content-encoding': 'gzip', 'content-range': range }).end(gzipSync(FILE.subarray(4000)))
  })
  await run()
  expectWhole(folder)
  expect(requests).toHaveLength(3)
})

test.for([
  ['that it is not', 'gzip', FILE],
  ['that is cut', 'gzip', packed.subarray(0, packed.length - 20)],
  ['that nobody knows', 'compress', packed],
  ['twice', 'gzip, gzip', gzipSync(packed)],
] as const)('a download with an encoding %s is an error', async ([, coding, body]) => {
  const { run } = await scene((_, response) => void response.writeHead(200, { 'content-encoding': coding }).end(body))
  await expect(run({ retries: 0 })).rejects.toThrow(/^The download of the file broke off at/)
})
