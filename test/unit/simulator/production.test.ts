import { describe, expect, it } from 'vitest'
import { startApi } from './api.ts'
import { fakeClock } from './fake-clock.ts'

const cloud = {
  environments: [
    { id: 'BLUE', name: 'blue', production: true },
    { id: 'GREEN', name: 'green' },
  ],
  domains: [
    { name: 'a.com', environment: 'blue' },
    { name: 'b.com', environment: 'blue' },
  ],
}
const swap = {
  currentProductionEnvironmentId: 'BLUE',
  newProductionEnvironmentId: 'GREEN',
  changeDomainRules: 'true',
}

function environmentsOf(domains: { name: string; environmentId: string }[]) {
  return Object.fromEntries(domains.map(({ name, environmentId }) => [name, environmentId]))
}

describe('production', () => {
  it('changes, and custom domains follow', async () => {
    const { call, simulator } = await startApi({ cloud })
    const answer = await call('PUT', '/v3/production', swap)
    expect([answer.status, answer.json]).toEqual([200, null])
    expect(simulator.cloud.environments.map(({ production }) => production)).toEqual([false, true])
    expect(environmentsOf(simulator.cloud.domains)).toEqual({
      'a.com': 'GREEN',
      'b.com': 'GREEN',
      'blue-example.bloomreach.cloud': 'BLUE',
      'green-example.bloomreach.cloud': 'GREEN',
    })
  })

  it('has domains follow after a while when told', async () => {
    const clock = fakeClock()
    const { call, simulator } = await startApi({ cloud, now: clock.now, jobSeconds: { domains: 30 } })
    await call('PUT', '/v3/production', swap)
    expect(environmentsOf(simulator.cloud.domains)).toMatchObject({ 'a.com': 'BLUE' })
    clock.forward(30)
    expect(environmentsOf(simulator.cloud.domains)).toMatchObject({ 'a.com': 'GREEN', 'b.com': 'GREEN' })
  })

  it('leaves domains alone otherwise', async () => {
    const { call, simulator } = await startApi({ cloud })
    await call('PUT', '/v3/production', { ...swap, changeDomainRules: 'false' })
    expect(environmentsOf(simulator.cloud.domains)).toMatchObject({ 'a.com': 'BLUE' })
  })

  it('is limited', async () => {
    const { call, simulator } = await startApi({ cloud })
    const one = { newProductionEnvironmentId: 'GREEN' }
    expect(await call('PUT', '/v3/production', one)).toMatchObject({
      status: 404,
      json: { error_code: 'MaxProdEnvsReached' },
    })
    expect(simulator.cloud.environments.map(({ production }) => production)).toEqual([true, false])
    const two = await startApi({ cloud, limits: { productionEnvironments: 2 } })
    expect((await two.call('PUT', '/v3/production', one)).status).toBe(200)
    expect(two.simulator.cloud.environments.map(({ production }) => production)).toEqual([true, true])
  })

  it('can be taken away', async () => {
    const { call, simulator } = await startApi({ cloud })
    const body = { currentProductionEnvironmentId: 'BLUE', newProductionEnvironmentId: '' }
    expect((await call('PUT', '/v3/production', body)).status).toBe(200)
    expect(simulator.cloud.environments.some(({ production }) => production)).toBe(false)
  })

  it.each([
    [400, {}],
    [400, { ...swap, changeDomainRules: true }],
    [400, { ...swap, changeDomainRules: 'yes' }],
    [400, { newProductionEnvironmentId: 'GREEN', changeDomainRules: 'true' }],
    [404, { ...swap, newProductionEnvironmentId: 'NONE' }],
  ])('answers %i to %j and changes nothing', async (status, body) => {
    const { call, simulator } = await startApi({ cloud })
    const answer = await call('PUT', '/v3/production', body)
    expect(answer).toMatchObject({ status, json: { error_code: expect.any(String) } })
    expect(simulator.cloud.environments.map(({ production }) => production)).toEqual([true, false])
  })

  it.each([
    ['without', [200, 404]],
    ['with', [404, 200]],
    ['either', [200, 200]],
  ] as const)('is at the path %s a slash', async (slashes, statuses) => {
    const { call } = await startApi({ cloud, behaviors: { slashes } })
    const plain = await call('PUT', '/v3/production', swap)
    const slash = await call('PUT', '/v3/production/', swap)
    expect([plain.status, slash.status]).toEqual(statuses)
    expect([plain, slash].filter(({ status }) => status === 404).every(({ json }) => json === undefined)).toBe(true)
  })

  it('is shown when told', async () => {
    const { read } = await startApi({ cloud, behaviors: { productionShown: true } })
    expect(await read('/v3/environments/BLUE')).toMatchObject({ production: true })
  })
})

describe('protection', () => {
  const body = { site: true, sitepassword: 'I love you', cms: false, cmspassword: 'I love you more' }

  it('is for all environments, or for the one named, and its passwords are secrets', async () => {
    const { call, simulator } = await startApi({ cloud })
    const answer = await call('PUT', '/v3/protect', body)
    expect([answer.status, answer.json]).toEqual([200, null])
    expect(simulator.cloud.environments).toMatchObject([
      { protection: { site: 'I love you', cms: null } },
      { protection: { site: 'I love you', cms: null } },
    ])
    await call('PUT', '/v3/protect', { environmentId: 'BLUE', site: false })
    expect(simulator.cloud.environments).toMatchObject([
      { protection: { site: null } },
      { protection: { site: 'I love you' } },
    ])
    expect(simulator.secrets).toEqual(expect.arrayContaining(['I love you', 'I love you more']))
  })

  it.each([
    ['refused', { ...body, environmentId: 'BLUE' }],
    ['required', body],
    ['optional', { ...body, sitepassword: '' }],
    ['optional', { ...body, site: 'true' }],
    ['optional', { ...body, cms: true }],
  ] as const)('with the environment %s refuses %j', async (protectEnvironment, wrong) => {
    const { call } = await startApi({ cloud, behaviors: { protectEnvironment } })
    expect((await call('PUT', '/v3/protect', wrong)).status).toBe(400)
  })

  it('of both site and CMS takes one password', async () => {
    const { call, simulator } = await startApi({ cloud })
    const both = { ...body, cms: true, cmspassword: body.sitepassword }
    expect((await call('PUT', '/v3/protect', both)).status).toBe(200)
    expect(simulator.cloud.environments[0]?.protection).toEqual({ site: 'I love you', cms: 'I love you' })
  })

  it('is at the path with a slash when told', async () => {
    const { call } = await startApi({ cloud, behaviors: { slashes: 'with' } })
    expect((await call('PUT', '/v3/protect', body)).status).toBe(404)
    expect((await call('PUT', '/v3/protect/', body)).status).toBe(200)
  })
})
