import { afterEach, expect, test, vi } from 'vitest'
import { systemClock } from '../../../src/core/clock.ts'
import { Transport } from '../../../src/http/transport.ts'
import { Log } from '../../../src/runtime/log.ts'
import { Secrets } from '../../../src/runtime/secrets.ts'
import { Step } from '../../../src/runtime/step.ts'
import { Summary } from '../../../src/runtime/summary.ts'
import { captureStdout } from '../../support/stdout.ts'

afterEach(() => vi.unstubAllEnvs())

test('outputs that cannot be written are said once, and nothing is thrown', () => {
  vi.stubEnv('GITHUB_OUTPUT', '/nonexistent/output')
  const out = captureStdout()
  const secrets = new Secrets()
  const log = new Log(secrets, 'deploy')
  const step = new Step<unknown, 'name'>({
    ...{ inputs: {}, log, summary: new Summary(secrets), secrets, clock: systemClock, transport: new Transport() },
    signal: new AbortController().signal,
  })
  step.output('name', 'a')
  step.outputJson('json', { a: 1 })
  expect(out.text.match(/The outputs of this step cannot be set: /g)).toHaveLength(1)
  expect(out.text).toContain('GITHUB_OUTPUT')
})

test('what the steps after this one need is an error that names the file, when it cannot be written', () => {
  vi.stubEnv('GITHUB_ENV', '/nonexistent/env')
  vi.stubEnv('GITHUB_STATE', '/nonexistent/state')
  const secrets = new Secrets()
  const step = new Step<unknown, 'name'>({
    ...{ inputs: {}, log: new Log(secrets, 'simulator'), summary: new Summary(secrets), secrets, clock: systemClock },
    ...{ transport: new Transport(), signal: new AbortController().signal },
  })
  expect(() => step.exportVariable('A', 'b')).toThrow(/cannot be written: .*\/nonexistent\/env/)
  expect(() => step.saveState('a', 'b')).toThrow(/cannot be written: .*\/nonexistent\/state/)
})
