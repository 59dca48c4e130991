import { expect, it } from 'vitest'
import { startApi } from './api.ts'

const sections = {
  authentication: [
    'POST /v3/authn/access_token',
    'GET /v3/authn/verify_token',
    'POST /v3/authn/refresh_token',
    'DELETE /v3/authn/refresh_token',
    'POST /v3/authn/logout',
  ],
  distributions: [
    'GET /v3/distributions',
    'POST /v3/distributions',
    'GET /v3/distributions/1',
    'PATCH /v3/distributions/1',
    'DELETE /v3/distributions/1',
  ],
  appConfigFiles: [
    'GET /v3/appConfigFiles',
    'POST /v3/appConfigFiles',
    'GET /v3/appConfigFiles/1',
    'PATCH /v3/appConfigFiles/1',
    'DELETE /v3/appConfigFiles/1',
  ],
  domains: [
    'GET /v3/domains',
    'GET /v3/domains/1',
    'GET /v3/domains?name=a.com',
    'POST /v3/domains',
    'PUT /v3/domains/1',
    'DELETE /v3/domains/1',
  ],
  environments: [
    'GET /v3/environments',
    'POST /v3/environments',
    'PUT /v3/environments/1/deploy',
    'GET /v3/environments/1',
    'GET /v3/environments?name=blue',
    'POST /v3/environments/1/logs/download-token',
    'GET /v3/environments/logs/download/1',
    'DELETE /v3/environments/1',
    'PUT /v3/production',
    'PUT /v3/protect',
  ],
  backups: [
    'GET /v3/backups',
    'POST /v3/backups',
    'PUT /v3/backups/1/restore',
    'GET /v3/backups/jobs/1',
    'DELETE /v3/backups/1',
  ],
  users: [
    'GET /v3/users',
    'GET /v3/users/a@b.c',
    'POST /v3/users',
    'PUT /v3/users/a@b.c',
    'PUT /v3/users/a@b.c/password',
    'POST /v3/password-reset/a@b.c',
    'GET /v3/password-reset/1',
    'PUT /v3/password-reset/password',
    'DELETE /v3/users/a@b.c',
  ],
}
const reference = Object.values(sections).flat()
const later = [
  'GET /v3/backups/1/repositorydownloadlink',
  'POST /v3/distributions/1/download-token',
  'GET /v3/distributions/download/1',
]

it('has the 45 calls of the reference, and three later ones', async () => {
  const { simulator } = await startApi()
  expect(new Set(reference).size).toBe(45)
  for (const one of [...reference, ...later]) {
    const [method = '', path = ''] = one.split(' ')
    const response = await fetch(`${simulator.url}${path}`, { method, redirect: 'manual' })
    // The last one takes a token of its own, in its path.
    expect(one === later.at(-1) ? [404] : [400, 401], one).toContain(response.status)
    expect(await response.json(), one).toMatchObject({ error_code: expect.any(String) })
  }
})
