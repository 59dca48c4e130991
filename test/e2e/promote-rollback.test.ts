import { expect } from 'vitest'
import { environmentOf, placeOf, point, productionOf } from '../support/production.ts'
import { changes, test } from '../support/scenario.ts'
import { startSite } from '../support/site.ts'
import { stateOf } from '../support/state-of.ts'

const SWITCH = {
  environment: 'green',
  'current-environment': 'blue',
  'change-domain-rules': true,
  'rollback-on-failure': true,
  'domains-timeout-minutes': 0.5,
  'health-check-timeout-minutes': 0.05,
}

test('a site that never responds as it should: mark and domains are back where they were', async ({ start }) => {
  const site = await startSite(() => 500)
  const { simulator, step } = await start({ jobSeconds: { domains: 1 } })
  const { conclusion, outputs, log } = await step('promote-production', { ...SWITCH, 'health-check-url': site.url })
  expect(conclusion).toBe('failure')
  expect(outputs['rolled-back']).toBe('true')
  expect(JSON.parse(outputs['domains'] ?? '')).toEqual(['green-example.bloomreach.cloud'])
  expect(productionOf(simulator)).toEqual(['blue'])
  for (const domain of ['www.example.com', 'example.com']) expect(placeOf(simulator, domain)).toBe('blue')
  expect(stateOf(log)).toBe('State now: Rolled back: blue is production again, with its domains.')
})

test('cancelled during the switch back, it says why it has failed, and what to check', async ({ start }) => {
  const { simulator, start: begin } = await start({ jobSeconds: { domains: 6000 } })
  const inputs = { ...SWITCH, 'domains-timeout-minutes': 0.2 }
  const { cancel, line, result } = await begin('promote-production', inputs, { env: { BRC_CLOCK_RATE: '20' } })
  await line(/Rolling back/)
  await expect.poll(() => productionOf(simulator)).toEqual(['blue'])
  cancel()
  const { outputs, log, summary } = await result
  expect(outputs['rolled-back']).toBe('false')
  const text = log.join('\n')
  expect(text).toMatch(
    /Error: Cancelled \(SIGINT\) during the rollback\. ACTION REQUIRED: check where the domains point/,
  )
  expect(text).toMatch(/Next: ACTION REQUIRED: check where the domains point: they should be at blue\./)
  expect(stateOf(log)).toMatch(/^State now: The rollback is not complete\. Last seen at /)
  expect(summary).toContain('failed – cancelled during the rollback')
})

test('without being told to, everything stays, and the outputs say where', async ({ start }) => {
  const site = await startSite(() => 500)
  const { simulator, step } = await start()
  const inputs = { ...SWITCH, 'rollback-on-failure': false, 'health-check-url': site.url }
  const { conclusion, outputs } = await step('promote-production', inputs)
  expect(conclusion).toBe('failure')
  expect(outputs['rolled-back']).toBe('false')
  expect(new Set(JSON.parse(outputs['domains'] ?? ''))).toEqual(
    new Set(['green-example.bloomreach.cloud', 'www.example.com', 'example.com']),
  )
  expect(productionOf(simulator)).toEqual(['green'])
})

test('domains that do not move are switched back', async ({ start }) => {
  const { simulator, step } = await start({ jobSeconds: { domains: 6000 } })
  const { conclusion, outputs } = await step('promote-production', SWITCH)
  expect(conclusion).toBe('failure')
  expect(outputs['rolled-back']).toBe('true')
  expect(productionOf(simulator)).toEqual(['blue'])
})

test('a domain that was at the new environment before ends there again', async ({ start }) => {
  const site = await startSite(() => 500)
  const { simulator, step } = await start()
  point(simulator, 'next.example.com', 'green')
  const { outputs } = await step('promote-production', { ...SWITCH, 'health-check-url': site.url })
  expect(outputs['rolled-back']).toBe('true')
  expect(placeOf(simulator, 'next.example.com')).toBe('green')
  expect(placeOf(simulator, 'www.example.com')).toBe('blue')
})

test('what somebody else has moved since is left', async ({ start }) => {
  const site = await startSite((_, nth) => {
    if (nth === 1) point(simulator, 'www.example.com', 'acceptance')
    return 500
  })
  const { simulator, step } = await start()
  const { outputs, log, summary, annotations } = await step('promote-production', {
    ...SWITCH,
    'health-check-url': site.url,
  })
  expect(outputs['rolled-back']).toBe('false')
  const message = 'Not switched back: somebody else has moved www.example.com since.'
  expect(annotations).toContainEqual(
    expect.objectContaining({ level: 'warning', message: `${message} Check where the domains are to point.` }),
  )
  // It would undo what they have done.
  expect(`${log.join('\n')}${summary}`).not.toMatch(/ACTION REQUIRED|[Rr]ollback failed/)
  expect(stateOf(log)).toBe(
    `State now: ${message} Last seen at green: example.com; at neither of them: www.example.com.`,
  )
  expect(JSON.parse(outputs['domains'] ?? '')).not.toContain('www.example.com')
  expect(placeOf(simulator, 'www.example.com')).toBe('acceptance')
  expect(changes(simulator)).toHaveLength(1)
})

test('visitors are not sent back to what does not run any more', async ({ start }) => {
  const site = await startSite((_, nth) => {
    if (nth === 1) environmentOf(simulator, 'blue').state = 'error'
    return 500
  })
  const { simulator, step } = await start()
  const { outputs, log } = await step('promote-production', { ...SWITCH, 'health-check-url': site.url })
  expect(outputs['rolled-back']).toBe('false')
  expect(log.join('\n')).toContain('Not switched back: blue is not deployed (state "error")')
  expect(log.join('\n')).not.toContain('ACTION REQUIRED')
  expect(changes(simulator)).toHaveLength(1)
})

test('a switch back that is refused is shouted, with what to do', async ({ start }) => {
  const site = await startSite(() => 500)
  const refusal = {
    kind: 'status',
    status: 400,
    body: { error_code: 'InvalidParameters', error_detail: 'No' },
  } as const
  const { simulator, step } = await start({ faults: [{ ...refusal, method: 'PUT', nth: 2 }] })
  const { outputs, log } = await step('promote-production', { ...SWITCH, 'health-check-url': site.url })
  expect(outputs['rolled-back']).toBe('false')
  expect(log.join('\n')).toMatch(
    /Rollback failed: .*ACTION REQUIRED: make blue the production environment again, with its domains/,
  )
  expect(stateOf(log)).toContain('Last seen at green: www.example.com, example.com.')
  expect(JSON.parse(outputs['domains'] ?? '')).toContain('www.example.com')
  expect(productionOf(simulator)).toEqual(['green'])
})

test('a mark alone is taken back, too', async ({ start }) => {
  const site = await startSite(() => 500)
  const { simulator, step } = await start()
  const inputs = { ...SWITCH, 'change-domain-rules': false, 'health-check-url': site.url }
  const { outputs } = await step('promote-production', inputs)
  expect(outputs['rolled-back']).toBe('true')
  expect(productionOf(simulator)).toEqual(['blue'])
})

const PUT = { method: 'PUT', path: '/v3/production' } as const
const MARK_ALONE = { ...SWITCH, 'change-domain-rules': false, retries: 0 }

test('a switch back that is confirmed without effect is not taken for one', async ({ start }) => {
  const site = await startSite(() => 500)
  const { simulator, step } = await start({
    behaviors: { productionShown: true },
    faults: [{ ...PUT, nth: 2, kind: 'status', status: 200, body: {} }],
  })
  const { outputs, log } = await step('promote-production', { ...MARK_ALONE, 'health-check-url': site.url })
  expect(outputs['rolled-back']).toBe('false')
  expect(productionOf(simulator)).toEqual(['green'])
  expect(log.join('\n')).toContain('accepted, but the mark of blue is shown as before')
  expect(log.join('\n')).toMatch(/The outcome of the rollback is unknown/)
})

test('a switch back whose response was lost is found by the mark', async ({ start }) => {
  const site = await startSite(() => 500)
  const { simulator, step } = await start({
    behaviors: { productionShown: true },
    faults: [{ ...PUT, nth: 2, kind: 'lost-answer' }],
  })
  const { outputs } = await step('promote-production', { ...MARK_ALONE, 'health-check-url': site.url })
  expect(outputs['rolled-back']).toBe('true')
  expect(productionOf(simulator)).toEqual(['blue'])
  expect(changes(simulator)).toHaveLength(2)
})

test.for(['acceptance', 'blue'])(
  'a domain that somebody else has moved from the new environment to %s stays there',
  async (place, { start }) => {
    const site = await startSite((_, nth) => {
      if (nth === 1) point(simulator, 'next.example.com', place)
      return 500
    })
    const { simulator, step } = await start()
    point(simulator, 'next.example.com', 'green')
    const { outputs } = await step('promote-production', { ...SWITCH, 'health-check-url': site.url })
    expect(outputs['rolled-back']).toBe('true')
    expect(placeOf(simulator, 'next.example.com')).toBe(place)
    expect(placeOf(simulator, 'www.example.com')).toBe('blue')
  },
)
