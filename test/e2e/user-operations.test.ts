import { expect } from 'vitest'
import { calls, changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const PASSWORD = 'Sup3rSecret'
const NEW = 'N3wExamplePassword123'
const ADD = { operation: 'add', user: 'new@example.com', 'user-password': PASSWORD, role: 'user' }

test('lists the users', async ({ start }) => {
  const { simulator, step } = await start({ behaviors: { idKey: 'ID' } })
  const { conclusion, outputs, summary } = await step('user', { operation: 'list' })
  expect(conclusion).toBe('success')
  const expected = simulator.cloud.users.map(({ id, username, role, active }) => ({ id, username, role, active }))
  expect(JSON.parse(outputs['users'] ?? '')).toMatchObject(expected)
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject(expected)
  expect(summary).toContain('root@example.com')
})

test('lists one without a name among others', async ({ start }) => {
  const body = [
    { ID: 5, username: null, role: '', active: null },
    { ID: 6, username: 'ci@example.com' },
  ]
  const { step } = await start({ faults: [{ kind: 'status', status: 200, body, path: '/v3/users' }] })
  const { conclusion, outputs } = await step('user', { operation: 'list' })
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['users'] ?? '')).toMatchObject([{ id: '5' }, { id: '6', username: 'ci@example.com' }])
})

test('gets one; an unknown one fails and names who exists', async ({ start }) => {
  const { simulator, step } = await start()
  const { outputs } = await step('user', { operation: 'get', user: 'Root@example.com' })
  expect(outputs['user-id']).toBe(simulator.cloud.users[1]?.id)
  const unknown = await step('user', { operation: 'get', user: 'nobody@example.com' })
  expect(unknown.conclusion).toBe('failure')
  expect(unknown.log.join('\n')).toMatch(/no user "nobody@example.com"[\s\S]*ci@example.com, root@example.com/)
})

test('adds one, active unless told otherwise', async ({ start }) => {
  const { simulator, step } = await start()
  const { conclusion, outputs } = await step('user', ADD)
  expect(conclusion).toBe('success')
  const added = simulator.cloud.users.find(({ username }) => username === 'new@example.com')
  expect(added).toMatchObject({ password: PASSWORD, role: 'user', active: true })
  expect(outputs['user-id']).toBe(added?.id)
  expect(simulator.requests.find(({ path, method }) => path === '/v3/users' && method === 'POST')?.body).toEqual({
    username: 'new@example.com',
    password: PASSWORD,
    role: 'user',
    active: 'true',
  })
  await step('user', { ...ADD, user: 'idle@example.com', active: false })
  expect(simulator.cloud.users.at(-1)).toMatchObject({ username: 'idle@example.com', active: false })
})

test('does not add one that exists', async ({ start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('user', { ...ADD, user: 'root@example.com' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/root@example.com exists already \(id .*\)\. Nothing was changed/)
  expect(changes(simulator)).toEqual([])
})

test.for(['lost-answer', 'cut-answer', 'empty', 'html', 'reset-after'] as const)(
  'adds one, not two, after %s',
  async (kind, { start }) => {
    const { simulator, step } = await start({ faults: [{ kind, method: 'POST', path: '/v3/users' }] })
    const { conclusion, outputs } = await step('user', ADD)
    expect(conclusion).toBe('success')
    const added = simulator.cloud.users.filter(({ username }) => username === 'new@example.com')
    expect(added.map(({ id }) => id)).toEqual([outputs['user-id']])
  },
)

test.for([
  [{ role: 'developer' }, 'its `role` is "user"'],
  [{ active: false }, 'its `active` is "true"'],
] as const)('one that is added, but not as asked for, fails: %j', async ([asked, difference], { start }) => {
  const { simulator, step } = await start()
  const added = { id: 'u9', username: 'new@example.com', role: 'user', active: true }
  simulator.addFault({ kind: 'status', method: 'POST', path: '/v3/users', status: 200, body: added })
  simulator.addFault({ kind: 'status', path: '/v3/users/*', status: 200, body: added, times: null })
  const { conclusion, outputs, log } = await step('user', { ...ADD, ...asked })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain(`The user new@example.com was added, but is not as asked for: ${difference}.`)
  expect(stateOf(log)).toBe('State now: The user new@example.com was added.')
  expect(outputs['user-id']).toBe('u9')
})

test('one whose response does not show all is looked at', async ({ start }) => {
  const body = { id: 'u9', username: 'new@example.com' }
  const fault = { kind: 'status', method: 'POST', path: '/v3/users', status: 200, body, applied: true } as const
  const { step } = await start({ faults: [fault] })
  const { conclusion, outputs } = await step('user', { ...ADD, role: 'developer', active: false })
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ role: 'developer', active: false })
})

test('updates the role, or whether the user is active, and nothing else', async ({ start }) => {
  const { simulator, step } = await start()
  const user = 'root@example.com'
  await step('user', { operation: 'update', user, role: 'admin' })
  const { outputs } = await step('user', { operation: 'update', user, active: false })
  expect(simulator.cloud.users[1]).toMatchObject({ role: 'admin', active: false })
  expect(outputs['user-id']).toBe(simulator.cloud.users[1]?.id)
  const bodies = simulator.requests.filter(({ method }) => method === 'PUT').map(({ body }) => body)
  expect(bodies).toEqual([{ role: 'admin' }, { active: false }])
})

test.for(['', 'OK', '{}', 'null'])('updates one where that is confirmed with %j only', async (body, { start }) => {
  const answer = { kind: 'status', status: 200, body, applied: true, method: 'PUT' } as const
  const { simulator, step } = await start({ faults: [answer] })
  const { conclusion, outputs } = await step('user', { operation: 'update', user: 'root@example.com', role: 'admin' })
  expect(conclusion).toBe('success')
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ id: simulator.cloud.users[1]?.id, role: 'admin' })
  expect(changes(simulator)).toHaveLength(1)
})

test('deletes one, also when the response is lost; one that does not exist is a success', async ({ start }) => {
  const { simulator, step } = await start({
    faults: [{ kind: 'lost-answer', method: 'DELETE', path: '/v3/users/*' }],
  })
  const first = await step('user', { operation: 'delete', user: 'root@example.com' })
  expect(first.conclusion).toBe('success')
  expect(simulator.cloud.users.map(({ username }) => username)).toEqual(['ci@example.com'])
  const second = await step('user', { operation: 'delete', user: 'root@example.com' })
  expect(second.conclusion).toBe('success')
  expect(second.log.join('\n')).toContain('Nothing to do: there is no user root@example.com')
  expect(second.outputs['users']).toBe('[]')
})

test('a removal that is refused fails', async ({ start }) => {
  const { step } = await start()
  const { conclusion, log } = await step('user', { operation: 'delete', user: 'ci@example.com' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('400 RemoveUserFailed: Users cannot remove themselves')
  expect(stateOf(log)).toContain('nothing was changed')
})

test('changes the password of the very user that the step logs in as', async ({ start }) => {
  const { simulator, step } = await start()
  const { conclusion } = await step('user', {
    operation: 'change-password',
    user: simulator.username,
    'user-password': simulator.password,
    'new-password': NEW,
  })
  expect(conclusion).toBe('success')
  expect(simulator.cloud.users[0]?.password).toBe(NEW)
  expect(changes(simulator)).toEqual(['PUT /v3/users/ci%40example.com/password'])
})

test.for(['by password', 'by token'])(
  'a wrong current password is asked for once and explained, %s',
  async (how, { start }) => {
    const { simulator, step } = await start()
    const env: Record<string, string> =
      how === 'by token' ? { BRC_ACCESS_TOKEN: simulator.issueAccessToken(), BRC_USERNAME: '', BRC_PASSWORD: '' } : {}
    const inputs = {
      operation: 'change-password',
      user: 'root@example.com',
      'user-password': PASSWORD,
      'new-password': NEW,
    }
    const { conclusion, log } = await step('user', inputs, { env })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/401 ChangePasswordFailed[\s\S]*Check `user` and `user-password`/)
    expect(calls(simulator).filter((call) => call.endsWith('/password'))).toHaveLength(1)
  },
)

test('a change without an answer is not repeated, and its outcome is said to be uncertain', async ({ start }) => {
  const { simulator, step } = await start({
    faults: [{ kind: 'lost-answer', method: 'PUT', path: '/v3/users/*/password' }],
  })
  const inputs = { operation: 'change-password', user: 'ci@example.com', 'new-password': NEW }
  const { conclusion, log } = await step('user', { ...inputs, 'user-password': simulator.password })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('it is not repeated')
  expect(stateOf(log)).toContain('It is unknown whether ci@example.com was given the new password')
})

test('sends the email, and sets the password with the token of it', async ({ start }) => {
  const { simulator, step } = await start()
  const sent = await step('user', { operation: 'send-password-reset', user: 'root@example.com' })
  expect(sent.conclusion).toBe('success')
  const [reset] = simulator.cloud.passwordResets
  expect(reset?.username).toBe('root@example.com')
  const set = await step('user', { operation: 'set-password', 'reset-token': reset?.token ?? '', 'new-password': NEW })
  expect(set.conclusion).toBe('success')
  expect(simulator.cloud.users[1]?.password).toBe(NEW)
  expect(changes(simulator)).toEqual(['POST /v3/password-reset/root%40example.com', 'PUT /v3/password-reset/password'])
})

test('a reset token that is no good fails, and is not shown', async ({ start }) => {
  const { step } = await start()
  const inputs = { operation: 'set-password', 'reset-token': 'abcdef0123456789', 'new-password': NEW }
  const { conclusion, log } = await step('user', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('The reset token is not valid')
})
