import type { CloudSeed } from '../../../src/simulator/bloomreach/cloud-seed.ts'

const HOUR = 3600 * 1000
const DAY = 24 * HOUR

/** A shop that is released in place: production, and the test and acceptance environments before it. */
export function inPlaceCloud(): CloudSeed {
  const now = Date.now()
  const file = (version: string) => `shop-${version}-distribution.tar.gz`
  return {
    distributions: ['1.0.0', '1.1.0', '1.2.0'].map((version, index) => ({
      name: file(version),
      content: `shop ${version}\n`,
      createdAt: now - (90 - index * 10) * DAY,
    })),
    environments: [
      { name: 'test', distribution: file('1.2.0'), deployedAt: now - DAY },
      { name: 'acceptance', distribution: file('1.1.0'), deployedAt: now - 2 * DAY },
      { name: 'production', distribution: file('1.1.0'), deployedAt: now - 3 * DAY, production: true },
    ],
    domains: [{ name: 'www.example.com', environment: 'production' }],
  }
}

export const CONFIG_FILES = ['common.properties', 'production.properties', 'production-secrets.properties']

/** A stack that is full: a hundred distributions, the oldest of which runs in production. */
export function fullCloud(): CloudSeed {
  const now = Date.now()
  const distributions = Array.from({ length: 100 }, (_, index) => ({
    name: `shop-1.0.${index}-distribution.tar.gz`,
    createdAt: now - (100 - index) * HOUR,
  }))
  return {
    distributions,
    configFiles: CONFIG_FILES.map((name) => ({ name, createdAt: now - 100 * HOUR })),
    environments: ['test', 'acceptance', 'production'].map((name) => ({
      name,
      distribution: 'shop-1.0.0-distribution.tar.gz',
      deployedAt: now - 99 * HOUR,
    })),
    domains: [{ name: 'www.example.com', environment: 'production' }],
  }
}
