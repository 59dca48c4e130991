import { randomBytes } from 'node:crypto'
import { describe, expect } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { calls, changes, test } from '../support/scenario.ts'

const NAME = 'site.tar.gz'
const POST = { method: 'POST', path: '/v3/distributions' } as const
const FAST = { env: { BRC_CLOCK_RATE: '10' } }
const LOST: Fault = { ...POST, kind: 'status', status: 502, body: '<html>Bad gateway</html>' }

/** Another job of the same user uploads another build under the same name. */
function uploadAnother({ cloud }: Simulator, name: string, into: 'distributions' | 'configFiles' = 'distributions') {
  const file = {
    id: randomBytes(8).toString('hex').toUpperCase(),
    name,
    createdAt: Date.now(),
    createdBy: cloud.users[0]?.username ?? '',
    modifiedAt: null,
    modifiedBy: '',
    md5: randomBytes(16).toString('hex'),
    size: 6,
  }
  cloud[into].push(file)
  return file.id
}

describe('after a lost response, what appeared under the name meanwhile stays, and is reported', () => {
  test('when another job has uploaded it', async ({ start }) => {
    let theirs = ''
    const scenario = await start({
      faults: [LOST],
      onRequest: ({ method, path }) => {
        if (method === 'POST' && path === POST.path && theirs === '') theirs = uploadAnother(scenario.simulator, NAME)
      },
    })
    const { simulator, file, step } = scenario
    file(NAME, 'a site')
    const { conclusion, outputs, annotations } = await step('upload-distribution', { file: NAME }, FAST)
    expect(conclusion).toBe('success')
    const named = simulator.cloud.distributions.filter(({ name }) => name === NAME).map(({ id }) => id)
    expect(named).toEqual([theirs, outputs['distribution-id']])
    expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining(theirs) }])
    expect(annotations[0]?.message).toContain("or somebody else's: it was not deleted")
    expect(changes(simulator).filter((call) => call.startsWith('DELETE /v3/distributions'))).toEqual([])
  })

  test('when it is what the service has kept of the first attempt', async ({ start }) => {
    const faults: Fault[] = [{ ...POST, kind: 'lost-answer' }]
    const { simulator, file, step } = await start({ behaviors: { lostUpload: 'partial' }, faults })
    file(NAME, 'a site')
    const { conclusion, outputs, annotations } = await step('upload-distribution', { file: NAME }, FAST)
    expect(conclusion).toBe('success')
    const [partial, whole, ...others] = simulator.cloud.distributions.filter(({ name }) => name === NAME)
    expect([whole?.id, whole?.md5, others]).toEqual([outputs['distribution-id'], outputs['md5'], []])
    expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining(partial?.id ?? '-') }])
  })

  test('also when no attempt comes through', async ({ start }) => {
    let theirs = ''
    const scenario = await start({
      faults: [{ ...LOST, times: null }],
      onRequest: ({ method, path }) => {
        if (method === 'POST' && path === POST.path && theirs === '') theirs = uploadAnother(scenario.simulator, NAME)
      },
    })
    const { simulator, file, step } = scenario
    file(NAME, 'a site')
    const { conclusion, annotations } = await step('upload-distribution', { file: NAME, retries: 1 }, FAST)
    expect(conclusion).toBe('failure')
    expect(annotations.map(({ message }) => message).join('\n')).toContain(`has appeared: ${theirs}`)
    expect(simulator.cloud.distributions.map(({ id }) => id)).toContain(theirs)
  })

  test('of a config file, too, under the name that the service gave it', async ({ start }) => {
    let theirs = ''
    const scenario = await start({
      cloud: { configFiles: [{ name: 'blue.properties', content: 'old' }] },
      faults: [{ ...LOST, path: '/v3/appConfigFiles' }],
      onRequest: ({ method, path }) => {
        if (method !== 'POST' || path !== '/v3/appConfigFiles' || theirs !== '') return
        theirs = uploadAnother(scenario.simulator, 'blue (1).properties', 'configFiles')
      },
    })
    const { simulator, file, step } = scenario
    file('blue.properties', 'new')
    const { conclusion, outputs, log } = await step('upload-config-file', { file: 'blue.properties' }, FAST)
    expect(conclusion).toBe('success')
    expect(log.join('\n')).toContain(`has appeared: ${theirs}`)
    const names = simulator.cloud.configFiles.map(({ name }) => name)
    expect(names).toEqual(['blue.properties', 'blue (1).properties', 'blue (2).properties'])
    expect(simulator.cloud.configFiles[2]?.id).toBe(outputs['config-file-id'])
  })
})

test('a lost response whose effect cannot be looked at is unknown, and not sent again', async ({ start }) => {
  const scenario = await start({
    faults: [LOST],
    onRequest: ({ method, path }) => {
      if (method !== 'POST' || path !== POST.path) return
      scenario.simulator.addFault({
        method: 'GET',
        path,
        kind: 'status',
        status: 403,
        body: '<html>no</html>',
        times: null,
      })
    },
  })
  const { simulator, file, step } = scenario
  file(NAME, 'a site')
  const { conclusion, log } = await step('upload-distribution', { file: NAME }, FAST)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(
    /Whether POST \/v3\/distributions took effect is unknown: .*502.*GET \/v3\/distributions returned HTTP 403/,
  )
  expect(calls(simulator).filter((call) => call === 'POST /v3/distributions')).toHaveLength(1)
})

describe('a corrupt upload', () => {
  test('is not deleted where the service gives the id of a file that it had before', async ({ start }) => {
    const body = { id: 'A000000000000001', name: NAME, md5hash: '0'.repeat(32) }
    const { simulator, file, step } = await start({
      cloud: { distributions: [{ id: 'A000000000000001', name: NAME, content: 'an older site' }] },
      faults: [{ ...POST, kind: 'status', status: 200, body }],
    })
    file(NAME, 'a site')
    const { conclusion, log } = await step('upload-distribution', { file: NAME }, FAST)
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('It was there before the upload (A000000000000001), and stays.')
    expect(simulator.cloud.distributions).toHaveLength(1)
  })

  test('is none where a second look shows the right MD5', async ({ start }) => {
    const { simulator, file, step } = await start()
    file(NAME, 'a site')
    const { outputs } = await step('upload-distribution', { file: NAME })
    const id = outputs['distribution-id'] ?? ''
    const body = { id, name: NAME, md5hash: '0'.repeat(32) }
    simulator.addFault({ ...POST, kind: 'status', status: 200, body })
    const again = await step('upload-distribution', { file: NAME, 'if-exists': 'upload' })
    expect(again.conclusion).toBe('success')
    expect(again.outputs).toMatchObject({ 'distribution-id': id, md5: outputs['md5'] })
  })
})
