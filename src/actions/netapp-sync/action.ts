import { defineAction, type StepOf } from '../../runtime/action.ts'
import { choice, flag, integer, text } from '../../runtime/input-kinds.ts'
import type { Values } from '../../runtime/inputs.ts'
import { waitInputs } from '../shared/inputs.ts'
import { netAppInputs, netAppProblems, tokenRequest } from '../shared/netapp-inputs.ts'

const inputs = {
  relationship: text({ required: true }),
  ...waitInputs,
  'fail-on-file-errors': flag(true),
  'if-running': choice(['wait', 'join', 'fail'], 'wait'),
  'grace-period': choice(['wait', 'ignore'], 'wait'),
  'min-files-copied': integer({ default: 0 }),
  'abort-on-cancel': flag(true),
  ...netAppInputs,
}

const outputs = ['status', 'files-copied', 'files-failed', 'bytes-copied', 'duration-seconds', 'json'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [...waitProblems(values), ...netAppProblems(values)],
  firstRequest: tokenRequest,
  main: () => import(/* webpackChunkName: "netapp" */ './main.ts'),
})

export type SyncStep = StepOf<typeof inputs, typeof outputs>

function waitProblems({ wait, 'min-files-copied': least }: Values<typeof inputs>): string[] {
  return !wait && least > 0
    ? ['`min-files-copied` needs `wait: true`: what was copied is known at the end of the run']
    : []
}
