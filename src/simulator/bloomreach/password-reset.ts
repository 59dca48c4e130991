import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { type BloomreachApp, bare, callsOf } from './calls.ts'
import type { PasswordReset } from './cloud.ts'
import { Refusal } from './refusal.ts'
import { isSameName, type Stack } from './stack.ts'
import { checkPassword } from './users.ts'

const LIFETIME_MS = 60 * 60 * 1000

/**
 * Section "Users": the three calls about a forgotten password, which need no access token. The mail is never sent: its
 * token is in the state's `passwordResets`.
 */
export function passwordReset(stack: Stack, app: BloomreachApp): void {
  const on = callsOf(stack, app)
  const { cloud, secrets } = stack

  on('POST', '/v3/password-reset/:username', { open: true }, ({ param }) => {
    const user = cloud.users.find(({ username }) => isSameName(username, param('username')))
    if (!user) throw new Refusal(400, 'PasswordResetFailed', `There is no user '${param('username')}'`)
    const token = secrets.add(randomBytes(24).toString('hex'))
    cloud.passwordResets.push({ token, username: user.username, expiresAt: stack.now() + LIFETIME_MS })
    return bare()
  })

  on('GET', '/v3/password-reset/:token', { open: true }, ({ param }) => {
    const { token } = wanted(param('token'))
    return bare(302, { location: `https://${cloud.stack}.bloomreach.cloud/change-password?token=${token}` })
  })

  on('PUT', '/v3/password-reset/password', { open: true, body: newPasswordSchema }, ({ body }) => {
    const reset = wanted(body.reset_token)
    checkPassword(body.new_password, 'PasswordResetFailed')
    const user = cloud.users.find(({ username }) => username === reset.username)
    if (user) user.password = stack.secrets.storable(body.new_password)
    cloud.passwordResets = cloud.passwordResets.filter((one) => one !== reset)
    return bare()
  })

  function wanted(token: string): PasswordReset {
    const found = cloud.passwordResets.find((one) => one.token === token && one.expiresAt > stack.now())
    if (!found) throw new Refusal(400, 'PasswordResetFailed', 'The reset token is not valid')
    return found
  }
}

const newPasswordSchema = v.strictObject({ reset_token: v.string(), new_password: v.string() })
