import { credentialProblems, LIST_NAMES, parameterProblems } from '../../netapp/list-specs.ts'
import { defineAction, type StepOf } from '../../runtime/action.ts'
import { choice, positive, text } from '../../runtime/input-kinds.ts'
import { ifKnown, type Values } from '../../runtime/inputs.ts'
import { pairs } from '../../runtime/pairs.ts'
import { netAppInputs, netAppProblems, tokenRequest } from '../shared/netapp-inputs.ts'

const inputs = {
  list: choice(LIST_NAMES, { required: true }),
  'data-broker-id': text(),
  'group-id': text(),
  parameters: pairs((name) => (name === '' ? 'is no name' : undefined)),
  credentials: pairs(headerProblem, { secret: true }),
  'timeout-minutes': positive(5),
  ...netAppInputs,
}

const outputs = ['items', 'count', 'json'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [...targetProblems(values), ...ifKnown(() => nameProblems(values)), ...netAppProblems(values)],
  firstRequest: tokenRequest,
  main: () => import(/* webpackChunkName: "netapp" */ './main.ts'),
})

export type ListStep = StepOf<typeof inputs, typeof outputs>

function targetProblems(values: Values<typeof inputs>): string[] {
  const { 'data-broker-id': broker, 'group-id': group } = values
  if (broker === undefined && group === undefined) return ['`data-broker-id` or `group-id` is required']
  return broker !== undefined && group !== undefined ? ['`data-broker-id` and `group-id` exclude each other'] : []
}

function nameProblems(values: Values<typeof inputs>): string[] {
  const { list, parameters, credentials } = values
  const missing = {
    parameters: parameterProblems(list, parameters).missing,
    credentials: credentialProblems(list, credentials).missing,
  }
  return Object.entries(missing).flatMap(([input, names]) =>
    names.length === 0 ? [] : [`\`${input}\` lacks ${names.join(', ')}, which \`list: ${list}\` requires`],
  )
}

/** The headers that are the client's own business. */
const RESERVED =
  /^(?:authorization|x-account-id|host|accept|user-agent|connection|cookie|expect|te|trailer|upgrade|keep-alive|content-.*|transfer-encoding|proxy-.*)$/i

function headerProblem(name: string, value: string): string | undefined {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) return 'is no name of a header'
  if (RESERVED.test(name)) return 'is a header that cannot be set'
  if (/[\r\n]/.test(value)) return 'must be one line: a header holds no line ends'
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value) ? undefined : 'holds characters that a header cannot hold'
}
