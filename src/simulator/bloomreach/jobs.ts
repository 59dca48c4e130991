import type { Job } from './cloud.ts'
import type { Stack } from './stack.ts'

export function findJob({ cloud }: Stack, id: string): Job | undefined {
  return cloud.jobs.find((job) => job.id === id)
}

export function jobStatus(stack: Stack, job: Job): string {
  if (!isDue(stack, job)) return 'running'
  if (job.outcome === 'ok') return 'completed'
  return job.outcome === 'fails' ? 'error' : job.outcome
}

/** Whether the service knows the job by now. */
export function isKnown({ behaviors, now }: Stack, job: Job): boolean {
  return now() >= job.startedAt + behaviors.jobLagSeconds * 1000
}

/** Gives each job whose time has come its effect. */
export function advanceJobs(stack: Stack): void {
  for (const job of stack.cloud.jobs) {
    if (job.over || !isDue(stack, job)) continue
    job.over = true
    if (job.kind === 'backup') finishBackup(stack, job)
    else finishRestore(stack, job)
  }
}

function isDue({ now }: Stack, { endsAt, outcome }: Job): boolean {
  return outcome !== 'hangs' && now() >= endsAt
}

function finishBackup({ cloud, behaviors }: Stack, { backupId, outcome }: Job): void {
  if (outcome !== 'ok' && behaviors.failedBackups === 'removed')
    cloud.backups = cloud.backups.filter(({ id }) => id !== backupId)
}

function finishRestore({ cloud }: Stack, { backupId, environmentId, outcome }: Job): void {
  const backup = cloud.backups.find(({ id }) => id === backupId)
  const target = cloud.environments.find(({ id }) => id === environmentId)
  if (outcome !== 'ok' || !backup || !target) return
  target.contentOf = backup.contentOf
  target.restoredFrom = backup.id
}
