import { defineAction, type StepOf } from '../../runtime/action.ts'
import { choice, text } from '../../runtime/input-kinds.ts'
import { type Input, InputProblem, shown } from '../../runtime/inputs.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { missingFor } from '../shared/inputs.ts'

const inputs = {
  operation: choice(['ensure', 'delete', 'get', 'list'], { required: true }),
  name: { ...text(), parse: domainName } as Input<string | undefined>,
  environment: text(),
  ...connectionInputs,
}

const NEEDS = { ensure: ['name', 'environment'], delete: ['name'], get: ['name'], list: [] }

const outputs = ['domain-id', 'environment-id', 'changed', 'domains', 'json', 'simulated'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [...connectionProblems(values), ...missingFor(NEEDS, values)],
  firstRequest: login,
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type DomainStep = StepOf<typeof inputs, typeof outputs>

/** The domain name, in lower case. @throws InputProblem for an address, a path or anything else */
function domainName(value: string): string {
  const name = value.toLowerCase()
  if (/^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/.test(name)) return name
  throw new InputProblem(`must be a domain like www.example.com, without https:// or a path, not ${shown(value)}`)
}
