import { describe, expect, test } from 'vitest'
import { CANCELED, runStep } from '../../../tools/runner/run-action.ts'
import { isRunning, LEAVE_A_PROCESS, run, start, throwawayAction } from './throwaway-action.ts'

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

  test('although a process that it left behind holds its output', async () => {
    const step = await run({
      main: `const { spawn } = require('node:child_process')
        const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'inherit', detached: true })
        console.log('child ' + child.pid); child.unref()`,
    })
    process.kill(Number(step.log[0]?.split(' ')[1]))
    expect(step).toMatchObject({ conclusion: 'success', outputHeld: true })
  })
})

describe('cancel', () => {
  const ready = (main: string) => {
    const { promise, resolve } = resolvable()
    const onLine = (line: string) => line === 'ready' && resolve()
    return { ready: promise, step: start({ main: `${main}; console.log('ready')` }, { onLine }) }
  }

  test('is SIGINT to a step that heeds it', async () => {
    const { step, ready: up } = ready(
      `setInterval(() => {}, 1000); process.on('SIGINT', () => { console.log('bye'); process.exit(0) })`,
    )
    const running = await step
    await up
    running.cancel()
    running.cancel()
    expect(await running.result).toMatchObject({
      conclusion: 'cancelled',
      exitCode: 0,
      log: ['ready', 'bye', `Error: ${CANCELED}`],
    })
  })

  test('goes on to SIGTERM after 7.5 s, and ends the whole process tree after 10 s', async () => {
    const { step, ready: up } = ready(
      `${LEAVE_A_PROCESS}
      setInterval(() => {}, 1000); for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => console.log(name))`,
    )
    const running = await step
    await up
    const startedAt = performance.now()
    running.cancel()
    const result = await running.result
    expect(result).toMatchObject({ conclusion: 'cancelled', signal: 'SIGKILL' })
    expect(result.log.slice(1)).toEqual(['ready', 'SIGINT', 'SIGTERM', `Error: ${CANCELED}`])
    expect(performance.now() - startedAt).toBeGreaterThan(9_900)
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

function resolvable() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
