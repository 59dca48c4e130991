import type { Job } from './cloud.ts'
import type { Stack } from './stack.ts'

export function findJob({ cloud }: Stack, id: string): Job | undefined {
  return cloud.jobs.find((job) => job.id === id)
}

export function jobStatus(stack: Stack, job: Job): 'running' | 'completed' | 'error' {
  if (!isDue(stack, job)) return 'running'
  return job.outcome === 'fails' ? 'error' : 'completed'
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

function finishBackup({ cloud }: Stack, { backupId, outcome }: Job): void {
  if (outcome === 'fails') cloud.backups = cloud.backups.filter(({ id }) => id !== backupId)
}

function finishRestore({ cloud }: Stack, { backupId, environmentId, outcome }: Job): void {
  const backup = cloud.backups.find(({ id }) => id === backupId)
  const target = cloud.environments.find(({ id }) => id === environmentId)
  if (outcome !== 'ok' || !backup || !target) return
  target.contentOf = backup.contentOf
  target.restoredFrom = backup.id
}
