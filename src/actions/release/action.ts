import { DISTRIBUTION_SIZE, isTooLarge } from '../../bloomreach/size-limits.ts'
import { defineAction, type StepOf } from '../../runtime/action.ts'
import { type LocalFile, oneFile } from '../../runtime/files.ts'
import { choice, flag, text, words } from '../../runtime/input-kinds.ts'
import { type Input, InputProblem, ifKnown, shown, type Values } from '../../runtime/inputs.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import {
  configFilesInput,
  domainInputs,
  failureLogInputs,
  gitHubInputs,
  healthInputs,
  healthProblems,
  pollInputs,
  twoEnvironments,
} from '../shared/inputs.ts'

const inputs = {
  file: { required: false, parse: oneFile } as Input<LocalFile | undefined>,
  distribution: text(),
  environment: text(),
  'live-environment': text(),
  'blue-green': twoEnvironments(),
  'live-domain': text(),
  'config-files': configFilesInput,
  strategy: choice(['rolling', 'stopstart'], 'rolling'),
  'failure-states': words('error,failed'),
  backup: flag(true),
  restore: flag(true),
  promote: flag(true),
  'skip-if-deployed': flag(false),
  resume: { required: false, default: 'auto', parse: resumeOf } as Input<Resume>,
  ...healthInputs,
  'rollback-on-failure': flag(true),
  'rollback-config-files': configFilesInput,
  ...failureLogInputs,
  'dry-run': flag(false),
  ...pollInputs,
  ...domainInputs,
  ...gitHubInputs,
  ...connectionInputs,
}

const outputs = [
  'distribution-id',
  'distribution-name',
  'environment-id',
  'environment-name',
  'environment-url',
  'backup-id',
  'previous-distribution-id',
  'previous-distribution-name',
  'previous-environment-id',
  'promoted',
  'rolled-back',
  'logs-file',
  'result',
  'stages',
  'json',
  'simulated',
] as const

/** A whole release: in place, or blue/green when there is a `live-environment`, or `blue-green` with `live-domain`. */
export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [
    ...connectionProblems(values),
    ...ifKnown(() => distributionProblems(values)),
    ...ifKnown(() => environmentProblems(values)),
    ...ifKnown(() => healthProblems(values)),
  ],
  // What is too large is warned of before anything is sent.
  firstRequest: (values) => (values.file && isTooLarge(DISTRIBUTION_SIZE, values.file) ? undefined : login(values)),
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type ReleaseStep = StepOf<typeof inputs, typeof outputs>

/** Whether a release goes on where an earlier run has stopped; `auto`: when the workflow run is a re-run. */
type Resume = boolean | 'auto'

function resumeOf(value: string): Resume {
  if (/^auto$/i.test(value)) return 'auto'
  if (/^true$/i.test(value)) return true
  if (/^false$/i.test(value)) return false
  throw new InputProblem(`must be auto, true or false, not ${shown(value)}`)
}

function distributionProblems({ file, distribution }: Values<typeof inputs>): string[] {
  if (file && distribution !== undefined) return ['`file` and `distribution` exclude each other']
  if (!file && distribution === undefined) return ['`file` or `distribution` is required']
  return file?.size === 0 ? ['`file` is empty'] : []
}

function environmentProblems(values: Values<typeof inputs>): string[] {
  const { environment, 'live-environment': live, 'blue-green': both, 'live-domain': domain } = values
  if (both === undefined) {
    return [
      ...(environment === undefined ? ['`environment` (or `blue-green` with `live-domain`) is required'] : []),
      ...(domain === undefined ? [] : ['`live-domain` goes with `blue-green` only']),
    ]
  }
  return [
    ...(environment === undefined ? [] : ['`environment` and `blue-green` exclude each other']),
    ...(live === undefined ? [] : ['`live-environment` and `blue-green` exclude each other']),
    ...(domain === undefined ? ['`live-domain` is required with `blue-green`'] : []),
  ]
}
