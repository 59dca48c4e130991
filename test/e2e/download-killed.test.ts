import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { Scenario } from '../support/scenario.ts'
import { test } from '../support/scenario.ts'

const DOWNLOADS = [
  ['download-logs', { environment: 'blue' }, '/v3/environments/logs/download/*'],
  ['download-distribution', { distribution: 'shop-1.0.0-distribution.tar.gz' }, '/v3/distributions/download/*'],
  ['download-backup', { backup: 'latest', environment: 'blue' }, '/repository/**'],
] as const
const SLOW = { kind: 'slow', intervalMs: 50, chunkBytes: 1 } as const
const [LOGS, LOGS_INPUTS, LOGS_PATH] = DOWNLOADS[0]

/** Starts the download, and resolves when it has begun to write. */
async function begun(scenario: Scenario, action: string, inputs: Record<string, string>) {
  const running = await scenario.start(action, inputs)
  await expect.poll(() => parts(scenario)).toHaveLength(1)
  // The next run meets no fault: it was this one's.
  await expect.poll(() => scenario.simulator.requests.some(({ fault }) => fault !== undefined)).toBe(true)
  return running
}

function parts({ workspace }: Scenario): string[] {
  return readdirSync(workspace).filter((name) => name.endsWith('.part'))
}

describe.each(DOWNLOADS)('%s', (action, inputs, path) => {
  test('is killed: what it has left is for its user only, and the next run removes it', async ({ start }) => {
    const scenario = await start({ faults: [{ ...SLOW, path }] })
    const running = await begun(scenario, action, inputs)
    const [part = ''] = parts(scenario)
    expect(statSync(join(scenario.workspace, part)).mode & 0o777).toBe(0o600)
    running.kill('SIGKILL')
    await running.result
    expect(parts(scenario)).toEqual([part])

    const { conclusion, log, outputs } = await scenario.step(action, inputs)
    expect(conclusion).toBe('success')
    expect(readdirSync(scenario.workspace).map((name) => join(scenario.workspace, name))).toEqual([outputs['file']])
    expect(log.join('\n')).toContain('Removed 1 incomplete download(s) that killed steps have left in the folder')
  })

  test.for(['SIGINT', 'SIGTERM'] as const)('gets %s: nothing is left', async (signal, { start }) => {
    const scenario = await start({ faults: [{ ...SLOW, path }] })
    const running = await begun(scenario, action, inputs)
    running.kill(signal)
    const { exitCode } = await running.result
    expect(exitCode).toBe(1)
    expect(readdirSync(scenario.workspace)).toEqual([])
  })
})

test('what a running download writes, and what is not provably a left-over, stays', async ({ start }) => {
  const scenario = await start({ faults: [{ ...SLOW, path: LOGS_PATH }] })
  const running = await begun(scenario, LOGS, LOGS_INPUTS)
  const [part = ''] = parts(scenario)
  const [, host, pid] = /^\.brc-(\w{8})-(\d+)-/.exec(part) ?? []
  const uuid = '11111111-2222-4333-8444-555555555555'
  const names = [`.brc-00000000-1-${uuid}.part`, `.brc-${host}-${pid}-x.part`, `${uuid}.part`, '.mine.part']
  for (const name of names) writeFileSync(join(scenario.workspace, name), 'x')
  const { conclusion, log } = await scenario.step(LOGS, LOGS_INPUTS)
  expect(conclusion).toBe('success')
  expect(log.join('\n')).not.toContain('Removed')
  expect(readdirSync(scenario.workspace)).toEqual(expect.arrayContaining([part, ...names]))
  running.kill('SIGKILL')
  await running.result

  // Of another host: nothing tells whether its process runs, but nothing was written for two days.
  const foreign = join(scenario.workspace, names[0] ?? '')
  const longAgo = new Date(Date.now() - 2 * 24 * 3600 * 1000)
  utimesSync(foreign, longAgo, longAgo)
  const later = await scenario.step(LOGS, LOGS_INPUTS)
  expect(later.log.join('\n')).toContain('Removed 2 incomplete download(s)')
  expect(parts(scenario).sort()).toEqual(names.slice(1).sort())
})
