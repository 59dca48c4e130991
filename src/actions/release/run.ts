import type { BloomreachCloud } from '../../bloomreach/client.ts'
import type { Judgement } from '../../bloomreach/deploy-request.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { isDeployed, isDeployedLater } from '../../bloomreach/environment-state.ts'
import type { ProductionView } from '../../bloomreach/production-view.ts'
import type { Backup, Distribution, Domain, Environment } from '../../bloomreach/schemas.ts'
import { ActionError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import { JobFailedError } from '../../jobs/outcome.ts'
import type { Stages } from '../../runtime/stages.ts'
import { backUp } from '../shared/create-backup.ts'
import { type Release, runningIn, type Started, startDeployment } from '../shared/deployment.ts'
import { failureLogs } from '../shared/failure-logs.ts'
import { checkHealth } from '../shared/health-check.ts'
import type { Names } from '../shared/names.ts'
import { ProductionSwitch } from '../shared/production.ts'
import { restoreInto } from '../shared/restore-backup.ts'
import { mayRollBack, rollBack } from '../shared/roll-back.ts'
import { uploadDistribution } from '../shared/upload-distribution.ts'
import { waitFor } from '../shared/wait-for.ts'
import type { ReleaseStep } from './action.ts'
import type { ReleasePlan } from './plan.ts'
import type { StageName } from './stage-names.ts'

/** The deployment that the service has accepted from this run. */
type Deployed = Extract<Started, { job: unknown }> & {
  readonly release: Release
}

/** One run of a release: its stages in order, and what this run has changed so far, which alone it may roll back. */
export class ReleaseRun {
  readonly stages: Stages<StageName>
  readonly #step: ReleaseStep
  readonly #cloud: BloomreachCloud
  readonly #plan: ReleasePlan
  distribution: Distribution | undefined
  backup: Backup | undefined
  /** The names of the domains at the target, as they were seen last. */
  domains: readonly string[] = []
  promoted = false
  rolledBack = false
  #deployed: Deployed | undefined
  /** The target as it was last seen in a rollback. */
  #afterRollback: Environment | undefined
  #liveHasChanged = false
  #promotionRefused = false

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
    this.#noteLive()
    await this.#stage('upload', () => this.#upload())
    await this.#stage('backup', () => this.#backUp(live ?? target))
    await this.#stage('restore', () => this.#restore())
    try {
      await this.#stage('deploy', () => this.#deploy())
      await this.#stage('health-check', () => checkHealth(this.#step))
    } catch (error) {
      await this.#afterFailedDeployment(error)
      throw error
    }
    if (live) await this.#stage('promote', () => this.#promote(live))
  }

  /** The target directly before this run's deployment; where there was none, as in the plan. */
  get before(): Environment {
    return this.#deployed?.before ?? this.#plan.target
  }

  /** The target as it was seen last. */
  get environment(): Environment {
    return this.#afterRollback ?? this.#deployed?.job.last ?? this.#plan.target
  }

  /** Whether any stage has changed something. */
  get hasChanged(): boolean {
    return this.stages.list.some(({ name, result }) => name !== 'health-check' && result !== 'skipped')
  }

  /** Whether what visitors see is as it was: nobody has changed which environment is live, and this run has not begun to. */
  get liveIsUntouched(): boolean {
    const promote = this.stages.list.find(({ name }) => name === 'promote')
    return !this.#liveHasChanged && promote?.result === 'skipped'
  }

  /** Whether the environment that was live is so still, as far as this run has seen. */
  get liveIsAsBefore(): boolean {
    return this.liveIsUntouched || (!this.#liveHasChanged && (this.rolledBack || this.#promotionRefused))
  }

  async #stage(name: StageName, work: () => Promise<void>): Promise<void> {
    const reason = this.#plan.skipReasons[name]
    if (reason === undefined) await this.stages.run(name, work)
    else this.stages.skip(name, reason)
  }

  #noteLive(): void {
    const { live } = this.#plan
    if (live && !this.#liveHasChanged) this.#step.setStateNote(`${nameOf(live)} is live and untouched.`)
  }

  async #upload(): Promise<void> {
    const { file } = this.#step.inputs
    if (!file) return
    const { item } = await uploadDistribution(this.#step, this.#cloud, {
      file,
      name: file.name,
      ifExists: 'reuse',
      lookup: this.#plan.lookup,
      onUploaded: (id) => this.#step.output('distribution-id', id),
    })
    this.distribution = { ...item, name: item.name ?? file.name }
    this.#step.output('distribution-id', item.id)
    this.#step.output('distribution-name', this.distribution.name)
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
    const { target } = this.#plan
    const objection = async () => this.#objectionTo(await this.#cloud.environments.get(target.id))
    await restoreInto(this.#step, this.#cloud, { backup, environment: target, objection })
  }

  async #deploy(): Promise<void> {
    const step = this.#step
    const { target: environment, configFiles } = this.#plan
    const { strategy, 'failure-states': failureStates } = step.inputs
    const { distribution } = this
    if (!distribution) throw new Error('there is no distribution to deploy')
    const release = {
      environment,
      distribution,
      roles: await configFiles(),
      strategy,
      failureStates,
      names: this.#names,
    }
    const started = await startDeployment(step, this.#cloud, release, {
      judge: (now) => this.#judge(now),
      onSend: (before) => this.#setPrevious(before),
    })
    if ('needless' in started) return
    this.#deployed = { ...started, release }
    await waitFor(step, started.job)
    step.setState(`${nameOf(environment)} runs ${nameOf(distribution)}.`)
  }

  /** What ran there before, as the look directly before the request has shown it. */
  #setPrevious({ distributionId }: Environment): void {
    this.#step.output('previous-distribution-id', distributionId)
    this.#step.output('previous-distribution-name', distributionId && this.#names.get(distributionId))
  }

  /** Those of the plan, and that of what was uploaded since. */
  get #names(): Names {
    const { id, name } = this.distribution ?? {}
    return id === undefined || name === undefined ? this.#plan.names : new Map(this.#plan.names).set(id, name)
  }

  /** Directly before each request to deploy: what has become live meanwhile is not deployed to. */
  async #judge(now: Environment): Promise<Judgement> {
    const objection = await this.#objectionTo(now)
    return objection ? { refused: objection } : 'deploy'
  }

  /** Why the target, as it is now, must not be changed or promoted (blue/green). */
  async #objectionTo(now: Environment, domains?: readonly Domain[]): Promise<ActionError | undefined> {
    const { watch, live } = this.#plan
    const objection = domains ? watch?.objection(now, domains) : await watch?.check(now)
    if (!objection || !live) return undefined
    // Somebody else has changed it, so that nobody knows what is untouched.
    this.#liveHasChanged = true
    this.#step.setStateNote(`Check which environment is live: ${objection.message}.`)
    return objection
  }

  async #promote(live: Environment): Promise<void> {
    const step = this.#step
    const { target: to } = this.#plan
    const production = new ProductionSwitch(step, this.#cloud, {
      from: live,
      to,
      moveDomains: true,
      objection: (now) => this.#objectionToPromotion(now),
      onDomains: (names) => {
        this.domains = names
      },
    })
    step.setStateNote('')
    try {
      await production.begin()
      await production.followDomains()
    } catch (error) {
      this.#promotionRefused = error instanceof JobFailedError && !production.hasBegun
      if (this.#promotionRefused) this.#noteLive()
      if (this.#rollsBack(error) && production.hasBegun) this.#setRolledBack(await production.back())
      this.#setPromoted(production.hasBegun && production.hasMoved)
      throw error
    }
    this.#setPromoted(true)
    step.setState(`${nameOf(to)} is live; ${nameOf(live)} is idle and holds what was live before.`)
  }

  /** Besides what holds for every change: the target must run what this release has deployed, and was seen to run. */
  async #objectionToPromotion({ to: now, domains }: ProductionView): Promise<ActionError | undefined> {
    if (!now) return undefined
    const objection = await this.#objectionTo(now, domains)
    if (objection) return objection
    if (isDeployed(now) && now.distributionId === this.distribution?.id) return this.#objectionToNewer(now)
    return new ActionError(
      'user',
      `${nameOf(now)} does not run what was released: its state is "${sanitize(now.state, 60)}", its distribution ${runningIn(now, this.#names)}`,
      'Somebody else has deployed to it meanwhile. It is not promoted.',
    )
  }

  /** The same distribution again may run with other config files, and nobody has checked it. */
  #objectionToNewer(now: Environment): ActionError | undefined {
    if (!isDeployedLater(this.environment, now)) return undefined
    const by = now.deployedBy === undefined ? '' : ` by ${sanitize(now.deployedBy, 100)}`
    return new ActionError(
      'user',
      `${nameOf(now)} was deployed to again since this release has seen it run${by}`,
      'Somebody else has deployed the same distribution, perhaps with other config files. It is not promoted.',
    )
  }

  /** Fetches the logs, which a rollback would replace, and redeploys what ran before (in place), as told. */
  async #afterFailedDeployment(error: unknown): Promise<void> {
    const step = this.#step
    const { live, target, previousConfigFiles: previousRoles } = this.#plan
    const deployed = this.#deployed
    if (!deployed) return
    const rollsBack = live === undefined && this.#rollsBack(error)
    if (step.inputs['logs-on-failure'] && !step.signal.aborted) {
      const options = { lines: step.inputs['failure-log-lines'], beforeRollback: rollsBack }
      step.output('logs-file', await failureLogs(step, this.#cloud, target, options))
    }
    if (!rollsBack) return
    const { isBack, last } = await rollBack(step, this.#cloud, { ...deployed, previousRoles })
    this.#afterRollback = last
    this.#setRolledBack(isBack)
  }

  #rollsBack(error: unknown): boolean {
    return this.#step.inputs['rollback-on-failure'] && mayRollBack(error)
  }

  #setPromoted(promoted: boolean): void {
    this.promoted = promoted
    this.#step.output('promoted', promoted)
  }

  #setRolledBack(rolledBack: boolean): void {
    this.rolledBack = rolledBack
    this.#step.output('rolled-back', rolledBack)
  }
}
