import { afterEach, expect, test, vi } from 'vitest'
import { secret, text } from '../../../src/runtime/input-kinds.ts'
import { readInputs } from '../../../src/runtime/inputs.ts'
import { Secrets } from '../../../src/runtime/secrets.ts'
import { captureStdout } from '../../support/stdout.ts'

const inputs = { stack: text({ fallback: 'BRC_STACK' }), password: secret({ fallback: 'BRC_PASSWORD' }) }

afterEach(() => vi.unstubAllEnvs())

async function read(env: Record<string, string>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  captureStdout()
  return readInputs(inputs, new Secrets(), () => [])
}

test.each([
  ['an input', { INPUT_STACK: ' example\r\n', INPUT_PASSWORD: ' pass \n' }],
  ['the environment', { BRC_STACK: 'example\r\n', BRC_PASSWORD: ' pass \n' }],
  [
    'the environment, where the input is blank',
    { INPUT_STACK: ' \n', BRC_STACK: 'example ', BRC_PASSWORD: ' pass \n' },
  ],
])('is taken from %s without the space around it, and a secret without line ends', async (_, env) => {
  expect(await read(env)).toEqual({ stack: 'example', password: ' pass ' })
})
