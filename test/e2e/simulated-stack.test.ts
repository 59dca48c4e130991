import { expect, onTestFinished } from 'vitest'
import { startGitHub } from '../support/github.ts'
import { type Scenario, test } from '../support/scenario.ts'

const REVEALED = { reveals: ['password', 'BRC_PASSWORD', 'BRC_SIMULATOR_TOKEN'] }
const SIMULATOR = { id: 'simulator', action: 'simulator', inputs: { 'job-seconds': '0' } }

test('a release that goes to a simulated stack says so first, and records no deployment on GitHub', async ({
  start,
}) => {
  const { token, deployments, github, close } = await startGitHub()
  onTestFinished(async () => void (await close()))
  const { job, file } = await start()
  file('site.tar.gz', 'the distribution')
  const logs = new Map<string, string[]>()
  const { steps, conclusion } = await job(
    [
      SIMULATOR,
      {
        id: 'release',
        action: '.',
        inputs: { file: 'site.tar.gz', environment: 'acceptance', 'github-token': token },
      },
    ],
    {
      ...REVEALED,
      github,
      onEnd: (step, phase, { log, summary }) => {
        logs.set(`${step.id} ${phase}`, log)
        if (step.id === 'release') expect(summary).toMatch(/^<p><strong>🧪 Simulated/)
      },
    },
  )
  expect(conclusion).toBe('success')
  expect(steps['release']?.outputs['simulated']).toBe('true')
  expect(logs.get('release main')?.[0]).toContain('SIMULATED: this step uses a simulated stack')
  expect(deployments).toEqual([])
})

test('a real stack is not simulated, and its host is in log and summary', async ({ start }) => {
  const { step, simulator } = await start()
  const { outputs, log, summary } = await step('environment', { operation: 'get', name: 'blue' })
  const { host } = new URL(simulator.url)
  expect(outputs['simulated']).toBe('false')
  expect(log.join('\n')).toContain(`Bloomreach Cloud API: ${host}`)
  expect(summary).toContain(`Bloomreach Cloud API: ${host}`)
})

/** What a step says that fails behind a simulator, with these inputs more. */
async function refusalBehindSimulator({ job }: Scenario, more: Record<string, string>): Promise<string> {
  const messages: string[] = []
  const { conclusion } = await job(
    [SIMULATOR, { id: 'domain', action: 'domain', inputs: { operation: 'list', ...more } }],
    {
      ...REVEALED,
      onEnd: (step, _, { annotations }) => {
        if (step.id === 'domain') messages.push(...annotations.map(({ message }) => message))
      },
    },
  )
  expect(conclusion).toBe('failure')
  return messages.join('\n')
}

test('real credentials as inputs are not sent to the simulator', async ({ start }) => {
  const inputs = { username: 'ci@acme.example', password: 'Real-Passw0rd-1' }
  expect(await refusalBehindSimulator(await start(), inputs)).toContain('the stack is simulated')
})

test.for([
  ['another stack', { stack: 'acme', username: 'ci@acme.example', password: 'Real-Passw0rd-1' }],
  ['only the stack', { stack: 'acme' }],
  ['another address', { 'api-url': 'https://api.acme.example' }],
] as const)(
  'behind a simulator, %s as an input is refused: a rehearsal reaches no real stack',
  async ([, more], { start }) => {
    const text = await refusalBehindSimulator(await start(), more)
    expect(text).toContain('an earlier step has started a simulated stack')
  },
)

test.for([
  ['another address by variable', {}],
  ['a mark that does not fit the address', { BRC_SIMULATOR: 'https://api.example.test' }],
] as const)('a stack by variable and %s contradict each other', async ([, env], { start }) => {
  const { step, simulator } = await start()
  const { conclusion, log } = await step('domain', { operation: 'list' }, { env: { BRC_STACK: 'acme', ...env } })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('BRC_STACK and BRC_API_URL lead to different hosts')
  expect(simulator.requests).toEqual([])
})

test('the simulated stack has the names that the inputs give', async ({ start }) => {
  const { job } = await start()
  const { steps, conclusion } = await job(
    [
      {
        ...SIMULATOR,
        inputs: {
          'job-seconds': '0',
          environments: 'production, staging',
          distributions: 'cms-1.0.0.tar.gz\ncms-1.1.0.tar.gz',
          'config-files': 'common.properties',
          'live-environment': 'production',
        },
      },
      {
        id: 'deploy',
        action: 'deploy',
        inputs: {
          environment: 'staging',
          distribution: 'cms-1.0.0.tar.gz',
          'config-files': '[{name: common.properties, role: systemproperty}]',
        },
      },
      { id: 'domain', action: 'domain', inputs: { operation: 'get', name: 'www.example.com' } },
      { id: 'environment', action: 'environment', inputs: { operation: 'get', name: 'production' } },
    ],
    REVEALED,
  )
  expect(conclusion).toBe('success')
  expect(steps['domain']?.outputs['environment-id']).toBe(steps['environment']?.outputs['environment-id'])
})

test('only a client on this machine gets in, and the control paths take a token', async ({ start }) => {
  const { job } = await start()
  const seen: Record<string, number> = {}
  await job([SIMULATOR], {
    ...REVEALED,
    onEnd: async (_, phase, { env }) => {
      if (phase !== 'main') return
      const url = env['BRC_API_URL'] ?? ''
      seen['control without the token'] = (await fetch(`${url}/__simulator/cloud`)).status
      seen['a page in a browser'] = (
        await fetch(`${url}/v3/environments`, { headers: { origin: 'https://a.example' } })
      ).status
    },
  })
  expect(seen).toEqual({ 'control without the token': 401, 'a page in a browser': 403 })
})
