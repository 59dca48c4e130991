import { randomBytes, randomUUID } from 'node:crypto'
import { newBackup } from '../../../src/simulator/bloomreach/backups.ts'
import type { Simulator } from '../../../src/simulator/simulator.ts'
import { type Deed, THEIRS } from './world.ts'

export const THEM = 'someone.else@example.com'

/** Changes the cloud as another client would have done by now. What cannot be done at the moment is left undone. */
export function perform(deed: Deed, { cloud }: Simulator, environmentName: string, now: number): void {
  const environment = cloud.environments.find(({ name }) => name === environmentName)
  if (!environment) return
  switch (deed) {
    case 'deploys': {
      const theirs = cloud.distributions.find(({ name }) => name === THEIRS)
      if (!theirs || environment.deployment) return
      Object.assign(environment, { distributionId: theirs.id, deployedAt: now, deployedBy: THEM, state: 'deployed' })
      return
    }
    case 'uploads':
      cloud.distributions.push({
        id: randomBytes(8).toString('hex').toUpperCase(),
        name: 'site-1.tar.gz',
        createdAt: now,
        createdBy: THEM,
        modifiedAt: null,
        modifiedBy: '',
        md5: randomBytes(16).toString('hex'),
        size: 8,
      })
      return
    case 'deletes': {
      const used = cloud.environments.flatMap((one) => [one.distributionId, one.deployment?.distributionId])
      const unused = cloud.distributions.find(({ id, createdBy }) => createdBy === THEM && !used.includes(id))
      cloud.distributions = cloud.distributions.filter((one) => one !== unused)
      return
    }
    case 'backs up': {
      const backup = newBackup({ environment, type: 'Manual', createdAt: now, createdBy: THEM })
      cloud.backups.push({ ...backup, id: randomUUID() })
      return
    }
    case 'promotes':
      for (const one of cloud.environments) one.production = one === environment
      return
    case 'logs out':
      cloud.accessTokens = []
  }
}
