import { expect, test } from 'vitest'
import type { NetAppBehaviors } from '../../../src/simulator/netapp/behaviors.ts'
import { HOSTILE } from '../../support/hostile-strings.ts'
import { count, sample } from '../extent.ts'
import { titleOf } from '../faults/play.ts'
import type { Inputs, Recipe } from '../faults/recipe.ts'
import { everywhere } from './everywhere.ts'
import { problemsOf } from './problems.ts'

const SHOP = 'shop-1.2.1-distribution.tar.gz'
const ROUNDS = count(3, 12)

/** A run that looks for something that is not there, and names what is. */
const missing = (action: string, variant: string, inputs: Inputs): Recipe => ({
  action,
  variant: `no such ${variant}`,
  inputs,
})

const synced = (variant: string, syncOutcomes: NetAppBehaviors['syncOutcomes']): Recipe => ({
  action: 'netapp-sync',
  variant,
  simulator: { netapp: { behaviors: { syncOutcomes, embeddedObjects: true } } },
  inputs: ({ netapp: { relationships } }) => ({ relationship: relationships[0]?.id ?? '', 'grace-period': 'ignore' }),
})

const listed = (errorPlace: NetAppBehaviors['errorPlace']): Recipe => ({
  action: 'netapp-list',
  variant: `error ${errorPlace}`,
  simulator: { netapp: { behaviors: { listErrors: ['a'], errorPlace } } },
  inputs: ({ netapp: { dataBrokers } }) => ({ list: 's3-buckets', 'data-broker-id': dataBrokers[0]?.id ?? '' }),
})

const failures: readonly Recipe[] = [
  missing('backup', 'environment', { environment: 'none' }),
  missing('deploy', 'distribution', { environment: 'green', distribution: 'none' }),
  missing('deploy', 'config file', {
    environment: 'green',
    distribution: SHOP,
    'config-files': '[{ name: none, role: file }]',
  }),
  missing('restore', 'backup', { environment: 'green', backup: 'none' }),
  missing('domain', 'domain', { operation: 'get', name: 'none.example.org' }),
  missing('user', 'user', { operation: 'get', user: 'none@example.org' }),
  missing('environment', 'environment', { operation: 'get', name: 'none' }),
  missing('netapp-list', 'data broker', { list: 's3-buckets', 'data-broker-id': 'none' }),
  missing('netapp-list', 'group', { list: 's3-buckets', 'group-id': 'none' }),
  missing('netapp-sync', 'relationship', { relationship: 'none' }),
  missing('netapp-relationship', 'relationship', { operation: 'get', relationship: 'none' }),
  ...(['in-result', 'beside', 'message', 'alone', 'errors', 'text'] as const).map(listed),
  synced('fails', ['fails']),
  synced('file errors', ['file-errors']),
  {
    action: 'deploy',
    variant: 'fails',
    simulator: { behaviors: { deployOutcomes: ['fails'] } },
    inputs: { environment: 'green', distribution: SHOP, 'rollback-on-failure': true },
  },
  {
    action: 'backup',
    variant: 'fails',
    simulator: { behaviors: { backupOutcomes: ['fails'] } },
    inputs: { environment: 'green' },
  },
]

const cells = failures.flatMap((recipe) =>
  Array.from({ length: ROUNDS }, (_, round) => [`${titleOf(recipe)}, round ${round}`, { recipe, round }] as const),
)

test.concurrent.for(sample(cells, 6))('hostile text in a failure: %s', async ([, { recipe, round }]) => {
  const from = round * Math.ceil(HOSTILE.length / ROUNDS)
  expect(await problemsOf(recipe, (stage) => everywhere(recipe, stage, from), 'failure')).toEqual([])
})
