import { restoreJob } from '../bloomreach/backup-jobs.ts'
import type { BloomreachCloud } from '../bloomreach/client.ts'
import { nameOf } from '../bloomreach/deployment.ts'
import type { Environment } from '../bloomreach/schemas.ts'
import { plain } from '../http/plain.ts'
import type { Values } from '../workflow/inputs.ts'
import type { Step } from '../workflow/step.ts'
import { type pollInputs, waitFor } from './waiting.ts'

/** Restores the backup into the environment, whose content it replaces, and waits until that is done. */
export async function restoreInto(
  step: Step<Values<typeof pollInputs>, never>,
  cloud: BloomreachCloud,
  { backupId, environment }: { backupId: string; environment: Environment },
): Promise<void> {
  const environmentName = nameOf(environment)
  step.now(`It is not certain whether a restore into ${environmentName} was started.`)
  const jobId = await cloud.backups.restore(backupId, environment.id)
  step.now(`A restore into ${environmentName} was started; its content is not to be relied on until one succeeds.`)
  await waitFor(step, restoreJob(cloud.backups, jobId, { backupId, environmentName }))
  step.now(`${environmentName} holds the content of the backup ${plain(backupId)}.`)
}
