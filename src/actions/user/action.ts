import { defineAction, type StepOf } from '../../runtime/action.ts'
import { choice, flag, secret, text } from '../../runtime/input-kinds.ts'
import type { Values } from '../../runtime/inputs.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { missingFor, type Needs } from '../shared/inputs.ts'
import { OPERATIONS, type Operation, WITHOUT_LOGIN } from './operations.ts'

const inputs = {
  operation: choice(OPERATIONS, { required: true }),
  user: text(),
  'user-password': secret(),
  'new-password': secret(),
  'reset-token': secret(),
  role: choice(['user', 'developer', 'admin', 'root']),
  active: flag(),
  ...connectionInputs,
}

const NEEDS: Needs<Operation> = {
  list: [],
  get: ['user'],
  add: ['user', 'user-password', 'role'],
  update: ['user'],
  delete: ['user'],
  'change-password': ['user', 'user-password', 'new-password'],
  'send-password-reset': ['user'],
  'set-password': ['reset-token', 'new-password'],
}

const outputs = ['user-id', 'users', 'json', 'simulated'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [...connectionProblems(values), ...missingFor(NEEDS, values), ...userProblems(values)],
  firstRequest: (values) => (WITHOUT_LOGIN.includes(values.operation) ? undefined : login(values)),
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type UserStep = StepOf<typeof inputs, typeof outputs>

function userProblems(values: Values<typeof inputs>): string[] {
  const { operation, user, role, active } = values
  const problems: string[] = []
  if (user !== undefined && !/^[^\s@/\\]+@[^\s@/\\]+\.[^\s@/\\]+$/.test(user)) {
    problems.push('`user` must be an email address')
  }
  if (operation === 'update' && role === undefined && active === undefined) {
    problems.push('`role` or `active` is required for `operation: update`')
  }
  const chosen = operation === 'add' ? 'user-password' : 'new-password'
  const password = values[chosen]
  if (NEEDS[operation].includes(chosen) && password !== undefined && !isStrong(password)) {
    problems.push(`\`${chosen}\` must have at least 8 characters, with a digit, a lower and an upper case letter`)
  }
  return problems
}

/** The rule of the reference (Users, Add a new user). */
function isStrong(password: string): boolean {
  return password.length >= 8 && /\p{Nd}/u.test(password) && /\p{Ll}/u.test(password) && /\p{Lu}/u.test(password)
}
