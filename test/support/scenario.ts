import { rmSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from 'vitest'
import { node24 } from '../../scripts/node24.mjs'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/simulator.ts'
import { type JobOptions, type JobResult, type JobStep, runJob, type StepsContext } from '../../tools/runner/job.ts'
import { endOrphans } from '../../tools/runner/process-tree.ts'
import {
  newTrackingId,
  type RunningStep,
  type StepOptions,
  type StepResult,
  startStep,
} from '../../tools/runner/run-action.ts'
import { actionFolder, addressesAt, type Inputs, quickDefaults, texts } from './actions.ts'
import { commandLineOf, type Watch, watchChildren } from './children.ts'
import { Lines } from './lines.ts'
import { type Evidence, filesOf, misdeeds } from './secrecy.ts'
import { secretValues } from './secret-forms.ts'

/** On a busy machine a cancelled step may need longer than GitHub gives it; one that does not heed the signal still ends. */
const GRACE = { afterSigint: 60_000, afterSigterm: 10_000 }
/** Between two steps the service's clock goes on by this. */
const STEP_SECONDS = 1

/** A simulated stack, and the compiled actions run against it as a workflow's steps would be. */
export interface Scenario {
  simulator: Simulator
  /** Where the steps run; a relative `file` input is looked for here. */
  workspace: string
  temp: string
  /** Writes a file into the workspace and gives its path. */
  file(name: string, content: string | Uint8Array): string
  /** Runs `actions/<name>`, or the root action for `.`, to its end. */
  step(name: string, inputs?: Inputs, options?: ScenarioOptions): Promise<StepResult>
  /** The same, while it runs: to cancel it, to kill it, or to change the cloud meanwhile. */
  start(name: string, inputs?: Inputs, options?: ScenarioOptions): Promise<StartedStep>
  /** Runs steps as one job, their `pre` and `post` included; `action` is a name as in `step`. */
  job(steps: JobStep[], options?: JobOptions & Checks): Promise<JobResult>
  /** Puts the service's clock forward: what takes no longer is over then. */
  pass(seconds: number): void
  /** What sets the steps' clock. */
  clockRate: Record<'BRC_CLOCK_RATE', string>
}

/**
 * Time decides no test: the service's clock stands but for `requestSeconds` with each request, so a job is complete after so
 * many of them, however busy the machine is; and the steps' clock goes `clockRate` times as fast as ours, so that
 * pauses and the limits of jobs are short. Limits of a request are real.
 */
export interface ScenarioSettings extends SimulatorOptions {
  /** By how many seconds each request puts the service's clock forward (0.1). With `now`, it goes by that. */
  requestSeconds?: number
  /** How many times as fast as ours the steps' clock goes (10). */
  clockRate?: number
}

interface Checks {
  /** Further secrets that must not be seen. */
  secrets?: string[]
  /** Names of outputs and variables that are there to hold a secret. */
  reveals?: string[]
}

export type ScenarioOptions = Omit<StepOptions, 'action' | 'inputs' | 'workspace' | 'temp'> & Checks

export interface StartedStep extends RunningStep {
  /** Resolves with the first line of the log, past or to come, that matches; rejects when the step ends without one. */
  line(pattern: RegExp): Promise<string>
}

/**
 * vitest's `test` with `start`, which opens a scenario. After each of its steps it is checked that no secret has got
 * out, that no legacy command was used, and that no stack trace was shown; the test fails when one was.
 */
export const test = base.extend<{ start: (settings?: ScenarioSettings) => Promise<Scenario> }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures this one needs
  start: async ({}, use) => {
    const opened: Promise<OpenScenario>[] = []
    await use((settings) => {
      const scenario = openScenario(settings)
      opened.push(scenario)
      return scenario
    })
    // One that a failed test was still opening is closed, too.
    await closeAll(opened.map((scenario) => async () => (await scenario).close()))
  },
})

export interface OpenScenario extends Scenario {
  /** Ends it, and rejects when one of its steps has done what no step may do. */
  close(): Promise<void>
}

/** A scenario for a test that opens and closes its own. */
export async function openScenario(settings: ScenarioSettings = {}): Promise<OpenScenario> {
  const { requestSeconds = 0.1, clockRate = 10, ...options } = settings
  let time = Date.now()
  const pass = (seconds: number) => {
    time += seconds * 1000
  }
  const simulator = await startSimulator({
    now: () => time,
    // Most tests play a real stack, where nothing is marked as simulated.
    marked: false,
    ...options,
    onRequest: (request) => {
      pass(requestSeconds)
      return options.onRequest?.(request)
    },
  })
  const root = await mkdtemp(join(tmpdir(), 'scenario-'))
  const closing: (() => Promise<unknown>)[] = [
    async () => rmSync(root, { recursive: true, force: true }),
    () => simulator.close(),
  ]
  const clock = { clockRate: { BRC_CLOCK_RATE: String(clockRate) }, pass }
  return { ...(await prepare(simulator, root, { closing, clock })), close: () => closeAll(closing) }
}

/** Each after the one before it, the last first; rejects with the first problem when all are done. */
async function closeAll(closing: readonly (() => Promise<unknown>)[]): Promise<void> {
  const problems: unknown[] = []
  for (const close of closing.toReversed()) await close().catch((error: unknown) => problems.push(error))
  if (problems.length > 0) throw problems[0]
}

/** The requests that reached the simulator, each as `METHOD /path`. */
export function calls({ requests }: Simulator): string[] {
  return requests.map(({ method, path }) => `${method} ${path}`)
}

/** Those of them that could change something: no GET, no HEAD, none of the session's own. */
export function changes(simulator: Simulator): string[] {
  return calls(simulator).filter((call) => !/^(GET|HEAD) |\/v3\/authn\/(access|refresh)_token$/.test(call))
}

interface Parts {
  /** What to do at the end; to be added to. */
  readonly closing: (() => Promise<unknown>)[]
  readonly clock: Pick<Scenario, 'clockRate' | 'pass'>
}

async function prepare(simulator: Simulator, root: string, { closing, clock }: Parts): Promise<Scenario> {
  const folders = { workspace: join(root, 'work'), temp: join(root, 'temp') }
  for (const folder of Object.values(folders)) await mkdir(folder)
  const scratch = join(folders.temp, '_tmp')
  await mkdir(scratch)
  const trackingId = newTrackingId()
  const environment = {
    // What a step leaves in the system's folder for temporary files is to be seen, too.
    TMPDIR: scratch,
    ...addressesAt(simulator.url),
    ...clock.clockRate,
    BRC_USERNAME: simulator.username,
    BRC_PASSWORD: simulator.password,
    NETAPP_USERNAME: simulator.netapp.users[0]?.username ?? '',
    NETAPP_PASSWORD: simulator.netapp.users[0]?.password ?? '',
  }

  function start(name: string, inputs: Inputs = {}, options: ScenarioOptions = {}): Promise<StartedStep> {
    const watched: Watched = { seen: false }
    const started = begin(name, inputs, options, watched)
    // A test ends after its steps, also after one that it was still starting when it failed, or has not looked at.
    closing.push(async () => {
      const step = await started.catch(() => undefined)
      step?.kill('SIGKILL')
      await watched.checked?.catch((error: unknown) => {
        if (!watched.seen) throw error
      })
    })
    return started
  }

  async function begin(name: string, inputs: Inputs, options: ScenarioOptions, watched: Watched): Promise<StartedStep> {
    const { secrets = [], reveals = [], ...stepOptions } = options
    const action = actionFolder(name)
    // No other action may leave a process behind: the run fails when one does.
    if (name === 'simulator') closing.push(async () => endOrphans(trackingId))
    const prepared = { ...(await quickDefaults(action)), ...texts(inputs) }
    const env = { ...environment, ...options.env }
    const filesBefore = await filesOf(Object.values(folders))
    const lines = new Lines()
    const onLine = (line: string) => {
      lines.add(line)
      options.onLine?.(line)
    }
    clock.pass(STEP_SECONDS)
    const running = await startStep({
      node: node24(),
      grace: GRACE,
      trackingId,
      ...stepOptions,
      ...folders,
      action,
      env,
      inputs: prepared,
      onLine,
    })
    const commandLine = commandLineOf(running.pid)
    const children = watchChildren(running.pid)
    const result = running.result.then(async (ended) => {
      lines.end()
      const known = [
        ...secretValues({ ...options.github }),
        ...secretValues(prepared),
        ...secretValues(env),
        ...secrets,
      ]
      await check(ended, { commandLine, children: children.end(), filesBefore, secrets: known, reveals })
      return ended
    })
    result.catch(() => {})
    watched.checked = result
    return {
      ...running,
      get result() {
        watched.seen = true
        return result
      },
      line: (pattern) => lines.find(pattern),
    }
  }

  function job(steps: JobStep[], options: JobOptions & Checks = {}): Promise<JobResult> {
    const closed = new AbortController()
    const signal = AbortSignal.any([closed.signal, ...(options.signal ? [options.signal] : [])])
    const ended = runChecked(steps, { ...options, signal })
    closing.push(async () => {
      closed.abort()
      await ended.catch(() => {})
    })
    return ended
  }

  async function runChecked(steps: JobStep[], options: JobOptions & Checks): Promise<JobResult> {
    const { secrets = [], reveals = [], ...jobOptions } = options
    const env = { ...environment, ...options.env }
    const given = { ...options.github, ...env }
    const known = [...secrets, ...secretValues(given), ...steps.flatMap((step) => secretValues(step.env ?? {}))]
    const filesBefore = await filesOf(Object.values(folders))
    let commandLine = ''
    let children: Watch | undefined
    const prepared = steps.map(async (step): Promise<JobStep> => {
      const action = actionFolder(step.action)
      const defaults = await quickDefaults(action)
      const inputs = (before: StepsContext) => {
        const own = typeof step.inputs === 'function' ? step.inputs(before) : step.inputs
        known.push(...secretValues(own ?? {}))
        return { ...defaults, ...own }
      }
      return { ...step, action, inputs }
    })
    return await runJob(await Promise.all(prepared), {
      ...{ node: node24(), ...jobOptions, ...folders, env },
      onStart: (step, phase, running) => {
        clock.pass(STEP_SECONDS)
        commandLine = commandLineOf(running.pid)
        children = watchChildren(running.pid)
        options.onStart?.(step, phase, running)
      },
      onEnd: async (step, phase, result) => {
        await check(result, { commandLine, children: children?.end() ?? '', filesBefore, secrets: known, reveals })
        await options.onEnd?.(step, phase, result)
      },
    })
  }

  async function check(result: StepResult, evidence: Omit<Evidence, 'result'>): Promise<void> {
    const secrets = [...simulator.secrets, simulator.password, ...evidence.secrets]
    const found = await misdeeds({ ...evidence, secrets, result })
    if (found.length > 0) throw new Error(`${found.join('\n')}\n\nThe log:\n${result.log.join('\n')}`)
  }

  return {
    ...{ simulator, ...folders, ...clock, start, job },
    step: async (name, inputs, options) => (await start(name, inputs, options)).result,
    file(name, content) {
      const path = join(folders.workspace, name)
      writeFileSync(path, content)
      return path
    },
  }
}

interface Watched {
  /** Whether the test has looked at the result. */
  seen: boolean
  /** Resolves when the step has ended and was in order. */
  checked?: Promise<StepResult>
}
