import { describe, expect } from 'vitest'
import { repositoryOf } from '../../scripts/repository.mjs'
import { anchor } from '../../scripts/troubleshooting.mjs'
import { REPOSITORY } from '../repository/files.ts'
import { headings } from '../repository/markdown.ts'
import { type Scenario, test } from '../support/scenario.ts'

const REFUSED = { environment: 'green', password: 'Not-the-password' }
const ANCHOR = anchor('Authentication failed: …')

/** The last line of the log of a step whose login is refused, and whether the summary links to the same. */
async function lastLine({ step }: Scenario, options: Parameters<Scenario['step']>[2]) {
  const { log, summary } = await step('backup', REFUSED, options)
  const line = log.at(-1) ?? ''
  const [, address = ''] = /^Troubleshooting: (.*)$/.exec(line) ?? []
  expect(summary).toContain(`<a href="${address}">Troubleshooting</a>`)
  return line
}

describe('the last line of a failed step leads to what explains it', () => {
  test.for([
    ['the release that runs', { action_repository: 'acme/actions', action_ref: 'v1.2.3' }, 'acme/actions/blob/v1.2.3'],
    ['a branch of a fork', { action_repository: 'me/fork', action_ref: 'feature/x' }, 'me/fork/blob/feature/x'],
    ['an action of the workspace', { action_repository: '', action_ref: '' }, `${repositoryOf(REPOSITORY)}/blob/HEAD`],
    [
      'nothing that breaks out',
      { action_repository: 'a/b"><x', action_ref: 'v1' },
      `${repositoryOf(REPOSITORY)}/blob/HEAD`,
    ],
  ] as const)('%s', async ([, github, path], { start }) => {
    const scenario = await start()
    const line = await lastLine(scenario, { github: { server_url: 'https://github.com', ...github } })
    expect(line).toBe(`Troubleshooting: https://github.com/${path}/docs/troubleshooting.md#${ANCHOR}`)
    expect(headings('docs/troubleshooting.md').map(anchor)).toContain(ANCHOR)
  })

  test('on the server that the runner names', async ({ start }) => {
    const scenario = await start()
    const github = { server_url: 'https://ghe.example.com', action_repository: 'acme/actions', action_ref: 'v1' }
    expect(await lastLine(scenario, { github })).toContain('https://ghe.example.com/acme/actions/blob/v1/docs/')
  })
})

test('a step on Bloomreach Cloud leads to the Mission Control of its stack, another one does not', async ({
  start,
}) => {
  const { step } = await start()
  // Nothing answers there: the step fails before it has sent anything.
  const env = { BRC_API_URL: '', HTTPS_PROXY: 'http://127.0.0.1:1' }
  const cloud = await step('backup', { environment: 'green', stack: 'shop', retries: 0 }, { env })
  expect(cloud.log).toContain('Mission Control: https://missioncontrol.shop.bloomreach.cloud')
  expect(cloud.summary).toContain('<a href="https://missioncontrol.shop.bloomreach.cloud">Mission Control</a> · <a ')
  const other = await step('backup', REFUSED)
  expect(other.log.join('\n')).not.toContain('Mission Control: ')
})

test('each annotation has a title', async ({ start }) => {
  const { step } = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['fails', 'fails'] } })
  const inputs = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz', 'rollback-on-failure': true }
  const { annotations } = await step('deploy', inputs)
  expect(annotations.map(({ level, title }) => [level, title])).toEqual([
    ['error', 'deploy'],
    ['error', 'deploy failed'],
  ])
})
