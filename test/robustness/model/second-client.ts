import { randomBytes } from 'node:crypto'
import { newBackup } from '../../../src/simulator/bloomreach/backups.ts'
import type { Cloud, Environment } from '../../../src/simulator/bloomreach/cloud.ts'
import type { RecordedRequest } from '../../../src/simulator/exchange.ts'
import { FILES, MD5S, THEIRS } from './files.ts'

export const THEM = 'someone.else@example.com'

/** When the second client acts: what is worst for a client that has looked, or is about to. */
export const moments = [
  /** When our first change arrives: after the look that allowed it. */
  'right after our look',
  /** At the first look after a change. */
  'while our job runs',
  /** At the third one. */
  'during the wait',
  /** At the first look at the domains after our deployment. */
  'before the promote',
  /** At the request of that number. */
  'at some request',
] as const
export type Moment = (typeof moments)[number]

/** What the second client does. */
export const deeds = [
  'deploys',
  'starts a deployment',
  'promotes',
  'restores',
  'backs up',
  'starts a backup',
  'uploads',
  'uploads the same',
  'deletes a distribution',
  'deletes a backup',
  'logs out',
] as const
export type Deed = (typeof deeds)[number]

/** `nth` counts changes from 1; for `at some request`, requests. */
export interface Intervention {
  readonly moment: Moment
  readonly nth: number
  readonly deed: Deed
  readonly environment: string
}

/** What the second client has made and deleted: no one else may delete the one, and the other is not missed. */
export interface Traces {
  readonly made: Set<string>
  readonly deleted: Set<string>
}

/** Tells with each request which interventions are due. */
export class Moments {
  #requests = 0
  #changes = 0
  #looks = 0
  #deployed = false
  #domainLooks = 0

  due({ method, path }: Pick<RecordedRequest, 'method' | 'path'>, all: readonly Intervention[]): Intervention[] {
    this.#requests++
    const isChange = method !== 'GET' && !path.startsWith('/v3/authn/')
    if (isChange) {
      this.#changes++
      this.#looks = 0
      if (path.endsWith('/deploy')) this.#deployed = true
    } else if (method === 'GET') this.#looks++
    const isDomainLook = this.#deployed && method === 'GET' && path === '/v3/domains'
    if (isDomainLook) this.#domainLooks++
    return all.filter(({ moment, nth }) => {
      if (moment === 'at some request') return nth === this.#requests
      if (moment === 'before the promote') return isDomainLook && this.#domainLooks === 1
      if (moment === 'right after our look') return isChange && nth === this.#changes
      if (nth !== this.#changes || isChange) return false
      return this.#looks === (moment === 'while our job runs' ? 1 : 3)
    })
  }
}

/** Changes the cloud as another client would have done by now. Says whether it could be done at the moment. */
export function perform(deed: Deed, cloud: Cloud, environmentName: string, now: number, traces: Traces): boolean {
  const environment = cloud.environments.find(({ name }) => name === environmentName)
  return environment !== undefined && DOES[deed](cloud, environment, now, traces)
}

const DOES: Record<Deed, (cloud: Cloud, environment: Environment, now: number, traces: Traces) => boolean> = {
  deploys: (cloud, environment, now) => {
    const theirs = cloud.distributions.find(({ name }) => name === THEIRS)
    if (!theirs || environment.deployment) return false
    Object.assign(environment, { distributionId: theirs.id, deployedAt: now, deployedBy: THEM, state: 'deployed' })
    return true
  },
  'starts a deployment': (cloud, environment, now) => {
    const theirs = cloud.distributions.find(({ name }) => name === THEIRS)
    if (!theirs || environment.deployment) return false
    const { state, distributionId } = environment
    environment.deployment = {
      ...{ distributionId: theirs.id, configFileRoles: [], strategy: 'rolling', by: THEM, outcome: 'ok' },
      ...{ startedAt: now, staleUntil: now + 1500, endsAt: now + 6000, before: { state, distributionId } },
    }
    return true
  },
  promotes: (cloud, environment) => {
    if (environment.state !== 'deployed') return false
    for (const one of cloud.environments) one.production = one === environment
    cloud.domainMoves = []
    for (const domain of cloud.domains) {
      if (!domain.name.endsWith('.bloomreach.cloud')) domain.environmentId = environment.id
    }
    return true
  },
  restores: (cloud, environment) => {
    const backup = cloud.backups.find(({ environmentId }) => environmentId === environment.id)
    if (!backup) return false
    Object.assign(environment, { contentOf: backup.contentOf, restoredFrom: backup.id })
    return true
  },
  'backs up': (cloud, environment, now, { made }) => {
    if (environment.state !== 'deployed') return false
    const backup = newBackup({ environment, type: 'Manual', createdAt: now, createdBy: THEM })
    cloud.backups.push(backup)
    made.add(backup.id)
    cloud.jobs.push(backupJob(backup.id, environment, now, now))
    return true
  },
  'starts a backup': (cloud, environment, now, { made }) => {
    if (environment.state !== 'deployed') return false
    const backup = newBackup({ environment, type: 'Manual', createdAt: now, createdBy: THEM })
    cloud.backups.push(backup)
    made.add(backup.id)
    cloud.jobs.push(backupJob(backup.id, environment, now, now + 60_000))
    return true
  },
  uploads: (cloud, _, now, traces) => upload(cloud, now, traces, randomBytes(16).toString('hex')),
  'uploads the same': (cloud, _, now, traces) => upload(cloud, now, traces, MD5S[FILES[0]] ?? ''),
  'deletes a distribution': (cloud, _environment, _now, { made, deleted }) => {
    const used = cloud.environments.flatMap((one) => [one.distributionId, one.deployment?.distributionId])
    const unused = cloud.distributions.find(({ id }) => made.has(id) && !used.includes(id))
    if (!unused) return false
    cloud.distributions = cloud.distributions.filter((one) => one !== unused)
    deleted.add(unused.id)
    return true
  },
  'deletes a backup': (cloud, environment, _now, { deleted }) => {
    const [oldest] = cloud.backups.filter((one) => one.environmentId === environment.id && !one.system)
    if (!oldest || !(cloud.jobs.find(({ id }) => id === oldest.id)?.over ?? true)) return false
    cloud.backups = cloud.backups.filter((one) => one !== oldest)
    deleted.add(oldest.id)
    return true
  },
  'logs out': (cloud) => {
    cloud.accessTokens = []
    return true
  },
}

function upload(cloud: Cloud, now: number, { made }: Traces, md5: string): boolean {
  const id = randomBytes(8).toString('hex').toUpperCase()
  const times = { createdAt: now, createdBy: THEM, modifiedAt: null, modifiedBy: '' }
  cloud.distributions.push({ id, name: FILES[0], ...times, md5, size: 8 })
  made.add(id)
  return true
}

function backupJob(
  id: string,
  { id: environmentId }: Environment,
  startedAt: number,
  endsAt: number,
): Cloud['jobs'][0] {
  const over = endsAt <= startedAt
  return { kind: 'backup', id, backupId: id, environmentId, startedAt, endsAt, outcome: 'ok', over }
}
