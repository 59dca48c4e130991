import { expect, test } from 'vitest'
import { PathVariants } from '../../../src/bloomreach/path-variants.ts'
import { type Given, pipelineTo } from '../../support/service.ts'

/** Calls below `/a`, whose other spelling is `/b`, to a service that gives these responses, the last one for ever. */
function variantsOf(responses: readonly Given[], options?: { ignoreCodes: boolean }) {
  const left = [...responses]
  const { pipeline, asked } = pipelineTo(() => (left.length > 1 ? left.shift() : left[0]) ?? { status: 500 })
  const variants = new PathVariants(pipeline, ['/a', '/b'], options)
  const get = (path: string) => variants.request({ method: 'GET', path, parse: (value) => value })
  return { get, paths: () => asked.map(({ path }) => path) }
}

test('the spelling that the service knows is the only one that it is asked for', async () => {
  const { get, paths } = variantsOf([{ json: 1 }, { status: 404 }])
  expect(await get('/a')).toBe(1)
  await expect(get('/a/x')).rejects.toMatchObject({ status: 404 })
  expect(paths()).toEqual(['/a', '/a/x'])
})

test.for([404, 405, 301, 302, 307, 308])(
  'the second is taken after a %i without a code, and from then on',
  async (status) => {
    const { get, paths } = variantsOf([{ status }, { json: 1 }])
    expect(await get('/a/x')).toBe(1)
    expect(await get('/a')).toBe(1)
    expect(paths()).toEqual(['/a/x', '/b/x', '/b'])
  },
)

test('a 404 with a code is the answer, unless codes are to be ignored', async () => {
  const coded = { status: 404, json: { error_code: 'MaxProdEnvsReached' } }
  const heeding = variantsOf([coded, { json: 1 }])
  await expect(heeding.get('/a')).rejects.toMatchObject({ code: 'MaxProdEnvsReached' })
  expect(heeding.paths()).toEqual(['/a'])
  const ignoring = variantsOf([coded, { json: 1 }], { ignoreCodes: true })
  expect(await ignoring.get('/a')).toBe(1)
  expect(ignoring.paths()).toEqual(['/a', '/b'])
})

test.for([400, 401, 403, 409, 500])('a %i says nothing about the path', async (status) => {
  const { get, paths } = variantsOf([{ status }])
  await expect(get('/a')).rejects.toMatchObject({ status })
  expect(paths()).toEqual(['/a'])
})

test('when none is known, the refusal of the first is the error, and both are asked for the next time', async () => {
  const { get, paths } = variantsOf([{ status: 404 }, { status: 405 }])
  await expect(get('/a')).rejects.toMatchObject({ status: 404, message: 'GET /a returned HTTP 404' })
  await expect(get('/a')).rejects.toMatchObject({ status: 405 })
  expect(paths()).toEqual(['/a', '/b', '/a', '/b'])
})
