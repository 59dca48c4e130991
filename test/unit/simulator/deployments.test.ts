import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { SimulatorOptions } from '../../../src/simulator/simulator.ts'
import { startApi } from './api.ts'
import { fakeClock } from './fake-clock.ts'

const cloud = {
  distributions: [
    { id: 'OLD', name: 'old' },
    { id: 'NEW', name: 'new' },
    { id: 'THIRD', name: 'third' },
  ],
  configFiles: [{ id: 'CONFIG', name: 'c.properties' }],
  environments: [{ id: 'BLUE', name: 'blue', distribution: 'old' }],
}

/** A deploy of NEW over OLD that takes 10 seconds, of which the first 2 are stale. */
async function startDeploy(options: SimulatorOptions = {}, body: object = { distributionId: 'NEW' }) {
  const clock = fakeClock()
  const api = await startApi({ cloud, jobSeconds: 10, staleSeconds: 2, now: clock.now, ...options })
  clock.forward(60)
  const accepted = await api.call('PUT', '/v3/environments/BLUE/deploy', body)
  const see = async () => {
    const environment = await api.read('/v3/environments/BLUE')
    return [environment['state'], environment['distributionId'], environment['deployedAt']]
  }
  return { ...api, clock, accepted, see }
}

const BEFORE = '2026-01-15T12:00:00+00:00'
const AFTER = '2026-01-15T12:01:10+00:00'

it('is accepted with an empty string, and runs by the clock', async () => {
  const { accepted, clock, see, read } = await startDeploy({ behaviors: { deployStates: ['stopping', 'starting'] } })
  expect([accepted.status, accepted.text]).toEqual([202, '""'])
  expect(await see()).toEqual(['deployed', 'OLD', BEFORE])
  clock.forward(2)
  expect(await see()).toEqual(['stopping', 'OLD', BEFORE])
  clock.forward(4)
  expect(await see()).toEqual(['starting', 'OLD', BEFORE])
  clock.forward(4)
  expect(await see()).toEqual(['deployed', 'NEW', AFTER])
  expect(await read('/v3/environments/BLUE')).toMatchObject({ deployedBy: 'ci@example.com' })
})

it('is over at once when it takes no time', async () => {
  const { see } = await startDeploy({ jobSeconds: 0 })
  expect(await see()).toEqual(['deployed', 'NEW', '2026-01-15T12:01:00+00:00'])
})

it.each([
  ['after', 'OLD', 'OLD'],
  ['during', 'OLD', 'NEW'],
  ['at-once', 'NEW', 'NEW'],
] as const)('shows the new distribution %s', async (distributionShown, stale, running) => {
  const { clock, see } = await startDeploy({ behaviors: { distributionShown } })
  expect(await see()).toEqual(['deployed', stale, BEFORE])
  clock.forward(5)
  expect(await see()).toEqual(['deploying', running, BEFORE])
})

it('shows milliseconds when told', async () => {
  const { see } = await startDeploy({ behaviors: { times: 'milliseconds' } })
  expect((await see())[2]).toBe('2026-01-15T12:00:00.000+00:00')
})

describe('outcomes', () => {
  it('fails, leaves errors in the logs, and only once', async () => {
    const { clock, see, call, simulator } = await startDeploy({
      behaviors: { deployOutcomes: ['fails'], failureState: 'failed' },
    })
    clock.forward(10)
    expect(await see()).toEqual(['failed', 'OLD', BEFORE])
    const { token } = (await call('POST', '/v3/environments/BLUE/logs/download-token')).json as { token: string }
    const response = await fetch(`${simulator.url}/v3/environments/logs/download/${token}`, {
      headers: { authorization: `Bearer ${simulator.issueAccessToken()}` },
    })
    const logs = gunzipSync(await response.arrayBuffer()).toString()
    expect(logs.match(/ERROR/g)?.length).toBeGreaterThanOrEqual(4)

    await call('PUT', '/v3/environments/BLUE/deploy', { distributionId: 'NEW' })
    clock.forward(10)
    expect((await see()).slice(0, 2)).toEqual(['deployed', 'NEW'])
  })

  it('ends up with another distribution', async () => {
    const { clock, see } = await startDeploy({ behaviors: { deployOutcomes: ['other'] } })
    clock.forward(10)
    expect(await see()).toEqual(['deployed', 'THIRD', AFTER])
  })

  it('is rolled back', async () => {
    const { clock, see } = await startDeploy({ behaviors: { deployOutcomes: ['rolled-back'] } })
    clock.forward(10)
    expect(await see()).toEqual(['deployed', 'OLD', AFTER])
  })

  it('hangs for ever', async () => {
    const { clock, see } = await startDeploy({ behaviors: { deployOutcomes: ['hangs'] }, tokenSeconds: 1e9 })
    clock.forward(1e6)
    expect(await see()).toEqual(['deploying', 'OLD', BEFORE])
  })

  it('takes the environment away', async () => {
    const { clock, get } = await startDeploy({ behaviors: { deployOutcomes: ['vanishes'] } })
    clock.forward(5)
    expect((await get('/v3/environments/BLUE')).status).toBe(200)
    clock.forward(1)
    expect((await get('/v3/environments/BLUE')).json).toMatchObject({ error_code: 'EnvironmentNotFound' })
  })
})

it.each([
  [409, 409],
  [400, 400],
  ['accepted', 202],
] as const)('while one runs: %s', async (deployWhileBusy, status) => {
  const { call, clock, see } = await startDeploy({ behaviors: { deployWhileBusy } })
  clock.forward(5)
  const second = await call('PUT', '/v3/environments/BLUE/deploy', { distributionId: 'THIRD' })
  expect(second.status).toBe(status)
  if (status !== 202) expect(second.json).toMatchObject({ error_code: expect.any(String) })
  clock.forward(10)
  expect((await see())[1]).toBe(status === 202 ? 'THIRD' : 'NEW')
})

it('takes config files in both roles and a strategy', async () => {
  const appConfigFileRoles = [
    { appConfigFileId: 'CONFIG', role: 'file', newFilename: 'db.properties' },
    { appConfigFileId: 'CONFIG', role: 'systemproperty' },
  ]
  const body = { distributionId: 'NEW', strategy: 'stopstart', appConfigFileRoles }
  const { accepted, clock, simulator } = await startDeploy({}, body)
  expect(accepted.status).toBe(202)
  expect(simulator.cloud.environments[0]?.deployment?.strategy).toBe('stopstart')
  clock.forward(10)
  expect(simulator.cloud.environments[0]?.configFileRoles).toEqual(appConfigFileRoles)
})

const withRole = (role: object) => ({ distributionId: 'NEW', appConfigFileRoles: [role] })

it.each([
  ['no distribution', {}],
  ['an unknown distribution', { distributionId: 'NONE' }],
  ['another strategy', { distributionId: 'NEW', strategy: 'rolling' }],
  ['an unknown config file', withRole({ appConfigFileId: 'NONE', role: 'file' })],
  ['another role', withRole({ appConfigFileId: 'CONFIG', role: 'property' })],
  ['a new name for properties', withRole({ appConfigFileId: 'CONFIG', role: 'systemproperty', newFilename: 'x' })],
])('refuses %s and changes nothing', async (_what, body) => {
  const { accepted, simulator } = await startDeploy({}, body)
  expect(accepted.status).toBe(400)
  expect(accepted.json).toMatchObject({ error_code: 'InvalidParameters' })
  expect(simulator.cloud.environments[0]?.deployment).toBeNull()
})
