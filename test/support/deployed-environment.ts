import type { Environment } from '../../src/bloomreach/schemas.ts'

/** An environment that runs the distribution `old` since the beginning of 2026. */
export const GREEN: Environment = {
  id: 'green',
  name: 'green',
  url: undefined,
  createdAt: undefined,
  createdBy: undefined,
  deployedBy: undefined,
  deployedAt: '2026-01-01T00:00:00Z',
  distributionId: 'old',
  state: 'deployed',
}
