import { resolve } from 'node:path'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import type { Environment } from '../../bloomreach/schemas.ts'
import { duration } from '../../core/duration.ts'
import { ActionError, toActionError } from '../../core/errors.ts'
import { plural } from '../../core/plural.ts'
import { sanitize, stripInvisible } from '../../core/sanitize.ts'
import type { Step } from '../../runtime/step.ts'
import { downloadLogs } from './download-logs.ts'
import type { DownloadStep } from './download-to-file.ts'

const LONGEST_LINE = 500
/** In the summary, which somebody reads first, fewer lines than in the log will do. */
const SUMMARY_LINES = 20
/** In bytes: what is fetched unasked must be over soon. */
const LARGEST = 500e6
/** How long a rollback waits for the logs, which it would replace. */
const BEFORE_ROLLBACK_MS = 30_000
/** How long the step's end waits for them: the error of the step is printed only afterwards. */
const BEFORE_END_MS = 10 * 60_000

export interface FailureLogsOptions {
  /** How many error lines are shown. */
  readonly lines: number
  /** A rollback is to follow: it waits a moment for the logs, but no longer. */
  readonly beforeRollback: boolean
}

/** What was found in the logs of an environment. */
interface Found {
  file?: string
  lines?: readonly string[]
}

/**
 * After a failure: downloads the environment's logs into the runner's temporary folder and shows their last error
 * lines; the last one tells more of the failure's cause. Resolves with the archive's path, or with undefined where there is
 * none, or not soon: that is a warning only, for the step has its own error already. Never throws.
 */
export async function failureLogs(
  step: DownloadStep & Pick<Step<unknown, never>, 'summary' | 'causeDetail'>,
  cloud: BloomreachCloud,
  environment: Environment,
  { lines, beforeRollback }: FailureLogsOptions,
): Promise<string | undefined> {
  const { inputs, log, clock, secrets } = step
  const enough = new AbortController()
  const over = new AbortController()
  const signal = AbortSignal.any([step.signal, enough.signal])
  const found: Found = {}
  const collecting = collect({ inputs, log, clock, secrets, signal }, cloud, environment, lines, found)
  try {
    // Whether it heeds its signal or not.
    collecting.catch(() => {})
    const limit = clock.sleep(beforeRollback ? BEFORE_ROLLBACK_MS : BEFORE_END_MS, over.signal).then(() => {
      throw tooSlow(beforeRollback)
    })
    limit.catch(() => {})
    await Promise.race([collecting, limit])
  } catch (error) {
    const what = found.file === undefined ? 'There are no logs' : 'The logs could not be read'
    if (!step.signal.aborted) log.warning(`${what}: ${toActionError(error).message}`)
  } finally {
    over.abort()
    enough.abort(new ActionError('service', 'the logs are no longer waited for'))
  }
  showErrors(step, environment, found.lines ?? [])
  return found.file
}

function tooSlow(beforeRollback: boolean): ActionError {
  if (beforeRollback)
    return new ActionError(
      'service',
      `they were not there within ${duration(BEFORE_ROLLBACK_MS)}, and the rollback does not wait`,
    )
  return new ActionError(
    'service',
    `they were not there within ${duration(BEFORE_END_MS)}, and the step does not wait longer`,
  )
}

function showErrors(
  step: Pick<Step<unknown, never>, 'summary' | 'causeDetail'>,
  environment: Environment,
  lines: readonly string[],
): void {
  const last = lines.at(-1)
  if (last === undefined) return
  const more = lines.length > 1 ? " (more in this step's log)" : ''
  step.causeDetail = `The last error line of its logs${more}: ${last}`
  const shown = lines.slice(-SUMMARY_LINES)
  const title = `The last ${plural(shown.length, 'error line')} of the logs of ${nameOf(environment)}`
  step.summary.details(
    title,
    ['Line'],
    shown.map((line) => [line]),
  )
}

async function collect(
  step: DownloadStep,
  cloud: BloomreachCloud,
  environment: Environment,
  most: number,
  found: Found,
): Promise<void> {
  const folder = resolve(process.env['RUNNER_TEMP'] || process.env['GITHUB_WORKSPACE'] || '.')
  const { file } = await downloadLogs(step, cloud, environment, folder, LARGEST)
  found.file = file
  if (most === 0) return
  const { lastErrors } = await import('./log-archive.ts')
  const { maskLogLine } = await import('./mask-log-line.ts')
  const errors = await lastErrors(file, most, step.signal)
  const lines = errors.map((line) => sanitize(maskLogLine(stripInvisible(line)), LONGEST_LINE))
  found.lines = lines
  const name = nameOf(environment)
  if (lines.length === 0) step.log.info(`The logs of ${name} hold no error lines`)
  else {
    step.log.group(`The last error lines of the logs of ${name}`, lines)
  }
}
