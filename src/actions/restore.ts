import { findBackup, latestBackup } from '../bloomreach/backup-choice.ts'
import { restoreJob, restoreRequest } from '../bloomreach/backup-jobs.ts'
import type { BloomreachCloud } from '../bloomreach/client.ts'
import { nameOf } from '../bloomreach/deployment.ts'
import { findOne, listedOnce } from '../bloomreach/find.ts'
import type { Backup, Environment } from '../bloomreach/schemas.ts'
import { plain } from '../http/plain.ts'
import { duration, JobFailedError } from '../jobs/wait.ts'
import { action } from '../workflow/action.ts'
import { text } from '../workflow/input-kinds.ts'
import type { Values } from '../workflow/inputs.ts'
import type { Step } from '../workflow/step.ts'
import { connect, connectionInputs, connectionProblems } from './connection.ts'
import { linkOf } from './deployment.ts'
import { type pollInputs, waitFor, waitInputs } from './waiting.ts'

const LATEST = 'latest'

export const restoreAction = action({
  inputs: {
    environment: text({ required: true }),
    backup: text({ required: true }),
    'source-environment': text(),
    ...waitInputs,
    ...connectionInputs,
  },
  outputs: ['backup-id', 'job-id', 'status', 'duration-seconds', 'json'],
  check: (inputs) => [
    ...connectionProblems(inputs),
    ...(inputs['source-environment'] !== undefined && inputs.backup !== LATEST
      ? ['`source-environment` goes with `backup: latest` only']
      : []),
  ],
  async main(step) {
    const { environment, backup: wanted, 'source-environment': from = environment, wait } = step.inputs
    const cloud = connect(step)
    const environments = listedOnce(cloud.environments)
    const target = await findOne('environment', environments, environment)
    const source = from === environment ? target : await findOne('environment', environments, from)
    const backup =
      wanted === LATEST ? await latestBackup(cloud.backups, source) : await findBackup(cloud.backups, wanted)
    step.output('backup-id', backup.id)

    const start = step.clock.now()
    const seconds = () => step.output('duration-seconds', Math.round((step.clock.now() - start) / 100) / 10)
    const tell = (jobId: string, status: string) => {
      step.output('status', status)
      step.outputJson('json', { jobId, status })
    }
    let job = ''
    try {
      await restoreInto(step, cloud, backup, {
        target,
        wait,
        onStart: (jobId) => {
          job = jobId
          step.output('job-id', jobId)
          tell(jobId, 'running')
        },
        onFailure: () => tell(job, 'error'),
      })
      if (wait) tell(job, 'completed')
    } finally {
      seconds()
    }
    const href = linkOf(target)
    step.summary.heading(wait ? 'Restored' : 'Restore started')
    step.summary.facts([
      ['Environment', href === undefined ? nameOf(target) : { text: nameOf(target), href }],
      ['Backup', plain(backup.id)],
      ['Created', backup.createdAt && plain(backup.createdAt)],
      ['Of environment', backup.environmentId && plain(backup.environmentId)],
      ['Job', plain(job)],
      ['Took', wait ? duration(step.clock.now() - start) : undefined],
    ])
  },
})

/** Restores the backup into the environment and waits until that is done, unless told not to. */
export async function restoreInto(
  step: Step<Values<typeof pollInputs>, never>,
  cloud: BloomreachCloud,
  backup: Backup,
  options: {
    target: Environment
    wait: boolean
    onStart: (jobId: string) => void
    onFailure?: () => void
  },
): Promise<void> {
  const { target, onStart, onFailure } = options
  const name = nameOf(target)
  const id = plain(backup.id)
  const created = backup.createdAt === undefined ? '' : `, created at ${plain(backup.createdAt)}`
  step.log.info(`Restoring backup ${id}${created} into ${name}`)
  step.now(`It is not certain whether ${name} was told to restore the backup ${id}; look before you use it.`)
  const jobId = await waitFor(
    step,
    restoreRequest(cloud.backups, backup, target, {
      onRefused: () => step.now(`The restore was refused; the content of ${name} was not changed.`),
      signal: step.signal,
    }),
  )
  onStart(jobId)
  step.now(`${name} was told to restore the backup ${id} (job ${plain(jobId)}); do not use it before that is over.`)
  const job = restoreJob(cloud.backups, jobId, { backupId: backup.id, environmentName: name })
  if (!options.wait) {
    step.log.info(`Not waiting: see ${job.lookup} for how it ends`)
    return
  }
  try {
    await waitFor(step, job)
  } catch (error) {
    if (error instanceof JobFailedError) {
      onFailure?.()
      step.now(
        `The content of ${name} may be the former one, that of the backup ${id}, or parts of both: do not use it before a restore has succeeded.`,
      )
    }
    throw error
  }
  step.now(`${name} has the content of the backup ${id}.`)
}
