import { expect, test } from 'vitest'
import { customDomainsAt } from '../../../src/bloomreach/live.ts'
import { GREEN } from '../../support/deployed-environment.ts'

test.for([
  ['www.example.com', 'green-shop.bloomreach.cloud', true],
  ['www.example.com', 'www.example.com', true],
  ['green-shop.bloomreach.cloud', 'green-shop.bloomreach.cloud', false],
  ['green-shop.bloomreach.cloud', undefined, false],
  ['green-shop.onehippo.io', 'green-shop.onehippo.io', false],
] as const)('the domain %s of an environment with the `url` %s is a custom one: %s', ([name, url, isCustom]) => {
  const domain = { id: 'd1', name, environmentId: 'green' }
  expect(customDomainsAt([domain], { ...GREEN, url })).toEqual(isCustom ? [domain] : [])
})
