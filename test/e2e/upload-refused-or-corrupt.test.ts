import { createHash } from 'node:crypto'
import { describe, expect } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import { calls, changes, type Scenario, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const NAME = 'site.tar.gz'
const POST = { method: 'POST', path: '/v3/distributions' } as const
/** A size in bytes of which not all is in the network at once. */
const SIZE = 3_000_000

function named({ simulator }: Scenario) {
  return simulator.cloud.distributions.filter(({ name }) => name === NAME)
}

function uploads({ simulator }: Scenario): number {
  return calls(simulator).filter((call) => call === 'POST /v3/distributions').length
}

const FILES = [
  ['distribution', 'upload-distribution', '/v3/distributions'],
  ['config file', 'upload-config-file', '/v3/appConfigFiles'],
] as const

describe('a file whose MD5 is another one on the service', () => {
  const files = ({ simulator: { cloud } }: Scenario, kind: string) =>
    (kind === 'distribution' ? cloud.distributions : cloud.configFiles).filter(({ name }) => name === NAME)

  test.for(FILES)(
    'an upload that arrives corrupt is deleted, and the step fails: %s',
    async ([kind, action], { start }) => {
      const scenario = await start({ behaviors: { corruptUploads: 1 } })
      scenario.file(NAME, 'a site')
      const { conclusion, log, outputs } = await scenario.step(action, { file: NAME })
      expect(conclusion).toBe('failure')
      expect(log.join('\n')).toMatch(
        new RegExp(
          `Upload verification failed: the MD5 of the ${kind} is [0-9a-f]{32} here, and [0-9a-f]{32} on the service`,
        ),
      )
      expect(log.join('\n')).toContain('It was deleted again')
      expect(files(scenario, kind)).toEqual([])
      expect(outputs['distribution-id'] ?? outputs['config-file-id']).toBe('')
      expect(stateOf(log)).toMatch(new RegExp(`^State now: The corrupt ${kind} \\w+ was deleted again\\.$`))
    },
  )

  test.for(FILES)(
    'that cannot be deleted is told as such, with its id: %s',
    async ([kind, action, path], { start }) => {
      const scenario = await start({ behaviors: { corruptUploads: 1 } })
      const body = { error_code: 'Forbidden', error_detail: 'not allowed' }
      scenario.simulator.addFault({ kind: 'status', method: 'DELETE', path: `${path}/*`, status: 403, body })
      scenario.file(NAME, 'a site')
      const { conclusion, log } = await scenario.step(action, { file: NAME })
      expect(conclusion).toBe('failure')
      const [left] = files(scenario, kind)
      expect(log.join('\n')).toMatch(/Upload verification failed/)
      expect(log.join('\n')).toContain(`could not be deleted again (${left?.id}): DELETE ${path}/${left?.id}`)
      expect(stateOf(log)).toBe(`State now: The corrupt ${kind} ${left?.id} is there: do not use it.`)
    },
  )

  test.for(FILES)(
    'of which nobody knows whether it was deleted is unknown: %s',
    async ([kind, action, path], { start }) => {
      const scenario = await start({ behaviors: { corruptUploads: 1 } })
      const body = '<html>Forbidden</html>'
      scenario.simulator.addFault({ kind: 'status', method: 'DELETE', path: `${path}/*`, status: 403, body })
      scenario.file(NAME, 'a site')
      const { log, summary } = await scenario.step(action, { file: NAME })
      expect(log.join('\n')).toMatch(/whether it was deleted again is unknown \(\w+\): DELETE/)
      expect(summary).toContain('has an unknown result')
      expect(stateOf(log)).toMatch(
        new RegExp(`^State now: It is unknown whether the corrupt ${kind} \\w+ was deleted again: do not use it\\.$`),
      )
    },
  )

  test.for(FILES)('that was there before stays: %s', async ([kind, action, path], { start }) => {
    const scenario = await start()
    scenario.file(NAME, 'a site')
    await scenario.step(action, { file: NAME })
    const [old] = files(scenario, kind)
    scenario.file(NAME, 'another site')
    const item = { id: old?.id, name: NAME, md5hash: old?.md5 }
    scenario.simulator.addFault({ kind: 'status', status: 200, method: 'POST', path, body: item, times: null })
    const { conclusion, log } = await scenario.step(action, { file: NAME })
    expect(conclusion).toBe('failure')
    expect(files(scenario, kind)).toHaveLength(1)
    expect(log.join('\n')).toContain(`It was there before the upload (${old?.id}), and stays.`)
    expect(stateOf(log)).toBe(
      `State now: The ${kind} ${old?.id}, whose content is another one, was there before the upload, and was not deleted.`,
    )
  })
})

test.for(FILES)('an upload that cannot be looked at keeps its id: %s', async ([kind, action, path], { start }) => {
  const id = 'A000000000000001'
  const scenario = await start({
    faults: [
      { kind: 'status', method: 'POST', path, status: 200, body: { id, md5hash: '' } },
      { kind: 'status', method: 'GET', path: `${path}/*`, status: 403, body: { error_code: 'Forbidden' }, times: null },
    ],
  })
  scenario.file(NAME, 'a site')
  const { conclusion, log, outputs, summary } = await scenario.step(action, { file: NAME })
  expect(conclusion).toBe('failure')
  expect(summary).toContain('unknown result')
  expect(outputs['distribution-id'] ?? outputs['config-file-id']).toBe(id)
  if (kind === 'config file') expect(JSON.parse(outputs['config-file-ids'] ?? '')).toEqual({ [NAME]: id })
  const what = `The ${kind} "${NAME}" was uploaded (${id})`
  expect(stateOf(log)).toBe(`State now: ${what}; whether it arrived complete is unknown.`)
  expect(changes(scenario.simulator)).toEqual([`POST ${path}`])
})

describe('an upload of our own is not deleted', () => {
  const MD5 = createHash('md5').update('a site').digest('hex')
  const answers = (body: object): Fault[] => [
    { ...POST, kind: 'status', status: 200, applied: true, body },
    { kind: 'status', path: '/v3/distributions/A000000000000001', status: 200, body, times: null },
  ]

  test.for([
    ['for a size, whose unit nobody knows', { md5hash: MD5, size: 643 }],
    ['for a content-length', { md5hash: MD5.toUpperCase(), contentLength: 1 }],
    ['for an MD5 in base64', { md5hash: Buffer.from(MD5, 'hex').toString('base64') }],
  ] as const)('%s', async ([, told], { start }) => {
    const scenario = await start({ faults: answers({ id: 'A000000000000001', name: NAME, ...told }) })
    scenario.file(NAME, 'a site')
    const { conclusion, log, annotations } = await scenario.step('upload-distribution', { file: NAME })
    expect(conclusion).toBe('success')
    expect(log.join('\n')).toContain('and its MD5 is right')
    expect(annotations).toEqual([])
    expect(changes(scenario.simulator)).toEqual(['POST /v3/distributions'])
  })

  test.for([`${MD5}  ${NAME}`, 'crc32:1234', MD5.slice(1)])(
    'where the MD5 is none that can be read: %s',
    async (md5hash, { start }) => {
      const scenario = await start({ faults: answers({ id: 'A000000000000001', name: NAME, md5hash }) })
      scenario.file(NAME, 'a site')
      const { conclusion, annotations } = await scenario.step('upload-distribution', { file: NAME })
      expect(conclusion).toBe('success')
      expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('tells no MD5') }])
      expect(changes(scenario.simulator)).toEqual(['POST /v3/distributions'])
    },
  )
})

test('an upload whose response was lost is found by its MD5, whatever the size says', async ({ start }) => {
  const scenario = await start({ behaviors: { fileSizeShown: true }, faults: [{ ...POST, kind: 'lost-answer' }] })
  scenario.simulator.addFault({
    ...{ kind: 'status', method: 'GET', path: '/v3/distributions', nth: 2, times: null, status: 200 },
    body: [{ id: 'A000000000000001', name: NAME, md5hash: createHash('md5').update('a site').digest('hex'), size: 1 }],
  })
  scenario.file(NAME, 'a site')
  const { conclusion, outputs } = await scenario.step('upload-distribution', { file: NAME })
  expect(conclusion).toBe('success')
  expect(outputs['distribution-id']).toBe('A000000000000001')
  expect(uploads(scenario)).toBe(1)
})

describe('an access token that ends amid an upload costs one more try', () => {
  test.for(['read', 'close'] as const)('when the 401 comes with the body %s', async (unauthorizedUpload, { start }) => {
    const scenario = await start({ behaviors: { unauthorizedUpload }, faults: [{ ...POST, kind: 'unauthorized' }] })
    scenario.file(NAME, new Uint8Array(SIZE).fill(7))
    const { conclusion, outputs } = await scenario.step('upload-distribution', { file: NAME })
    expect(conclusion).toBe('success')
    expect(named(scenario)).toMatchObject([{ id: outputs['distribution-id'], size: SIZE }])
    expect(calls(scenario.simulator).filter((call) => call === 'POST /v3/authn/access_token')).toHaveLength(1)
    expect(uploads(scenario)).toBe(2)
  })
})

test('a 429 is waited out as long as Retry-After asks', async ({ start }) => {
  const fault: Fault = { ...POST, kind: 'status', status: 429, headers: { 'retry-after': '1' } }
  const scenario = await start({ faults: [fault], now: Date.now, clockRate: 1 })
  scenario.file(NAME, 'a site')
  const { conclusion } = await scenario.step('upload-distribution', { file: NAME })
  expect(conclusion).toBe('success')
  const [refused, taken] = scenario.simulator.requests.filter(
    ({ method, path }) => `${method} ${path}` === 'POST /v3/distributions',
  )
  expect((taken?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(990)
  expect(named(scenario)).toHaveLength(1)
})

test('a refusal fails at once, in the words of the service', async ({ start }) => {
  const scenario = await start({ limits: { distributions: 4 } })
  scenario.file(NAME, 'a site')
  const { conclusion, log } = await scenario.step('upload-distribution', { file: NAME })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('400 MaxDistributionsReached: There can be at most 4 distributions')
  expect(uploads(scenario)).toBe(1)
})

describe('the MD5', () => {
  function answers(id: string, md5hash: string | undefined): Fault[] {
    const body = { id, name: NAME, ...(md5hash !== undefined && { md5hash }) }
    return [
      { ...POST, kind: 'status', status: 200, body },
      { kind: 'status', path: `/v3/distributions/${id}`, status: 200, body, times: null },
    ]
  }

  test('may be in upper case', async ({ start }) => {
    const faults = answers('A000000000000001', '4255FDC96DFB8E7D0C19B3B6C5C4F6B7')
    const scenario = await start({ faults })
    scenario.file(NAME, 'a site')
    const wrong = await scenario.step('upload-distribution', { file: NAME })
    expect(wrong.conclusion).toBe('failure')
    scenario.simulator.clearFaults()
    const md5 = (await scenario.step('upload-distribution', { file: NAME })).outputs['md5'] ?? ''
    for (const fault of answers('A000000000000002', md5.toUpperCase())) scenario.simulator.addFault(fault)
    const right = await scenario.step('upload-distribution', { file: NAME, 'if-exists': 'upload' })
    expect(right.conclusion).toBe('success')
    expect(right.outputs).toMatchObject({ md5, 'distribution-id': 'A000000000000002' })
  })

  test('that the service does not tell is a warning, and claimed nowhere', async ({ start }) => {
    const scenario = await start({ faults: answers('A000000000000001', undefined) })
    scenario.file(NAME, 'a site')
    const { conclusion, annotations, log } = await scenario.step('upload-distribution', { file: NAME })
    expect(conclusion).toBe('success')
    expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('tells no MD5') }])
    expect(log.join('\n')).not.toContain('MD5 is right')
  })

  test('tells what to reuse also where the list shows it', async ({ start }) => {
    const scenario = await start()
    scenario.file(NAME, 'a site')
    const { outputs } = await scenario.step('upload-distribution', { file: NAME })
    const body = [{ ID: outputs['distribution-id'], name: NAME, md5hash: outputs['md5']?.toUpperCase() }]
    scenario.simulator.addFault({ method: 'GET', path: '/v3/distributions', kind: 'status', status: 200, body })
    const again = await scenario.step('upload-distribution', { file: NAME })
    expect(again.outputs).toMatchObject({ reused: 'true', 'distribution-id': outputs['distribution-id'] })
  })
})
