import { UnknownOutcomeError } from '../core/errors.ts'
import { pollUntilVisible } from '../core/poll-until-visible.ts'
import { sanitize } from '../core/sanitize.ts'
import { type Difference, seenChanged } from '../core/seen-changed.ts'
import { mayMeanAbsent, orAbsent } from '../http/absent.ts'
import { remove } from '../http/deletion.ts'
import type { Pipeline, RequestOptions } from '../http/pipeline.ts'
import { complete, isListed, type Listing, listAll } from './listing.ts'
import { nothing, parseIfAny, parseResponse } from './responses.ts'
import { User } from './schemas.ts'

interface UserFields {
  readonly active?: boolean
  readonly role?: UserRole
}

export type UserRole = 'user' | 'developer' | 'admin' | 'root'

/** The section Users of the reference. */
export class Users {
  readonly #pipeline: Pipeline

  constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline
  }

  /** How its requests are made. */
  get options(): RequestOptions {
    return this.#pipeline.options
  }

  /** Users, Listing users: `GET /v3/users`, all pages. @throws HttpError 400 `RetrieveUsersFailed` */
  listing(): Promise<Listing<User>> {
    return listAll(this.#pipeline, { path: '/v3/users' }, User, ({ id, username }) => id || username)
  }

  /** The same, where all of them are needed. @throws IncompleteListError */
  async list(): Promise<readonly User[]> {
    return complete('users', await this.listing())
  }

  /** Users, Get user detail: `GET /v3/users/{username}`. @throws HttpError 400 `RetrieveUsersFailed` */
  get(username: string): Promise<User> {
    return this.#pipeline.request({ method: 'GET', path: pathOf(username), parse: parseResponse(User) })
  }

  /**
   * Users, Add a new user: `POST /v3/users`. The username is an email address; the password has at least 8 characters
   * with a digit, a lower and an upper case letter. The reference sends `active` as text here. No user of that name may
   * exist before: after a lost response the user is looked up, and taken where the service shows what was asked for; it does
   * not tell who has added a user. What is returned may be another user than was asked for: see `seenAdded`.
   */
  add(user: { username: string; password: string; role: UserRole; active: boolean }): Promise<User> {
    return this.#pipeline.request({
      method: 'POST',
      path: '/v3/users',
      json: { ...user, active: String(user.active) },
      retryPolicy: { verify: () => this.#findAdded(user) },
      parse: parseResponse(User),
    })
  }

  async #findAdded(wanted: { username: string } & UserFields): Promise<User | undefined> {
    const look = () => orAbsent(this.get(wanted.username), mayMeanAbsent)
    const found = await pollUntilVisible(look, this.#pipeline.options)
    const difference = found && differenceOf(found, wanted)
    if (difference === undefined) return found
    throw new UnknownOutcomeError(
      'service',
      `Whether this step has added the user ${sanitize(wanted.username, 100)} is unknown: the response was lost, and of the user that exists now ${difference.text}`,
      'Somebody else may have added it. Check the user, then run the step again.',
    )
  }

  /**
   * Users, Update an existing user: `PUT /v3/users/{username}`. What it returns may be the user as before (the sample in the
   * reference is), so the user is looked at until it shows the change.
   * @throws HttpError; as `seenChanged` when it does not show it
   */
  async update(username: string, fields: UserFields): Promise<User> {
    const path = pathOf(username)
    const updated = await this.#pipeline.request({ method: 'PUT', path, json: fields, parse: parseIfAny(User) })
    return seenChanged(updated, () => this.get(username), {
      ...this.#pipeline.options,
      what: `user ${sanitize(username, 100)}`,
      differenceOf: (user) => differenceOf(user, fields),
    })
  }

  /** Users, Change user password: `PUT /v3/users/{username}/password`. @throws HttpError 401 `ChangePasswordFailed` */
  changePassword(username: string, passwords: { currentPassword: string; newPassword: string }): Promise<void> {
    return this.#pipeline.request({
      method: 'PUT',
      path: `${pathOf(username)}/password`,
      json: passwords,
      // A repeat after it took effect would be refused, since the current password is then another one.
      retryPolicy: 'unsafe',
      final: ['ChangePasswordFailed'],
      parse: nothing,
    })
  }

  /** Users, Send reset-password email: `POST /v3/password-reset/{username}`. */
  sendPasswordReset(username: string): Promise<void> {
    return this.#pipeline.request({
      method: 'POST',
      path: `/v3/password-reset/${encodeURIComponent(username)}`,
      authorize: false,
      retryPolicy: 'unsafe',
      parse: nothing,
    })
  }

  /**
   * Users, Verify reset-password token: `GET /v3/password-reset/{token}`, returned HTTP 302 when it is good. Resolves with
   * the address of the page to change the password on, which is not followed.
   */
  verifyPasswordReset(token: string): Promise<string | undefined> {
    return this.#pipeline.request({
      method: 'GET',
      path: `/v3/password-reset/${encodeURIComponent(token)}`,
      name: '/v3/password-reset/{token}',
      authorize: false,
      expect: [302],
      form: 'any',
      parse: (_, { headers }) => headers.location,
    })
  }

  /** Users, Set new password: `PUT /v3/password-reset/password`. */
  setPassword(resetToken: string, newPassword: string): Promise<void> {
    return this.#pipeline.request({
      method: 'PUT',
      path: '/v3/password-reset/password',
      authorize: false,
      json: { reset_token: resetToken, new_password: newPassword },
      retryPolicy: 'unsafe',
      parse: nothing,
    })
  }

  /** Users, Delete a user: `DELETE /v3/users/{username}`; see `remove`. @throws HttpError 400 `RemoveUserFailed` */
  delete(username: string): Promise<void> {
    return remove(this.#pipeline, { path: pathOf(username) }, async () =>
      isListed('users', await this.listing(), (user) => user.username === username),
    )
  }
}

/** The user that was `added`, once it shows what it was to be. @throws as `seenChanged` when it does not */
export function seenAdded(users: Pick<Users, 'get' | 'options'>, added: User, fields: UserFields): Promise<User> {
  return seenChanged(added, () => users.get(added.username), {
    ...users.options,
    what: `user ${sanitize(added.username, 100)}`,
    done: 'added',
    differenceOf: (user) => differenceOf(user, fields),
  })
}

/** In what the user is not as wanted; undefined where it is. */
function differenceOf(user: User, { role, active }: UserFields): Difference | undefined {
  if (role !== undefined && user.role?.toLowerCase() !== role) return difference('role', user.role)
  return active !== undefined && user.active !== active ? difference('active', user.active) : undefined
}

function difference(field: string, value: string | boolean | undefined): Difference {
  const shown = value === undefined ? 'not shown' : `"${sanitize(value, 60)}"`
  return { text: `its \`${field}\` is ${shown}`, isUnseen: value === undefined }
}

function pathOf(username: string): string {
  return `/v3/users/${encodeURIComponent(username)}`
}
