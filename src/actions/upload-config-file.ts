import { CONFIG_FILE_SIZE, warnOfSize } from '../bloomreach/size-limits.ts'
import { plain } from '../http/plain.ts'
import { action } from '../workflow/action.ts'
import { filesOf, type LocalFile } from '../workflow/files.ts'
import { choice, fileName } from '../workflow/input-kinds.ts'
import type { Input, Values } from '../workflow/inputs.ts'
import type { Step } from '../workflow/step.ts'
import { connect, connectionInputs, connectionProblems } from './connection.ts'

const inputs = {
  file: { required: true, parse: filesOf } as Input<readonly LocalFile[]>,
  name: fileName(),
  'if-exists': choice(['reuse', 'upload', 'fail'], 'reuse'),
  ...connectionInputs,
}

const outputs = ['config-file-id', 'config-file-ids', 'reused', 'json'] as const

export type UploadStep = Step<Values<typeof inputs>, (typeof outputs)[number]>

export const uploadConfigFileAction = action({
  inputs,
  outputs,
  check: (values) => [...connectionProblems(values), ...namingProblems(values)],
  async main(step) {
    for (const file of step.inputs.file) warnOfSize(CONFIG_FILE_SIZE, file, step.log)
    const cloud = await connect(step)
    const { uploadConfigFiles } = await import(/* webpackChunkName: "bloomreach" */ './uploading-config-files.ts')
    await uploadConfigFiles(step, cloud)
  },
})

function namingProblems({ file: files, name }: Values<typeof inputs>): string[] {
  const problems: string[] = []
  if (name !== undefined && files.length > 1) {
    problems.push(`\`name\` goes with one file only, and \`file\` matches ${files.length}`)
  }
  const names = files.map((file) => file.name)
  for (const twice of new Set(names.filter((one, index) => names.indexOf(one) !== index))) {
    problems.push(`\`file\` matches several files named "${plain(twice, 100)}"; their names must differ`)
  }
  return problems
}
