import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, onTestFinished } from 'vitest'
import type { StepsContext } from '../../tools/runner/job.ts'
import type { StepResult } from '../../tools/runner/run-action.ts'
import { test } from '../support/scenario.ts'

const REVEALED = { reveals: ['password', 'BRC_PASSWORD', 'BRC_SIMULATOR_TOKEN'] }

/** The process ends, soon. */
async function gone(url: string | undefined): Promise<void> {
  await expect
    .poll(() =>
      fetch(`${url}/__simulator/requests`).then(
        () => 'up',
        () => 'gone',
      ),
    )
    .toBe('gone')
}

/** The state of the stack, for whoever has the token. */
async function cloudAt({ BRC_API_URL: url, BRC_SIMULATOR_TOKEN: token = '' }: Record<string, string>) {
  const response = await fetch(`${url}/__simulator/cloud`, { headers: { 'x-simulator-token': token } })
  return response.json()
}

async function setProvider({ BRC_API_URL: url, BRC_SIMULATOR_TOKEN: token = '' }: Record<string, string>, to: object) {
  const path = `${url}/__simulator/identity-provider`
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'x-simulator-token': token },
    body: JSON.stringify(to),
  })
  expect(response.status).toBe(200)
}

describe('in a job', () => {
  test('a step gets its tokens from the identity provider there, as the job has set that up', async ({ start }) => {
    const { job, simulator } = await start()
    const clientSecret = 'a-secret-for-the-rehearsal'
    const sso = ({ simulator: started }: StepsContext) => ({
      operation: 'list',
      'sso-token-url': `${started?.outputs['api-url']}/__idp/token`,
      'sso-client-id': 'brc-ci',
      'sso-client-secret': clientSecret,
    })
    const logs: string[] = []
    let simulated: Record<string, string> = {}
    const { phases } = await job(
      [
        { id: 'simulator', action: 'simulator' },
        { id: 'accepted', action: 'domain', inputs: sso },
        { id: 'refused', action: 'domain', inputs: sso },
      ],
      {
        ...REVEALED,
        secrets: [clientSecret],
        onEnd: async ({ id }, phase, { env, log }) => {
          if (phase === 'main' && id === 'simulator') simulated = env
          if (phase === 'main') await setProvider(simulated, { clientSecret, isTrusted: id !== 'accepted' })
          logs.push(...log)
        },
      },
    )
    expect(phases.map(({ step, result }) => [step.id, result.conclusion])).toEqual([
      ['simulator', 'success'],
      ['accepted', 'success'],
      ['refused', 'failure'],
      ['simulator', 'success'],
    ])
    expect(logs.join('\n')).toContain('the stack does not accept it')
    expect(simulator.requests).toEqual([])
  })

  test('later steps work on it, the post step stops it', async ({ start }) => {
    const { job, simulator, file } = await start()
    file('site.tar.gz', 'the distribution')
    const ended = new Map<string, StepResult>()
    let deployed: unknown
    const { conclusion, env, phases } = await job(
      [
        { id: 'simulator', action: 'simulator', inputs: { 'job-seconds': '0' } },
        { id: 'upload', action: 'upload-distribution', inputs: { file: 'site.tar.gz' } },
        { id: 'deploy', action: 'deploy', inputs: { environment: 'green', distribution: 'site.tar.gz' } },
      ],
      {
        ...REVEALED,
        env: { BRC_ACCESS_TOKEN: 'the-token-of-a-real-stack' },
        onEnd: async (step, phase, result) => {
          ended.set(`${step.id} ${phase}`, result)
          if (step.id === 'deploy') deployed = await cloudAt(ended.get('simulator main')?.env ?? {})
        },
      },
    )
    expect(conclusion).toBe('success')
    expect(phases.map(({ step, phase }) => `${step.id} ${phase}`)).toEqual([
      'simulator main',
      'upload main',
      'deploy main',
      'simulator post',
    ])
    expect(simulator.requests).toEqual([])
    const { outputs, masks, outputHeld } = ended.get('simulator main') ?? {}
    expect(outputs).toMatchObject({
      'api-url': expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      username: 'ci@example.com',
      password: env['BRC_PASSWORD'],
    })
    expect(env).toMatchObject({
      BRC_API_URL: outputs?.['api-url'],
      BRC_USERNAME: 'ci@example.com',
      BRC_ACCESS_TOKEN: '',
    })
    expect(masks).toContain(outputs?.['password'])
    // The runner waits for what holds the step's output.
    expect(outputHeld).toBe(false)
    expect(deployed).toMatchObject({
      environments: expect.arrayContaining([
        expect.objectContaining({
          name: 'green',
          distributionId: ended.get('upload main')?.outputs['distribution-id'],
        }),
      ]),
    })
    expect(ended.get('simulator post')?.log.join('\n')).toContain('Stopped the simulator')
    await gone(outputs?.['api-url'])
  })

  test('a failed step does not keep it from being stopped, nor is it left behind', async ({ start }) => {
    const { job } = await start()
    const { conclusion, phases, env } = await job(
      [
        { id: 'simulator', action: 'simulator' },
        { id: 'deploy', action: 'deploy', inputs: { environment: 'none', distribution: 'none' } },
      ],
      REVEALED,
    )
    expect(conclusion).toBe('failure')
    expect(phases.at(-1)).toMatchObject({ phase: 'post', result: { conclusion: 'success' } })
    await gone(env['BRC_API_URL'])
  })

  test('what it knows is there again in the next job, with a state file', async ({ start }) => {
    const { job, file } = await start()
    file('site.tar.gz', 'the distribution')
    const simulator = { action: 'simulator', inputs: { 'state-file': 'state.json' } }
    const upload = { action: 'upload-distribution', inputs: { file: 'site.tar.gz' } }
    const again = { id: 'again', action: 'upload-distribution', inputs: { file: 'site.tar.gz' } }
    await job([simulator, upload], REVEALED)
    const { steps } = await job([simulator, again], REVEALED)
    expect(steps['again']).toMatchObject({ conclusion: 'success', outputs: { reused: 'true' } })
  })
})

describe('it does not start', () => {
  test('with bad inputs; all are named', async ({ start }) => {
    const { step } = await start()
    const inputs = { port: 70_000, 'latency-ms': -1, 'job-seconds': 'soon', 'state-file': 'no/such/folder/state.json' }
    const { conclusion, log, state } = await step('simulator', inputs)
    expect(conclusion).toBe('failure')
    for (const name of Object.keys(inputs)) expect(log.join('\n')).toContain(`- \`${name}\` must be`)
    expect(state).toEqual({})
  })

  test('with the name of a state file that no file can have', async ({ start }) => {
    const { step } = await start()
    const { conclusion, log } = await step('simulator', { 'state-file': `${'x'.repeat(300)}.json` })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('`state-file` must be a path that can be looked at (ENAMETOOLONG), not ')
  })

  test('on a port that is taken', async ({ start }) => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const address = server.address()
    const { step } = await start()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    const { conclusion, log, env } = await step('simulator', { port })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('The simulator did not start: listen EADDRINUSE')
    expect(env).toEqual({})
  })

  test('on a state that cannot be read', async ({ start }) => {
    const { step, workspace } = await start()
    writeFileSync(join(workspace, 'state.json'), 'not JSON')
    const { conclusion, log } = await step('simulator', { 'state-file': 'state.json' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/did not start: The state file .*state\.json is not JSON/)
  })
})

describe('the post step', () => {
  test('does nothing where nothing was started', async ({ start }) => {
    const { step } = await start()
    expect(await step('simulator', {}, { phase: 'post' })).toMatchObject({ conclusion: 'success', log: [] })
  })

  test('leaves a process alone that is not the simulator any more', async ({ start }) => {
    const { step } = await start()
    const state = { url: 'http://127.0.0.1:9', pid: String(process.pid) }
    const { conclusion, log } = await step('simulator', {}, { phase: 'post', state })
    expect(conclusion).toBe('success')
    expect(log).toEqual(['The simulator was not running any more'])
  })
})

test('more names than the arguments of a process may hold are no obstacle', async ({ start }) => {
  const { job } = await start()
  // Neither is longer than a variable of a process may be, and both together are longer than an argument may be.
  const names = Array.from({ length: 1500 }, (_, n) => `${'x'.repeat(40)}-${n}.properties`).join('\n')
  const inputs = { 'config-files': names, distributions: names.replaceAll('.properties', '.tar.gz') }
  const { conclusion } = await job([{ id: 'simulator', action: 'simulator', inputs }], REVEALED)
  expect(conclusion).toBe('success')
})
