import { defineAction, type StepOf } from '../../runtime/action.ts'
import { choice, integer, text } from '../../runtime/input-kinds.ts'
import { netAppInputs, netAppProblems, tokenRequest } from '../shared/netapp-inputs.ts'

const inputs = {
  name: text({ required: true }),
  type: choice(['AWS', 'AZURE', 'GCP', 'ONPREM'], { required: true }),
  'group-id': text(),
  port: integer({ least: 1, most: 65_535 }),
  'if-exists': choice(['reuse', 'fail'], 'reuse'),
  ...netAppInputs,
}

const outputs = ['data-broker-id', 'group-id', 'installer-url', 'created', 'json'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: netAppProblems,
  firstRequest: tokenRequest,
  main: () => import(/* webpackChunkName: "netapp" */ './main.ts'),
})

export type BrokerStep = StepOf<typeof inputs, typeof outputs>
