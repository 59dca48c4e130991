import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { node24 } from '../../scripts/node24.mjs'
import { calls, test } from '../support/scenario.ts'

const DIST = join(import.meta.dirname, '..', '..', 'dist')

test('a script that another one loads does not run its step, nor does the bundle run it twice', async ({ start }) => {
  const { simulator } = await start()
  const env = {
    ...process.env,
    BRC_API_URL: simulator.url,
    BRC_USERNAME: simulator.username,
    BRC_PASSWORD: simulator.password,
    INPUT_RESOURCE: 'backups',
    INPUT_KEEP: '100',
    GITHUB_OUTPUT: '',
  }
  const run = (code: string) => promisify(execFile)(node24(), ['-e', code], { env, cwd: DIST })
  await run("require('./prune.js')")
  expect(calls(simulator)).toEqual([])
  await run("require('./index.js').run('prune')")
  expect(calls(simulator).filter((call) => call === 'POST /v3/authn/access_token')).toHaveLength(1)
})
