import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GitHubContext } from '../../../tools/runner/github-context.ts'
import { readAction } from '../../../tools/runner/metadata.ts'
import { endOrphans } from '../../../tools/runner/process-tree.ts'
import { newTrackingId, type StepOptions, type StepResult } from '../../../tools/runner/run-action.ts'
import { isWithheld } from '../withheld-outputs.ts'
import { type Contexts, evaluated, holds, interpolate, type Status } from './expressions.ts'
import { actionOf, type Machine } from './machine.ts'
import type { RunnerJob, Scalars, WorkflowStep } from './schema.ts'

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

export interface JobRun {
  /** Its id, the combination of its matrix in brackets; behind that of the caller and a slash when it was called. */
  name: string
  result: Result
  outputs: Record<string, string>
  /** Names of outputs that no other job gets, since there is a secret in them. */
  withheld: string[]
  /** What it needed an approval for, if anything. */
  environment?: { name: string; url: string }
  steps: StepRun[]
}

export interface StepRun {
  id: string | undefined
  name: string
  /** Before `continue-on-error`. */
  outcome: Result
  conclusion: Result
  outputs: Record<string, string>
  log: string[]
  summary: string
}

export interface JobScope {
  name: string
  github: GitHubContext
  event: object
  /** Those of a job's `env`: github, inputs, vars, secrets, needs, strategy, matrix. */
  contexts: Contexts
  workflowEnv: Scalars | undefined
  identity: WorkflowIdentity
  machine: Machine
}

/** What the `job` context says of the file that the job stands in. */
export interface WorkflowIdentity {
  workflow_ref: string
  workflow_sha: string
  workflow_repository: string
  workflow_file_path: string
}

/**
 * Runs a job's steps on a runner of its own, then the `post` scripts of the actions that have begun, and ends what is
 * still running. An output that is empty is none.
 */
export async function runJob(job: RunnerJob, scope: JobScope): Promise<JobRun> {
  const runner = new JobRunner(scope)
  runner.extendEnv(scope.workflowEnv)
  runner.extendEnv(job.env)
  for (const step of job.steps) await runner.step(step, job.defaults?.run.shell)
  await runner.cleanUp()
  const contexts = runner.contexts()
  const outputs = Object.entries(texts(job.outputs, contexts)).filter(([, value]) => value !== '')
  const { name: environment, url } = job.environment ?? {}
  const { secrets: _, ...visible } = contexts
  const link = interpolate(url, visible)
  return {
    name: scope.name,
    result: runner.result,
    outputs: Object.fromEntries(outputs.filter(([, value]) => !runner.isSecret(value))),
    withheld: outputs.filter(([, value]) => runner.isSecret(value)).map(([name]) => name),
    steps: runner.steps,
    ...(environment !== undefined && {
      environment: { name: interpolate(environment, visible), url: runner.isSecret(link) ? '' : link },
    }),
  }
}

type Ended = Pick<StepResult, 'conclusion' | 'outputs' | 'env' | 'path' | 'masks' | 'log' | 'summary' | 'state'>

interface PostStep {
  step: WorkflowStep
  folder: string
  state: Record<string, string>
  condition: string
}

class JobRunner {
  readonly steps: StepRun[] = []
  result: 'success' | 'failure' | 'cancelled' = 'success'
  readonly #scope: JobScope
  readonly #folders: { workspace: string; temp: string }
  readonly #posts: PostStep[] = []
  readonly #trackingId = newTrackingId()
  #env: Record<string, string> = {}
  #path: string[]
  #masks: string[]

  constructor(scope: JobScope) {
    this.#scope = scope
    const folder = join(scope.machine.folder, scope.name.replaceAll(/[^\w.-]+/g, '-'))
    this.#folders = { workspace: join(folder, 'work'), temp: join(folder, 'temp') }
    for (const path of Object.values(this.#folders)) mkdirSync(path, { recursive: true })
    this.#path = scope.machine.path ?? []
    this.#masks = Object.values(Object(scope.contexts['secrets'])).map(String)
  }

  extendEnv(env: Scalars | undefined): void {
    this.#env = { ...this.#env, ...texts(env, this.#scope.contexts) }
  }

  /** What an expression in a step sees. */
  contexts(env = this.#env): Contexts {
    const { workspace, temp } = this.#folders
    const byId = this.steps.filter(({ id }) => id !== undefined)
    return {
      ...this.#scope.contexts,
      github: { ...Object(this.#scope.contexts['github']), workspace },
      env,
      job: { status: this.result, ...this.#scope.identity },
      runner: { os: 'Linux', arch: 'X64', name: 'GitHub Actions 1', environment: 'github-hosted', temp },
      steps: Object.fromEntries(
        byId.map(({ id, outputs, outcome, conclusion }) => [id, { outputs, outcome, conclusion }]),
      ),
    }
  }

  async step(step: WorkflowStep, shell: string | undefined): Promise<void> {
    const env = { ...this.#env, ...texts(step.env, this.contexts()) }
    const contexts = this.contexts(env)
    const name = interpolate(step.name ?? step.uses ?? step.run?.split('\n')[0], contexts)
    const { secrets: _, ...visible } = contexts
    if (!holds(step.if, visible, this.#status)) {
      const nothing = { outputs: {}, log: [], summary: '' }
      this.steps.push({ id: step.id, name, outcome: 'skipped', conclusion: 'skipped', ...nothing })
      return
    }
    const ended = await this.#run(step, { env, contexts, shell })
    this.#carryOver(ended)
    const tolerated = ended.conclusion === 'failure' && evaluated(step['continue-on-error'], contexts) === true
    const conclusion = tolerated ? 'success' : ended.conclusion
    const { conclusion: outcome, outputs, log, summary } = ended
    this.steps.push({ id: step.id, name, outcome, conclusion, outputs, log, summary })
    if (this.result === 'success') this.result = conclusion
  }

  /** As the runner sees it: whether a mask would change it. */
  isSecret(value: string): boolean {
    return isWithheld(value, this.#masks)
  }

  /** Inputs and variables of `post` are those that the step would have at the end of the job. */
  async cleanUp(): Promise<void> {
    for (const { step, folder, state, condition } of this.#posts.toReversed()) {
      const env = { ...this.#env, ...texts(step.env, this.contexts()) }
      const contexts = this.contexts(env)
      const { secrets: _, ...visible } = contexts
      if (!holds(condition, visible, this.#status)) continue
      const ended = await this.#action(step, folder, { env, contexts, phase: 'post', state })
      this.#carryOver(ended)
      const { conclusion, log, summary } = ended
      const name = `Post ${step.name ?? step.uses}`
      this.steps.push({ id: undefined, name, outcome: conclusion, conclusion, outputs: {}, log, summary })
      if (this.result === 'success') this.result = conclusion
    }
    endOrphans(this.#trackingId)
  }

  get #status(): Status {
    const { result } = this
    return { success: result === 'success', failure: result === 'failure', cancelled: result === 'cancelled' }
  }

  async #run(
    step: WorkflowStep,
    { env, contexts, shell }: { env: Record<string, string>; contexts: Contexts; shell: string | undefined },
  ): Promise<Ended> {
    const { machine } = this.#scope
    if (step.run !== undefined) {
      const inputs = {
        run: interpolate(step.run, contexts),
        shell: step.shell ?? shell ?? '',
        'working-directory': interpolate(step['working-directory'], contexts),
      }
      return await machine.runStep({ ...this.#common(env), action: BASH, node: 'bash', inputs })
    }
    const uses = step.uses ?? ''
    const folder = actionOf(uses, { repository: machine.repository, workspace: this.#folders.workspace })
    if (folder === undefined) return await this.#standIn(uses, texts(step.with, contexts), env)
    if (uses.startsWith('./') && !existsSync(join(folder, 'action.yml'))) return this.#notCheckedOut(folder)
    const { scripts, conditions } = await readAction(folder)
    if (scripts.pre !== undefined) throw new Error(`${uses}: actions with a 'pre' script are not run here`)
    const ended = await this.#action(step, folder, { env, contexts })
    if (scripts.post !== undefined) {
      this.#posts.push({ step, folder, state: ended.state, condition: conditions.post })
    }
    return ended
  }

  async #action(
    { uses = '', ...step }: WorkflowStep,
    folder: string,
    given: { env: Record<string, string>; contexts: Contexts } & Pick<StepOptions, 'phase' | 'state'>,
  ): Promise<Ended> {
    const { machine } = this.#scope
    const { env, contexts, ...options } = given
    const { inputs: known } = await readAction(folder)
    const defaults = Object.entries(machine.inputDefaults ?? {}).filter(([name]) => known.has(name))
    const inputs = { ...Object.fromEntries(defaults), ...texts(step.with, contexts) }
    return await machine.runStep({ ...this.#common(env), ...options, action: folder, uses, inputs })
  }

  #common(env: Record<string, string>): Omit<StepOptions, 'action'> {
    const { github, event } = this.#scope
    return { ...this.#folders, ...this.#exported(env), github, event, trackingId: this.#trackingId }
  }

  #notCheckedOut(folder: string): Ended {
    const where = `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder}'`
    const message = `${where}. Did you forget to run actions/checkout before running your local action?`
    return { ...this.#nothing(), conclusion: 'failure', log: [`Error: ${message}`] }
  }

  async #standIn(uses: string, inputs: Record<string, string>, env: Record<string, string>): Promise<Ended> {
    const name = uses.replace(/@.*$/, '')
    const standIn = this.#scope.machine.standIns?.[name]
    if (standIn === undefined) throw new Error(`There is no stand-in for ${name}`)
    const given = await standIn({ inputs, env, ...this.#folders })
    return { ...this.#nothing(), ...given }
  }

  #nothing(): Ended {
    const nothing = { outputs: {}, env: {}, path: [], log: [], summary: '', state: {} }
    return { conclusion: 'success', masks: this.#masks, ...nothing }
  }

  /** What earlier steps exported reaches this one; what the machine has of its own is below that. */
  #exported(env: Record<string, string>): Pick<StepOptions, 'env' | 'path' | 'masks'> {
    return { env: { ...this.#scope.machine.env, ...env }, path: this.#path, masks: this.#masks }
  }

  #carryOver({ env, path, masks }: Ended): void {
    this.#env = { ...this.#env, ...env }
    this.#path = [...this.#path.filter((folder) => !path.includes(folder)), ...path]
    this.#masks = masks
  }
}

/** The action that a `run` step is; bash runs it, not Node. */
export const BASH = join(import.meta.dirname, 'bash')

function texts(values: Scalars | undefined, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, interpolate(value, contexts)]))
}
