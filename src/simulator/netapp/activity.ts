import type { NetAppService } from './service.ts'
import type { Activity, Relationship, Run, StoredFile } from './state.ts'

/** What the relationship's activity reads at this moment: right after the 202 still that of the run before. */
export function activityOf(service: NetAppService, relationship: Relationship): Activity {
  const { settings, now } = service
  const { run, activity } = relationship
  const isShown = run && now() >= run.startedAt + settings.staleSeconds * 1000
  return embedded(service, isShown ? running(service, relationship, run) : activity)
}

function running(service: NetAppService, relationship: Relationship, run: Run): Activity {
  const common = begun(service, relationship, run)
  if (run.outcome === 'pending') return { ...common, status: 'PENDING', progress: 0 }
  const share = Math.min(0.99, (service.now() - run.startedAt) / Math.max(run.endsAt - run.startedAt, 1))
  return { ...common, status: 'RUNNING', progress: Math.floor(share * 100), ...copied(run, share) }
}

function begun(service: NetAppService, { activity }: Relationship, { startedAt, scanned, marked }: Run): Activity {
  return {
    type: activity['status'] === undefined ? 'Initial Copy' : 'Sync',
    startTime: time(service, startedAt),
    failureMessage: '',
    errors: [],
    topFiveMostCommonRelationshipErrors: [],
    filesScanned: scanned.length,
    bytesScanned: bytesOf(scanned),
    filesMarkedForCopy: marked.length,
    bytesMarkedForCopy: bytesOf(marked),
    dirsMarkedForCopy: 0,
    dirsCopied: 0,
    filesFailed: 0,
    bytesFailed: 0,
    dirsFailed: 0,
    dirsFailedToScan: 0,
    filesRemovedFailed: 0,
  }
}

/** The activity that the run ends with, at its end. */
export function endedActivity(service: NetAppService, relationship: Relationship, run: Run): Activity {
  const { endsAt, startedAt, outcome, marked } = run
  const over = {
    ...begun(service, relationship, run),
    endTime: endTime(service, endsAt),
    executionTime: endsAt - startedAt,
  }
  switch (outcome) {
    case 'file-errors': {
      const failed = marked.slice(Math.floor(marked.length / 2))
      return {
        ...over,
        status: 'DONE',
        progress: 100,
        ...copied(run, 0.5),
        filesFailed: failed.length,
        bytesFailed: bytesOf(failed),
        topFiveMostCommonRelationshipErrors: [
          { step: 'SCAN', errorCode: 'ENOENT', counter: 1, description: 'No such file' },
          { step: 'TRANSFER', errorCode: 'EACCES', counter: 3, description: 'Permission denied' },
        ],
      }
    }
    case 'fails':
      return {
        ...over,
        status: 'FAILED',
        progress: 40,
        ...copied(run, 0.4),
        failureMessage: 'The target is full',
        errors: [{ dataBrokerId: service.state.dataBrokers[0]?.id, reason: 'ENOSPC' }],
      }
    case 'aborted':
      return { ...over, status: 'ABORTED', progress: 10, ...copied(run, 0.1) }
    default: {
      const differences = typeof outcome === 'string' ? {} : outcome
      return { ...over, status: 'DONE', progress: 100, ...copied(run, 1), ...differences }
    }
  }
}

function copied({ marked }: Run, share: number): Activity {
  const files = marked.slice(0, Math.floor(marked.length * share))
  return { filesCopied: files.length, bytesCopied: bytesOf(files) }
}

function bytesOf(files: readonly StoredFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
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

/** One client has seen an epoch number here. */
function endTime(service: NetAppService, ms: number): string | number {
  return service.behaviors.times === 'epoch' ? Math.floor(ms / 1000) : time(service, ms)
}
