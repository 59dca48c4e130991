import type { BloomreachCloud } from '../../bloomreach/client.ts'
import type { User } from '../../bloomreach/schemas.ts'
import { seenAdded } from '../../bloomreach/users.ts'
import { ActionError } from '../../core/errors.ts'
import { notFound } from '../../core/not-found.ts'
import { plural } from '../../core/plural.ts'
import { sanitize } from '../../core/sanitize.ts'
import { HttpError } from '../../http/errors.ts'
import { connect } from '../shared/client.ts'
import { withChangeTracking } from '../shared/track-change.ts'
import type { UserStep } from './action.ts'
import { type Operation, WITHOUT_LOGIN } from './operations.ts'

/** Does what `operation` says with a user. */
export async function main(step: UserStep): Promise<void> {
  const { operation, user = '' } = step.inputs
  step.setSubject(`${SUBJECTS[operation]} ${sanitize(user, 100)}`.trim())
  const cloud = await connect(step, { logsIn: !WITHOUT_LOGIN.includes(operation) })
  await HANDLERS[operation](step, cloud, user)
}

/** What the operations do, for a verdict. */
const SUBJECTS: Readonly<Record<Operation, string>> = {
  list: 'List of the users',
  get: 'Look-up of the user',
  add: 'Adding the user',
  update: 'Update of the user',
  delete: 'Deletion of the user',
  'change-password': 'Change of the password of',
  'send-password-reset': 'Email to reset the password of',
  'set-password': 'Setting of the new password',
}

type Handler = (step: UserStep, cloud: BloomreachCloud, username: string) => Promise<void>

const HANDLERS: Readonly<Record<Operation, Handler>> = {
  list: async (step, { users }) => {
    const all = await users.list()
    step.outputJson('users', all)
    step.outputJson('json', all)
    step.log.group('Users', all.map(line))
    summary(step, plural(all.length, 'user'), all)
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
    report(step, line(user), user)
  },

  add: async (step, cloud, username) => {
    const { 'user-password': password = '', role = 'user', active = true } = step.inputs
    const existing = named(username, await cloud.users.list())
    if (existing) throw alreadyThere(existing)
    const user = await withChangeTracking(step, stateTexts(username, 'added'), async () => {
      const added = await cloud.users.add({ username, password, role, active })
      step.output('user-id', added.id)
      return seenAdded(cloud.users, { ...added, username }, { role, active })
    })
    report(step, `Added ${line(user)}`, user)
  },

  update: async (step, cloud, username) => {
    const { role, active } = step.inputs
    const user = await withChangeTracking(step, stateTexts(username, 'updated'), () =>
      cloud.users.update(username, { ...(active !== undefined && { active }), ...(role !== undefined && { role }) }),
    )
    report(step, `Updated ${line(user)}`, user)
  },

  delete: async (step, cloud, username) => {
    const user = named(username, await cloud.users.list())
    if (!user) {
      step.outputJson('users', [])
      return step.conclude('skipped', `Nothing to do: there is no user ${sanitize(username)} (any more)`)
    }
    step.output('user-id', user.id)
    await withChangeTracking(step, stateTexts(username, 'deleted'), () => cloud.users.delete(user.username))
    report(step, `Deleted ${line(user)}`, user)
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
    const uncertain = 'It is unknown whether the new password was set; try to log in with it.'
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
  return { uncertain: `It is unknown whether ${name} was ${what}.`, done: `${name} was ${what}.` }
}

function report(step: UserStep, verdict: string, user: User): void {
  step.output('user-id', user.id)
  step.outputJson('users', [user])
  step.outputJson('json', user)
  summary(step, verdict, [user])
}

function done(step: UserStep, verdict: string, username: string): void {
  step.outputJson('json', null)
  step.conclude('done', username === '' ? verdict : `${verdict}: ${sanitize(username, 100)}`)
}

function summary(step: UserStep, verdict: string, users: readonly User[]): void {
  step.conclude('done', verdict)
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
