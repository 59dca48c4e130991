import { expect } from 'vitest'
import { calls, test } from '../support/scenario.ts'

test('upload, backup, deploy and promote, each with the outputs of those before', async ({ start }) => {
  const { simulator, job, file } = await start({ jobSeconds: { deploy: 1, backup: 0.5, restore: 0.5, domains: 0.5 } })
  file('site.tar.gz', 'a distribution')
  const environment = (name: string) => simulator.cloud.environments.find((one) => one.name === name)

  const { conclusion, steps } = await job([
    { id: 'upload', action: 'upload-distribution', inputs: { file: '*.tar.gz' } },
    { id: 'backup', action: 'backup', inputs: { environment: 'blue' } },
    {
      id: 'deploy',
      action: 'deploy',
      inputs: ({ upload }) => ({ environment: 'green', distribution: upload?.outputs['distribution-id'] ?? '' }),
    },
    {
      id: 'promote',
      action: 'promote-production',
      inputs: ({ deploy }) => ({
        environment: deploy?.outputs['environment-id'] ?? '',
        'current-environment': 'blue',
        'change-domain-rules': 'true',
      }),
    },
  ])

  expect(conclusion).toBe('success')
  const { upload, backup, deploy, promote } = steps
  expect(environment('green')).toMatchObject({
    state: 'deployed',
    distributionId: upload?.outputs['distribution-id'],
    production: true,
  })
  expect(simulator.cloud.backups.find(({ id }) => id === backup?.outputs['backup-id'])).toMatchObject({
    environmentId: environment('blue')?.id,
  })
  expect(deploy?.outputs['state']).toBe('deployed')
  expect(JSON.parse(promote?.outputs['domains'] ?? '[]')).toEqual(
    expect.arrayContaining(['www.example.com', 'example.com']),
  )
  // Each step logs in once, and ends its own session alone.
  expect(calls(simulator).filter((call) => call === 'POST /v3/authn/access_token')).toHaveLength(4)
  expect(calls(simulator).filter((call) => call === 'DELETE /v3/authn/refresh_token')).toHaveLength(4)
  expect(calls(simulator)).not.toContain('POST /v3/authn/logout')
})
