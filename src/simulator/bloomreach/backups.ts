import * as v from 'valibot'
import { requireAdminIfLive } from './authorization.ts'
import { type BloomreachApp, bare, callsOf, json, listResponse, pageQuery } from './calls.ts'
import type { Backup, Environment, Job } from './cloud.ts'
import { refuseBusy } from './deployments.ts'
import { findDownload, issueDownload, sendDownload } from './download-tokens.ts'
import { findJob, isKnown, jobStatus } from './jobs.ts'
import { invalid, Refusal } from './refusal.ts'
import { repositoryDump } from './repository-dump.ts'
import { backupShape, newBackupShape } from './shapes.ts'
import { newUuid, type Stack } from './stack.ts'

const LINK_SECONDS = 15 * 60

/** Section "Backup and Restore": 5 calls, and a later one that links to a backup's repository. */
export function backups(stack: Stack, app: BloomreachApp): void {
  const on = callsOf(stack, app)
  const { cloud, behaviors } = stack

  on('GET', '/v3/backups', { query: pageQuery }, (call) =>
    listResponse(
      stack,
      call,
      'array',
      cloud.backups.filter((one) => isListed(stack, one)),
      (one) => backupShape(behaviors, one, isOver(stack, one)),
    ),
  )

  on('POST', '/v3/backups', { body: newBackupSchema }, ({ body, user }) => {
    const environment = namedEnvironment(stack, body.environmentId)
    if (environment.state !== 'deployed') throw new Refusal(500, 'CreateBackupFailed', 'Environment is not deployed')
    const backup = newBackup({
      environment,
      type: body.backupType,
      createdBy: user.username,
      createdAt: stack.now(),
    })
    cloud.backups.push(backup)
    startJob(stack, { kind: 'backup', id: backup.id, backupId: backup.id, environmentId: environment.id })
    return json(newBackupShape(behaviors, backup), 202)
  })

  on('DELETE', '/v3/backups/:id', {}, ({ param }) => {
    const backup = wanted(stack, param('id'))
    if (backup.system) throw invalid('System created backups cannot be deleted')
    if (!isOver(stack, backup)) throw new Refusal(500, 'DeleteBackupFailed', 'The backup is not completed')
    cloud.backups = cloud.backups.filter((one) => one !== backup)
    stack.contents.delete(backup.id)
    return bare()
  })

  on('GET', '/v3/backups/jobs/:id', {}, ({ param }) => {
    const job = findJob(stack, param('id'))
    if (!job || !isKnown(stack, job)) throw new Refusal(404, 'JobNotFound', `There is no job '${param('id')}'`)
    return json({ jobId: job.id, status: jobStatus(stack, job) })
  })

  restores(stack, app)
  repositories(stack, app)
}

function restores(stack: Stack, app: BloomreachApp): void {
  const { cloud, behaviors } = stack
  callsOf(stack, app)('PUT', '/v3/backups/:id/restore', { body: restoreSchema }, ({ body, param, user }) => {
    const backup = wanted(stack, param('id'))
    const target = namedEnvironment(stack, body.environmentId)
    requireAdminIfLive(stack, user, target)
    if (!isOver(stack, backup)) {
      throw new Refusal(500, 'RestoreBackupFailed', 'Failed to restore backup: the backup is not completed')
    }
    const isBusy = cloud.jobs.some((job) => job.kind === 'restore' && job.environmentId === target.id && !job.over)
    if (isBusy || target.deployment) refuseBusy(behaviors.restoreWhileBusy, `${target.name} is busy`)
    const jobId = newUuid()
    startJob(stack, { kind: 'restore', id: jobId, backupId: backup.id, environmentId: target.id })
    return json({ jobId }, 202)
  })
}

function repositories(stack: Stack, app: BloomreachApp): void {
  callsOf(stack, app)('GET', '/v3/backups/:id/repositorydownloadlink', {}, ({ param }) => {
    const backup = wanted(stack, param('id'))
    if (!isOver(stack, backup)) throw new Refusal(404, 'BackupNotReady', 'The backup is not completed')
    const filename = `${backup.environmentName}-repository.sql.gz`
    if (!stack.contents.find(backup.id)) stack.contents.keepBytes(backup.id, repositoryDump(backup))
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
    return sendDownload(stack, c.req.raw.headers, found, 'application/gzip')
  })
}

function isOver(stack: Stack, { id }: Backup): boolean {
  return findJob(stack, id)?.over ?? true
}

function isListed(stack: Stack, { id }: Backup): boolean {
  const { listLagSeconds } = stack.behaviors
  const job = findJob(stack, id)
  return listLagSeconds === 0 || !job || (job.over && stack.now() >= job.endsAt + listLagSeconds * 1000)
}

function wanted({ cloud }: Stack, id: string): Backup {
  const found = cloud.backups.find((one) => one.id === id)
  if (!found) throw invalid(`There is no backup '${id}'`)
  return found
}

function namedEnvironment({ cloud }: Stack, id: string): Environment {
  if (id === '') throw invalid('Empty environmentId')
  const found = cloud.environments.find((one) => one.id === id)
  if (!found) throw invalid(`There is no environment '${id}'`)
  return found
}

function startJob(stack: Stack, job: Pick<Job, 'kind' | 'id' | 'backupId' | 'environmentId'>): void {
  const { cloud, behaviors, settings } = stack
  const startedAt = stack.now()
  const outcomes = job.kind === 'backup' ? behaviors.backupOutcomes : behaviors.restoreOutcomes
  const endsAt = startedAt + settings.jobSeconds[job.kind] * 1000
  cloud.jobs.push({ ...job, startedAt, endsAt, outcome: outcomes.shift() ?? 'ok', over: false })
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
