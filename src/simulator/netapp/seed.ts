import { randomBytes } from 'node:crypto'
import { newObjectId } from './ids.ts'
import type { DataBroker, NetApp, Relationship } from './state.ts'

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
      newDataBroker({ name: 'north', type: 'ONPREM', groupId: onPremises.id, status: 'COMPLETE' }),
      newDataBroker({ name: 'south', type: 'AWS', groupId: cloud.id, status: 'FAILED' }),
    ],
    relationships: [
      newRelationship({ activity: lastRun(now, 86_400_000) }),
      newRelationship({ settings: { continuousSync: true }, activity: lastRun(now, 3_600_000) }),
    ],
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

function newRelationship(given: Partial<Relationship>): Relationship {
  return {
    id: newObjectId(),
    source: { protocol: 's3', s3: { bucket: 'site-backups', region: 'eu-central-1' } },
    target: { protocol: 'nfs', nfs: { path: '/backups', host: 'nas.example.com' } },
    settings: { continuousSync: false },
    files: 8,
    bytes: 2_500_000,
    activity: {},
    ...given,
  }
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
