import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { findOne } from '../../bloomreach/find.ts'
import type { Environment } from '../../bloomreach/schemas.ts'
import { plain } from '../../core/sanitize.ts'
import type { Downloaded } from '../../http/download.ts'
import { megabytes } from '../../runtime/transfer.ts'
import type { LogsStep } from '../download-logs/action.ts'
import { connect } from './client.ts'
import { type SavingStep, save } from './download-to-file.ts'

/** Finds the environment, and downloads its logs. */
export async function downloadEnvironmentLogs(step: LogsStep): Promise<void> {
  const cloud = await connect(step)
  const environment = await findOne('environment', cloud.environments, step.inputs.environment)
  step.outputJson('json', environment)
  const { file, size } = await downloadLogs(step, cloud, environment, step.inputs.path)
  step.output('file', file)
  step.output('size-bytes', size)
  step.summary.heading('Logs downloaded')
  step.summary.facts([
    ['Environment', nameOf(environment)],
    ['File', plain(file)],
    ['Size', megabytes(size)],
  ])
}

/**
 * Downloads the archive of an environment's logs into the folder (reference: Generate "Download token", Download
 * Environment CMS logs).
 */
export function downloadLogs(
  step: SavingStep,
  cloud: BloomreachCloud,
  environment: Environment,
  folder: string,
): Promise<Downloaded> {
  return save(step, {
    what: `the logs of ${nameOf(environment)}`,
    folder,
    fallbackName: `logs-${nameOf(environment)}.tar.gz`,
    issue: async () => {
      const token = await cloud.environments.createLogsDownloadToken(environment.id)
      step.secrets.add(token)
      return (headers) => cloud.environments.downloadLogs(token, headers)
    },
  })
}
