import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { node24 } from '../../../scripts/node24.mjs'
import type { Backup, Distribution, Environment } from '../../../src/simulator/bloomreach/cloud.ts'
import type { Simulator } from '../../../src/simulator/simulator.ts'
import { type StepOptions, type StepResult, startStep } from '../../../tools/runner/run-action.ts'
import { commandLineOf, watchChildren } from '../../support/children.ts'
import type { Scenario } from '../../support/scenario.ts'
import { filesOf, misdeeds } from '../../support/secrecy.ts'
import { BASH, type JobRun, type StepRun } from '../../support/workflow-engine/run-job.ts'
import { runWorkflow, type WorkflowOptions, type WorkflowRun } from '../../support/workflow-engine/run-workflow.ts'
import { Artifacts, checkout, setUpJava, tools } from './stand-ins.ts'

const REPOSITORY = join(import.meta.dirname, '..', '..', '..')

export interface ExampleOptions extends Omit<WorkflowOptions, 'machine'> {
  /** Limits of our actions for which a test has no time. */
  inputDefaults?: Record<string, string>
  /** Further variables of the machine. */
  machineEnv?: Record<string, string>
}

export interface ExampleRun extends WorkflowRun {
  /** What was uploaded to GitHub, by name. */
  artifacts: Artifacts
  job(name: string): JobRun
  /** The first step of that name, whichever the job. */
  step(name: string): StepRun
  /** Each job and its result. */
  results: Record<string, string>
}

let runs = 0

/**
 * Runs `examples/<name>.yml`, the compiled actions against the scenario's simulator. After each step it is checked that
 * no secret has got out.
 */
export function runExample(scenario: Scenario, name: string, options: ExampleOptions): Promise<ExampleRun> {
  return runFile(scenario, join(REPOSITORY, 'examples', `${name}.yml`), options)
}

/** The same with a workflow that is anywhere. */
export async function runFile(
  { simulator, temp, clockRate, pass }: Scenario,
  file: string,
  { inputDefaults, machineEnv, ...options }: ExampleOptions,
): Promise<ExampleRun> {
  const folder = join(temp, `run-${++runs}`)
  const artifacts = new Artifacts()
  const run = await runWorkflow(file, {
    ...options,
    vars: { BRC_STACK: simulator.cloud.stack, BRC_USERNAME: simulator.username, ...options.vars },
    secrets: { BRC_PASSWORD: simulator.password, ...options.secrets },
    machine: {
      ...{ repository: REPOSITORY, folder },
      runStep: (step) => {
        pass(1)
        return runCheckedStep(step, [...simulator.secrets, ...secretsOf(options)])
      },
      env: {
        BRC_API_URL: simulator.url,
        // As the action `simulator` leads the steps after it there, whatever stack the workflow names.
        BRC_SIMULATOR: simulator.url,
        NETAPP_API_URL: simulator.url,
        NETAPP_TOKEN_URL: `${simulator.url}/oauth/token`,
        ...clockRate,
        ...machineEnv,
      },
      path: [tools(folder)],
      standIns: {
        'actions/checkout': checkout,
        'actions/setup-java': setUpJava,
        'actions/upload-artifact': artifacts.upload,
        'actions/download-artifact': artifacts.download,
      },
      inputDefaults: { 'poll-interval-seconds': '0.1', ...inputDefaults },
    },
  })
  onTestFinished(({ task }) => {
    if (task.result?.state === 'fail') console.log(logOf(run))
  })
  const withheld = run.jobs.flatMap((job) => job.withheld)
  if (withheld.length > 0) throw new Error(`GitHub would not hand these outputs on: ${withheld.join(', ')}`)
  return {
    ...run,
    artifacts,
    results: Object.fromEntries(run.jobs.map((job) => [job.name, job.result])),
    job: (wanted) => found(run.jobs, wanted),
    step: (wanted) =>
      found(
        run.jobs.flatMap(({ steps }) => steps),
        wanted,
      ),
  }
}

export function environmentOf({ cloud }: Simulator, name: string): Environment {
  return found(cloud.environments, name)
}

/** The name of the distribution that an environment runs. */
export function distributionOf(simulator: Simulator, environment: string): string | undefined {
  const { distributionId } = environmentOf(simulator, environment)
  return simulator.cloud.distributions.find(({ id }: Distribution) => id === distributionId)?.name
}

/** Oldest first. */
export function backupsOf({ cloud }: Simulator, environment: string): Backup[] {
  return cloud.backups
    .filter(({ environmentName }) => environmentName === environment)
    .toSorted((a, b) => a.createdAt - b.createdAt)
}

/** The name of the environment that a domain points to. */
export function environmentAt({ cloud }: Simulator, domain: string): string | undefined {
  const { environmentId } = found(cloud.domains, domain)
  return cloud.environments.find(({ id }) => id === environmentId)?.name
}

function secretsOf({ github, secrets = {} }: ExampleOptions): string[] {
  return [github?.token ?? '', ...Object.values(secrets)].filter((secret) => secret !== '')
}

/** What a `run` step starts has the job's variables, as on GitHub, and secrets are among them: only our own are watched. */
async function runCheckedStep(options: StepOptions, secrets: string[]): Promise<StepResult> {
  const filesBefore = await filesOf([options.workspace ?? '', options.temp ?? ''])
  const running = await startStep({ node: node24(), ...options })
  const commandLine = commandLineOf(running.pid)
  const watch = watchChildren(running.pid)
  const result = await running.result
  const seen = watch.end()
  const children = options.action === BASH ? '' : seen
  const bad = await misdeeds({ result, commandLine, children, filesBefore, secrets, reveals: [] })
  if (bad.length > 0) throw new Error(`${bad.join('\n')}\n\nThe log:\n${result.log.join('\n')}`)
  return result
}

function found<T extends { name: string }>(all: readonly T[], name: string): T {
  const one = all.find((each) => each.name === name)
  if (one === undefined) throw new Error(`There is no '${name}' among ${all.map((each) => each.name).join(', ')}`)
  return one
}

function logOf({ jobs }: WorkflowRun): string {
  const lines = jobs.flatMap(({ name, result, steps }) => [
    `${name}: ${result}`,
    ...steps.flatMap((step) => [`  ${step.name}: ${step.outcome}`, ...step.log.map((line) => `    ${line}`)]),
  ])
  return lines.join('\n')
}
