import { DISTRIBUTION_SIZE, isTooLarge } from '../../bloomreach/size-limits.ts'
import { sanitize } from '../../core/sanitize.ts'
import { defineAction, type StepOf } from '../../runtime/action.ts'
import { type LocalFile, oneFile } from '../../runtime/files.ts'
import { choice, fileName } from '../../runtime/input-kinds.ts'
import { type Input, ifKnown } from '../../runtime/inputs.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'

const inputs = {
  file: { required: true, parse: oneFile } as Input<LocalFile>,
  name: fileName(),
  'if-exists': choice(['reuse', 'upload', 'fail', 'replace'], 'reuse'),
  ...connectionInputs,
}

const outputs = ['distribution-id', 'distribution-name', 'md5', 'size-bytes', 'reused', 'json', 'simulated'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [...connectionProblems(values), ...ifKnown(() => emptyFile(values.file))],
  // What is too large is warned of before anything is sent.
  firstRequest: (values) => (isTooLarge(DISTRIBUTION_SIZE, values.file) ? undefined : login(values)),
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type UploadStep = StepOf<typeof inputs, typeof outputs>

function emptyFile(file: LocalFile): string[] {
  return file.size === 0 ? [`\`file\` is empty: ${sanitize(file.path)}`] : []
}
