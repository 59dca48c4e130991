import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { findOne, listedOnce } from '../../bloomreach/find.ts'
import type { Listing } from '../../bloomreach/listing.ts'
import type { Backup, Environment } from '../../bloomreach/schemas.ts'
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

/** What is known of the new backup by now. */
interface Made {
  /** The backups that there were directly before. */
  before?: Listing<Backup>
  backup?: Backup
  /** The look that showed that it is complete. */
  look?: Look
  tookMs?: number
}

/** Backs an environment up, and deletes its old backups if `keep` says so. */
export async function main(step: BackupStep): Promise<void> {
  const { wait, keep } = step.inputs
  step.setSubject(`Backup of ${sanitize(step.inputs.environment, 100)}`)
  const cloud = await connect(step)
  const environment = await findOne('environment', cloud.environments, step.inputs.environment)
  step.setSubject(`Backup of ${nameOf(environment)}`)
  const names = await namesOf(step, listedOnce(cloud.distributions), {
    known: undefined,
    asked: environment.distributionId,
  })
  const made: Made = {}
  const deleted: string[] = []
  step.outputJson('deleted-backup-ids', deleted)
  try {
    const backup = await create(step, cloud, environment, made)
    if (keep !== undefined) {
      step.setSubject(`Deletion of old backups of ${nameOf(environment)}`)
      step.setOutcome('the new backup is complete')
      const onDeleted = (id: string) => {
        deleted.push(id)
        step.outputJson('deleted-backup-ids', deleted)
      }
      const state = `The backup ${sanitize(backup.id)} of ${nameOf(environment)} is complete.`
      await keepNewest(step, cloud, {
        environment,
        backup,
        keep,
        before: made.before,
        look: made.look,
        onDeleted,
        state,
      })
    }
  } finally {
    const { id = '', distributionId, createdAt } = made.backup ?? {}
    step.summary.facts([
      ['Environment', nameOf(environment)],
      ['Backup', sanitize(id)],
      ['Distribution', distributionId && nameAndId(distributionId, names.get(distributionId))],
      ['Created', createdAt && shownTime(createdAt)],
      ['Took', wait && made.tookMs !== undefined ? duration(made.tookMs) : undefined],
      ['Deleted', deleted.map((one) => sanitize(one)).join(', ')],
    ])
  }
  if (wait) step.conclude('done', `Backed up ${nameOf(environment)}${deletedNote(deleted.length)}`)
  else step.conclude('started', `Started a backup of ${nameOf(environment)}; its end was not waited for`)
}

/** Makes the backup, and tells by `made` and the outputs what is known of it, also when it fails. */
async function create(step: BackupStep, cloud: BloomreachCloud, environment: Environment, made: Made): Promise<Backup> {
  const { type, wait } = step.inputs
  const begin = step.clock.now()
  try {
    const backup = await backUp(step, cloud, environment, {
      type,
      wait,
      onRequest: (before) => {
        made.before = before
      },
      onStart: (started) => {
        made.backup = started
        setOutputs(step, 'running', started)
      },
      onFailure: () => step.output('status', 'error'),
      onListed: (listing, since) => {
        made.look = { listing, since }
      },
    })
    made.backup = backup
    if (wait) setOutputs(step, 'completed', backup)
    return backup
  } finally {
    made.tookMs = step.clock.now() - begin
    step.output('duration-seconds', seconds(made.tookMs))
  }
}

function setOutputs(step: BackupStep, status: string, backup: Backup): void {
  step.output('backup-id', backup.id)
  step.output('status', status)
  step.output('created-at', backup.createdAt)
  step.output('distribution-id', backup.distributionId)
  step.outputJson('json', backup)
}

function deletedNote(count: number): string {
  return count === 0 ? '' : `, and deleted ${plural(count, 'older backup')}`
}
