import { describe, expect, it } from 'vitest'
import { startApi } from './api.ts'
import { fakeClock } from './fake-clock.ts'

const cloud = {
  users: [
    { username: 'admin@example.com', password: 'Secret-123' },
    { id: 'U2', username: 'user@example.com', password: 'Secret-456', role: 'user' },
  ],
} as const
const seed = { cloud: { users: [...cloud.users] } }
const newUser = { username: 'new@example.com', password: 'Secret-789', role: 'root', active: 'true' }

it('lists and gets', async () => {
  const { read, get } = await startApi(seed)
  const user = { id: 'U2', username: 'user@example.com', role: 'user', active: true }
  expect(await read('/v3/users')).toEqual([expect.objectContaining({ role: 'admin' }), user])
  expect(await read('/v3/users/user%40example.com')).toEqual(user)
  expect(await get('/v3/users/none@example.com')).toMatchObject({
    status: 400,
    json: { error_code: 'RetrieveUsersFailed' },
  })
})

it('adds, updates and deletes', async () => {
  const { call, simulator } = await startApi(seed)
  expect((await call('POST', '/v3/users', newUser)).json).toEqual({
    id: expect.any(String),
    username: 'new@example.com',
    role: 'root',
    active: true,
  })
  const path = '/v3/users/new@example.com'
  expect((await call('PUT', path, { active: false })).json).toMatchObject({ role: 'root', active: false })
  expect(() => simulator.issueAccessToken('none')).toThrow('none')
  expect(await call('DELETE', path)).toMatchObject({ status: 200, text: '' })
  expect(await call('DELETE', path)).toMatchObject({ status: 400, json: { error_code: 'RemoveUserFailed' } })
  expect(simulator.secrets).toContain('Secret-789')
})

it.each([
  { ...newUser, username: 'no-address' },
  { ...newUser, username: 'user@example.com' },
  { ...newUser, username: 'User@Example.com' },
  { ...newUser, password: 'short1A' },
  { ...newUser, password: 'all-lower-case-1' },
  { ...newUser, role: 'owner' },
  { ...newUser, active: 'yes' },
  { username: 'new@example.com' },
])('refuses to add %j', async (body) => {
  const { call, simulator } = await startApi(seed)
  expect((await call('POST', '/v3/users', body)).status).toBe(400)
  expect(simulator.cloud.users).toHaveLength(2)
})

it('lets a mere user change nobody', async () => {
  const { call, simulator } = await startApi(seed)
  const authorization = `Bearer ${simulator.issueAccessToken('user@example.com')}`
  expect((await call('POST', '/v3/users', newUser, { authorization })).status).toBe(403)
  expect((await call('PUT', '/v3/users/admin@example.com', { role: 'user' }, { authorization })).status).toBe(403)
  expect((await call('DELETE', '/v3/users/admin@example.com', undefined, { authorization })).status).toBe(403)
})

it('locks out a user who is no longer active', async () => {
  const { call, simulator } = await startApi(seed)
  const authorization = `Bearer ${simulator.issueAccessToken('user@example.com')}`
  expect((await call('GET', '/v3/users', undefined, { authorization })).status).toBe(200)
  await call('PUT', '/v3/users/user@example.com', { active: false })
  expect((await call('GET', '/v3/users', undefined, { authorization })).status).toBe(401)
})

it('changes a password, with a 401 for a wrong one', async () => {
  const { call, simulator } = await startApi(seed)
  const path = '/v3/users/user@example.com/password'
  const wrong = await call('PUT', path, { currentPassword: 'Wrong-123', newPassword: 'Better-456' })
  expect(wrong).toMatchObject({ status: 401, json: { error_code: 'ChangePasswordFailed' } })
  const right = await call('PUT', path, { currentPassword: 'Secret-456', newPassword: 'Better-456' })
  expect(right).toMatchObject({ status: 200, text: '' })
  expect(simulator.cloud.users[1]?.password).toBe('Better-456')
  expect(simulator.secrets).toEqual(expect.arrayContaining(['Wrong-123', 'Better-456']))
})

it('knows a user in either spelling of the name', async () => {
  const { call, read, simulator } = await startApi(seed)
  const login = { username: 'User@Example.com', password: 'Secret-456' }
  expect((await call('POST', '/v3/authn/access_token', login)).status).toBe(200)
  expect(await read('/v3/users/User@Example.com')).toMatchObject({ id: 'U2', username: 'user@example.com' })
  expect((await call('POST', '/v3/password-reset/User@Example.com')).status).toBe(200)
  expect((await call('DELETE', '/v3/users/User@Example.com')).status).toBe(200)
  expect(simulator.cloud.users).toHaveLength(1)
})

describe('a forgotten password', () => {
  const open = { authorization: '' }

  it('is set again with a token that serves once', async () => {
    const { call, simulator } = await startApi(seed)
    expect((await call('POST', '/v3/password-reset/user@example.com', undefined, open)).status).toBe(200)
    const token = simulator.cloud.passwordResets[0]?.token ?? ''
    expect(simulator.secrets).toContain(token)
    const page = await call('GET', `/v3/password-reset/${token}`, undefined, open)
    expect(page.status).toBe(302)
    expect(page.headers.get('location')).toContain(token)
    const body = { reset_token: token, new_password: 'Better-456' }
    expect((await call('PUT', '/v3/password-reset/password', { ...body, new_password: 'weak' }, open)).status).toBe(400)
    expect((await call('PUT', '/v3/password-reset/password', body, open)).status).toBe(200)
    expect(simulator.cloud.users[1]?.password).toBe('Better-456')
    expect((await call('PUT', '/v3/password-reset/password', body, open)).status).toBe(400)
  })

  it('needs a user who is there, and a token that is still good', async () => {
    const clock = fakeClock()
    const { call, simulator } = await startApi({ ...seed, now: clock.now })
    expect((await call('POST', '/v3/password-reset/none@example.com')).status).toBe(400)
    await call('POST', '/v3/password-reset/user@example.com', undefined, { authorization: '' })
    clock.forward(3600)
    expect((await call('GET', `/v3/password-reset/${simulator.cloud.passwordResets[0]?.token}`)).status).toBe(400)
  })
})
