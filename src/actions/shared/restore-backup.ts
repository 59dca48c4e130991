import { restoreJob } from '../../bloomreach/backup-jobs.ts'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { RestoreRequestJob } from '../../bloomreach/restore-request.ts'
import type { Backup, Environment } from '../../bloomreach/schemas.ts'
import type { ActionError } from '../../core/errors.ts'
import { shownTime } from '../../core/instant.ts'
import { sanitize } from '../../core/sanitize.ts'
import { JobFailedError } from '../../jobs/outcome.ts'
import type { Values } from '../../runtime/inputs.ts'
import type { Step } from '../../runtime/step.ts'
import type { pollInputs, requestInputs } from './inputs.ts'
import { detach, waitFor } from './wait-for.ts'

export interface Restoring {
  readonly backup: Backup
  /** Where the backup goes; its content is replaced. */
  readonly environment: Environment
  /** Is asked directly before each request whether the environment may be restored into. */
  readonly objection: () => Promise<ActionError | undefined>
  /** `false`: only start it. */
  readonly wait?: boolean
  readonly onStart?: (jobId: string) => void
  readonly onFailure?: () => void
}

/** Restores the backup into the environment, and waits until that is complete, if `wait` is true. */
export async function restoreInto(
  step: Step<Values<typeof pollInputs & Pick<typeof requestInputs, 'retries'>>, never>,
  cloud: BloomreachCloud,
  { backup, environment, objection, wait = true, onStart, onFailure }: Restoring,
): Promise<void> {
  const name = nameOf(environment)
  const id = sanitize(backup.id)
  const created = backup.createdAt === undefined ? '' : `, created ${shownTime(backup.createdAt)},`
  step.log.info(`Restoring backup ${id}${created} into ${name}`)
  const request = new RestoreRequestJob({
    backups: cloud.backups,
    backup,
    target: environment,
    retries: step.inputs.retries,
    clock: step.clock,
    objection,
    onSend: () => step.setState(`It is unknown whether a restore into ${name} was started; check before you use it.`),
    onRefused: () => step.setState(`No restore was started; the content of ${name} was not changed.`),
  })
  const jobId = await waitFor(step, request)
  onStart?.(jobId)
  step.setState(
    `A restore into ${name} was started (job ${sanitize(jobId)}); do not rely on its content before one succeeds.`,
  )
  const job = restoreJob(cloud.backups, jobId, { backupId: backup.id, environmentName: name, clock: step.clock })
  if (!wait) {
    detach(step, job)
    return
  }
  try {
    await waitFor(step, job)
  } catch (error) {
    if (error instanceof JobFailedError) {
      onFailure?.()
      step.setState(
        `The content of ${name} may be the previous one, that of the backup ${id}, or parts of both: do not rely on it before a restore succeeds.`,
      )
    }
    throw error
  }
  step.setState(`${name} holds the content of the backup ${id}.`)
}
