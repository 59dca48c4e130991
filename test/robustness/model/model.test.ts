import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Behaviors } from '../../../src/simulator/bloomreach/behaviors.ts'
import type { CloudSeed } from '../../../src/simulator/bloomreach/cloud-seed.ts'
import { count } from '../extent.ts'
import { changes, footprintOf } from '../faults/footprint.ts'
import { ended, openStage } from '../faults/play.ts'
import type { Sight } from './course.ts'
import { CONTENTS } from './files.ts'
import { broken } from './invariants.ts'
import { type Intervention, Moments, perform, type Traces } from './second-client.ts'
import { behaviors, cloud, type ModelStep, step } from './world.ts'

const SEED = Number(process.env['MODEL_SEED'] ?? 1)
const PATH = process.env['MODEL_PATH']
const RUNS = Number(process.env['MODEL_RUNS'] ?? count(4, 2400))
/** Sequences that run beside each other, each with a seed of its own. */
const SHARDS = PATH === undefined ? count(2, 6) : 1

let sequences = 0
let steps = 0
let succeeded = 0
let faults = 0
/** How often the second client did what, and when. */
const deedCounts = new Map<string, number>()
const momentCounts = new Map<string, number>()

describe('model', () => {
  afterAll(() => {
    const seeds = SHARDS === 1 ? `seed ${SEED}` : `seeds ${SEED} to ${SEED + SHARDS - 1}`
    console.log(`model: ${sequences} sequences of ${steps} steps in all, ${succeeded} of them successful, ${seeds}`)
    console.log(`model: ${faults} faults; the second client: ${shown(deedCounts)}; ${shown(momentCounts)}`)
  })

  test.concurrent.for(Array.from({ length: SHARDS }, (_, index) => SEED + index))(
    'any sequence of steps keeps what must always hold, seed %i',
    { timeout: 3_600_000 },
    async (seed) => {
      const sequence = fc.asyncProperty(cloud, behaviors, fc.array(step, { minLength: 1, maxLength: 4 }), play)
      const replay = ({ counterexamplePath }: { counterexamplePath: string | null }) =>
        `\nReplay it with MODEL_SEED=${seed} MODEL_PATH=${counterexamplePath}`
      const details = await fc.check(sequence, {
        seed,
        numRuns: PATH === undefined ? Math.ceil(RUNS / SHARDS) : 1,
        ...(PATH !== undefined && { path: PATH, endOnFailure: true }),
        // A failing sequence is made smaller for so long, and then shown as it is.
        interruptAfterTimeLimit: 60_000 + RUNS * 2000,
      })
      if (details.failed) expect.fail(`${details.errorInstance}\n${fc.defaultReportMessage(details)}${replay(details)}`)
    },
  )
})

async function play(seed: CloudSeed, given: Partial<Behaviors>, sequence: readonly ModelStep[]): Promise<void> {
  sequences++
  let current = nothing()
  const recipe = { action: 'deploy', simulator: { cloud: seed, behaviors: given }, files: CONTENTS, inputs: {} }
  const stage = await openStage(recipe, {
    onRequest: (request, { simulator }) => {
      const { moments, interventions, traces, trail } = current
      for (const { deed, environment, moment } of moments.due(request, interventions)) {
        if (!perform(deed, simulator.cloud, environment, request.at, traces)) continue
        countUp(deedCounts, deed)
        countUp(momentCounts, moment)
      }
      trail.push({ request, cloud: structuredClone(simulator.cloud) })
    },
  })
  const { simulator, scenario } = stage
  try {
    for (const one of sequence) {
      steps++
      faults += one.faults.length
      current = { ...nothing(), interventions: one.interventions }
      const { deployOutcomes, backupOutcomes } = simulator.behaviors
      deployOutcomes[0] = one.deploys
      backupOutcomes[0] = one.backs
      simulator.clearFaults()
      for (const fault of one.faults) simulator.addFault(fault)
      const before = structuredClone(simulator.cloud)
      const left = { deployments: deployOutcomes.length, backups: backupOutcomes.length }
      const had = footprintOf(simulator, scenario.workspace)
      const limits = { 'request-timeout-seconds': 2, retries: 3, 'timeout-minutes': 1, 'domains-timeout-minutes': 1 }
      const { result, misdeeds } = await ended(await stage.start({ action: one.action, inputs: one.inputs, limits }))
      if (!result) throw new Error(misdeeds.join('\n'))
      if (result.conclusion === 'success') succeeded++
      const { trail, traces } = current
      const { added, removed } = changes(had, footprintOf(simulator, scenario.workspace))
      const problems = broken(one, {
        ...{ before, trail, traces, result },
        after: structuredClone(simulator.cloud),
        deployments: left.deployments - deployOutcomes.length,
        backups: left.backups - backupOutcomes.length,
        changed: [...added, ...removed],
        undisturbed: one.interventions.length === 0 && before.jobs.every(({ over }) => over) && settled(before),
        marksShown: given.productionShown ?? false,
      })
      if (problems.length > 0) {
        const asked = trail.map(({ request: r }) => `${r.method} ${r.path} ${r.status} ${r.fault}`)
        throw new Error([...problems, ...result.log, ...asked].join('\n'))
      }
    }
  } finally {
    await stage.close().catch(() => {})
  }
}

/** What happens to the step that runs, and what has come of it so far. */
interface Current {
  readonly interventions: readonly Intervention[]
  readonly moments: Moments
  readonly trail: Sight[]
  readonly traces: Traces
}

function nothing(): Current {
  return { interventions: [], moments: new Moments(), trail: [], traces: { made: new Set(), deleted: new Set() } }
}

function countUp(counts: Map<string, number>, kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
}

function shown(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ') || 'nothing'
}

/** Nothing that goes on by itself is in progress. */
function settled({ environments, domainMoves }: { environments: { deployment: unknown }[]; domainMoves: unknown[] }) {
  return domainMoves.length === 0 && environments.every(({ deployment }) => deployment === null)
}
