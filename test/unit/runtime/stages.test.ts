import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { Stages } from '../../../src/runtime/stages.ts'
import { ManualClock } from '../../support/manual-clock.ts'

interface Task {
  readonly task: string
  readonly startTime: Date
  readonly endTime: Date
  readonly crit?: boolean
}

interface Mermaid {
  initialize(config: object): void
  readonly mermaidAPI: { getDiagramFromText(text: string): Promise<{ readonly db: { getTasks(): Task[] } }> }
}

/** The library that draws the charts, as a page loads it; it needs no page to read a chart. */
function mermaid(name: string): Mermaid {
  const context = createContext({ structuredClone, console, setTimeout, clearTimeout, URL }) as { mermaid?: Mermaid }
  runInContext(readFileSync(createRequire(import.meta.url).resolve(name), 'utf8'), context)
  if (!context.mermaid) throw new Error(`${name} defines nothing`)
  context.mermaid.initialize({ startOnLoad: false })
  return context.mermaid
}

test.for(['mermaid-11', 'mermaid-12'])('%s draws each stage from its start to its end', async (name) => {
  const clock = new ManualClock()
  const beginning = Date.UTC(2026, 2, 14, 2, 10)
  const stages = new Stages(['upload', 'backup', 'health-check', 'promote'], {
    clock,
    startedAt: beginning,
    reporter: { debug() {}, info() {}, warning() {} },
    onChange: () => {},
  })
  const pass = (seconds: number) => async () => clock.sleep(seconds * 1000)
  await pass(4)()
  await stages.run('backup', pass(75))
  await pass(1)()
  const failing = stages.run('health-check', async () => {
    await pass(4000)()
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  const { db } = await mermaid(name).mermaidAPI.getDiagramFromText(stages.gantt ?? '')
  const tasks = db.getTasks().map(({ task, startTime, endTime, crit = false }) => ({
    name: task.trim(),
    seconds: [startTime, endTime].map((time) => (time.getTime() - beginning) / 1000),
    crit,
  }))
  expect(tasks).toEqual([
    { name: 'backup (1 min 15 s)', seconds: [4, 79], crit: false },
    { name: 'health-check (1 h 6 min)', seconds: [80, 4080], crit: true },
  ])
})
