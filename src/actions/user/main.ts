import type { BloomreachCloud } from '../../bloomreach/client.ts'
import type { User } from '../../bloomreach/schemas.ts'
import { ActionError } from '../../core/errors.ts'
import { notFound } from '../../core/not-found.ts'
import { sanitize } from '../../core/sanitize.ts'
import { HttpError } from '../../http/errors.ts'
import { connect } from '../shared/client.ts'
import { withChangeTracking } from '../shared/track-change.ts'
import type { UserStep } from './action.ts'
import { type Operation, WITHOUT_LOGIN } from './operations.ts'

/** Does what `operation` says with a user. */
export async function main(step: UserStep): Promise<void> {
  const { operation, user = '' } = step.inputs
  const cloud = await connect(step, { logsIn: !WITHOUT_LOGIN.includes(operation) })
  await HANDLERS[operation](step, cloud, user)
}

type Handler = (step: UserStep, cloud: BloomreachCloud, username: string) => Promise<void>

const HANDLERS: Readonly<Record<Operation, Handler>> = {
  list: async (step, { users }) => {
    const all = await users.list()
    step.outputJson('users', all)
    step.outputJson('json', all)
    step.log.group(`${all.length} user(s)`, all.map(line))
    summary(step, 'Users', all)
  },

  get: async (step, cloud, username) => {
    const all = await cloud.users.list()
    const user = named(username, all)
    if (!user)
      throw notFound(
        'user',
        username,
        all.map((one) => one.username),
      )
    step.log.info(line(user))
    report(step, 'User', user)
  },

  add: async (step, cloud, username) => {
    const { 'user-password': password = '', role = 'user', active = true } = step.inputs
    const existing = named(username, await cloud.users.list())
    if (existing) throw alreadyThere(existing)
    const user = await withChangeTracking(step, stateTexts(username, 'added'), () =>
      cloud.users.add({ username, password, role, active }),
    )
    step.log.info(`Added ${line(user)}`)
    report(step, 'User added', user)
  },

  update: async (step, cloud, username) => {
    const { role, active } = step.inputs
    const user = await withChangeTracking(step, stateTexts(username, 'updated'), () =>
      cloud.users.update(username, { ...(active !== undefined && { active }), ...(role !== undefined && { role }) }),
    )
    step.log.info(`Updated ${line(user)}`)
    report(step, 'User updated', user)
  },

  delete: async (step, cloud, username) => {
    const user = named(username, await cloud.users.list())
    if (!user) {
      step.log.info(`There is no user ${sanitize(username)} (any more): nothing to delete`)
      step.outputJson('users', [])
      return summary(step, 'User is gone already', [])
    }
    step.output('user-id', user.id)
    await withChangeTracking(step, stateTexts(username, 'deleted'), () => cloud.users.delete(user.username))
    step.log.info(`Deleted ${line(user)}`)
    report(step, 'User deleted', user)
  },

  'change-password': async (step, cloud, username) => {
    const { 'user-password': currentPassword = '', 'new-password': newPassword = '' } = step.inputs
    await withChangeTracking(step, stateTexts(username, 'given the new password'), () =>
      cloud.users.changePassword(username, { currentPassword, newPassword }),
    ).catch((error: unknown) => Promise.reject(wrongPassword(error)))
    done(step, 'Password changed', username)
  },

  'send-password-reset': async (step, { users }, username) => {
    await withChangeTracking(step, stateTexts(username, 'sent the email to reset the password'), () =>
      users.sendPasswordReset(username),
    )
    done(step, 'Email to reset the password sent', username)
  },

  'set-password': async (step, { users }, username) => {
    const { 'reset-token': token = '', 'new-password': password = '' } = step.inputs
    const uncertain = 'It is not certain whether the new password was set; try to log in with it.'
    await withChangeTracking(step, { uncertain, done: 'The new password is set.' }, () =>
      users.setPassword(token, password),
    )
    done(step, 'New password set', username)
  },
}

/** The user of that name, whatever its case. The list is clearer than `get`, which returns 400 for any problem. */
function named(username: string, all: readonly User[]): User | undefined {
  return all.find((user) => user.username.toLowerCase() === username.toLowerCase())
}

function stateTexts(username: string, what: string): { uncertain: string; done: string } {
  const name = sanitize(username, 100)
  return { uncertain: `It is not certain whether ${name} was ${what}.`, done: `${name} was ${what}.` }
}

function report(step: UserStep, heading: string, user: User): void {
  step.output('user-id', user.id)
  step.outputJson('users', [user])
  step.outputJson('json', user)
  summary(step, heading, [user])
}

function done(step: UserStep, heading: string, username: string): void {
  step.log.info(username === '' ? heading : `${heading}: ${sanitize(username, 100)}`)
  step.outputJson('json', null)
  step.summary.heading(heading)
  if (username !== '') step.summary.facts([['User', sanitize(username)]])
}

function summary(step: UserStep, heading: string, users: readonly User[]): void {
  step.summary.heading(heading)
  step.summary.table(
    ['User', 'Role', 'Active', 'Id'],
    users.map(({ username, role = '', active, id = '' }) => [
      sanitize(username),
      sanitize(role),
      active === undefined ? '' : active ? 'yes' : 'no',
      sanitize(id),
    ]),
  )
}

function line({ username, role, active, id }: User): string {
  const state = active === undefined ? '' : active ? ', active' : ', not active'
  return `${sanitize(username, 100)}: role ${sanitize(role ?? 'unknown', 60)}${state}, id ${sanitize(id ?? 'unknown', 60)}`
}

function alreadyThere(user: User): ActionError {
  return new ActionError(
    'user',
    `The user ${sanitize(user.username)} exists already (id ${sanitize(user.id ?? 'unknown')}). Nothing was changed.`,
    'Use `operation: update` to change the role or whether the user is active.',
  )
}

function wrongPassword(error: unknown): unknown {
  if (!(error instanceof HttpError) || error.code !== 'ChangePasswordFailed') return error
  const hint = 'Check `user` and `user-password`, which must be the current password.'
  return new ActionError('user', error.message, hint, { cause: error })
}
