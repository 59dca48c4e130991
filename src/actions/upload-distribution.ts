import { Hashing } from '../bloomreach/hashing.ts'
import { DISTRIBUTION_SIZE, warnOfSize } from '../bloomreach/size-limits.ts'
import { plain } from '../http/plain.ts'
import { action } from '../workflow/action.ts'
import { type LocalFile, oneFile } from '../workflow/files.ts'
import { choice, fileName } from '../workflow/input-kinds.ts'
import { type Input, ifKnown, type Values } from '../workflow/inputs.ts'
import type { Step } from '../workflow/step.ts'
import { connect, connectionInputs, connectionProblems } from './connection.ts'

const inputs = {
  file: { required: true, parse: oneFile } as Input<LocalFile>,
  name: fileName(),
  'if-exists': choice(['reuse', 'upload', 'fail', 'replace'], 'reuse'),
  ...connectionInputs,
}

const outputs = ['distribution-id', 'distribution-name', 'md5', 'size-bytes', 'reused', 'json'] as const

export type UploadStep = Step<Values<typeof inputs>, (typeof outputs)[number]>

export const uploadDistributionAction = action({
  inputs,
  outputs,
  check: (values) => [...connectionProblems(values), ...ifKnown(() => emptyFile(values.file))],
  async main(step) {
    const { file } = step.inputs
    warnOfSize(DISTRIBUTION_SIZE, file, step.log)
    const connecting = connect(step)
    // The login takes its round trip meanwhile.
    const hashing = new Hashing(file, step.signal)
    step.atEnd(async () => hashing.stop())
    hashing.beginAhead()
    const cloud = await connecting
    const { upload } = await import(/* webpackChunkName: "bloomreach" */ './uploading-distribution.ts')
    await upload(step, cloud, hashing)
  },
})

function emptyFile(file: LocalFile): string[] {
  return file.size === 0 ? [`\`file\` is empty: ${plain(file.path)}`] : []
}
