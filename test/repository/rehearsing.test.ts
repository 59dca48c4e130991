import { expect, test } from 'vitest'
import { defaultBehaviors, setBehaviors } from '../../src/simulator/bloomreach/behaviors.ts'
import { exampleCloud } from '../../src/simulator/bloomreach/cloud-seed.ts'
import { changeIdentityProvider, newIdentityProvider } from '../../src/simulator/identity-provider.ts'
import { textOf } from './files.ts'

const PAGE = 'docs/rehearsing.md'
// One table is of the identity provider's, and what is sent to it in the example before.
const [, provider = ''] = /^(To rehearse \[single sign-on\][\s\S]*?)^Identity tokens /m.exec(textOf(PAGE)) ?? []
const switches = switchesIn(textOf(PAGE).replace(provider, ''))
const ofProvider = switchesIn(provider)

function switchesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{"[^}]*\}/g)].map(([json]) => json))]
}

test.for(switches)('the simulator knows %s', (json) => {
  const behaviors = defaultBehaviors()
  setBehaviors(behaviors, JSON.parse(json))
  expect(behaviors).not.toEqual(defaultBehaviors())
})

test.for(ofProvider)('its identity provider knows %s', (json) => {
  const usual = newIdentityProvider()
  expect(changeIdentityProvider({ ...usual }, JSON.parse(json))).not.toEqual(usual)
})

test('the page names what the simulated stack begins with', () => {
  expect(switches.length).toBeGreaterThan(3)
  expect(ofProvider.length).toBeGreaterThan(3)
  const { environments = [], domains = [], configFiles = [] } = exampleCloud(Date.now())
  const names = [...environments, ...domains, ...configFiles].map(({ name }) => name)
  expect(names.filter((name) => !textOf(PAGE).includes(`\`${name}\``))).toEqual([])
})
