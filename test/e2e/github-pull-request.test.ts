import { expect, onTestFinished } from 'vitest'
import { startGitHub } from '../support/github.ts'
import { test } from '../support/scenario.ts'

const GREEN = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }
const HEAD = 'b'.repeat(40)

test.for([
  ['the head commit of the pull request', { pull_request: { head: { sha: HEAD } } }, HEAD],
  ['its branch, where the event does not say the commit', {}, 'feature'],
] as const)('a deployment of a pull request is recorded for %s', async ([, event, ref], { start }) => {
  const { token, deployments, github, close } = await startGitHub()
  onTestFinished(async () => void (await close()))
  const { step } = await start({ jobSeconds: 0.3 })
  const { conclusion } = await step(
    'deploy',
    { ...GREEN, 'github-token': token },
    { github: { ...github, event_name: 'pull_request', head_ref: 'feature' }, event },
  )
  expect(conclusion).toBe('success')
  expect(deployments).toMatchObject([{ ref }])
})
