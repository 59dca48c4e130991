import { randomBytes } from 'node:crypto'
import type { Contents } from '../contents.ts'
import { newBackup } from './backups.ts'
import type { JobOutcome } from './behaviors.ts'
import type { Backup, Cloud, Distribution, Domain, Environment, Job, Role, User } from './cloud.ts'
import { newEnvironment } from './environment-record.ts'
import { environmentHost } from './shapes.ts'
import { newHexId, newUuid } from './stack.ts'

/** A cloud to start with. Sections that are left out are empty; without users there is ci@example.com. */
export interface CloudSeed {
  /** `example` when absent. */
  stack?: string
  /** The first is the one that the simulator hands out. */
  users?: UserSeed[]
  distributions?: FileSeed[]
  configFiles?: FileSeed[]
  /** Each gets its own domain under bloomreach.cloud. */
  environments?: EnvironmentSeed[]
  domains?: DomainSeed[]
  backups?: BackupSeed[]
}

export interface UserSeed {
  id?: string
  username: string
  /** Random when absent. */
  password?: string
  /** `admin` when absent. */
  role?: Role
  active?: boolean
}

export interface FileSeed {
  id?: string
  name: string
  /** Its text; or made-up bytes of a size. */
  content?: string
  sizeBytes?: number
  /** Milliseconds; the present when absent. */
  createdAt?: number
  createdBy?: string
}

export interface EnvironmentSeed {
  id?: string
  name: string
  /** Name or id of a distribution above; then the environment is `deployed`. */
  distribution?: string
  state?: string
  production?: boolean
  createdAt?: number
  deployedAt?: number
  contentOf?: string
}

export interface DomainSeed {
  id?: string
  name: string
  /** Name or id. */
  environment?: string
}

export interface BackupSeed {
  id?: string
  /** Name or id. */
  environment: string
  type?: Backup['type']
  /** Made by the stack itself. */
  system?: boolean
  createdAt?: number
  createdBy?: string
  /** How its job has ended, or `hangs` as long as it runs; without it the service has forgotten the job. */
  job?: JobOutcome
}

const VENDOR = 'hippo-ondemand@bloomreach.com'
const CI_USER = 'ci@example.com'

export function cloudFrom(seed: CloudSeed, contents: Contents, now: number): Cloud {
  const file = (one: FileSeed) => fileFrom(one, contents, now)
  const distributions = (seed.distributions ?? []).map(file)
  const environments = (seed.environments ?? []).map((one) => environmentFrom(one, distributions, now))
  const stack = seed.stack ?? 'example'
  const cloud: Cloud = {
    stack,
    users: (seed.users ?? [{ username: CI_USER }]).map(userFrom),
    distributions,
    configFiles: (seed.configFiles ?? []).map(file),
    environments,
    domains: [],
    backups: (seed.backups ?? []).map((one) => backupFrom(one, environments, now)),
    jobs: [],
    domainMoves: [],
    accessTokens: [],
    refreshTokens: [],
    downloadTokens: [],
    passwordResets: [],
  }
  const own = environments.map((one) => ({ name: environmentHost(cloud, one), environment: one.id }))
  cloud.jobs = cloud.backups.flatMap((backup, index) => jobsFrom(backup, seed.backups?.[index]))
  cloud.domains = [...own, ...(seed.domains ?? [])].map((one) => domainFrom(one, environments, now))
  return cloud
}

/** The cloud of a shop: blue is live, green idle, with some history. Times are relative to `now`, in milliseconds. */
export function exampleCloud(now: number): CloudSeed {
  const day = 24 * 3600 * 1000
  const versions = ['1.0.0', '1.1.0', '1.2.0', '1.2.1']
  return {
    users: [{ username: CI_USER }, { username: 'root@example.com', role: 'root' }],
    distributions: versions.map((version, index) => ({
      name: `shop-${version}-distribution.tar.gz`,
      content: `The distribution of shop ${version}\n`,
      createdAt: now - (40 - index * 10) * day,
      createdBy: 'ada@example.com',
    })),
    configFiles: [
      { name: 'blue-1.0.0.properties', content: 'shop.colour=blue\n', createdAt: now - 40 * day },
      { name: 'green-1.0.0.properties', content: 'shop.colour=green\n', createdAt: now - 40 * day },
    ],
    environments: [
      { name: 'test', distribution: 'shop-1.2.1-distribution.tar.gz', deployedAt: now - day },
      { name: 'acceptance', distribution: 'shop-1.2.0-distribution.tar.gz', deployedAt: now - 5 * day },
      { name: 'blue', distribution: 'shop-1.2.0-distribution.tar.gz', deployedAt: now - 4 * day, production: true },
      { name: 'green', distribution: 'shop-1.1.0-distribution.tar.gz', deployedAt: now - 15 * day },
    ].map((environment) => ({ ...environment, createdAt: now - 60 * day })),
    domains: [
      { name: 'www.example.com', environment: 'blue' },
      { name: 'example.com', environment: 'blue' },
    ],
    backups: [
      { environment: 'blue', system: true, createdAt: now - 2 * day },
      { environment: 'blue', createdAt: now - 4 * day, createdBy: 'ada@example.com' },
      { environment: 'green', system: true, createdAt: now - 2 * day },
    ],
  }
}

function userFrom({ id, username, password, role = 'admin', active = true }: UserSeed): User {
  return { id: id ?? newUuid(), username, password: password ?? randomPassword(), role, active }
}

/** Satisfies the API's rules for passwords. */
function randomPassword(): string {
  return `Pw1-${randomBytes(12).toString('base64url')}`
}

function fileFrom(seed: FileSeed, contents: Contents, now: number): Distribution {
  const { name, content = `${seed.name}\n`, sizeBytes, createdAt = now, createdBy = VENDOR } = seed
  const id = seed.id ?? newHexId()
  const { size, md5 } =
    sizeBytes === undefined ? contents.keepBytes(id, Buffer.from(content)) : contents.makeUp(id, sizeBytes)
  return { id, name, createdAt, createdBy, modifiedAt: null, modifiedBy: '', md5, size }
}

function environmentFrom(seed: EnvironmentSeed, distributions: Distribution[], now: number): Environment {
  const {
    id,
    name,
    distribution,
    deployedAt = now,
    createdAt = deployedAt,
    contentOf = name,
    production = false,
  } = seed
  const created = newEnvironment(name, createdAt, VENDOR)
  const base = { ...created, id: id ?? created.id, contentOf, production, state: seed.state ?? '' }
  if (distribution === undefined) return base
  const distributionId = idOf(distributions, distribution)
  return { ...base, distributionId, deployedAt, deployedBy: 'ada@example.com', state: seed.state ?? 'deployed' }
}

function domainFrom({ id, name, environment }: DomainSeed, environments: Environment[], now: number): Domain {
  const environmentId = environment === undefined ? '' : idOf(environments, environment)
  return { id: id ?? newUuid(), name, environmentId, createdAt: now, createdBy: VENDOR, updatedAt: null, updatedBy: '' }
}

function backupFrom(seed: BackupSeed, environments: Environment[], now: number): Backup {
  const { id, system = false, type = system ? 'StackSnapshot' : 'Manual', createdAt = now } = seed
  const environmentId = idOf(environments, seed.environment)
  const environment = environments.find((one) => one.id === environmentId)
  if (!environment) throw new Error(`The seed has no environment '${seed.environment}'`)
  const createdBy = seed.createdBy ?? (system ? VENDOR : CI_USER)
  const backup = newBackup({ environment, type, createdAt, createdBy })
  return { ...backup, id: id ?? backup.id, system }
}

function jobsFrom({ id, environmentId, createdAt }: Backup, seed: BackupSeed | undefined): Job[] {
  if (seed?.job === undefined) return []
  const times = { startedAt: createdAt, endsAt: createdAt, over: seed.job !== 'hangs' }
  return [{ id, kind: 'backup', backupId: id, environmentId, outcome: seed.job, ...times }]
}

function idOf(all: readonly { id: string; name: string }[], nameOrId: string): string {
  const found = all.find(({ id }) => id === nameOrId) ?? all.find(({ name }) => name === nameOrId)
  if (!found) throw new Error(`The seed has no '${nameOrId}'`)
  return found.id
}
