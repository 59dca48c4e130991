import type { Recipe } from './recipe.ts'

/** The recipes of the actions for NetApp Copy and Sync. */
export const netAppRecipes: readonly Recipe[] = [
  {
    action: 'netapp-list',
    variant: 'of a data broker',
    inputs: ({ netapp }) => ({ list: 's3-buckets', 'data-broker-id': netapp.dataBrokers[0]?.id ?? '' }),
    bodiless: ['GET /api/data-brokers/*/list-s3-buckets'],
    idle: ['GET /api/messages/client'],
  },
  {
    action: 'netapp-list',
    variant: 'of a group',
    inputs: ({ netapp }) => ({
      list: 'nfs-exports',
      'group-id': netapp.groups[0]?.id ?? '',
      parameters: 'host: nas.example.com',
    }),
    bodiless: ['GET /api/accounts/account-example/groups/*/list-nfs-exports'],
    idle: ['GET /api/messages/client'],
  },
  {
    action: 'netapp-data-broker',
    inputs: { name: 'west', type: 'ONPREM', port: 8080 },
  },
  {
    action: 'netapp-data-broker',
    variant: 'of a group',
    inputs: ({ netapp }) => ({ name: 'west', type: 'AWS', 'group-id': netapp.groups[1]?.id ?? '' }),
  },
  {
    action: 'netapp-relationship',
    variant: 'created',
    inputs: ({ netapp }) => ({
      operation: 'ensure',
      definition: [
        `groupId: ${netapp.groups[0]?.id}`,
        'source: { sftp: { host: sftp.example.com, port: 22, rootDirectory: /site } }',
        'target: { nfs: { provider: nfs, host: nas.example.com, export: /sites } }',
        'settings: { gracePeriod: 45, schedule: { syncWhenCreated: false } }',
      ].join('\n'),
      'source-credentials': 'username: user-of-sftp\npassword: password-of-sftp',
    }),
    varies: ['relationships'],
  },
  {
    action: 'netapp-relationship',
    variant: 'updated',
    inputs: {
      operation: 'ensure',
      definition: [
        'source: { s3: { provider: s3, bucket: site-backups } }',
        'target: { nfs: { provider: nfs, host: nas.example.com, export: /backups } }',
        'settings: { gracePeriod: 60, deleteOnTarget: true }',
      ].join('\n'),
    },
    // The step reads the settings again.
    bodiless: ['PUT /api/relationships-v2/*'],
  },
  {
    action: 'netapp-relationship',
    variant: 'deleted',
    inputs: ({ netapp }) => ({ operation: 'delete', relationship: netapp.relationships[1]?.id ?? '' }),
  },
  {
    action: 'netapp-sync',
    // Long enough to be looked at and aborted.
    simulator: { netapp: { syncSeconds: 6 } },
    // How long it waits would depend on how quick the machine is.
    prepare: ({ netapp }) => {
      for (const { settings } of netapp.relationships) settings.gracePeriod = 0
    },
    inputs: ({ netapp }) => ({ relationship: netapp.relationships[0]?.id ?? '' }),
    aborts: 'relationship 1',
    repeats: {
      lines: /^syncs started/,
      why: 'a run that is over may have begun before the last change of the files, so another one is started',
    },
  },
]
