import { DISTRIBUTION_SIZE, isTooLarge } from '../../bloomreach/size-limits.ts'
import { defineAction, type StepOf } from '../../runtime/action.ts'
import { type LocalFile, oneFile } from '../../runtime/files.ts'
import { choice, flag, text, words } from '../../runtime/input-kinds.ts'
import { type Input, ifKnown, type Values } from '../../runtime/inputs.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { configFilesInput, domainInputs, gitHubInputs, healthInputs, pollInputs } from '../shared/inputs.ts'

const inputs = {
  file: { required: false, parse: oneFile } as Input<LocalFile | undefined>,
  distribution: text(),
  environment: text({ required: true }),
  'live-environment': text(),
  'config-files': configFilesInput,
  strategy: choice(['rolling', 'stopstart'], 'rolling'),
  'failure-states': words('error,failed'),
  backup: flag(true),
  restore: flag(true),
  promote: flag(true),
  ...healthInputs,
  'rollback-on-failure': flag(true),
  'rollback-config-files': configFilesInput,
  'dry-run': flag(false),
  ...pollInputs,
  ...domainInputs,
  ...gitHubInputs,
  ...connectionInputs,
}

const outputs = [
  'distribution-id',
  'environment-id',
  'environment-url',
  'backup-id',
  'previous-distribution-id',
  'previous-environment-id',
  'promoted',
  'rolled-back',
  'stages',
  'json',
  'simulated',
] as const

/** A whole release: in place, or blue/green when there is a `live-environment`. */
export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [...connectionProblems(values), ...ifKnown(() => distributionProblems(values))],
  // What is too large is warned of before anything is sent.
  firstRequest: (values) => (values.file && isTooLarge(DISTRIBUTION_SIZE, values.file) ? undefined : login(values)),
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type ReleaseStep = StepOf<typeof inputs, typeof outputs>

function distributionProblems({ file, distribution }: Values<typeof inputs>): string[] {
  if (file && distribution !== undefined) return ['`file` and `distribution` exclude each other']
  if (!file && distribution === undefined) return ['`file` or `distribution` is required']
  return file?.size === 0 ? ['`file` is empty'] : []
}
