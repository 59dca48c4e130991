import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from 'vitest'
import { node24 } from '../../scripts/node24.mjs'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/simulator.ts'
import { type JobOptions, type JobResult, type JobStep, runJob, type StepsContext } from '../../tools/runner/job.ts'
import { readAction } from '../../tools/runner/metadata.ts'
import { endOrphans } from '../../tools/runner/process-tree.ts'
import {
  newTrackingId,
  type RunningStep,
  type StepOptions,
  type StepResult,
  startStep,
} from '../../tools/runner/run-action.ts'
import { type Watch, watchChildren } from './children.ts'
import { Lines } from './lines.ts'
import { type Evidence, filesOf, misdeeds } from './secrecy.ts'
import { secretValues } from './secret-forms.ts'

const REPOSITORY = join(import.meta.dirname, '..', '..')

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
}

type Inputs = Record<string, string | number | boolean>

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
export const test = base.extend<{ start: (options?: SimulatorOptions) => Promise<Scenario> }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures this one needs
  start: async ({}, use) => {
    const opened: OpenScenario[] = []
    await use(async (options) => {
      const scenario = await openScenario(options)
      opened.push(scenario)
      return scenario
    })
    await closeAll(opened.map((scenario) => scenario.close))
  },
})

export interface OpenScenario extends Scenario {
  /** Ends it, and rejects when one of its steps has done what no step may do. */
  close(): Promise<void>
}

/** A scenario for a test that opens and closes its own. */
export async function openScenario(options: SimulatorOptions = {}): Promise<OpenScenario> {
  const simulator = await startSimulator(options)
  const root = await mkdtemp(join(tmpdir(), 'scenario-'))
  const closing: (() => Promise<unknown>)[] = [
    () => simulator.close(),
    async () => rmSync(root, { recursive: true, force: true }),
  ]
  return { ...(await prepare(simulator, root, closing)), close: () => closeAll(closing) }
}

async function closeAll(closing: readonly (() => Promise<unknown>)[]): Promise<void> {
  const ends = []
  for (const close of closing.toReversed()) ends.push(await close().catch((error: unknown) => error))
  const problem = ends.find((end) => end instanceof Error)
  if (problem !== undefined) throw problem
}

/** The requests that reached the simulator, each as `METHOD /path`. */
export function calls({ requests }: Simulator): string[] {
  return requests.map(({ method, path }) => `${method} ${path}`)
}

/** Those of them that could change something: no GET, no HEAD, none of the session's own. */
export function changes(simulator: Simulator): string[] {
  return calls(simulator).filter((call) => !/^(GET|HEAD) |\/v3\/authn\/(access|refresh)_token$/.test(call))
}

async function prepare(simulator: Simulator, root: string, closing: (() => Promise<unknown>)[]): Promise<Scenario> {
  const folders = { workspace: join(root, 'work'), temp: join(root, 'temp') }
  for (const folder of Object.values(folders)) await mkdir(folder)
  const scratch = join(folders.temp, '_tmp')
  await mkdir(scratch)
  const trackingId = newTrackingId()
  closing.push(async () => endOrphans(trackingId))
  const environment = {
    // What a step leaves in the system's folder for temporary files is to be seen, too.
    TMPDIR: scratch,
    ...addressesAt(simulator.url),
    BRC_USERNAME: simulator.username,
    BRC_PASSWORD: simulator.password,
    NETAPP_USERNAME: simulator.netapp.users[0]?.username ?? '',
    NETAPP_PASSWORD: simulator.netapp.users[0]?.password ?? '',
  }

  async function start(name: string, inputs: Inputs = {}, options: ScenarioOptions = {}): Promise<StartedStep> {
    const { secrets = [], reveals = [], ...stepOptions } = options
    const action = actionFolder(name)
    const prepared = { ...(await quickDefaults(action)), ...asText(inputs) }
    const env = { ...environment, ...options.env }
    const filesBefore = await filesOf(Object.values(folders))
    const lines = new Lines()
    const onLine = (line: string) => {
      lines.add(line)
      options.onLine?.(line)
    }
    const running = await startStep({
      node: node24(),
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
    let seen = false
    result.catch(() => {})
    closing.push(async () => {
      running.kill('SIGKILL')
      // What a test has not looked at still has to be in order.
      if (!seen) await result
    })
    return {
      ...running,
      get result() {
        seen = true
        return result
      },
      line: (pattern) => lines.find(pattern),
    }
  }

  async function job(steps: JobStep[], options: JobOptions & Checks = {}): Promise<JobResult> {
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
    ...{ simulator, ...folders, start, job },
    step: async (name, inputs, options) => (await start(name, inputs, options)).result,
    file(name, content) {
      const path = join(folders.workspace, name)
      writeFileSync(path, content)
      return path
    },
  }
}

/** The variables that lead the steps to both services at `origin`. */
export function addressesAt(origin: string): Record<string, string> {
  return { BRC_API_URL: origin, NETAPP_API_URL: origin, NETAPP_TOKEN_URL: `${origin}/oauth/token` }
}

/** The folder of `actions/<name>`, or of the root action for `.`. */
export function actionFolder(name: string): string {
  return name === '.' ? REPOSITORY : join(REPOSITORY, 'actions', name)
}

/** A test need not wait as long as a release may. */
async function quickDefaults(action: string): Promise<Record<string, string>> {
  const { inputs } = await readAction(action)
  return inputs.has('poll-interval-seconds') ? { 'poll-interval-seconds': '0.1' } : {}
}

function asText(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]))
}

/** What other users of the machine can see of the process; empty where there is no /proc. */
export function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
