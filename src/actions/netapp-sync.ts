import { action, type StepOf } from '../workflow/action.ts'
import { choice, flag, text } from '../workflow/input-kinds.ts'
import { netAppInputs, netAppProblems, tokenRequest } from './netapp-inputs.ts'
import { waitInputs } from './wait-inputs.ts'

const inputs = {
  relationship: text({ required: true }),
  ...waitInputs,
  'fail-on-file-errors': flag(true),
  'if-running': choice(['wait', 'fail'], 'wait'),
  'abort-on-cancel': flag(true),
  ...netAppInputs,
}

const outputs = ['status', 'files-copied', 'files-failed', 'bytes-copied', 'duration-seconds', 'json'] as const

export const netappSyncAction = action({
  inputs,
  outputs,
  check: netAppProblems,
  first: tokenRequest,
})

export type SyncStep = StepOf<typeof netappSyncAction>
