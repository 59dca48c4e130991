import type { Pipeline } from '../http/pipeline.ts'
import { AppConfigFiles } from './app-config-files.ts'
import type { Authentication } from './authentication.ts'
import { Backups } from './backups.ts'
import type { Connection } from './connection.ts'
import { Distributions } from './distributions.ts'
import { Domains } from './domains.ts'
import { Environments } from './environments.ts'
import { Users } from './users.ts'

/** The Bloomreach Cloud API v3: a member for each section of its reference. Logs in with the first call that needs it. */
export class BloomreachCloud {
  readonly authentication: Authentication
  readonly distributions: Distributions
  readonly appConfigFiles: AppConfigFiles
  readonly domains: Domains
  readonly environments: Environments
  readonly backups: Backups
  readonly users: Users
  readonly pipeline: Pipeline
  /** Who is logged in, where that is known. */
  readonly user: string | undefined

  constructor({ authentication, pipeline, user }: Pick<Connection, 'authentication' | 'pipeline' | 'user'>) {
    this.authentication = authentication
    this.pipeline = pipeline
    this.user = user
    this.distributions = new Distributions(pipeline)
    this.appConfigFiles = new AppConfigFiles(pipeline)
    this.domains = new Domains(pipeline, user)
    this.environments = new Environments(pipeline, user)
    this.backups = new Backups(pipeline, user)
    this.users = new Users(pipeline)
  }
}
