import { expect, it } from 'vitest'
import type { Role } from '../../../src/simulator/bloomreach/cloud.ts'
import { startApi } from './api.ts'

const cloud = {
  users: [
    { username: 'user@example.com', role: 'user' },
    { username: 'developer@example.com', role: 'developer' },
    { username: 'admin@example.com', role: 'admin' },
    { username: 'root@example.com', role: 'root' },
  ] satisfies { username: string; role: Role }[],
  distributions: [{ id: 'D1', name: 'one' }],
  environments: [
    { id: 'ACCEPTANCE', name: 'acceptance', distribution: 'one' },
    { id: 'VISITED', name: 'visited', distribution: 'one' },
    { id: 'PRODUCTION', name: 'production', distribution: 'one', production: true },
  ],
  domains: [{ id: 'WWW', name: 'www.example.com', environment: 'visited' }],
  backups: [{ id: 'B1', environment: 'acceptance' }],
}

type Request = readonly [method: string, path: string, body?: object]

const changesOf = (environment: string): Request[] => [
  ['PUT', '/v3/backups/B1/restore', { environmentId: environment }],
  ['PUT', `/v3/environments/${environment}/deploy`, { distributionId: 'D1' }],
  ['DELETE', `/v3/environments/${environment}`],
]

const ADMINS_ONLY: Request[] = [
  ...changesOf('VISITED'),
  ...changesOf('PRODUCTION'),
  ['PUT', '/v3/production', { currentProductionEnvironmentId: 'PRODUCTION' }],
  ['PUT', '/v3/protect', { site: false }],
  ['POST', '/v3/domains', { name: 'shop.com' }],
  ['PUT', '/v3/domains/WWW', { environmentId: 'ACCEPTANCE' }],
  ['DELETE', '/v3/domains/WWW'],
]

const ANYBODYS: Request[] = [
  ...changesOf('ACCEPTANCE'),
  ['POST', '/v3/environments', { name: 'preview' }],
  ['POST', '/v3/backups', { environmentId: 'PRODUCTION', backupType: 'Manual' }],
  ['POST', '/v3/environments/PRODUCTION/logs/download-token'],
  ['GET', '/v3/domains'],
]

/** The status of each request, each sent to a stack of its own. */
async function statusesOf(role: Role, requests: Request[]): Promise<[Request, number, unknown][]> {
  return Promise.all(
    requests.map(async (request) => {
      const { call, simulator } = await startApi({ cloud })
      const authorization = `Bearer ${simulator.issueAccessToken(`${role}@example.com`)}`
      const { status, json } = await call(...request, ...(request.length < 3 ? [undefined] : []), { authorization })
      return [request, status, (json as { error_code?: string } | null)?.error_code]
    }),
  )
}

it.each(['user', 'developer'] as const)('lets a %s change nothing that visitors see', async (role) => {
  for (const [request, ...answer] of await statusesOf(role, ADMINS_ONLY)) {
    expect([request, ...answer]).toEqual([request, 403, 'Forbidden'])
  }
  for (const [request, status] of await statusesOf(role, ANYBODYS)) {
    expect([request, status < 300]).toEqual([request, true])
  }
})

it.each(['admin', 'root'] as const)('lets %s change all of it', async (role) => {
  for (const [request, status] of await statusesOf(role, [...ADMINS_ONLY, ...ANYBODYS])) {
    expect([request, status < 300]).toEqual([request, true])
  }
})
