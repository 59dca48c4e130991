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

  constructor({ authentication, pipeline }: Connection) {
    this.authentication = authentication
    this.pipeline = pipeline
    this.distributions = new Distributions(pipeline)
    this.appConfigFiles = new AppConfigFiles(pipeline)
    this.domains = new Domains(pipeline)
    this.environments = new Environments(pipeline)
    this.backups = new Backups(pipeline)
    this.users = new Users(pipeline)
  }
}
