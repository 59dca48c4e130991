import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GitHubContext } from './github-context.ts'
import { type Phase, readAction } from './metadata.ts'
import { endOrphans } from './process-tree.ts'
import { newTrackingId, type RunningStep, type StepOptions, type StepResult, startStep } from './run-action.ts'

export interface JobStep extends Pick<StepOptions, 'action' | 'env' | 'node' | 'uses'> {
  /** The name by which later steps find its outputs. */
  id?: string
  /** `if:` in a workflow; `success` by default. */
  when?: Condition
  continueOnError?: boolean
  /** `with:` in a workflow; a function stands for expressions on the outputs of the steps before. */
  inputs?: Record<string, string> | ((steps: StepsContext) => Record<string, string>)
}

export type Condition = 'success' | 'failure' | 'cancelled' | 'always'

/** As the `steps` context of an expression: only steps with an `id`. */
export type StepsContext = Record<string, { outputs: Record<string, string>; conclusion: Conclusion }>

type Conclusion = StepResult['conclusion'] | 'skipped'

export interface JobOptions
  extends Pick<StepOptions, 'env' | 'masks' | 'node' | 'event' | 'workspace' | 'temp' | 'trackingId'> {
  github?: Partial<GitHubContext>
  onLine?: (line: string) => void
  onBegin?: (step: JobStep, phase: Phase) => void
  /** Called when the process of a phase has started. */
  onStart?: (step: JobStep, phase: Phase, running: RunningStep) => void
  onEnd?: (step: JobStep, phase: Phase, result: StepResult) => void | Promise<void>
  /** Cancels the job: the step that runs is cancelled, and only steps with `always` or `cancelled` follow. */
  signal?: AbortSignal
}

export interface JobResult {
  conclusion: StepResult['conclusion']
  steps: StepsContext
  /** What ran, in order; skipped steps are left out. */
  phases: { step: JobStep; phase: Phase; result: StepResult }[]
  env: Record<string, string>
  path: string[]
  masks: string[]
  workspace: string
  temp: string
}

/**
 * Runs steps as one job: every `pre`, then every `main`, then `post` in reverse order for the actions that have begun.
 * What steps export (environment, PATH, masks) reaches those after them, and an action's state its own later phases.
 * What they have left running ends with the job.
 */
export async function runJob(steps: JobStep[], options: JobOptions = {}): Promise<JobResult> {
  const planned = await Promise.all(steps.map(async (step) => ({ step, action: await readAction(step.action) })))
  const job = new Job(options)
  for (const { step, action } of planned) {
    if (action.scripts.pre !== undefined) await job.run(step, 'pre', action.conditions.pre)
  }
  for (const { step } of planned) {
    await job.run(step, 'main', step.when ?? 'success')
  }
  for (const { step, action } of planned.toReversed()) {
    if (action.scripts.post !== undefined && job.hasBegun(step)) await job.run(step, 'post', action.conditions.post)
  }
  job.end()
  return job.result
}

class Job {
  readonly result: JobResult
  readonly #options: JobOptions
  readonly #states = new Map<JobStep, Record<string, string>>()
  readonly #trackingId: string

  constructor(options: JobOptions) {
    this.#options = options
    this.#trackingId = options.trackingId ?? newTrackingId()
    this.result = {
      conclusion: 'success',
      steps: {},
      phases: [],
      env: {},
      path: [],
      masks: options.masks ?? [],
      workspace: options.workspace ?? mkdtempSync(join(tmpdir(), 'runner-workspace-')),
      temp: options.temp ?? mkdtempSync(join(tmpdir(), 'runner-temp-')),
    }
  }

  hasBegun(step: JobStep): boolean {
    return this.#states.has(step)
  }

  async run(step: JobStep, phase: Phase, condition: string): Promise<void> {
    const { signal, onBegin, onStart, onEnd } = this.#options
    if (!this.#applies(condition)) {
      if (phase === 'main') this.#record(step, {}, 'skipped')
      return
    }
    onBegin?.(step, phase)
    const running = await startStep(this.#stepOptions(step, phase))
    const stop = () => {
      if (!this.#applies(condition)) running.cancel()
    }
    signal?.addEventListener('abort', stop, { once: true })
    onStart?.(step, phase, running)
    const result = await running.result.finally(() => signal?.removeEventListener('abort', stop))
    this.#carryOver(step, phase, result)
    await onEnd?.(step, phase, result)
  }

  end(): void {
    endOrphans(this.#trackingId)
  }

  #applies(condition: string): boolean {
    if (this.#options.signal?.aborted) this.result.conclusion = 'cancelled'
    return evaluate(condition, this.result.conclusion)
  }

  #stepOptions(step: JobStep, phase: Phase): StepOptions {
    const { github, event, onLine } = this.#options
    const { env, path, masks, workspace, temp } = this.result
    const { action, uses, inputs = {}, node = this.#options.node } = step
    return {
      ...{ action, phase, path, masks, workspace, temp, trackingId: this.#trackingId },
      inputs: typeof inputs === 'function' ? inputs(this.result.steps) : inputs,
      env: { ...this.#options.env, ...env, ...step.env },
      state: this.#states.get(step) ?? {},
      ...(uses !== undefined && { uses }),
      ...(node !== undefined && { node }),
      ...(github !== undefined && { github }),
      ...(event !== undefined && { event }),
      ...(onLine !== undefined && { onLine }),
    }
  }

  #carryOver(step: JobStep, phase: Phase, result: StepResult): void {
    const job = this.result
    job.phases.push({ step, phase, result })
    Object.assign(job.env, result.env)
    job.path = [...job.path.filter((folder) => !result.path.includes(folder)), ...result.path]
    job.masks = result.masks
    this.#states.set(step, result.state)
    // Outputs of `pre` and `post` reach nobody.
    if (phase === 'main') this.#record(step, result.outputs, result.conclusion)
    const tolerated = phase === 'main' && step.continueOnError === true
    if (result.conclusion !== 'success' && !tolerated && job.conclusion === 'success')
      job.conclusion = result.conclusion
  }

  #record(step: JobStep, outputs: Record<string, string>, conclusion: Conclusion): void {
    if (step.id !== undefined) this.result.steps[step.id] = { outputs, conclusion }
  }
}

/** A status function, bare or called as in an expression; `!cancelled()` is the one combination in wide use. */
function evaluate(condition: string, conclusion: StepResult['conclusion']): boolean {
  switch (condition.replace(/^\$\{\{\s*(.*?)\s*\}\}$/, '$1').replace(/\(\)$/, '')) {
    case 'always':
      return true
    case 'success':
      return conclusion === 'success'
    case 'failure':
      return conclusion === 'failure'
    case 'cancelled':
      return conclusion === 'cancelled'
    case '!cancelled':
      return conclusion !== 'cancelled'
    default:
      throw new Error(`A condition that is not known: ${condition}`)
  }
}
