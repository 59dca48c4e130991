import type { CloudSeed } from '../../../src/simulator/bloomreach/cloud-seed.ts'

const DAY = 24 * 3600 * 1000

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
