import { resolve } from 'node:path'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import type { Environment } from '../../bloomreach/schemas.ts'
import { toActionError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import { downloadLogs } from './download-logs.ts'
import type { DownloadStep } from './download-to-file.ts'

const MOST_LINES = 50
const LONGEST_LINE = 500

/**
 * After a failure: downloads the environment's logs into the runner's temporary folder and shows their last error
 * lines. Resolves with the archive's path, or with undefined where there is none: that is a warning only, for the step
 * has its own error already.
 */
export async function failureLogs(
  step: DownloadStep,
  cloud: BloomreachCloud,
  environment: Environment,
): Promise<string | undefined> {
  const folder = resolve(process.env['RUNNER_TEMP'] || process.env['GITHUB_WORKSPACE'] || '.')
  let file: string | undefined
  try {
    file = (await downloadLogs(step, cloud, environment, folder)).file
    const { lastErrors } = await import('./log-archive.ts')
    const lines = await lastErrors(file, MOST_LINES, step.signal)
    const name = nameOf(environment)
    if (lines.length === 0) step.log.info(`The logs of ${name} hold no error lines`)
    else {
      step.log.group(
        `The last error lines of the logs of ${name}`,
        lines.map((line) => sanitize(line, LONGEST_LINE)),
      )
    }
  } catch (error) {
    if (step.signal.aborted) throw error
    const what = file === undefined ? 'There are no logs' : 'The logs could not be read'
    step.log.warning(`${what}: ${toActionError(error).message}`)
  }
  return file
}
