import type { BloomreachCloud } from '../../../../src/bloomreach/client.ts'
import type { Row, Target } from './row.ts'

const user = ({ simulator }: Target) => simulator.cloud.users[1]?.username ?? ''

/** A token for a forgotten password, as it would come by mail. */
async function resetToken(cloud: BloomreachCloud, to: Target): Promise<string> {
  await cloud.users.sendPasswordReset(user(to))
  return to.simulator.cloud.passwordResets[0]?.token ?? ''
}

export const users: readonly Row[] = [
  { endpoint: 'GET /v3/users', method: 'users.list', call: async ({ users }) => (await users.list()).length === 2 },
  { endpoint: 'GET /v3/users/{ID}', method: 'users.get', call: ({ users }, to) => users.get(user(to)) },
  {
    endpoint: 'POST /v3/users',
    method: 'users.add',
    call: ({ users }) => users.add({ username: 'a@example.com', password: 'Sup3rSecret', role: 'user', active: true }),
  },
  {
    endpoint: 'PUT /v3/users/{ID}',
    method: 'users.update',
    call: async ({ users }, to) => (await users.update(user(to), { active: false, role: 'user' })).active === false,
  },
  {
    endpoint: 'PUT /v3/users/{ID}/password',
    method: 'users.changePassword',
    call: async ({ users }, to) => {
      const currentPassword = to.simulator.cloud.users[1]?.password ?? ''
      await users.changePassword(user(to), { currentPassword, newPassword: 'N3wPassword' })
      return to.simulator.cloud.users[1]?.password === 'N3wPassword'
    },
  },
  {
    endpoint: 'POST /v3/password-reset/{ID}',
    method: 'users.sendPasswordReset',
    call: (cloud, to) => resetToken(cloud, to),
  },
  {
    endpoint: 'GET /v3/password-reset/{ID}',
    method: 'users.verifyPasswordReset',
    call: async (cloud, to) => cloud.users.verifyPasswordReset(await resetToken(cloud, to)),
  },
  {
    endpoint: 'PUT /v3/password-reset/password',
    method: 'users.setPassword',
    call: async (cloud, to) => {
      await cloud.users.setPassword(await resetToken(cloud, to), 'N3wPassword')
      return to.simulator.cloud.users[1]?.password === 'N3wPassword'
    },
  },
  {
    endpoint: 'DELETE /v3/users/{ID}',
    method: 'users.delete',
    call: async ({ users }, to) => {
      await users.delete(user(to))
      return to.simulator.cloud.users.length === 1
    },
  },
]
