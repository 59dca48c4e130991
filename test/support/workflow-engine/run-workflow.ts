import { type GitHubContext, githubContext } from '../../../tools/runner/github-context.ts'
import { type Contexts, evaluated, holds, interpolate, type Status } from './expressions.ts'
import { calledSecrets, typedInputs } from './inputs.ts'
import { type Machine, workflowOf } from './machine.ts'
import { combinations } from './matrix.ts'
import { checkPermissions } from './permissions.ts'
import { type JobRun, type Result, runJob, type WorkflowIdentity } from './run-job.ts'
import { type CallingJob, isCalling, type Permissions, type RunnerJob, readWorkflow, type Workflow } from './schema.ts'

export interface WorkflowOptions {
  machine: Machine
  /** `push`, `pull_request`, … and the webhook's payload. */
  event: { name: string; payload?: Record<string, unknown> }
  /** Of a `workflow_dispatch`. */
  inputs?: Record<string, string | number | boolean>
  github?: Partial<GitHubContext>
  secrets?: Record<string, string>
  vars?: Record<string, string>
  environments?: Record<string, Environment>
}

/** An environment of the repository on GitHub. */
export interface Environment {
  secrets?: Record<string, string>
  vars?: Record<string, string>
  /** Jobs are let into it unless this is `true`. */
  rejected?: boolean
}

export interface WorkflowRun {
  conclusion: Exclude<Result, 'skipped'>
  /** In the order of their running; those of a called workflow each by itself. */
  jobs: JobRun[]
  /** Of a called workflow. */
  outputs: Record<string, string>
}

/**
 * Runs a workflow as GitHub would, one job after another. Throws when GitHub would refuse the file or the event, and for
 * what this runner does not know; a failed job is a result.
 */
export async function runWorkflow(file: string, options: WorkflowOptions): Promise<WorkflowRun> {
  const workflow = await readWorkflow(file)
  const { name, payload = {} } = options.event
  checkTrigger(workflow, name, payload)
  const github = githubContext({
    event_name: name,
    token: 'ghs_0123456789abcdefghijklmnopqrstuvwxyz',
    ...options.github,
  })
  const given = options.inputs ?? {}
  const inputs = name === 'workflow_dispatch' ? typedInputs(workflow.on.workflow_dispatch?.inputs ?? {}, given) : {}
  const secrets = { ...options.secrets, GITHUB_TOKEN: github.token }
  const identity = identityOf(github.workflow_ref, github.workflow_sha)
  return await new Run(workflow, { options, github, inputs, secrets, identity, permissions: {}, caller: '' }).all()
}

function checkTrigger(workflow: Workflow, event: string, payload: Record<string, unknown>): void {
  const on: Record<string, unknown> = workflow.on
  if (!(event in on)) throw new Error(`The workflow is not for the event '${event}'`)
  const types = event === 'pull_request' ? workflow.on.pull_request?.types : undefined
  const action = String(payload['action'])
  if (types?.includes(action) === false) throw new Error(`The workflow is not for the '${action}' of a pull request`)
}

interface Scope {
  options: WorkflowOptions
  github: GitHubContext
  inputs: Record<string, unknown>
  secrets: Record<string, string>
  /** Those that a job has when neither it nor its workflow names any: of the calling job. */
  permissions: Permissions
  /** The workflow's own file, which is not the caller's. */
  identity: WorkflowIdentity
  /** The name of the calling job and a slash. */
  caller: string
}

interface JobEnd {
  result: Result
  outputs: Record<string, string>
}

class Run {
  readonly #workflow: Workflow
  readonly #scope: Scope
  readonly #ends = new Map<string, JobEnd>()
  readonly #jobs: JobRun[] = []

  constructor(workflow: Workflow, scope: Scope) {
    this.#workflow = workflow
    this.#scope = scope
  }

  async all(): Promise<WorkflowRun> {
    for (const id of inOrder(this.#workflow)) this.#ends.set(id, await this.#job(id))
    const contexts = { ...this.#contexts(), jobs: Object.fromEntries(this.#ends) }
    const outputs = Object.entries(this.#workflow.on.workflow_call?.outputs ?? {})
    return {
      conclusion: worst([...this.#ends.values()].map(({ result }) => result)),
      jobs: this.#jobs,
      outputs: Object.fromEntries(outputs.map(([name, { value }]) => [name, interpolate(value, contexts)])),
    }
  }

  async #job(id: string): Promise<JobEnd> {
    const job = this.#find(id)
    const needs = Object.fromEntries(job.needs.map((need) => [need, this.#ends.get(need)]))
    const contexts = { ...this.#contexts(), needs }
    const name = `${this.#scope.caller}${id}`
    if (!holds(job.if, contexts, this.#statusBefore(id))) {
      return this.#endEarly(name, 'skipped')
    }
    const all = combinations(job.strategy, contexts)
    const failFast = evaluated(job.strategy?.['fail-fast'] ?? true, contexts) === true
    const ends: JobEnd[] = []
    for (const [index, { matrix, label }] of all.entries()) {
      const own = { name: shortened(name + label), id }
      if (failFast && ends.some(({ result }) => result === 'failure')) {
        ends.push(this.#endEarly(own.name, 'cancelled'))
        continue
      }
      const parallel = { 'job-total': all.length, 'max-parallel': job.strategy?.['max-parallel'] ?? all.length }
      const strategy = { 'fail-fast': failFast, 'job-index': index, ...parallel }
      const inner = { ...contexts, matrix, strategy }
      ends.push(isCalling(job) ? await this.#call(job, own, inner) : await this.#run(job, own, inner))
    }
    return {
      result: worst(ends.map(({ result }) => result)),
      // The last one of a matrix that has set an output counts.
      outputs: Object.assign({}, ...ends.map((end) => end.outputs)),
    }
  }

  async #run(job: RunnerJob, own: { name: string; id: string }, given: Contexts): Promise<JobEnd> {
    const { options, secrets } = this.#scope
    const environment = job.environment && interpolate(job.environment.name, given)
    const { rejected, ...its } = options.environments?.[environment ?? ''] ?? {}
    if (environment !== undefined && rejected) {
      return this.#endEarly(own.name, 'failure', { name: environment, url: '' })
    }
    const contexts = {
      ...given,
      secrets: { ...secrets, ...its.secrets },
      vars: { ...options.vars, ...its.vars },
    }
    const github = { ...this.#scope.github, job: own.id }
    const run = await runJob(job, {
      ...{ name: own.name, github, contexts, machine: options.machine, identity: this.#scope.identity },
      event: options.event.payload ?? {},
      workflowEnv: this.#workflow.env,
    })
    this.#jobs.push(run)
    const tolerated = run.result === 'failure' && evaluated(job['continue-on-error'], contexts) === true
    return { result: tolerated ? 'success' : run.result, outputs: run.outputs }
  }

  async #call(job: CallingJob, own: { name: string }, contexts: Contexts): Promise<JobEnd> {
    const { options, github, secrets, identity } = this.#scope
    const called = await readWorkflow(workflowOf(job.uses, options.machine.repository))
    const definition = called.on.workflow_call
    if (definition === undefined) throw new Error(`${job.uses} is not for being called`)
    const permissions = job.permissions ?? this.#workflow.permissions ?? this.#scope.permissions
    checkPermissions(job.uses, called, permissions)
    const run = await new Run(called, {
      ...{ options, github, permissions, identity: calledIdentity(job.uses, identity), caller: `${own.name} / ` },
      inputs: typedInputs(definition?.inputs ?? {}, Object(evaluated(job.with ?? {}, contexts))),
      secrets: {
        ...calledSecrets(definition?.secrets ?? {}, job.secrets, secrets, { ...contexts, secrets }),
        GITHUB_TOKEN: github.token,
      },
    }).all()
    this.#jobs.push(...run.jobs)
    return { result: run.conclusion, outputs: run.outputs }
  }

  /** A job that ends before its first step. */
  #endEarly(name: string, result: Result, environment?: { name: string; url: string }): JobEnd {
    this.#jobs.push({ name, result, outputs: {}, withheld: [], steps: [], ...(environment && { environment }) })
    return { result, outputs: {} }
  }

  #contexts(): Contexts {
    const { options, github, inputs } = this.#scope
    return { github: { ...github, event: options.event.payload ?? {} }, inputs, vars: options.vars ?? {} }
  }

  #find(id: string): RunnerJob | CallingJob {
    const job = this.#workflow.jobs[id]
    if (job === undefined) throw new Error(`There is no job '${id}'`)
    return job
  }

  /** For a job's `if`: all jobs before it count, not only those that it names. */
  #statusBefore(id: string): Status {
    const before = new Set<string>()
    const add = (one: string) => {
      for (const need of this.#find(one).needs) {
        before.add(need)
        add(need)
      }
    }
    add(id)
    const results = [...before].map((one) => this.#ends.get(one)?.result)
    const any = (wanted: Result) => results.includes(wanted)
    return { success: results.every((one) => one === 'success'), failure: any('failure'), cancelled: any('cancelled') }
  }
}

/** The jobs' ids, each after those that it needs. */
function inOrder({ jobs }: Workflow): string[] {
  const order: string[] = []
  let left = Object.keys(jobs)
  while (left.length > 0) {
    const ready = left.filter((id) => jobs[id]?.needs.every((need) => order.includes(need)))
    if (ready.length === 0) throw new Error(`Jobs need one another, or one that is not there: ${left.join(', ')}`)
    order.push(...ready)
    left = left.filter((id) => !ready.includes(id))
  }
  return order
}

function worst(results: Result[]): Exclude<Result, 'skipped'> {
  return (['failure', 'cancelled'] as const).find((one) => results.includes(one)) ?? 'success'
}

function shortened(name: string): string {
  return name.length > 100 ? `${name.slice(0, 97)}...` : name
}

/** `owner/name/path@ref`, and the commit that it stood for when the run began. */
function identityOf(ref: string, sha: string): WorkflowIdentity {
  const [, repository = '', path = ''] = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(ref) ?? []
  return { workflow_ref: ref, workflow_sha: sha, workflow_repository: repository, workflow_file_path: path }
}

/** A workflow that is called by its path is of the caller's repository and commit. */
function calledIdentity(uses: string, caller: WorkflowIdentity): WorkflowIdentity {
  if (!/^[.$]\//.test(uses)) return identityOf(uses, CALLED_SHA)
  const [, version = ''] = caller.workflow_ref.split('@')
  return identityOf(`${caller.workflow_repository}/${uses.slice(2)}@${version}`, caller.workflow_sha)
}

/** The commit of this repository that workflows of other repositories call. */
const CALLED_SHA = '9b1c6a5d0e4f3a2b7c8d9e0f1a2b3c4d5e6f7a8b'
