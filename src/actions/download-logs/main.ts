import { nameOf } from '../../bloomreach/deployment.ts'
import { findOne } from '../../bloomreach/find.ts'
import { sanitize } from '../../core/sanitize.ts'
import { megabytes } from '../../runtime/transfer.ts'
import { connect } from '../shared/client.ts'
import { downloadLogs } from '../shared/download-logs.ts'
import type { LogsStep } from './action.ts'

/** Finds the environment, and downloads its logs. */
export async function main(step: LogsStep): Promise<void> {
  step.setSubject(`Download of the logs of ${sanitize(step.inputs.environment, 100)}`)
  const cloud = await connect(step)
  const environment = await findOne('environment', cloud.environments, step.inputs.environment)
  step.outputJson('json', environment)
  const { file, size } = await downloadLogs(step, cloud, environment, step.inputs.path)
  step.output('file', file)
  step.output('size-bytes', size)
  step.conclude('done', `Downloaded the logs of ${nameOf(environment)}`)
  step.summary.facts([
    ['Environment', nameOf(environment)],
    ['File', sanitize(file)],
    ['Size', megabytes(size)],
  ])
}
