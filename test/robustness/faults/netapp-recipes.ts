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
    action: 'netapp-sync',
    // Long enough to be looked at and aborted.
    simulator: { netapp: { syncSeconds: 6 } },
    // How long it waits would depend on how quick the machine is.
    prepare: ({ netapp }) => {
      for (const { settings } of netapp.relationships) settings.gracePeriod = 0
    },
    inputs: ({ netapp }) => ({ relationship: netapp.relationships[0]?.id ?? '' }),
    aborts: 'relationship 1',
    anew: {
      lines: /^syncs started/,
      why: 'a run that is over may have begun before the last change of the files, so another one is started',
    },
  },
]
