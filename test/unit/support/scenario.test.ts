import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { calls, test } from '../../support/scenario.ts'

describe('a scenario', () => {
  test('runs a compiled action against a simulated stack', async ({ start }) => {
    const { simulator, file, step } = await start()
    file('shop.tar.gz', 'the distribution')
    const upload = await step('upload-distribution', { file: 'shop.tar.gz' })
    expect(upload).toMatchObject({ conclusion: 'success', outputs: { 'distribution-name': 'shop.tar.gz' } })
    expect(simulator.cloud.distributions.map(({ name }) => name)).toContain('shop.tar.gz')
    expect(calls(simulator)).toContain('POST /v3/distributions')
  })

  test('runs several as a job, with the outputs of one as inputs of the next', async ({ start }) => {
    const { file, job } = await start({ jobSeconds: 0.2 })
    file('shop.tar.gz', 'the distribution')
    const { steps } = await job([
      { id: 'upload', action: 'upload-distribution', inputs: { file: 'shop.tar.gz' } },
      {
        id: 'deploy',
        action: 'deploy',
        inputs: ({ upload }) => ({ environment: 'green', distribution: upload?.outputs['distribution-id'] ?? '' }),
      },
    ])
    expect(steps['deploy']?.outputs['distribution-id']).toBe(steps['upload']?.outputs['distribution-id'])
  })

  test('lets a test act while a step runs', async ({ start }) => {
    const backup = await (await start({ jobSeconds: 60 })).start('backup', { environment: 'blue' })
    await backup.line(/is in progress/)
    backup.cancel()
    expect((await backup.result).conclusion).toBe('cancelled')
    await expect(backup.line(/no such line/)).rejects.toThrow('ended without a line like')
  })

  test('finds a secret in a file that a step left behind', async ({ start }) => {
    const { simulator, file, job, step } = await start()
    file('shop.tar.gz', 'the distribution')
    const leaving = () => void file('left.txt', `token: ${simulator.secrets.at(-1)}`)
    await expect(step('upload-distribution', { file: 'shop.tar.gz' }, { onLine: leaving })).rejects.toThrow(
      'is in the file left.txt',
    )
    expect(readFileSync(file('left.txt', ''), 'utf8')).toBe('')
    await expect(
      job([{ action: 'upload-distribution', inputs: { file: 'shop.tar.gz' } }], { onLine: leaving }),
    ).rejects.toThrow('is in the file left.txt')
  })
})
