import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished } from 'vitest'
import type { StepResult } from '../../tools/runner/run-action.ts'
import { test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'
import { goodInputs, MAIN_ACTIONS } from './main-actions.ts'

const TAMPER = join(import.meta.dirname, '..', 'support', 'tamper.cjs')

/** A service that answers whatever it is asked with `answer`; resolves with its origin. */
async function serviceThatSays(answer: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', () => socket.end(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

function expectFailure({ conclusion, exitCode, log, summary }: StepResult, message: RegExp): void {
  expect([conclusion, exitCode]).toEqual(['failure', 1])
  expect(log.join('\n')).toMatch(message)
  expect(stateOf(log)).toBe('State now: Nothing was changed.')
  expect(summary).toContain('❌')
}

describe('a service that switches protocols is a failure', () => {
  const SWITCH = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'

  test.for(MAIN_ACTIONS)('of %s', async (name, { start }) => {
    const scenario = await start()
    const env = { BRC_API_URL: await serviceThatSays(SWITCH) }
    const result = await scenario.step(name, { ...goodInputs(name, scenario), retries: 0 }, { env })
    expectFailure(result, /POST \/v3\/authn\/access_token .* the service switched to another protocol \(101\)/)
  })

  test('also without the headers that belong to it, and after retries', async ({ start }) => {
    const scenario = await start()
    const env = { BRC_API_URL: await serviceThatSays('HTTP/1.1 101 Switching Protocols\r\n\r\n'), BRC_CLOCK_RATE: '50' }
    const result = await scenario.step('backup', { environment: 'green', retries: 2 }, { env })
    expectFailure(result, /POST \/v3\/authn\/access_token .*101/)
  })
})

describe('a process that ends before the end of the step is a failure', () => {
  test.for([
    ['because nothing is left to wait for', 'silence', /Unexpected error: the step ended before it was finished/],
    ['with an exit code of success', 'exit', /Unexpected error: the step ended before it was finished/],
    ['because part of the action is missing', 'missing', /Unexpected error: Cannot find module/],
  ] as const)('%s', async ([, tamper, message], { start }) => {
    const { step } = await start()
    const env = { NODE_OPTIONS: `--require ${JSON.stringify(TAMPER)}`, TAMPER: tamper }
    // With a token there is no request before what the action does is loaded.
    const result = await step('backup', { environment: 'green', 'access-token': 'a-token-of-some-length' }, { env })
    expectFailure(result, message)
  })
})
