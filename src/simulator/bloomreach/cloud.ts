import type { DeployOutcome, JobOutcome } from './behaviors.ts'

/** The whole state of a stack: plain data. Times are milliseconds; `null` where the API would say `""`. */
export interface Cloud {
  /** Part of the environments' addresses. */
  stack: string
  users: User[]
  distributions: Distribution[]
  configFiles: ConfigFile[]
  environments: Environment[]
  domains: Domain[]
  backups: Backup[]
  jobs: Job[]
  domainMoves: DomainMove[]
  accessTokens: IssuedToken[]
  refreshTokens: IssuedToken[]
  downloadTokens: DownloadToken[]
  passwordResets: PasswordReset[]
}

export interface User {
  id: string
  username: string
  password: string
  role: Role
  active: boolean
}

export type Role = 'user' | 'developer' | 'admin' | 'root'

export interface Distribution {
  id: string
  name: string
  createdAt: number
  createdBy: string
  modifiedAt: number | null
  modifiedBy: string
  md5: string
  size: number
}

export type ConfigFile = Distribution

export interface Environment {
  id: string
  name: string
  createdAt: number
  createdBy: string
  deployedAt: number | null
  deployedBy: string
  /** `''`: none. */
  distributionId: string
  /** As the API shows it at this moment. */
  state: string
  configFileRoles: ConfigFileRole[]
  production: boolean
  protection: { site: string | null; cms: string | null }
  /** The deploy that runs, or hangs. */
  deployment: Deployment | null
  lastFailure: { at: number; distributionId: string } | null
  /** A mark for the content; a restore replaces it by that of the backup's environment. */
  contentOf: string
  /** The backup that was last restored here. */
  restoredFrom: string | null
}

export interface ConfigFileRole {
  appConfigFileId: string
  role: 'file' | 'systemproperty'
  newFilename?: string | undefined
}

export interface Deployment {
  distributionId: string
  configFileRoles: ConfigFileRole[]
  strategy: 'rolling' | 'stopstart'
  by: string
  startedAt: number
  /** Until then the environment reads as if nothing had happened. */
  staleUntil: number
  endsAt: number
  outcome: DeployOutcome
  before: { state: string; distributionId: string }
}

export interface Domain {
  id: string
  name: string
  /** `''`: none. */
  environmentId: string
  createdAt: number
  createdBy: string
  updatedAt: number | null
  updatedBy: string
}

export interface DomainMove {
  domainId: string
  environmentId: string
  at: number
  by: string
}

export interface Backup {
  id: string
  environmentId: string
  environmentName: string
  type: 'Manual' | 'StackSnapshot'
  /** Made by the stack itself; can't be deleted. */
  system: boolean
  createdAt: number
  createdBy: string
  distributionId: string
  /** The mark of the content that it holds. */
  contentOf: string
}

export interface Job {
  /** A backup's job has the backup's own id. */
  id: string
  kind: 'backup' | 'restore'
  backupId: string
  environmentId: string
  startedAt: number
  endsAt: number
  outcome: JobOutcome
  /** Its effect has taken place. */
  over: boolean
}

export interface IssuedToken {
  token: string
  userId: string
  expiresAt: number
}

export interface DownloadToken {
  token: string
  kind: 'logs' | 'distribution' | 'backup'
  /** The content's id. */
  contentId: string
  filename: string
  expiresAt: number
}

export interface PasswordReset {
  token: string
  username: string
  expiresAt: number
}
