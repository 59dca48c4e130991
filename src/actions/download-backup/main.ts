import { findBackup, latestBackup } from '../../bloomreach/backup-choice.ts'
import { backupLink } from '../../bloomreach/backup-link.ts'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { findOne } from '../../bloomreach/find.ts'
import type { Backup } from '../../bloomreach/schemas.ts'
import { ActionError, CancelledError } from '../../core/errors.ts'
import { shownTime } from '../../core/instant.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { Source } from '../../http/download.ts'
import { extensionOf, stemOf } from '../../http/file-name.ts'
import { megabytes } from '../../runtime/transfer.ts'
import { connect } from '../shared/client.ts'
import { downloadToFile, maskLink } from '../shared/download-to-file.ts'
import { LATEST } from '../shared/inputs.ts'
import { waitFor } from '../shared/wait-for.ts'
import type { BackupStep } from './action.ts'

/** Finds the backup, has a link to it signed, and downloads it. */
export async function main(step: BackupStep): Promise<void> {
  const { backup: wanted, environment: of } = step.inputs
  step.setSubject(
    `Download of ${wanted === LATEST ? `the latest backup of ${sanitize(of, 100)}` : `the backup ${sanitize(wanted, 60)}`}`,
  )
  const cloud = await connect(step)
  const { backup, environment } = await chosen(step, cloud)
  step.output('backup-id', backup.id)
  step.outputJson('json', backup)
  // Signed once before the download, since its address has the file's extension where the response does not.
  const first = await signedLink(step, cloud, backup)
  let unused: URL | undefined = first
  const { file, size, md5 } = await downloadToFile(step, {
    what: `the backup ${sanitize(backup.id, 60)}`,
    folder: step.inputs.path,
    name: {
      stem: stemOf('backup', environment ?? (await environmentOf(step, cloud, backup)), backup.id),
      extension: extensionOf(first.pathname) ?? '.gz',
    },
    issue: async () => {
      const link = unused ?? (await signedLink(step, cloud, backup))
      unused = undefined
      return sourceAt(step, cloud, link)
    },
  })
  step.output('file', file)
  step.output('size-bytes', size)
  step.output('md5', md5)
  step.conclude('done', `Downloaded the backup ${sanitize(backup.id, 60)}`)
  step.summary.facts([
    ['Backup', sanitize(backup.id)],
    ['Created', backup.createdAt && shownTime(backup.createdAt, cloud.environments.serviceTime)],
    ['File', sanitize(file)],
    ['Size', megabytes(size)],
    ['MD5', md5],
  ])
}

/** The backup, and the name of its environment where that was looked up anyway. */
async function chosen(
  { inputs }: BackupStep,
  { backups, environments }: BloomreachCloud,
): Promise<{ backup: Backup; environment?: string }> {
  const { backup, environment: nameOrId } = inputs
  if (backup !== LATEST || nameOrId === undefined) return { backup: await findBackup(backups, backup) }
  const environment = await findOne('environment', environments, nameOrId)
  return { backup: await latestBackup(backups, environment), environment: environment.name ?? environment.id }
}

async function signedLink(step: BackupStep, cloud: BloomreachCloud, backup: Backup): Promise<URL> {
  const { origin } = cloud.pipeline.options
  const link = await waitFor(step, backupLink(cloud.backups, backup.id, { origin, clock: step.clock }))
  maskLink(step.secrets, link)
  return link
}

function sourceAt(step: BackupStep, cloud: BloomreachCloud, link: URL): Source {
  return (headers) => cloud.backups.download(link, headers, (next) => maskLink(step.secrets, next))
}

/** The name of the backup's environment; its id where that is all that can be known. */
async function environmentOf({ log }: BackupStep, { environments }: BloomreachCloud, backup: Backup): Promise<string> {
  const { environmentId: id = '' } = backup
  if (id === '') return id
  try {
    return (await environments.get(id)).name ?? id
  } catch (error) {
    if (!(error instanceof ActionError) || error instanceof CancelledError) throw error
    log.debug(`${error.message}; the file's name has the id of the environment`)
    return id
  }
}
