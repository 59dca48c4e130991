import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryOf } from '../../scripts/repository.mjs'
import { type Simulator, startSimulator } from '../../src/simulator/simulator.ts'
import { runStep, type StepResult } from '../runner/run-action.ts'
import { BACKUP, NIGHT, type Scenario, stackOf } from './scenarios.ts'

/** How a scenario went: what GitHub would show of it. */
export interface Played extends Pick<StepResult, 'conclusion' | 'log' | 'outputs' | 'annotations'> {
  /** The job summary, as Markdown. */
  readonly summary: string
}

/**
 * How many times as fast as ours the clocks go, the service's and the step's. Not more: a rollback waits half a minute for the
 * logs, which a busy machine needs a moment for.
 */
const RATE = 25
/** Where the stack would be. */
const HOST = 'api.shop.bloomreach.cloud'
const ROOT = join(import.meta.dirname, '..', '..')

/**
 * Runs the scenario's action as GitHub's runner does, by `node` (Node 24), on a simulated stack. What differs from run to
 * run and means nothing (the simulator's port, ids of what the run creates) is the same each time.
 */
export async function play(scenario: Scenario, node: string, speed = RATE): Promise<Played> {
  const [begin, rate] = scenario.now === true ? [Date.now(), 1] : [NIGHT, speed]
  const [started, wallClock] = [performance.now(), Date.now()]
  const now = () => begin + (performance.now() - started) * rate
  const simulator = await startSimulator({ now, ...stackOf(scenario, begin) })
  const folder = mkdtempSync(join(tmpdir(), 'night-'))
  try {
    const path = scenario.action === '.' ? '' : `/actions/${scenario.action}`
    const { conclusion, log, outputs, annotations, summary } = await runStep({
      node,
      action: join(ROOT, path),
      uses: `${repositoryOf(ROOT)}${path}@v1`,
      inputs: scenario.inputs,
      env: {
        BRC_CLOCK_RATE: String(rate),
        BRC_API_URL: simulator.url,
        BRC_USERNAME: simulator.username,
        BRC_PASSWORD: simulator.password,
        ...scenario.env,
      },
      masks: [simulator.password, ...Object.values(scenario.env ?? {})],
      workspace: join(folder, 'work'),
      temp: join(folder, 'temp'),
    })
    const settle = settled(simulator, folder, begin - wallClock)
    return {
      conclusion,
      log: log.map(settle),
      outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, settle(value)])),
      annotations: annotations.map((one) => ({ ...one, message: settle(one.message) })),
      summary: settle(summary),
    }
  } finally {
    await simulator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Puts what is the same in each run in place of what is not; `shift` leads from our time to that of the night. */
function settled(simulator: Simulator, folder: string, shift: number): (text: string) => string {
  const { backups, jobs } = simulator.cloud
  const created = [...new Set([...backups, ...jobs].map(({ id }) => id))].filter((id) => id !== BACKUP)
  return (text) => {
    let result = text.replaceAll(simulator.url, `https://${HOST}`).replaceAll(new URL(simulator.url).host, HOST)
    result = result.replaceAll(join(folder, 'temp'), '/home/runner/work/_temp')
    for (const [index, id] of created.entries()) {
      result = result.replaceAll(id, `${String(index + 1).repeat(8)}-0000-4000-8000-000000000000`)
    }
    return result.replaceAll(/\b\d{13}\b/g, (instant) => String(Number(instant) + shift))
  }
}
