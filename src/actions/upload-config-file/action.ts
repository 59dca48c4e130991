import { CONFIG_FILE_SIZE, isTooLarge } from '../../bloomreach/size-limits.ts'
import { sanitize } from '../../core/sanitize.ts'
import { defineAction, type StepOf } from '../../runtime/action.ts'
import { filesOf, type LocalFile } from '../../runtime/files.ts'
import { choice, fileName } from '../../runtime/input-kinds.ts'
import type { Input, Values } from '../../runtime/inputs.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'

const inputs = {
  file: { required: true, parse: filesOf } as Input<readonly LocalFile[]>,
  name: fileName(),
  'if-exists': choice(['reuse', 'upload', 'fail'], 'reuse'),
  ...connectionInputs,
}

const outputs = ['config-file-id', 'config-file-ids', 'reused', 'json', 'simulated'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [...connectionProblems(values), ...namingProblems(values)],
  // What is too large is warned of before anything is sent.
  firstRequest: (values) =>
    values.file.some((file) => isTooLarge(CONFIG_FILE_SIZE, file)) ? undefined : login(values),
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type UploadStep = StepOf<typeof inputs, typeof outputs>

function namingProblems({ file: files, name }: Values<typeof inputs>): string[] {
  const problems: string[] = []
  if (name !== undefined && files.length > 1) {
    problems.push(`\`name\` goes with one file only, and \`file\` matches ${files.length}`)
  }
  const names = files.map((file) => file.name)
  for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) {
    problems.push(`\`file\` matches several files named "${sanitize(twice, 100)}"; their names must differ`)
  }
  return problems
}
