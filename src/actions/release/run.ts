import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import type { Backup, Distribution, Environment } from '../../bloomreach/schemas.ts'
import { CancelledError, toActionError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { Stages } from '../../runtime/stages.ts'
import { backUp } from '../shared/create-backup.ts'
import { type Release, type Started, startDeployment } from '../shared/deployment.ts'
import { checkHealth } from '../shared/health-check.ts'
import { domainsAt, setProduction } from '../shared/production.ts'
import { restoreInto } from '../shared/restore-backup.ts'
import { mayRollBack, rollBack } from '../shared/roll-back.ts'
import { uploadDistribution } from '../shared/upload-distribution.ts'
import { waitFor } from '../shared/wait-for.ts'
import type { ReleaseStep } from './action.ts'
import type { ReleasePlan, StageName } from './plan.ts'

/** One run of a release: its stages in order, and what this run has changed so far, which alone it may roll back. */
export class ReleaseRun {
  readonly stages: Stages<StageName>
  readonly #step: ReleaseStep
  readonly #cloud: BloomreachCloud
  readonly #plan: ReleasePlan
  distribution: Distribution | undefined
  backup: Backup | undefined
  domains: readonly string[] = []
  promoted = false
  rolledBack = false
  /** The deployment that the service has taken from this run. */
  #deployed: (Extract<Started, { job: unknown }> & { readonly release: Release }) | undefined

  constructor(step: ReleaseStep, cloud: BloomreachCloud, plan: ReleasePlan, stages: Stages<StageName>) {
    this.#step = step
    this.#cloud = cloud
    this.#plan = plan
    this.stages = stages
    this.distribution = plan.distribution
  }

  /** Runs the stages. @throws the error of the stage that failed, after what is to be rolled back was */
  async all(): Promise<void> {
    const { live, target } = this.#plan
    if (live) this.#step.setStateNote(`${nameOf(live)} is live and untouched.`)
    await this.#stage('upload', () => this.#upload())
    await this.#stage('backup', () => this.#backUp(live ?? target))
    await this.#stage('restore', () => this.#restore())
    try {
      await this.#stage('deploy', () => this.#deploy())
      await this.#stage('health-check', () => checkHealth(this.#step))
    } catch (error) {
      if (!live) await this.#rollBackDeployment(error)
      throw error
    }
    if (live) await this.#stage('promote', () => this.#promote(live))
  }

  async #stage(name: StageName, work: () => Promise<void>): Promise<void> {
    const reason = this.#plan.skipReasons[name]
    if (reason === undefined) await this.stages.run(name, work)
    else this.stages.skip(name, reason)
  }

  async #upload(): Promise<void> {
    const { file } = this.#step.inputs
    if (!file) return
    const { item } = await uploadDistribution(this.#step, this.#cloud, {
      file,
      name: file.name,
      ifExists: 'reuse',
      lookup: this.#plan.lookup,
    })
    this.distribution = { ...item, name: item.name ?? file.name }
    this.#step.output('distribution-id', item.id)
  }

  async #backUp(environment: Environment): Promise<void> {
    this.backup = await backUp(this.#step, this.#cloud, environment, {
      type: 'Manual',
      wait: true,
      onStart: ({ id }) => this.#step.output('backup-id', id),
    })
  }

  async #restore(): Promise<void> {
    const backup = this.backup ?? this.#plan.olderBackup
    if (!backup) throw new Error('there is no backup to restore')
    await restoreInto(this.#step, this.#cloud, { backup, environment: this.#plan.target })
  }

  async #deploy(): Promise<void> {
    const { target, configFiles } = this.#plan
    const { strategy, 'failure-states': failureStates } = this.#step.inputs
    if (!this.distribution) throw new Error('there is no distribution to deploy')
    const release = {
      environment: target,
      distribution: this.distribution,
      roles: await configFiles(),
      strategy,
      failureStates,
    }
    const started = await startDeployment(this.#step, this.#cloud, release)
    if ('job' in started) {
      this.#deployed = { ...started, release }
      await waitFor(this.#step, started.job)
    }
    this.#step.setState(`${nameOf(target)} runs ${nameOf(this.distribution)}.`)
  }

  async #promote(live: Environment): Promise<void> {
    const { target: to } = this.#plan
    this.#step.setStateNote('')
    await setProduction(this.#step, this.#cloud, live, to, true)
    try {
      const domains = await domainsAt(this.#step, this.#cloud, { from: live, to, moveDomains: true })
      this.domains = domains.map((domain) => nameOf(domain))
    } catch (error) {
      await this.#switchBack(live, error)
      throw error
    }
    this.promoted = true
    this.#step.output('promoted', true)
    this.#step.setState(`${nameOf(to)} is live; ${nameOf(live)} is idle and holds what was live before.`)
  }

  async #rollBackDeployment(error: unknown): Promise<void> {
    if (!this.#deployed || !this.#mayRollBack(error)) return
    const previousRoles = this.#plan.previousConfigFiles
    const options = { ...this.#deployed, previousName: undefined, previousRoles }
    this.#setRolledBack((await rollBack(this.#step, this.#cloud, options)) !== undefined)
  }

  async #switchBack(live: Environment, error: unknown): Promise<void> {
    if (!this.#mayRollBack(error)) return
    const { target } = this.#plan
    this.#step.log.info(`Rolling back: ${nameOf(live)} becomes the production environment again`)
    try {
      await setProduction(this.#step, this.#cloud, target, live, true)
      await domainsAt(this.#step, this.#cloud, { from: target, to: live, moveDomains: true })
      this.#step.setState(`${nameOf(live)} is live again, with its domains.`)
      this.#setRolledBack(true)
    } catch (second) {
      if (second instanceof CancelledError) throw second
      const names = `${sanitize(nameOf(live))} and ${nameOf(target)}`
      this.#step.log.error(
        `THE ROLLBACK FAILED TOO: ${toActionError(second).message} Look after the domains of ${names} now.`,
      )
      this.#step.setState(`The rollback failed; the domains may be spread over ${names}.`)
      this.#setRolledBack(false)
    }
  }

  #mayRollBack(error: unknown): boolean {
    return this.#step.inputs['rollback-on-failure'] && mayRollBack(error)
  }

  #setRolledBack(rolledBack: boolean): void {
    this.rolledBack = rolledBack
    this.#step.output('rolled-back', rolledBack)
  }
}
