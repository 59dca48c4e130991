import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleCloud, type UserSeed } from '../../../src/simulator/bloomreach/cloud-seed.ts'
import type { RecordedRequest } from '../../../src/simulator/exchange.ts'
import type { Fault } from '../../../src/simulator/faults.ts'
import type { Simulator, SimulatorOptions } from '../../../src/simulator/simulator.ts'
import { pairs } from '../../../tools/runner/file-commands.ts'
import { readAction } from '../../../tools/runner/metadata.ts'
import type { StepResult } from '../../../tools/runner/run-action.ts'
import { actionFolder } from '../../support/actions.ts'
import { openScenario, type Scenario, type StartedStep } from '../../support/scenario.ts'
import { footprintOf, OUTCOMES } from './footprint.ts'
import { openNeighbours } from './neighbours.ts'
import type { Inputs, Recipe } from './recipe.ts'

/**
 * A stack on a clock of its own, which each request puts forward by a second: a job is complete after so many requests,
 * however fast or slow the machine is.
 */
export interface Stage {
  readonly simulator: Simulator
  readonly scenario: Scenario
  /** The recipe's own inputs. */
  readonly inputs: Inputs
  /** Starts the recipe's step. */
  start(options?: StepOptions): Promise<StartedStep>
  /** The first step, once it has started: for what happens at a request. */
  readonly first: Promise<StartedStep>
  /** Lets all jobs end, then tells what there is. */
  footprint(): string[]
  /** The outputs that the steps have set so far which are running now. */
  outputs(): Record<string, string>
  /** Ends it, and rejects when one of its steps has done what no step may do. */
  close(): Promise<void>
}

export interface StepOptions {
  /** Another action than the recipe's, with these inputs instead of the recipe's. */
  readonly action?: string
  readonly inputs?: Inputs
  /** Inputs for the actions that have them. */
  readonly limits?: Inputs
  readonly env?: Record<string, string>
  readonly onLine?: (line: string) => void
}

export interface StageOptions {
  readonly faults?: Fault[]
  /** How long each answer takes longer. */
  readonly latencyMs?: number
  /** How many times as fast as ours the steps' clock goes (20). */
  readonly clockRate?: number
  /** Called with each request, which waits for its end; `n` counts from 1. */
  readonly onRequest?: (request: RecordedRequest, stage: Stage) => void | Promise<void>
}

/** Prepares the recipe's stack and workspace. */
export async function openStage(recipe: Recipe, options: StageOptions = {}): Promise<Stage> {
  let time = Date.now()
  let stage: Stage | undefined
  const arrived = async (request: RecordedRequest) => {
    time += 1000
    if (stage) await options.onRequest?.(request, stage)
  }
  let begin: (step: StartedStep) => void = () => {}
  const first = new Promise<StartedStep>((resolve) => {
    begin = resolve
  })
  const scenario = await openScenario({
    ...stackOf(recipe, time),
    faults: options.faults ?? [],
    latencyMs: options.latencyMs ?? 0,
    now: () => time,
    clockRate: options.clockRate ?? 20,
    onRequest: arrived,
  })
  const { simulator, workspace, temp } = scenario
  const neighbours = await openNeighbours({
    requests: simulator.requests,
    faults: options.faults ?? [],
    now: () => time,
    onRequest: arrived,
  })
  for (const [name, content] of Object.entries(recipe.files ?? {})) scenario.file(name, content)
  recipe.prepare?.(simulator)
  const own = typeof recipe.inputs === 'function' ? recipe.inputs(simulator, neighbours) : recipe.inputs
  stage = {
    inputs: own,
    simulator,
    scenario,
    first,
    start: async ({ action, inputs = {}, limits = {}, env = {}, onLine } = {}) => {
      const { inputs: names } = await readAction(actionFolder(action ?? recipe.action))
      const known = Object.entries({ 'poll-interval-seconds': 2, ...limits }).filter(([name]) => names.has(name))
      const step = await scenario.start(
        action ?? recipe.action,
        { ...Object.fromEntries(known), ...(action === undefined && own), ...inputs },
        {
          env: { ...recipe.env?.(simulator, env['BRC_API_URL'] ?? simulator.url), ...env },
          github: neighbours.gitHub,
          ...(onLine && { onLine }),
        },
      )
      begin(step)
      return step
    },
    footprint: () => {
      time += 1_000_000
      return footprintOf(simulator, workspace)
    },
    outputs: () => outputsIn(join(temp, '_runner_file_commands')),
    close: async () => {
      await neighbours.close()
      await scenario.close()
    },
  }
  return stage
}

/** What came of a step: its result, or what it did that no step may do. */
export async function ended(step: StartedStep): Promise<{ result?: StepResult; misdeeds: string[] }> {
  try {
    return { result: await step.result, misdeeds: [] }
  } catch (error) {
    return { misdeeds: [error instanceof Error ? error.message : String(error)] }
  }
}

export function titleOf({ action, variant }: Recipe): string {
  const name = action === '.' ? 'release' : action
  return variant === undefined ? name : `${name}, ${variant}`
}

function stackOf({ simulator = {} }: Recipe, now: number): SimulatorOptions {
  const { cloud = exampleCloud(now), behaviors = {}, limits = {}, jobSeconds, netapp = {} } = simulator
  const { deployOutcomes = [], backupOutcomes = [], restoreOutcomes = [] } = behaviors
  const usual = { deploy: 4, backup: 3, restore: 3, domains: 3 }
  return {
    limits,
    cloud: { ...cloud, users: (cloud.users ?? [{ username: 'ci@example.com' }]).map(withPassword) },
    jobSeconds: typeof jobSeconds === 'number' ? jobSeconds : { ...usual, ...jobSeconds },
    staleSeconds: 1.5,
    behaviors: {
      ...behaviors,
      deployOutcomes: [...deployOutcomes, ...OUTCOMES.slice(deployOutcomes.length)],
      backupOutcomes: [...backupOutcomes, ...OUTCOMES.slice(backupOutcomes.length)],
      restoreOutcomes: [...restoreOutcomes, ...OUTCOMES.slice(restoreOutcomes.length)],
    },
    netapp: {
      ...{ staleSeconds: 1.5, syncSeconds: 4, replySeconds: 4 },
      ...netapp,
      behaviors: { holdSeconds: 0.02, syncOutcomes: OUTCOMES, ...netapp.behaviors },
    },
  }
}

// A random password would be another one in each run.
function withPassword(user: UserSeed): UserSeed {
  return { password: `Pw1-of-${user.username}`, ...user }
}

function outputsIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder).filter((name) => name.startsWith('set_output_'))
  return Object.fromEntries(files.flatMap((name) => [...pairs(readFileSync(join(folder, name), 'utf8'))]))
}
