import { defineAction, type StepOf } from '../../runtime/action.ts'
import { choice, flag, text } from '../../runtime/input-kinds.ts'
import { waitInputs } from '../shared/inputs.ts'
import { netAppInputs, netAppProblems, tokenRequest } from '../shared/netapp-inputs.ts'

const inputs = {
  relationship: text({ required: true }),
  ...waitInputs,
  'fail-on-file-errors': flag(true),
  'if-running': choice(['wait', 'fail'], 'wait'),
  'abort-on-cancel': flag(true),
  ...netAppInputs,
}

const outputs = ['status', 'files-copied', 'files-failed', 'bytes-copied', 'duration-seconds', 'json'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: netAppProblems,
  firstRequest: tokenRequest,
  main: () => import(/* webpackChunkName: "netapp" */ './main.ts'),
})

export type SyncStep = StepOf<typeof inputs, typeof outputs>
