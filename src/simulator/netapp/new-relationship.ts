import * as v from 'valibot'
import { newObjectId } from './ids.ts'
import { Refusal } from './refusal.ts'
import { firstSyncAt } from './runs.ts'
import type { NetAppService } from './service.ts'
import type { Endpoint, Fixed, Relationship, Settings } from './state.ts'

/** What each protocol's object must have. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  nfs: ['host', 'export', 'provider'],
  cifs: ['host', 'share', 'provider'],
  s3: ['bucket', 'provider'],
  local: ['path'],
  azure: ['container'],
  gcp: ['bucket'],
  sftp: ['host', 'port', 'rootDirectory', 'credentials'],
  box: ['folderId', 'clientId', 'enterpriseId', 'credentials'],
  gdrive: ['driveId', 'subject', 'credentials'],
}

/** Those with one provider, which is so by itself. */
const PROVIDERS: Readonly<Record<string, string>> = {
  ...{ azure: 'azure', gcp: 'gcp', sftp: 'sftp', box: 'box', gdrive: 'gdrive' },
}

const anything = v.record(v.string(), v.unknown())

export const newRelationshipSchema = v.looseObject({
  source: anything,
  target: anything,
  groupId: v.optional(v.string()),
  dataBrokerId: v.optional(v.string()),
  sourceCredentials: v.optional(anything),
  targetCredentials: v.optional(anything),
  settings: v.optional(anything),
  encryption: v.optional(anything),
  customHeaders: v.optional(anything),
  extraInformation: v.optional(anything),
  tags: v.optional(v.array(anything)),
})

type NewRelationship = v.InferOutput<typeof newRelationshipSchema>

/** The relationship that a request describes. Throws a 400. */
export function relationshipFrom(service: NetAppService, body: NewRelationship): Relationship {
  const { state, secrets, settings: limits, now } = service
  for (const value of credentialsIn(body)) secrets.add(value)
  const group = groupOf(service, body)
  const settings = { ...defaultSettings(), ...body.settings } as Settings
  const createdAt = now()
  const relationship = {
    ...{ id: newObjectId(), group, settings, createdAt, activity: {} },
    ...(body.dataBrokerId !== undefined && { dataBroker: body.dataBrokerId }),
    fixed: fixedIn(body),
    source: endpointFrom('source', body.source),
    target: endpointFrom('target', body.target),
    visibleAt: createdAt + limits.appearSeconds * 1000,
    nextSyncAt: firstSyncAt({ settings }, createdAt),
  }
  if (!state.groups.some(({ id }) => id === group)) throw new Refusal(400, 'Group not found')
  return relationship
}

/** The settings that a relationship has when nothing else is said. */
export function defaultSettings(): Settings {
  return {
    ...{ gracePeriod: 30, deleteOnSource: false, deleteOnTarget: false, objectTagging: false, retries: 3 },
    ...{ copyAcl: false, copyData: true, continuousSync: false },
    fileTypes: { files: true, directories: true, symlinks: true, hardlinks: false },
    compareBy: { uid: false, gid: false, mtime: true, mode: false },
    copyProperties: { metadata: false, tags: false },
    files: { excludeExtensions: [], excludeByRegex: [], minSize: 0 },
    directories: { excludeNames: [] },
    schedule: { syncInDays: 1, syncInHours: 0, syncInMinutes: 0, isEnabled: false, syncWhenCreated: true },
    scheduleAbort: { isEnabled: false },
  }
}

function fixedIn({ encryption, customHeaders, extraInformation, tags }: NewRelationship): Fixed {
  const all = { encryption, customHeaders, extraInformation, tags }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function groupOf({ state }: NetAppService, { groupId, dataBrokerId }: NewRelationship): string {
  const group = groupId ?? state.dataBrokers.find(({ id }) => id === dataBrokerId)?.groupId
  if (group === undefined) throw new Refusal(400, 'groupId is missing')
  return group
}

/** The end of a relationship, without its credentials. */
function endpointFrom(side: string, given: Endpoint): Endpoint {
  const protocol = given['protocol'] ?? Object.keys(given)[0]
  const required = typeof protocol === 'string' ? REQUIRED[protocol] : undefined
  if (typeof protocol !== 'string' || !required)
    throw new Refusal(400, `body/${side}/protocol is not one of those allowed`)
  const { credentials, ...place } = (given[protocol] ?? {}) as Record<string, unknown>
  const lacking = required.find((name) => (name === 'credentials' ? credentials : place[name]) === undefined)
  if (lacking !== undefined) {
    throw new Refusal(400, `body/${side}/${protocol} must have required property '${lacking}'`)
  }
  const provider = PROVIDERS[protocol]
  return { protocol, [protocol]: { ...(provider !== undefined && { provider }), ...place } }
}

function credentialsIn({ source, target, sourceCredentials = {}, targetCredentials = {} }: NewRelationship): string[] {
  const inside = [source, target].flatMap((endpoint) =>
    Object.values(endpoint).map((place) => (place as { credentials?: unknown } | null)?.credentials),
  )
  return [...inside, ...Object.values(sourceCredentials), ...Object.values(targetCredentials)].flatMap((one) =>
    Object.values(one ?? {}).filter((value) => typeof value === 'string'),
  )
}
