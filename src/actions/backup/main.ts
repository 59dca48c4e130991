import { nameOf } from '../../bloomreach/deployment.ts'
import { findOne, listedOnce } from '../../bloomreach/find.ts'
import { duration, seconds } from '../../core/duration.ts'
import { shownTime } from '../../core/instant.ts'
import { nameAndId } from '../../core/not-found.ts'
import { plural } from '../../core/plural.ts'
import { sanitize } from '../../core/sanitize.ts'
import { connect } from '../shared/client.ts'
import { backUp } from '../shared/create-backup.ts'
import { namesOf } from '../shared/names.ts'
import type { BackupStep } from './action.ts'
import { keepNewest, type Look } from './keep.ts'

/** Backs an environment up, and deletes its old backups if `keep` says so. */
export async function main(step: BackupStep): Promise<void> {
  const { type, wait, keep } = step.inputs
  step.setSubject(`Backup of ${sanitize(step.inputs.environment, 100)}`)
  const cloud = await connect(step)
  const environment = await findOne('environment', cloud.environments, step.inputs.environment)
  step.setSubject(`Backup of ${nameOf(environment)}`)
  const names = await namesOf(step, listedOnce(cloud.distributions), {
    known: undefined,
    asked: environment.distributionId,
  })
  const begin = step.clock.now()
  let look: Look | undefined
  step.outputJson('deleted-backup-ids', [])
  const backup = await backUp(step, cloud, environment, {
    type,
    wait,
    onStart: (started) => {
      step.output('backup-id', started.id)
      step.output('status', 'running')
      step.output('created-at', started.createdAt)
      step.output('distribution-id', started.distributionId)
      step.outputJson('json', started)
    },
    onFailure: () => step.output('status', 'error'),
    onListed: (listing, since) => {
      look = { listing, since }
    },
  })
  const took = step.clock.now() - begin
  if (wait) {
    step.output('status', 'completed')
    step.output('created-at', backup.createdAt)
    step.output('distribution-id', backup.distributionId)
    step.outputJson('json', backup)
  }
  step.output('duration-seconds', seconds(took))
  const deleted: string[] = []
  try {
    if (keep !== undefined) {
      step.setSubject(`Deletion of old backups of ${nameOf(environment)}`)
      step.setOutcome('the new backup is complete')
      const onDeleted = (id: string) => {
        deleted.push(id)
        step.outputJson('deleted-backup-ids', deleted)
      }
      const state = `The backup ${sanitize(backup.id)} of ${nameOf(environment)} is complete.`
      await keepNewest(step, cloud, { environment, backup, keep, look, onDeleted, state })
    }
  } finally {
    step.summary.facts([
      ['Environment', nameOf(environment)],
      ['Backup', sanitize(backup.id)],
      ['Distribution', backup.distributionId && nameAndId(backup.distributionId, names.get(backup.distributionId))],
      ['Created', backup.createdAt && shownTime(backup.createdAt)],
      ['Took', wait ? duration(took) : undefined],
      ['Deleted', deleted.map((id) => sanitize(id)).join(', ')],
    ])
  }
  if (wait) step.conclude('done', `Backed up ${nameOf(environment)}${deletedNote(deleted.length)}`)
  else step.conclude('started', `Started a backup of ${nameOf(environment)}; its end was not waited for`)
}

function deletedNote(count: number): string {
  return count === 0 ? '' : `, and deleted ${plural(count, 'older backup')}`
}
