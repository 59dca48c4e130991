import type { NetAppService } from './service.ts'
import type { Activity, Relationship, Run } from './state.ts'

/** What the relationship's activity reads at this moment: right after the 202 still that of the run before. */
export function activityOf(service: NetAppService, relationship: Relationship): Activity {
  const { settings, now } = service
  const { run } = relationship
  if (!run || now() < run.acceptedAt + settings.staleSeconds * 1000) return embedded(service, relationship.activity)
  return embedded(service, running(service, relationship, run))
}

/** Makes the run that is over the relationship's last activity. */
export function endRun(service: NetAppService, relationship: Relationship): void {
  const { run } = relationship
  if (!run) return
  relationship.activity = { ...begun(service, relationship, run), ...ended(service, relationship, run) }
  delete relationship.run
}

function running(service: NetAppService, relationship: Relationship, run: Run): Activity {
  const common = begun(service, relationship, run)
  if (run.outcome === 'pending') return { ...common, status: 'PENDING', progress: 0 }
  const share = Math.min(0.99, (service.now() - run.acceptedAt) / Math.max(run.endsAt - run.acceptedAt, 1))
  return { ...common, status: 'RUNNING', progress: Math.floor(share * 100), ...copied(relationship, share) }
}

function begun(service: NetAppService, { activity, files, bytes }: Relationship, run: Run): Activity {
  return {
    type: activity['status'] === undefined ? 'Initial Copy' : 'Sync',
    startTime: time(service, run.acceptedAt),
    failureMessage: '',
    errors: [],
    topFiveMostCommonRelationshipErrors: [],
    filesMarkedForCopy: files,
    bytesMarkedForCopy: bytes,
    filesFailed: 0,
    dirsFailed: 0,
    dirsFailedToScan: 0,
    filesRemovedFailed: 0,
  }
}

function ended(service: NetAppService, relationship: Relationship, run: Run): Activity {
  const over = { endTime: time(service, run.endsAt), executionTime: run.endsAt - run.acceptedAt }
  switch (run.outcome) {
    case 'file-errors':
      return {
        ...over,
        status: 'DONE',
        progress: 100,
        ...copied(relationship, 0.5),
        filesFailed: relationship.files - Math.floor(relationship.files * 0.5),
        topFiveMostCommonRelationshipErrors: [
          { step: 'SCAN', errorCode: 'ENOENT', counter: 1, description: 'No such file' },
          { step: 'COPY', errorCode: 'EACCES', counter: 3, description: 'Permission denied' },
        ],
      }
    case 'fails':
      return {
        ...over,
        status: 'FAILED',
        progress: 40,
        ...copied(relationship, 0.4),
        failureMessage: 'The target is full',
        errors: [{ dataBrokerId: service.state.dataBrokers[0]?.id, reason: 'ENOSPC' }],
      }
    case 'aborted':
      return { ...over, status: 'ABORTED', progress: 10, ...copied(relationship, 0.1) }
    default:
      return { ...over, status: 'DONE', progress: 100, ...copied(relationship, 1) }
  }
}

function copied({ files, bytes }: Relationship, share: number): Activity {
  return { filesCopied: Math.floor(files * share), bytesCopied: Math.floor(bytes * share) }
}

function embedded({ behaviors }: NetAppService, activity: Activity): Activity {
  if (!behaviors.embeddedObjects) return activity
  const errors = (activity['errors'] ?? []) as { dataBrokerId?: unknown }[]
  return {
    ...activity,
    errors: errors.map((error) => ({ ...error, dataBrokerId: { id: error.dataBrokerId, name: 'north', tags: [] } })),
    relationship: { id: 'embedded', owner: { id: 7 } },
    lastModifiedBy: null,
    neverSeen: [{ deep: { deeper: true } }],
  }
}

function time({ behaviors }: NetAppService, ms: number): string {
  const iso = new Date(ms).toISOString()
  return behaviors.times === 'seconds' ? iso.replace(/\.\d+Z$/, 'Z') : iso
}
