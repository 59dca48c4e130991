import { describe, expect } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import { calls, type Scenario, test } from '../support/scenario.ts'

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

describe('a response that is lost after the body leads to one distribution', () => {
  const faults = ['lost-answer', 'cut-answer', 'truncated-json', 'empty'] as const
  test.for(faults.map((kind): [Fault['kind'], Fault] => [kind, { ...POST, kind }]))(
    'that is found: %s',
    async ([, fault], { start }) => {
      const scenario = await start({ faults: [fault] })
      scenario.file(NAME, 'a site')
      const { conclusion, outputs, log } = await scenario.step('upload-distribution', { file: NAME })
      expect(conclusion).toBe('success')
      expect(named(scenario)).toMatchObject([{ id: outputs['distribution-id'], md5: outputs['md5'] }])
      expect(uploads(scenario)).toBe(1)
      expect(log.join('\n')).toContain('Looking whether it took effect')
    },
  )

  test('that is found although HTTP 500 was returned', async ({ start }) => {
    const scenario = await start({ faults: [{ ...POST, kind: 'status', status: 500, applied: true }] })
    scenario.file(NAME, 'a site')
    const { outputs } = await scenario.step('upload-distribution', { file: NAME })
    expect(named(scenario)).toMatchObject([{ id: outputs['distribution-id'] }])
    expect(uploads(scenario)).toBe(1)
  })

  test('that is sent again when it left nothing behind', async ({ start }) => {
    const scenario = await start({ behaviors: { lostUpload: 'nothing' }, faults: [{ ...POST, kind: 'lost-answer' }] })
    scenario.file(NAME, 'a site')
    const { conclusion, outputs } = await scenario.step('upload-distribution', { file: NAME })
    expect(conclusion).toBe('success')
    expect(named(scenario)).toMatchObject([{ id: outputs['distribution-id'], md5: outputs['md5'] }])
    expect(uploads(scenario)).toBe(2)
  })

  test('and never takes one that was there before for it', async ({ start }) => {
    const cloud = { distributions: [{ id: 'A000000000000001', name: NAME, content: 'a site' }] }
    const scenario = await start({
      cloud,
      behaviors: { lostUpload: 'nothing' },
      faults: [{ ...POST, kind: 'lost-answer' }],
    })
    scenario.file(NAME, 'a site')
    const { outputs } = await scenario.step('upload-distribution', { file: NAME, 'if-exists': 'upload' })
    expect(outputs['distribution-id']).not.toBe('A000000000000001')
    expect(named(scenario)).toHaveLength(2)
  })

  test('of a name that the service spells otherwise', async ({ start }) => {
    const scenario = await start({ faults: [{ ...POST, kind: 'lost-answer' }] })
    scenario.file('quoted".tar.gz', 'a site')
    const before = scenario.simulator.cloud.distributions.length
    const { outputs } = await scenario.step('upload-distribution', { file: '*.tar.gz' })
    expect(scenario.simulator.cloud.distributions).toHaveLength(before + 1)
    expect(scenario.simulator.cloud.distributions.at(-1)?.id).toBe(outputs['distribution-id'])
  })
})

describe('an upload of several pieces', () => {
  test.for(['reset-before', 'reset-amid', 'reset-after'] as const)('goes on after a %s', async (kind, { start }) => {
    const scenario = await start({ faults: [{ ...POST, kind }] })
    scenario.file(NAME, new Uint8Array(SIZE).fill(7))
    const { conclusion, outputs } = await scenario.step('upload-distribution', { file: NAME })
    expect(conclusion).toBe('success')
    expect(named(scenario)).toMatchObject([{ id: outputs['distribution-id'], size: SIZE }])
  })
})
