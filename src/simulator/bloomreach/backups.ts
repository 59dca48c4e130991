import * as v from 'valibot'
import { type BloomreachApp, bare, callsOf, json, listAnswer, pageQuery } from './calls.ts'
import type { Backup } from './cloud.ts'
import { refuseBusy } from './deployments.ts'
import { findDownload, issueDownload, sendDownload } from './download-tokens.ts'
import { findJob, jobStatus } from './jobs.ts'
import { invalid, Refusal } from './refusal.ts'
import { backupShape, newBackupShape } from './shapes.ts'
import { newUuid, type Stack } from './stack.ts'

const LINK_SECONDS = 15 * 60

/** Section "Backup and Restore": 5 calls, and a later one that links to a backup's repository. */
export function backups(stack: Stack, app: BloomreachApp): void {
  const on = callsOf(stack, app)
  const { cloud, quirks, settings } = stack
  const isOver = ({ id }: Backup) => findJob(stack, id)?.over ?? true

  on('GET', '/v3/backups', { query: pageQuery }, (call) =>
    listAnswer(stack, call, 'array', cloud.backups, (one) => backupShape(quirks, one, isOver(one))),
  )

  on('POST', '/v3/backups', { body: newBackupSchema }, ({ body, user }) => {
    if (body.environmentId === '') throw invalid('Empty environmentId')
    const environment = cloud.environments.find(({ id }) => id === body.environmentId)
    if (!environment) throw invalid(`There is no environment '${body.environmentId}'`)
    if (environment.state !== 'deployed') throw new Refusal(500, 'CreateBackupFailed', 'Environment is not deployed')
    const backup = newBackup({
      environment,
      type: body.backupType,
      createdBy: user.username,
      createdAt: stack.now(),
    })
    cloud.backups.push(backup)
    startJob('backup', backup.id, backup.id, environment.id)
    return json(newBackupShape(quirks, backup), 202)
  })

  on('PUT', '/v3/backups/:id/restore', { body: restoreSchema }, ({ body, param }) => {
    const backup = wanted(param('id'))
    if (body.environmentId === '') throw invalid('Empty environmentId')
    const target = cloud.environments.find(({ id }) => id === body.environmentId)
    if (!target) throw invalid(`There is no environment '${body.environmentId}'`)
    if (!isOver(backup)) {
      throw new Refusal(500, 'RestoreBackupFailed', 'Failed to restore backup: the backup is not completed')
    }
    const isBusy = cloud.jobs.some((job) => job.kind === 'restore' && job.environmentId === target.id && !job.over)
    if (isBusy || target.deployment) refuseBusy(quirks.restoreWhileBusy, `${target.name} is busy`)
    const jobId = newUuid()
    startJob('restore', jobId, backup.id, target.id)
    return json({ jobId }, 202)
  })

  on('GET', '/v3/backups/jobs/:id', {}, ({ param }) => {
    const job = findJob(stack, param('id'))
    if (!job) throw new Refusal(404, 'JobNotFound', `There is no job '${param('id')}'`)
    return json({ jobId: job.id, status: jobStatus(stack, job) })
  })

  on('DELETE', '/v3/backups/:id', {}, ({ param }) => {
    const backup = wanted(param('id'))
    if (backup.system) throw invalid('System created backups cannot be deleted')
    if (!isOver(backup)) throw new Refusal(500, 'DeleteBackupFailed', 'The backup is not completed')
    cloud.backups = cloud.backups.filter((one) => one !== backup)
    stack.contents.delete(backup.id)
    return bare()
  })

  on('GET', '/v3/backups/:id/repositorydownloadlink', {}, ({ param }) => {
    const backup = wanted(param('id'))
    if (!isOver(backup)) throw new Refusal(404, 'BackupNotReady', 'The backup is not completed')
    const filename = `${backup.environmentName}-repository.zip`
    if (!stack.contents.find(backup.id)) stack.contents.makeUp(backup.id, backup.size)
    const token = issueDownload(stack, { kind: 'backup', contentId: backup.id, filename })
    const query = `X-Expires=${LINK_SECONDS}&X-Signature=${token}`
    stack.secrets.add(query)
    return json({ url: `${stack.origin()}/repository/${backup.id}/${filename}?${query}` }, 202)
  })

  // The signed link belongs to a file store: it carries its own authorization and refuses another.
  app.get('/repository/:id/:filename', (c) => {
    if (c.req.header('authorization') !== undefined) return fileStoreError(400, 'InvalidArgument')
    const found = findDownload(stack, c.req.query('X-Signature') ?? '', 'backup')
    if (found?.contentId !== c.req.param('id')) return fileStoreError(403, 'AccessDenied')
    return sendDownload(stack, c.req.raw.headers, found, 'application/zip')
  })

  function startJob(kind: 'backup' | 'restore', id: string, backupId: string, environmentId: string): void {
    const startedAt = stack.now()
    const outcomes = kind === 'backup' ? quirks.backupOutcomes : quirks.restoreOutcomes
    cloud.jobs.push({
      id,
      kind,
      backupId,
      environmentId,
      startedAt,
      endsAt: startedAt + settings.jobSeconds[kind] * 1000,
      outcome: outcomes.shift() ?? 'ok',
      over: false,
    })
  }

  function wanted(id: string): Backup {
    const found = cloud.backups.find((one) => one.id === id)
    if (!found) throw invalid(`There is no backup '${id}'`)
    return found
  }
}

interface NewBackup {
  environment: { id: string; name: string; distributionId: string; contentOf: string }
  type: Backup['type']
  createdAt: number
  createdBy: string
}

export function newBackup({ environment, ...rest }: NewBackup): Backup {
  const { id: environmentId, name: environmentName, distributionId, contentOf } = environment
  return {
    id: newUuid(),
    environmentId,
    environmentName,
    distributionId,
    contentOf,
    system: false,
    size: 200_000,
    ...rest,
  }
}

const newBackupSchema = v.strictObject({
  environmentId: v.string(),
  backupType: v.picklist(['Manual', 'StackSnapshot']),
})

const restoreSchema = v.strictObject({ environmentId: v.string() })

function fileStoreError(status: number, code: string): Response {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`
  return new Response(text, { status, headers: { 'content-type': 'application/xml' } })
}
