import { describe, expect, test } from 'vitest'
import { Deployment, DeployRequestJob } from '../../../src/bloomreach/deployment.ts'
import type { Environments } from '../../../src/bloomreach/environments.ts'
import type { Environment } from '../../../src/bloomreach/schemas.ts'
import { HttpError } from '../../../src/http/errors.ts'

const BEFORE: Environment = {
  id: 'green',
  name: 'green',
  url: undefined,
  createdAt: undefined,
  createdBy: undefined,
  deployedBy: undefined,
  deployedAt: '2026-01-01T00:00:00Z',
  distributionId: 'old',
  state: 'deployed',
}
const LATER = '2026-01-01T00:05:00Z'

type Sight = Partial<Environment> | 404
const stale: Sight = {}
const early: Sight = { state: 'deployed', distributionId: 'new' }
const deploying: Sight = { state: 'deploying' }
const done: Sight = { state: 'deployed', distributionId: 'new', deployedAt: LATER }
const other: Sight = { distributionId: 'another', deployedAt: LATER }
const failed: Sight = { state: 'Error' }
const gone = 404

const cases: [string, Partial<Environment>, Sight[], string][] = [
  ['the old data, then another state, then ours', {}, [stale, stale, deploying, done], 'succeeded'],
  ['the same second, but another state in between', {}, [deploying, early], 'succeeded'],
  ['no state in between, but a later deployedAt', {}, [stale, done], 'succeeded'],
  ['the new distribution before it is over', {}, [early, early, early, early], 'running'],
  ['the new distribution, and deployedAt taken away meanwhile', {}, [{ ...early, deployedAt: undefined }], 'running'],
  ['the same distribution again, not begun', { distributionId: 'new' }, [early, early], 'running'],
  ['the same distribution again', { distributionId: 'new' }, [deploying, done], 'succeeded'],
  ['states never heard of', {}, [{ state: 'warming up' }, { state: '' }, done], 'succeeded'],
  [
    'a new environment',
    { state: '', distributionId: undefined, deployedAt: undefined },
    [deploying, done],
    'succeeded',
  ],
  [
    'a new environment that runs at the first look and tells no deployedAt',
    { state: '', distributionId: undefined, deployedAt: undefined },
    [stale, { ...early, deployedAt: undefined }],
    'succeeded',
  ],
  ['a failure', {}, [deploying, failed], 'failed'],
  ['a failure that was there before', { state: 'error' }, [{ state: 'error' }, deploying, done], 'succeeded'],
  ['a failure again, after another state', { state: 'error' }, [deploying, { state: 'error' }], 'failed'],
  ["someone else's distribution", {}, [deploying, other, other, other], 'failed'],
  ["someone else's distribution at one look only", {}, [deploying, other, done], 'succeeded'],
  ['the previous distribution again', {}, [deploying, stale, stale, stale], 'failed'],
  ['a replica that lags behind', {}, [deploying, stale, deploying, done], 'succeeded'],
  ['an environment that is gone', {}, [deploying, gone, gone, gone], 'failed'],
  ['an environment that is not found twice', {}, [deploying, gone, gone, done], 'succeeded'],
]

describe('a deployment as the environment shows it', () => {
  test.for(cases)('%s', async ([, before, sights, phase]) => {
    let last = ''
    let now = 0
    const deployment = new Deployment({
      environments: showing({ ...BEFORE, ...before }, sights),
      before: { ...BEFORE, ...before },
      request: { distributionId: 'new' },
      distributionName: 'site',
      failureStates: ['error', 'failed'],
      clock: { now: () => now, sleep: async () => {} },
    })
    for (const _ of sights) {
      last = (await deployment.poll()).phase
      now += 1000
    }
    expect(last).toBe(phase)
  })

  test('a failure that never goes away is believed after two minutes', async () => {
    let now = 0
    const before = { ...BEFORE, state: 'failed' }
    const deployment = new Deployment({
      environments: showing(before, [stale, stale]),
      before,
      request: { distributionId: 'new' },
      distributionName: 'site',
      failureStates: ['failed'],
      clock: { now: () => now, sleep: async () => {} },
    })
    expect((await deployment.poll()).phase).toBe('running')
    now = 121_000
    expect((await deployment.poll()).phase).toBe('failed')
  })
})

test.for([
  ['a moment ago', 0, 1],
  ['minutes ago', 300_000, 0],
  ['on a clock that is ahead', -60_000, 0],
] as const)('a request waits for the second of a deployment that ended %s to be over', async ([, age, waits]) => {
  const pauses: number[] = []
  const before = { ...BEFORE, deployedAt: new Date(Date.now() - age).toISOString() }
  const turn = new DeployRequestJob({
    environments: { deploy: async () => true } as unknown as Environments,
    before,
    request: { distributionId: 'new' },
    distributionName: 'site',
    failureStates: [],
    clock: {
      now: () => 0,
      sleep: async (ms) => {
        pauses.push(ms)
      },
    },
  })
  expect((await turn.poll()).phase).toBe('succeeded')
  expect(pauses.filter((ms) => ms > 0)).toHaveLength(waits)
})

function showing(before: Environment, sights: Sight[]): Environments {
  const left = [...sights]
  const get = async () => {
    const sight = left.shift()
    if (sight === undefined || sight === 404) throw new HttpError('GET /v3/environments/green', { status: 404 })
    return { ...before, ...sight }
  }
  return { get } as unknown as Environments
}
