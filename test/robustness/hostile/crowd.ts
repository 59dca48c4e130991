import { exampleCloud } from '../../../src/simulator/bloomreach/cloud-seed.ts'
import { HOSTILE } from '../../support/hostile-strings.ts'
import type { Recipe } from '../faults/recipe.ts'

const DAY_MS = 24 * 3600 * 1000

/** The recipe with so many more things in its stack that each string can be the name of one. */
export function crowded(recipe: Recipe): Recipe {
  const cloud = recipe.simulator?.cloud ?? exampleCloud(Date.now())
  const numbers = HOSTILE.map((_, n) => n)
  // What is pruned is deleted one by one, each time after a look at all the rest.
  if (recipe.action === 'prune') return recipe
  return {
    ...recipe,
    simulator: {
      ...recipe.simulator,
      limits: { ...recipe.simulator?.limits, environments: 1000, distributions: 1000 },
      cloud: {
        ...cloud,
        users: [...(cloud.users ?? []), ...numbers.map((n) => ({ username: `spare-${n}@example.com` }))],
        distributions: [...(cloud.distributions ?? []), ...numbers.map((n) => ({ name: `spare-${n}.tar.gz` }))],
        configFiles: [...(cloud.configFiles ?? []), ...numbers.map((n) => ({ name: `spare-${n}.properties` }))],
        environments: [...(cloud.environments ?? []), ...numbers.map((n) => ({ name: `spare-${n}` }))],
        domains: [
          ...(cloud.domains ?? []),
          ...numbers.map((n) => ({ name: `spare-${n}.example.com`, environment: `spare-${n}` })),
        ],
        backups: [
          ...(cloud.backups ?? []),
          ...numbers.map((n) => ({ environment: `spare-${n}`, createdAt: Date.now() - 30 * DAY_MS })),
        ],
      },
    },
  }
}
