import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Simulator } from '../../../src/simulator/simulator.ts'
import { actionFolder } from '../../support/actions.ts'
import type { Neighbours } from '../faults/neighbours.ts'
import type { Recipe } from '../faults/recipe.ts'
import { recipes } from '../faults/recipes.ts'

const SHOP = 'shop-1.2.1-distribution.tar.gz'

/** Every action, by the name of its folder; `.` is the one at the root. */
export const actionNames: readonly string[] = [
  '.',
  ...readdirSync(join(actionFolder('.'), 'actions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
]

const more: readonly Recipe[] = [
  { action: 'check-stack', inputs: {} },
  { action: 'deploy', variant: 'dry run', inputs: { environment: 'green', distribution: SHOP, 'dry-run': true } },
  { action: 'domain', variant: 'list', inputs: { operation: 'list' } },
  { action: 'domain', variant: 'get', inputs: { operation: 'get', name: 'www.example.com' } },
  { action: 'environment', variant: 'get', inputs: { operation: 'get', name: 'blue' } },
  {
    action: 'environment',
    variant: 'protect',
    inputs: { operation: 'protect', name: 'blue', 'protect-site': true, 'site-password': 'Pw1-of-the-site' },
  },
  { action: 'netapp-relationship', variant: 'list', inputs: { operation: 'list' } },
  {
    action: 'netapp-relationship',
    variant: 'get',
    inputs: ({ netapp }) => ({ operation: 'get', relationship: netapp.relationships[0]?.id ?? '' }),
  },
  { action: 'prune', variant: 'dry run', inputs: { resource: 'config-files', keep: 1, 'dry-run': true } },
  { action: 'user', variant: 'list', inputs: { operation: 'list' } },
  {
    action: '.',
    variant: 'dry run',
    inputs: { distribution: SHOP, environment: 'green', 'live-environment': 'blue', 'dry-run': true },
  },
]

/** Runs that go well, for hostile text to come into: those of the fault matrix, and of what it leaves out. */
export const runs: readonly Recipe[] = [...recipes.filter(({ ends }) => ends !== 'failure'), ...more]

/** The recipe with ids in place of the names of environments and distributions, which then may be anything. */
export function byId(recipe: Recipe): Recipe {
  const inputs = (simulator: Simulator, neighbours: Neighbours) => {
    const { environments, distributions } = simulator.cloud
    const given = typeof recipe.inputs === 'function' ? recipe.inputs(simulator, neighbours) : recipe.inputs
    const idOf = (name: unknown) => [...environments, ...distributions].find((one) => one.name === name)?.id
    return Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, (name !== 'file' && idOf(value)) || value]),
    )
  }
  return { ...recipe, inputs }
}
