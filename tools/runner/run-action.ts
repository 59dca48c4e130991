import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { CommandManager } from './command-manager.ts'
import { type Annotation, ExecutionContext } from './execution-context.ts'
import { createCommandFiles, processCommandFiles } from './file-commands.ts'
import { type GitHubContext, githubContext } from './github-context.ts'
import { SecretMasker } from './masker.ts'
import { type Phase, readAction } from './metadata.ts'
import { type Folders, stepEnvironment, stepInputs } from './step-environment.ts'
import { type Grace, type StepEnd, startProcess } from './step-process.ts'
import type { WorkflowCommand } from './workflow-command.ts'

export interface StepOptions {
  /** The folder that holds `action.yml`. */
  action: string
  phase?: Phase
  inputs?: Record<string, string>
  /**
   * What the workflow and the steps before set. Of the parent's environment, PATH and NODE_COMPILE_CACHE get through.
   * `ACTIONS_STEP_DEBUG=true` shows debug lines and sets RUNNER_DEBUG, as the secret of that name does.
   */
  env?: Record<string, string>
  /** Folders that earlier steps added to PATH, in the order of their adding. */
  path?: string[]
  /** State that the action's earlier phases saved. */
  state?: Record<string, string>
  /** Values masked from the start: the job's secrets, and what its earlier steps masked. */
  masks?: string[]
  github?: Partial<GitHubContext>
  /** The webhook's payload, which GITHUB_EVENT_PATH points to. */
  event?: object
  /** The binary that gets the script; by default the Node that runs this. */
  node?: string
  /** GITHUB_WORKSPACE, where the step runs. By default a fresh folder, left for the caller to remove. */
  workspace?: string
  /** RUNNER_TEMP. By default a fresh folder, left for the caller to remove. */
  temp?: string
  /** `owner/repository/path@ref` as in `uses`. With it, the log begins with what the runner prints of a step. */
  uses?: string
  /** RUNNER_TRACKING_ID, by which `endOrphans` finds what a job has left running; by default one of this step's own. */
  trackingId?: string
  /** How long a cancelled step has until the next signal; by default as long as on GitHub. */
  grace?: Grace
  /** Gets each line of the log as it comes. */
  onLine?: (line: string) => void
}

/** What the runner itself reports as an error of a step that was cancelled, after all that the step has said. */
export const CANCELED = 'The operation was canceled.'

/** A RUNNER_TRACKING_ID that no other job has. */
export function newTrackingId(): string {
  return `github_${randomUUID()}`
}

export interface StepResult {
  conclusion: 'success' | 'failure' | 'cancelled'
  exitCode: number | null
  signal: string | null
  /** Whether a process that it left behind still held its output. */
  outputHeld: boolean
  outputs: Record<string, string>
  /** What the step set for those after it. */
  env: Record<string, string>
  path: string[]
  /** The action's state for its later phases, that of the earlier ones included. */
  state: Record<string, string>
  /** As a viewer sees it: masks applied, `▸ group` with its lines indented, `Error: …`, `Warning: …`, `Notice: …`. */
  log: string[]
  /** Every line that the process wrote to stdout and stderr. */
  rawLog: string
  masks: string[]
  /** At most ten of each level, as GitHub keeps them; masks are applied to messages, and to nothing else. */
  annotations: Annotation[]
  /** Markdown, masks applied; empty when it was over 1 MiB. */
  summary: string
  /** Every workflow command that was obeyed, those included that are deprecated or disabled. */
  commands: WorkflowCommand[]
  durationMs: number
  workspace: string
  temp: string
}

export interface RunningStep {
  pid: number
  result: Promise<StepResult>
  /** As the runner cancels: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL to it and to all that it has started. */
  cancel(): void
  kill(signal: NodeJS.Signals): void
}

/** Starts one phase of an action and waits for its end. Throws when the action cannot be started at all. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const step = await startStep(options)
  return await step.result
}

/** Starts one phase of an action in a process of its own, as GitHub's runner does; the process runs when this resolves. */
export async function startStep(options: StepOptions): Promise<RunningStep> {
  const action = await readAction(options.action)
  const phase = options.phase ?? 'main'
  const script = action.scripts[phase]
  if (script === undefined) throw new Error(`${action.folder}: the action has no '${phase}' script`)

  const { env = {}, path = [], state = {}, uses, trackingId = newTrackingId() } = options
  const github = githubContext({ ...options.github, ...(uses !== undefined && actionContext(uses)) })
  const folders = jobFolders(options)
  const files = createCommandFiles(folders.temp)
  const debugging = env['ACTIONS_STEP_DEBUG'] === 'true'
  const context = new ExecutionContext({
    masker: new SecretMasker([...(options.masks ?? []), github.token]),
    state,
    debugging,
    onLine: options.onLine ?? (() => {}),
  })
  const inputs = stepInputs(action, options.inputs ?? {}, github, context)
  if (uses !== undefined) writeHeader({ uses, phase, inputs, env, context })

  const commands = new CommandManager(context)
  const startedAt = performance.now()
  const child = await startProcess({
    node: options.node ?? process.execPath,
    script: join(action.folder, script),
    cwd: folders.workspace,
    env: stepEnvironment({
      ...{ inputs, env, path, state, github, folders, files, debugging, trackingId },
      event: options.event ?? {},
    }),
    onLine: (line) => commands.receive(line),
    grace: options.grace,
  })
  const result = child.ended.then((end) => {
    processCommandFiles(files, context)
    if (end.cancelled) context.issue('error', CANCELED)
    return stepResult(context, folders, end, performance.now() - startedAt)
  })
  return { pid: child.pid, result, cancel: child.cancel, kill: child.kill }
}

/** Where an action comes from, which a path does not say. */
function actionContext(uses: string): Pick<GitHubContext, 'action_repository' | 'action_ref'> {
  const [, repository = '', ref = ''] = /^([^.$/][^/]*\/[^/@]+)[^@]*@(.+)$/.exec(uses) ?? []
  return { action_repository: repository, action_ref: ref }
}

function jobFolders(options: StepOptions): Folders {
  const fresh = (name: string) => mkdtempSync(join(tmpdir(), `runner-${name}-`))
  const temp = resolve(options.temp ?? fresh('temp'))
  const folders = {
    temp,
    workspace: resolve(options.workspace ?? fresh('workspace')),
    home: join(temp, '_home'),
    tools: join(temp, '_tool'),
  }
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
  return folders
}

function writeHeader(step: {
  uses: string
  phase: Phase
  inputs: Record<string, string>
  env: Record<string, string>
  context: ExecutionContext
}): void {
  const { uses, phase, inputs, env, context } = step
  if (phase === 'post') {
    context.write('Post job cleanup.')
    return
  }
  const filled = Object.entries(inputs).filter(([, value]) => value !== '')
  context.write(`##[group]Run ${uses}`)
  if (filled.length > 0) context.write('with:')
  for (const [name, value] of filled) context.write(`  ${name}: ${value}`)
  if (Object.keys(env).length > 0) context.write('env:')
  for (const [name, value] of Object.entries(env)) context.write(`  ${name}: ${value}`)
  context.write('##[endgroup]')
}

function stepResult(
  context: ExecutionContext,
  folders: Folders,
  { exitCode, signal, cancelled, outputHeld }: StepEnd,
  durationMs: number,
): StepResult {
  const failed = exitCode !== 0 || context.commandFailed
  const { outputs, env, path, state, log, annotations, summary, commands } = context
  return {
    conclusion: cancelled ? 'cancelled' : failed ? 'failure' : 'success',
    ...{ exitCode, signal, outputHeld, outputs, env, path, state, log, annotations, summary, commands, durationMs },
    rawLog: context.raw.join('\n'),
    masks: context.masker.values,
    workspace: folders.workspace,
    temp: folders.temp,
  }
}
