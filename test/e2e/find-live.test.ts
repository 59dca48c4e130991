import { expect } from 'vitest'
import { hideMarksInList } from '../support/production.ts'
import { changes, test } from '../support/scenario.ts'

const NAMES = { domain: 'WWW.Example.com', environments: 'green\nblue' }

test('the environment that the domain points at is live, the other one is idle', async ({ start }) => {
  const { step, simulator } = await start()
  const { conclusion, outputs, summary } = await step('find-live', NAMES)
  expect(conclusion).toBe('success')
  const idOf = (wanted: string) => simulator.cloud.environments.find(({ name }) => name === wanted)?.id
  expect(outputs).toMatchObject({
    'live-environment': 'blue',
    'live-environment-id': idOf('blue'),
    'idle-environment': 'green',
    'idle-environment-id': idOf('green'),
  })
  expect(summary).toContain('blue is live, green is idle')
  expect(changes(simulator)).toEqual([])
})

test.for([
  [
    { ...NAMES, environments: 'test, green' },
    /The domain www\.example\.com points at the environment \w+, not at test or green/i,
  ],
  [{ ...NAMES, domain: 'shop.example.com' }, /no domain "shop\.example\.com"/],
  [{ ...NAMES, environments: 'blue, purple' }, /no environment "purple"/],
] as const)('%j fails', async ([inputs, message], { start }) => {
  const { step } = await start()
  const { conclusion, log } = await step('find-live', inputs)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(message)
})

test('the name and the id of one environment are not two', async ({ start }) => {
  const { step, simulator } = await start()
  const { id = '' } = simulator.cloud.environments.find(({ name }) => name === 'blue') ?? {}
  const { conclusion, log } = await step('find-live', { ...NAMES, environments: `blue, ${id}` })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('`environments` names the same environment twice: blue')
})

test.for(['blue', 'blue, green, test', 'blue, blue'])(
  '`environments: %s` is bad input',
  async (environments, { start }) => {
    const { step, simulator } = await start()
    const { conclusion, log } = await step('find-live', { ...NAMES, environments })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('`environments` must be two different environments')
    expect(simulator.requests).toEqual([])
  },
)

test('an idle environment that is marked as production is live, too, also where the list does not show the mark', async ({
  start,
}) => {
  const { step, simulator } = await start({ behaviors: { productionShown: true } })
  for (const one of simulator.cloud.environments) one.production = one.name === 'green'
  hideMarksInList(simulator)
  const { conclusion, log } = await step('find-live', NAMES)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(/but green is live, too: it is marked as production/)
})
