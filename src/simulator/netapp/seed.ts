import { randomBytes } from 'node:crypto'
import { newObjectId } from './ids.ts'
import { defaultSettings } from './new-relationship.ts'
import type { DataBroker, Endpoint, NetApp, Relationship, StoredFile } from './state.ts'
import { addressOf } from './storages.ts'

/** One account with two groups, of which one is online; what the online one finds; two relationships. */
export function exampleNetApp(now: number): NetApp {
  const [onPremises, cloud] = [
    { id: newObjectId(), name: 'on-premises' },
    { id: newObjectId(), name: 'cloud' },
  ]
  return {
    users: [{ username: 'ci@example.com', password: newSecret() }],
    accounts: [{ accountId: 'account-example', name: 'Example' }],
    clients: [{ id: 'example-service', secret: newSecret() }],
    refreshTokens: [newSecret()],
    accessTokens: [],
    groups: [onPremises, cloud],
    dataBrokers: [
      newDataBroker({ name: 'north', type: 'ONPREM', groupId: onPremises.id, status: 'COMPLETE', lastPing: now }),
      newDataBroker({
        ...{ name: 'south', type: 'AWS', groupId: cloud.id, status: 'FAILED' },
        ...{ message: 'The data broker was not heard of for 15 minutes', lastPing: now - 900_000 },
      }),
    ],
    relationships: [
      newRelationship({ group: onPremises.id, activity: lastRun(now, 86_400_000) }),
      newRelationship({
        group: onPremises.id,
        target: nfs('/continuous'),
        settings: { ...defaultSettings(), continuousSync: true },
        activity: lastRun(now, 3_600_000),
      }),
    ],
    files: { [addressOf(BUCKET)]: eightFiles(now - 3_600_000) },
    lists: {
      'list-s3-buckets': [
        { name: 'small', region: { name: 'us-west-2', displayName: 'US West (Oregon)' }, tags: [] },
        { name: 'site-backups', region: { name: 'eu-central-1', displayName: 'EU (Frankfurt)' }, tags: [] },
      ],
      'list-nfs-exports': [{ path: '/backups' }],
    },
    messages: [],
    pending: [],
    lastMessageId: 5800,
  }
}

export function newDataBroker(given: Partial<DataBroker>): DataBroker {
  const id = given.id ?? newObjectId()
  return {
    id,
    groupId: newObjectId(),
    name: 'broker',
    type: 'ONPREM',
    fileLink: `https://downloads.example.com/data-brokers/${id}/installer.sh`,
    ...given,
  }
}

/** The end of a relationship that each of the example's copies from. */
const BUCKET = { protocol: 's3', s3: { bucket: 'site-backups', region: 'eu-central-1', provider: 's3' } }

function nfs(path: string): Endpoint {
  return { protocol: 'nfs', nfs: { host: 'nas.example.com', export: path, provider: 'nfs' } }
}

/** A relationship between what the example has, but for what is given. */
function newRelationship(given: Partial<Relationship>): Relationship {
  return {
    id: newObjectId(),
    group: '',
    source: BUCKET,
    target: nfs('/backups'),
    settings: defaultSettings(),
    createdAt: 1_700_000_000_000,
    activity: {},
    ...given,
  }
}

/** Eight files of 2,500,000 bytes in all, which no run has copied yet. */
function eightFiles(modifiedAt: number): StoredFile[] {
  return Array.from({ length: 8 }, (_, index) => ({ path: `backup-${index + 1}.gz`, bytes: 312_500, modifiedAt }))
}

/** A run that succeeded that many milliseconds ago. */
function lastRun(now: number, ago: number): Relationship['activity'] {
  return {
    type: 'Initial Copy',
    status: 'DONE',
    startTime: new Date(now - ago - 60_000).toISOString(),
    endTime: new Date(now - ago).toISOString(),
    executionTime: 60_000,
    progress: 100,
    failureMessage: '',
    filesMarkedForCopy: 8,
    filesCopied: 8,
    filesFailed: 0,
    bytesMarkedForCopy: 2_500_000,
    bytesCopied: 2_500_000,
  }
}

function newSecret(): string {
  return randomBytes(24).toString('base64url')
}
