import { describe, expect, test } from 'vitest'
import { type JobOptions, type JobStep, runJob } from '../../../tools/runner/job.ts'
import { CANCELED } from '../../../tools/runner/run-action.ts'
import { folders, isRunning, LEAVE_A_PROCESS, throwawayAction } from './throwaway-action.ts'

const PHASES = {
  pre: `console.log('pre ' + process.env.INPUT_N); fs.appendFileSync(process.env.GITHUB_STATE, 'from-pre=1\\n')`,
  main: `console.log('main ' + process.env.INPUT_N + ' ' + process.env['STATE_from-pre'])
    fs.appendFileSync(process.env.GITHUB_STATE, 'from-main=2\\n')
    fs.appendFileSync(process.env.GITHUB_OUTPUT, 'n=' + process.env.INPUT_N + '\\n')`,
  post: `console.log('post ' + process.env.INPUT_N + ' ' + process.env['STATE_from-pre'] + process.env['STATE_from-main'])`,
  yaml: 'inputs: { n: {} }',
}

async function job(steps: JobStep[], options: JobOptions = {}) {
  const log: string[] = []
  const result = await runJob(steps, { ...folders(), ...options, onLine: (line) => log.push(line) })
  return { ...result, log }
}

const failing = () => throwawayAction({ main: 'process.exitCode = 1' })
const saying = (text: string) => throwawayAction({ main: `console.log('${text}')` })

test('runs every pre, then every main, then post in reverse, each with its own state', async () => {
  const action = throwawayAction(PHASES)
  const { log, conclusion } = await job([
    { action, inputs: { n: '1' } },
    { action, inputs: { n: '2' } },
  ])
  expect(log).toEqual(['pre 1', 'pre 2', 'main 1 1', 'main 2 1', 'post 2 12', 'post 1 12'])
  expect(conclusion).toBe('success')
})

test('carries outputs, environment, PATH and masks over to later steps', async () => {
  const first = throwawayAction({
    main: `const set = (file, text) => fs.appendFileSync(process.env['GITHUB_' + file], text + '\\n')
      set('OUTPUT', 'id=7'); set('ENV', 'A=from-first'); set('PATH', '/first'); console.log('::add-mask::s3cret')`,
  })
  const second = throwawayAction({
    main: `console.log([process.env.INPUT_ID, process.env.A, process.env.B, process.env.PATH.split(require('node:path').delimiter)[0], 's3cret'].join())`,
    yaml: 'inputs: { id: {} }',
  })
  const { log, steps } = await job(
    [
      { id: 'first', action: first },
      {
        action: second,
        env: { B: 'own' },
        inputs: ({ first: before }) => ({ id: before?.outputs['id'] ?? '' }),
      },
    ],
    { env: { A: 'job', B: 'job' } },
  )
  expect(log).toEqual(['7,from-first,own,/first,***'])
  expect(steps).toEqual({ first: { conclusion: 'success', outputs: { id: '7' } } })
})

test('outputs of pre and post reach nobody', async () => {
  const setting = (text: string) => `fs.appendFileSync(process.env.GITHUB_OUTPUT, '${text}\\n')`
  const action = throwawayAction({ pre: setting('pre=1'), main: setting('main=1'), post: setting('main=2') })
  expect((await job([{ id: 'it', action }])).steps['it']?.outputs).toEqual({ main: '1' })
})

test.runIf(process.platform === 'linux')('what steps have left running ends with the job', async () => {
  const leaving = throwawayAction({ main: LEAVE_A_PROCESS })
  let [pid, wasRunning] = ['', false]
  const { conclusion } = await runJob([{ action: leaving }, { action: saying('next') }], {
    ...folders(),
    onLine: (line) => {
      if (line === 'next') wasRunning = isRunning(pid)
      else pid = line
    },
  })
  expect([conclusion, wasRunning]).toEqual(['success', true])
  await expect.poll(() => isRunning(pid)).toBe(false)
})

describe('after a failed step', () => {
  test('only steps that say so run, and posts of what has begun', async () => {
    const never = throwawayAction({ main: `console.log('never')`, post: `console.log('never')` })
    const { log, conclusion, steps } = await job([
      { action: throwawayAction({ post: `console.log('post')` }) },
      { id: 'failing', action: failing() },
      { id: 'skipped', action: never },
      { action: saying('on failure'), when: 'failure' },
      { action: saying('always'), when: 'always' },
      { action: saying('cancelled'), when: 'cancelled' },
    ])
    expect(log).toEqual(['on failure', 'always', 'post'])
    expect(conclusion).toBe('failure')
    expect([steps['failing']?.conclusion, steps['skipped']?.conclusion]).toEqual(['failure', 'skipped'])
  })

  test('that is tolerated all goes on', async () => {
    const { log, conclusion } = await job([{ action: failing(), continueOnError: true }, { action: saying('next') }])
    expect([log, conclusion]).toEqual([['next'], 'success'])
  })

  test('pre-if and post-if are heeded', async () => {
    const conditional = (condition: string) => ({
      action: throwawayAction({ post: `console.log(${JSON.stringify(condition)})`, runs: `post-if: "${condition}"` }),
    })
    const conditions = ['success()', 'failure()', '!cancelled()', 'cancelled()', `$\{{ always() }}`]
    const { log } = await job([...conditions.map(conditional), { action: failing() }])
    expect(log).toEqual([`$\{{ always() }}`, '!cancelled()', 'failure()'])
    await expect(job([conditional('hashFiles(1)')])).rejects.toThrow('condition that is not known: hashFiles(1)')
  })
})

test('a cancelled job cancels its step and runs what is always run', async () => {
  const abort = new AbortController()
  const waiting = throwawayAction({
    main: `setInterval(() => {}, 1000); process.on('SIGINT', () => process.exit(1)); console.log('waiting')`,
    post: `console.log('post')`,
  })
  const log: string[] = []
  const { conclusion } = await runJob(
    [{ action: waiting }, { action: saying('not this') }, { action: saying('always'), when: 'always' }],
    {
      ...folders(),
      signal: abort.signal,
      onLine: (line) => {
        log.push(line)
        if (line === 'waiting') abort.abort()
      },
    },
  )
  expect([log, conclusion]).toEqual([['waiting', `Error: ${CANCELED}`, 'always', 'post'], 'cancelled'])
})
