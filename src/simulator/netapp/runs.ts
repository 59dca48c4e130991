import { endedActivity } from './activity.ts'
import type { NetAppService } from './service.ts'
import type { Interval, Relationship, Run, SyncOutcome } from './state.ts'
import { filesAt, putFile } from './storages.ts'

/**
 * Starts a run, which scans the source at once: what was modified within the grace period before is left out. While no data
 * broker of the group is online, a run that starts is pending.
 */
export function startRun(service: NetAppService, relationship: Relationship, at: number, outcome: SyncOutcome): void {
  const { state, settings } = service
  const { gracePeriod, files } = relationship.settings
  const present = filesAt(state, relationship.source).filter(({ modifiedAt }) => modifiedAt <= at)
  const old = present.filter(({ modifiedAt }) => modifiedAt <= at - gracePeriod * 1000)
  const { excludeExtensions = [], excludeByRegex = [], minSize = 0, maxSize = Number.POSITIVE_INFINITY } = files
  const scanned = old
    .filter(({ path }) => !excludeExtensions.some((extension) => path.endsWith(extension)))
    .filter(({ path }) => !excludeByRegex.some((pattern) => new RegExp(pattern).test(path)))
    .filter(({ bytes }) => bytes >= minSize && bytes <= maxSize)
  const copies = filesAt(state, relationship.target)
  const isCopied = (path: string, modifiedAt: number) =>
    copies.some((copy) => copy.path === path && copy.modifiedAt === modifiedAt)
  const marked = scanned.filter(({ path, modifiedAt }) => !isCopied(path, modifiedAt))
  const isOnline = state.dataBrokers.some((one) => one.groupId === relationship.group && one.status === 'COMPLETE')
  const times = { startedAt: at, endsAt: at + settings.syncSeconds * 1000 }
  relationship.run = { ...times, outcome: isOnline ? outcome : 'pending', scanned, marked }
}

/** Makes the run that is complete the relationship's last activity, and moves the files. */
export function endRun(service: NetAppService, relationship: Relationship): void {
  const { run } = relationship
  if (!run) return
  const activity = endedActivity(service, relationship, run)
  move(service, relationship, run.marked.slice(0, Number(activity['filesCopied'])))
  relationship.activity = activity
  delete relationship.run
}

function move({ state }: NetAppService, { source, target, settings }: Relationship, copied: Run['marked']): void {
  const [from, to] = [filesAt(state, source), filesAt(state, target)]
  for (const file of copied) putFile(to, { ...file })
  if (settings.deleteOnTarget) keepOnly(to, (path) => from.some((file) => file.path === path))
  if (settings.deleteOnSource) keepOnly(from, (path) => !copied.some((file) => file.path === path))
}

function keepOnly(files: Run['marked'], stays: (path: string) => boolean): void {
  files.splice(0, files.length, ...files.filter(({ path }) => stays(path)))
}

/** Brings all runs to where they are at this moment: those that end, and those that the schedules start. */
export function advanceSyncs(service: NetAppService): void {
  for (const relationship of [...service.state.relationships]) advance(service, relationship)
}

function advance(service: NetAppService, relationship: Relationship): void {
  for (;;) {
    const endsAt = relationship.run ? endOf(relationship, relationship.run) : Number.POSITIVE_INFINITY
    const dueAt = relationship.nextSyncAt ?? Number.POSITIVE_INFINITY
    if (Math.min(endsAt, dueAt) > service.now()) return
    if (endsAt <= dueAt) end(service, relationship, endsAt)
    else startScheduled(service, relationship, dueAt)
  }
}

/** When the run ends by itself, or by the relationship's "Sync Timeout". */
function endOf({ settings }: Relationship, { startedAt, endsAt, outcome }: Run): number {
  const itself = outcome === 'hangs' || outcome === 'pending' ? Number.POSITIVE_INFINITY : endsAt
  return Math.min(itself, startedAt + intervalMs('abort', settings.scheduleAbort))
}

function end(service: NetAppService, relationship: Relationship, at: number): void {
  const { run } = relationship
  if (!run) return
  if (run.outcome === 'vanishes') {
    service.state.relationships = service.state.relationships.filter((one) => one !== relationship)
    delete relationship.run
    delete relationship.nextSyncAt
    return
  }
  const isCutShort = at < run.endsAt || run.outcome === 'hangs' || run.outcome === 'pending'
  relationship.run = { ...run, endsAt: at, ...(isCutShort && { outcome: 'aborted' }) }
  endRun(service, relationship)
}

/** A run that is due while another one goes on is left out. The settings then tell when the next one is due. */
function startScheduled(service: NetAppService, relationship: Relationship, at: number): void {
  const { settings } = relationship
  if (!relationship.run) startRun(service, relationship, at, 'ok')
  relationship.nextSyncAt = at + intervalMs('sync', settings.schedule)
  if (!Number.isFinite(relationship.nextSyncAt)) return
  settings.schedule = { ...settings.schedule, nextTime: new Date(relationship.nextSyncAt).toISOString() }
}

/** When the schedule's first run is due; undefined without a schedule. */
export function firstSyncAt({ settings }: Pick<Relationship, 'settings'>, from: number): number | undefined {
  const interval = intervalMs('sync', settings.schedule)
  if (!Number.isFinite(interval)) return undefined
  const next = Date.parse(settings.schedule.nextTime ?? '')
  return next > from ? next : from + interval
}

function intervalMs<Verb extends 'sync' | 'abort'>(verb: Verb, interval: Interval<Verb>): number {
  const of = (unit: 'Days' | 'Hours' | 'Minutes') => interval[`${verb}In${unit}`] ?? 0
  const minutes = (of('Days') * 24 + of('Hours')) * 60 + of('Minutes')
  return interval.isEnabled && minutes > 0 ? minutes * 60_000 : Number.POSITIVE_INFINITY
}
