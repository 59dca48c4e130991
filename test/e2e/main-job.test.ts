import { expect } from 'vitest'
import { calls, test } from '../support/scenario.ts'

test('upload, backup, deploy and promote, one after another', async ({ start }) => {
  const { simulator, step, file } = await start({ jobSeconds: 1 })
  file('site.tar.gz', 'a distribution')

  const upload = await step('upload-distribution', { file: '*.tar.gz' })
  console.log(upload.log.join('\n'), upload.outputs)
  expect(upload.conclusion).toBe('success')

  const backup = await step('backup', { environment: 'green' })
  console.log(backup.log.join('\n'), backup.outputs)
  const deploy = await step('deploy', { environment: 'green', distribution: upload.outputs['distribution-id'] ?? '' })
  console.log(deploy.log.join('\n'), deploy.outputs, deploy.summary)
  const promote = await step('promote-production', {
    environment: 'green',
    'current-environment': 'blue',
    'change-domain-rules': true,
  })
  console.log(promote.log.join('\n'), promote.outputs, promote.summary)
  console.log(calls(simulator).join('\n'))
})
