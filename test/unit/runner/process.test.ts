import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { CANCELED, runStep } from '../../../tools/runner/run-action.ts'
import { Lines } from '../../support/lines.ts'
import { isRunning, LEAVE_A_PROCESS, run, start, throwawayAction } from './throwaway-action.ts'

afterEach(() => {
  vi.useRealTimers()
})

const holdTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })

describe('a step ends', () => {
  test('failure with its exit code, its outputs kept', async () => {
    const step = await run({ main: `fs.appendFileSync(process.env.GITHUB_OUTPUT, 'a=b\\n'); process.exitCode = 3` })
    expect(step).toMatchObject({ conclusion: 'failure', exitCode: 3, signal: null, outputs: { a: 'b' } })
    expect(step.durationMs).toBeGreaterThan(0)
  })

  test('failure when it is killed', async () => {
    const step = await start({ main: 'setInterval(() => {}, 1000)' })
    step.kill('SIGKILL')
    expect(await step.result).toMatchObject({ conclusion: 'failure', exitCode: null, signal: 'SIGKILL' })
  })

  test('5 s after its process, although another one that it left behind holds its output', async () => {
    const running = await start({
      main: `const { spawn } = require('node:child_process')
        const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'inherit', detached: true })
        console.log('child ' + child.pid); child.unref()`,
    })
    holdTimers()
    while (vi.getTimerCount() === 0) await nextTurn()
    await vi.advanceTimersByTimeAsync(4_999)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    const step = await running.result
    process.kill(Number(step.log[0]?.split(' ')[1]))
    expect(step).toMatchObject({ conclusion: 'success', outputHeld: true })
  })
})

describe('cancel', () => {
  /** Starts an action that prints `ready` at last, and a promise for each line. */
  async function begin(main: string) {
    const lines = new Lines()
    const running = await start({ main: `${main}; console.log('ready')` }, { onLine: (line) => lines.add(line) })
    await lines.find(/^ready$/)
    return { running, line: (text: RegExp) => lines.find(text) }
  }

  test('is SIGINT to a step that heeds it', async () => {
    const { running } = await begin(
      `setInterval(() => {}, 1000); process.on('SIGINT', () => { console.log('bye'); process.exit(0) })`,
    )
    running.cancel()
    running.cancel()
    expect(await running.result).toMatchObject({
      conclusion: 'cancelled',
      exitCode: 0,
      log: ['ready', 'bye', `Error: ${CANCELED}`],
    })
  })

  test('goes on to SIGTERM after 7.5 s, and ends the whole process tree after 10 s', async () => {
    const { running, line } = await begin(
      `${LEAVE_A_PROCESS}
      setInterval(() => {}, 1000); for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => console.log(name))`,
    )
    holdTimers()
    running.cancel()
    await line(/^SIGINT$/)
    expect(vi.getTimerCount()).toBe(2)
    await vi.advanceTimersByTimeAsync(7_499)
    expect(vi.getTimerCount()).toBe(2)
    await vi.advanceTimersByTimeAsync(1)
    await line(/^SIGTERM$/)
    await vi.advanceTimersByTimeAsync(2_499)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    vi.useRealTimers()
    const result = await running.result
    expect(result).toMatchObject({ conclusion: 'cancelled', signal: 'SIGKILL' })
    expect(result.log.slice(1)).toEqual(['ready', 'SIGINT', 'SIGTERM', `Error: ${CANCELED}`])
    await expect.poll(() => isRunning(result.log[0])).toBe(false)
  })

  test('after the end changes nothing', async () => {
    const running = await start({})
    const result = await running.result
    running.cancel()
    expect(result.conclusion).toBe('success')
  })
})

describe('what cannot be started', () => {
  test.each([
    [{ runs: 'using: composite' }, /Map keys must be unique|using/],
    [{ yaml: 'inputs: [' }, /./],
  ])('%j', async (parts, message) => {
    await expect(run(parts)).rejects.toThrow(message)
  })

  test('an action without an action.yml, a phase without a script, a missing node', async () => {
    await expect(runStep({ action: '/nowhere' })).rejects.toThrow('No action.yml in')
    await expect(run({}, { phase: 'post' })).rejects.toThrow("no 'post' script")
    await expect(run({}, { node: '/nowhere/node' })).rejects.toThrow('ENOENT')
  })

  test('an action of another kind', async () => {
    const { writeFileSync } = await import('node:fs')
    const action = throwawayAction({})
    writeFileSync(`${action}/action.yml`, 'runs: { using: composite, steps: [] }')
    await expect(runStep({ action })).rejects.toThrow("'runs.using' is 'composite'")
  })
})
