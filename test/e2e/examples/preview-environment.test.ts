import { expect } from 'vitest'
import type { Simulator } from '../../../src/simulator/simulator.ts'
import { test } from '../../support/scenario.ts'
import { inPlaceCloud } from './clouds.ts'
import { distributionOf, environmentOf, runExample } from './example.ts'

const DISTRIBUTION = 'pr-7-distribution.tar.gz'

function pullRequest(action: string, { sha = 'ffac537e6cbb', from = 'octo-org/website' } = {}) {
  const payload = { action, number: 7, pull_request: { head: { repo: { full_name: from } } } }
  return { event: { name: 'pull_request', payload }, github: { ref: 'refs/pull/7/merge', ref_name: 'pull', sha } }
}

const namesOf = ({ cloud }: Simulator) => ({
  environments: cloud.environments.map(({ name }) => name),
  distributions: cloud.distributions.map(({ name }) => name),
})

test('an environment comes with the pull request, follows its pushes and goes with it', async ({ start }) => {
  // Two deployments of one environment within a second are told apart by finer times only.
  const scenario = await start({ jobSeconds: 0.2, cloud: inPlaceCloud(), behaviors: { times: 'milliseconds' } })
  const { simulator } = scenario
  const before = namesOf(simulator)

  const opened = await runExample(scenario, 'preview-environment', pullRequest('opened'))
  expect(opened.results).toEqual({ build: 'success', deploy: 'success', remove: 'skipped' })
  expect(opened.job('deploy').environment).toEqual({
    name: 'preview',
    url: 'https://pr-7-example.bloomreach.cloud',
  })
  const { id, distributionId } = environmentOf(simulator, 'pr-7')
  expect(distributionOf(simulator, 'pr-7')).toBe(DISTRIBUTION)

  const pushed = await runExample(scenario, 'preview-environment', pullRequest('synchronize', { sha: 'c0ffee' }))
  expect(pushed.results).toEqual({ build: 'success', deploy: 'success', remove: 'skipped' })
  expect(environmentOf(simulator, 'pr-7').id).toBe(id)
  expect(environmentOf(simulator, 'pr-7').distributionId).not.toBe(distributionId)

  const closed = await runExample(scenario, 'preview-environment', pullRequest('closed'))
  expect(closed.results).toEqual({ build: 'skipped', deploy: 'skipped', remove: 'success' })
  expect(namesOf(simulator)).toEqual(before)
})

test('a pull request from a fork gets nothing', async ({ start }) => {
  const scenario = await start({ cloud: inPlaceCloud() })
  for (const action of ['opened', 'closed']) {
    const run = await runExample(scenario, 'preview-environment', pullRequest(action, { from: 'mallory/website' }))
    expect(run.results).toEqual({ build: 'skipped', deploy: 'skipped', remove: 'skipped' })
  }
  expect(scenario.simulator.requests).toEqual([])
})

test('fails when the stack has no room, and what is there stays', async ({ start }) => {
  const scenario = await start()
  const before = namesOf(scenario.simulator)
  const run = await runExample(scenario, 'preview-environment', pullRequest('opened'))

  expect(run.results).toEqual({ build: 'success', deploy: 'failure', remove: 'skipped' })
  expect(run.step('Create the environment').outcome).toBe('failure')
  expect(namesOf(scenario.simulator)).toEqual(before)
})
