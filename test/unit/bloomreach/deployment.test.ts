import { describe, expect, test } from 'vitest'
import { Deployment } from '../../../src/bloomreach/deployment.ts'
import type { Environments } from '../../../src/bloomreach/environments.ts'
import type { Environment } from '../../../src/bloomreach/schemas.ts'
import { HttpError } from '../../../src/http/errors.ts'
import { GREEN as BEFORE } from '../../support/deployed-environment.ts'

const LATER = '2026-01-01T00:05:00Z'

type Sight = Partial<Environment> | 404
const stale: Sight = {}
const early: Sight = { state: 'deployed', distributionId: 'new' }
const deploying: Sight = { state: 'deploying' }
const done: Sight = { state: 'deployed', distributionId: 'new', deployedAt: LATER }
const other: Sight = { distributionId: 'another', deployedAt: LATER }
const failed: Sight = { state: 'Error' }
const gone = 404
const inOtherForms: Sight = { state: 'deployed', distributionId: 'new', deployedAt: '2026-01-01T02:00:00.000+02:00' }
const many = (sight: Sight, count: number): Sight[] => Array(count).fill(sight)

const cases: [string, Partial<Environment>, Sight[], string][] = [
  ['the old data, then another state, then ours', {}, [stale, stale, deploying, done], 'succeeded'],
  ['the same second, but another state in between', {}, [deploying, early, early, early], 'succeeded'],
  [
    'the same second, but another state in between, as a replica may show it that lags',
    {},
    [deploying, early],
    'running',
  ],
  ['the same time in another form', { distributionId: 'new' }, [inOtherForms, inOtherForms, inOtherForms], 'running'],
  ['a time that is a placeholder', {}, [{ ...early, deployedAt: '1970-01-01T00:00:00Z' }], 'running'],
  ['no time before, and one that appears', { deployedAt: undefined }, [done, done, done, done], 'running'],
  ['a distribution that disappears', {}, [deploying, { distributionId: undefined }, ...many(stale, 3)], 'running'],
  ['a state that disappears', {}, [{ ...early, state: '' }, early, early, early], 'running'],
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
  ['a failure again, after another state', { state: 'error' }, [deploying, ...many({ state: 'error' }, 3)], 'failed'],
  [
    'a failure of before, which a replica shows that lags',
    { state: 'error' },
    [deploying, { state: 'error' }],
    'running',
  ],
  ['another failure than before', { state: 'error' }, [{ state: 'failed' }], 'failed'],
  ["someone else's distribution", {}, [deploying, other, other, other], 'failed'],
  ["someone else's distribution at one look only", {}, [deploying, other, done], 'succeeded'],
  ['the previous distribution again, later', {}, [deploying, ...many({ deployedAt: LATER }, 3)], 'failed'],
  ['the previous distribution again, for long', {}, [deploying, ...many(stale, 16)], 'failed'],
  ['the previous distribution again, for a moment', {}, [deploying, ...many(stale, 10)], 'running'],
  ['a replica that lags behind', {}, [deploying, stale, deploying, done], 'succeeded'],
  ['an environment that is gone', {}, [deploying, gone, gone, gone], 'failed'],
  ['an environment that is not found twice', {}, [deploying, gone, gone, done], 'succeeded'],
]

describe('a deployment as the environment shows it', () => {
  test.for(cases)('%s', async ([, before, sights, phase]) => {
    expect(await ends({ ...BEFORE, ...before }, sights)).toBe(phase)
  })

  test('a failure of before that never goes away says nothing, however long it is shown', async () => {
    const before = { ...BEFORE, state: 'failed' }
    expect(
      await ends(
        before,
        [...Array(2000)].map(() => stale),
      ),
    ).toBe('running')
  })

  test('a 404 without a code says nothing', async () => {
    const get = () => Promise.reject(new HttpError('GET /v3/environments/green', { status: 404 }))
    await expect(follow(BEFORE, { get } as unknown as Environments).poll()).rejects.toBeInstanceOf(HttpError)
  })
})

async function ends(before: Environment, sights: Sight[]): Promise<string> {
  let last = ''
  const deployment = follow(before, showing(before, sights))
  for (const _ of sights) {
    last = (await deployment.poll()).phase
    now += 1000
  }
  return last
}

let now = 0
function follow(before: Environment, environments: Environments): Deployment {
  return new Deployment({
    environments,
    before,
    request: { distributionId: 'new' },
    distributionName: 'site',
    names: new Map(),
    failureStates: ['error', 'failed'],
    clock: { now: () => now, sleep: async () => {} },
  })
}

function showing(before: Environment, sights: Sight[]): Environments {
  const left = [...sights]
  const get = async () => {
    const sight = left.shift()
    if (sight === undefined || sight === 404)
      throw new HttpError('GET /v3/environments/green', { status: 404, code: 'EnvironmentNotFound' })
    return { ...before, ...sight }
  }
  return { get } as unknown as Environments
}
