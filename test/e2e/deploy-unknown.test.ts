import { expect } from 'vitest'
import type { Fault } from '../../src/simulator/faults.ts'
import { changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const FAST = { env: { BRC_CLOCK_RATE: '20' } }
const DEPLOY = {
  'poll-interval-seconds': 1,
  environment: 'green',
  distribution: 'shop-1.2.1-distribution.tar.gz',
  'rollback-on-failure': true,
  'logs-on-failure': false,
  retries: 1,
}
const ENVIRONMENT = '/v3/environments/*'
const FORBIDDEN = '<html><body><h1>403 Forbidden</h1></body></html>'

/** What a poll may meet that says nothing about the deployment. */
const refusals: [string, Fault][] = [
  ['403 with a page', { kind: 'status', status: 403, body: FORBIDDEN, headers: { 'content-type': 'text/html' } }],
  ['403 with a code', { kind: 'status', status: 403, body: { error_code: 'Forbidden' } }],
  ['401', { kind: 'status', status: 401 }],
  ['404 without a code', { kind: 'status', status: 404 }],
  ['200 with an error code', { kind: 'status', status: 200, body: { error_code: 'Oops', error_detail: 'no' } }],
  ['502', { kind: 'html' }],
]
// The first two looks are those before the request and after it.
const polls = { method: 'GET', path: ENVIRONMENT, nth: 3 }

test.concurrent.for(refusals)(
  'polls that meet a %s for a while do not touch a healthy deployment',
  async ([, fault], { start }) => {
    const { simulator, step } = await start({ jobSeconds: 1, faults: [{ ...fault, ...polls, times: 4 }] })
    const { conclusion, outputs, log } = await step('deploy', DEPLOY, FAST)
    expect(conclusion).toBe('success')
    expect(outputs).toMatchObject({ result: 'success', 'rolled-back': 'false' })
    expect(changes(simulator)).toHaveLength(1)
    expect(log.join('\n')).toMatch(/This says nothing about the deployment of .*; still waiting/)
  },
)

test.concurrent.for(refusals)(
  'polls that meet a %s to the end are unknown, and no rollback',
  async ([, fault], { start }) => {
    const { simulator, step } = await start({ jobSeconds: 1, faults: [{ ...fault, ...polls, times: null }] })
    const { conclusion, outputs, log } = await step('deploy', { ...DEPLOY, 'timeout-minutes': 0.3 }, FAST)
    expect(conclusion).toBe('failure')
    expect(outputs).toMatchObject({ result: 'unknown', 'rolled-back': 'false' })
    expect(changes(simulator)).toHaveLength(1)
    const text = log.join('\n')
    expect(text).toMatch(/Timed out after 18 s waiting for the deployment of .* to green/)
    expect(text).toMatch(/The outcome is unknown: it may still be running\./)
    expect(text).toMatch(/Check green in Mission Control, then run the step again; increase `timeout-minutes` if/)
  },
)

test.concurrent('a deployment that takes too long is left in progress', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['hangs'] } })
  const { conclusion, outputs } = await step('deploy', { ...DEPLOY, 'timeout-minutes': 0.3 }, FAST)
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ result: 'unknown', 'rolled-back': 'false', state: 'deploying' })
  expect(changes(simulator)).toHaveLength(1)
})

const PUT = { method: 'PUT', path: '/v3/environments/*/deploy' }

test.concurrent('a request whose response is lost for good is unknown', async ({ start }) => {
  const { simulator, step } = await start({ faults: [{ ...PUT, kind: 'reset-after', times: null }] })
  const { conclusion, outputs, log } = await step('deploy', DEPLOY, FAST)
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ result: 'unknown', 'rolled-back': 'false' })
  expect(changes(simulator)).toHaveLength(2)
  expect(log.join('\n')).toMatch(/The outcome of the request to deploy .* to green is unknown/)
  expect(stateOf(log)).toMatch(
    /^State now: It is unknown whether the deployment of shop-1\.2\.1\S+ to green was started\. Before it, green ran shop-1\.1\.0\S+ \(\w+\)\.$/,
  )
})

test.concurrent('a request that something in front of the service refuses for a while is sent again', async ({
  start,
}) => {
  const html = { 'content-type': 'text/html' }
  const { simulator, step } = await start({
    jobSeconds: 0.3,
    faults: [{ ...PUT, kind: 'status', status: 403, body: FORBIDDEN, headers: html }],
  })
  expect((await step('deploy', DEPLOY, FAST)).conclusion).toBe('success')
  expect(changes(simulator)).toHaveLength(2)
})

test.concurrent.for([
  ['400', { status: 400, body: { error_code: 'InvalidParameters', error_detail: 'No such role' } }],
  ['403', { status: 403, body: { error_code: 'Forbidden', error_detail: 'Not production' } }],
  ['200 with a code', { status: 200, body: { error_code: 'InvalidParameters', error_detail: 'No such role' } }],
] as const)(
  'a request that the service refuses (%s) has changed nothing, for certain',
  async ([, answer], { start }) => {
    const { simulator, step } = await start({ faults: [{ ...PUT, kind: 'status', times: null, ...answer }] })
    const { conclusion, outputs, log } = await step('deploy', DEPLOY, FAST)
    expect(conclusion).toBe('failure')
    expect(outputs).toMatchObject({ result: 'failure', 'rolled-back': 'false' })
    expect(changes(simulator)).toHaveLength(1)
    expect(stateOf(log)).toBe('State now: Nothing was deployed to green.')
    expect(log.join('\n')).not.toMatch(/unknown|certain/)
  },
)

test.concurrent('a request without a response at the time limit is unknown: it may have been accepted', async ({
  start,
}) => {
  const { simulator, step } = await start({ jobSeconds: 0.3, faults: [{ ...PUT, kind: 'hang-after' }] })
  const { conclusion, outputs, log } = await step('deploy', { ...DEPLOY, 'timeout-minutes': 1 }, FAST)
  expect(conclusion).toBe('failure')
  expect(outputs).toMatchObject({ result: 'unknown', 'rolled-back': 'false' })
  expect(changes(simulator)).toHaveLength(1)
  expect(log.join('\n')).toMatch(/Timed out after 1 min waiting for the request to deploy .* The outcome is unknown\./)
  expect(stateOf(log)).toMatch(
    /^State now: It is unknown whether the deployment of shop-1\.2\.1\S+ to green was started\. Before it, green ran shop-1\.1\.0\S+ \(\w+\)\.$/,
  )
})

test.concurrent('the upload of a config file whose response is lost, and that cannot be looked for, is unknown', async ({
  start,
}) => {
  const { simulator, step, file } = await start({
    faults: [
      { kind: 'lost-answer', method: 'POST', path: '/v3/appConfigFiles' },
      // The list is read for the plan.
      { kind: 'status', method: 'GET', path: '/v3/appConfigFiles', nth: 2, times: null, status: 403 },
    ],
  })
  file('site.properties', 'a=1')
  const inputs = { ...DEPLOY, 'config-files': '[{ path: site.properties, role: file }]' }
  const { conclusion, outputs, log, summary } = await step('deploy', inputs, FAST)
  expect(conclusion).toBe('failure')
  expect(outputs['result']).toBe('unknown')
  expect(summary).toMatch(/Deployment of .* has an unknown result/)
  expect(stateOf(log)).toBe(
    'State now: It is unknown whether the config file "site.properties" was uploaded; nothing was deployed.',
  )
  expect(changes(simulator)).toEqual(['POST /v3/appConfigFiles'])
})
