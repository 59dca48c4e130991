import * as v from 'valibot'
import { isPassword } from '../secrets.ts'
import { type BloomreachApp, bare, callsOf, json, listResponse, pageQuery } from './calls.ts'
import type { User } from './cloud.ts'
import { Refusal } from './refusal.ts'
import { userShape } from './shapes.ts'
import { isSameName, newUuid, type Stack } from './stack.ts'

/** Section "Users": 6 of its 9 calls; those about forgotten passwords are in password-reset.ts. */
export function users(stack: Stack, app: BloomreachApp): void {
  const on = callsOf(stack, app)
  const { cloud, behaviors } = stack

  on('GET', '/v3/users', { query: pageQuery }, (call) =>
    listResponse(stack, call, 'array', cloud.users, (one) => userShape(behaviors, one)),
  )

  on('GET', '/v3/users/:username', {}, ({ param }) =>
    json(userShape(behaviors, wanted(param('username'), 'RetrieveUsersFailed'))),
  )

  on('POST', '/v3/users', { admin: true, body: newUserSchema }, ({ body }) => {
    checkPassword(body.password, 'AddUserFailed')
    if (find(body.username)) throw new Refusal(400, 'AddUserFailed', `The user ${body.username} exists already`)
    const user: User = { id: newUuid(), ...body, active: body.active === true || body.active === 'true' }
    cloud.users.push(user)
    return json(userShape(behaviors, user))
  })

  on('PUT', '/v3/users/:username', { admin: true, body: userSchema }, ({ body, param }) => {
    const user = wanted(param('username'), 'UpdateUserFailed')
    Object.assign(user, body)
    return json(userShape(behaviors, user))
  })

  on('PUT', '/v3/users/:username/password', { body: passwordSchema }, ({ body, param }) => {
    const { currentPassword, newPassword } = body
    const user = wanted(param('username'), 'ChangePasswordFailed', 401)
    if (!isPassword(user.password, currentPassword)) {
      throw new Refusal(401, 'ChangePasswordFailed', 'The current password is wrong')
    }
    checkPassword(newPassword, 'ChangePasswordFailed')
    user.password = stack.secrets.storable(newPassword)
    return bare()
  })

  on('DELETE', '/v3/users/:username', { admin: true }, ({ param, user: self }) => {
    const user = wanted(param('username'), 'RemoveUserFailed')
    if (user.id === self.id) throw new Refusal(400, 'RemoveUserFailed', 'Users cannot remove themselves')
    cloud.users = cloud.users.filter((one) => one !== user)
    return bare()
  })

  function find(username: string): User | undefined {
    return cloud.users.find((one) => isSameName(one.username, username))
  }

  function wanted(username: string, code: string, status = 400): User {
    const found = find(username)
    if (!found) throw new Refusal(status, code, `There is no user '${username}'`)
    return found
  }
}

/** Throws a 400 for a password that the rules of "Add a new user" forbid. */
export function checkPassword(password: string, code: string): void {
  if (password.length >= 8 && /\d/.test(password) && /[a-z]/.test(password) && /[A-Z]/.test(password)) return
  throw new Refusal(400, code, 'A password needs 8 characters, with a digit, a lower and an upper case letter')
}

const role = v.picklist(['user', 'developer', 'admin', 'root'])

// The reference sends `active` as a string here, and as a boolean in the call that updates a user.
const newUserSchema = v.strictObject({
  username: v.pipe(v.string(), v.email()),
  password: v.string(),
  role,
  active: v.union([v.boolean(), v.picklist(['true', 'false'])]),
})

const userSchema = v.strictObject({ active: v.exactOptional(v.boolean()), role: v.exactOptional(role) })

const passwordSchema = v.strictObject({ currentPassword: v.string(), newPassword: v.string() })
