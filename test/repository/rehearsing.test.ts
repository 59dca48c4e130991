import { expect, test } from 'vitest'
import { defaultBehaviors, setBehaviors } from '../../src/simulator/bloomreach/behaviors.ts'
import { exampleCloud } from '../../src/simulator/bloomreach/cloud-seed.ts'
import { textOf } from './files.ts'

const PAGE = 'docs/rehearsing.md'
const switches = [...textOf(PAGE).matchAll(/\{"[^}]*\}/g)].map(([json]) => json)

test.for([...new Set(switches)])('the simulator knows %s', (json) => {
  const behaviors = defaultBehaviors()
  setBehaviors(behaviors, JSON.parse(json))
  expect(behaviors).not.toEqual(defaultBehaviors())
})

test('the page names what the simulated stack begins with', () => {
  expect(switches.length).toBeGreaterThan(3)
  const { environments = [], domains = [], configFiles = [] } = exampleCloud(Date.now())
  const names = [...environments, ...domains, ...configFiles].map(({ name }) => name)
  expect(names.filter((name) => !textOf(PAGE).includes(`\`${name}\``))).toEqual([])
})
