import { expect } from 'vitest'
import { textOf } from '../repository/files.ts'
import { type ScenarioSettings, test } from '../support/scenario.ts'
import { withheldOutputs } from '../support/withheld-outputs.ts'

const SHOP = 'shop-1.2.1-distribution.tar.gz'
const QUICK: ScenarioSettings = { jobSeconds: { deploy: 0.3, backup: 0.3, restore: 0.3, domains: 0 } }

/** What a workflow that keeps the user's name as a secret loses between its jobs: outputs that hold the name. */
test.for<[action: string, inputs: Record<string, string>, withheld: string[]]>([
  ['.', { file: 'site.tar.gz', environment: 'green' }, ['json']],
  ['upload-distribution', { file: 'site.tar.gz' }, ['json']],
  ['upload-config-file', { file: 'a.properties' }, ['json']],
  ['deploy', { environment: 'green', distribution: SHOP }, ['json']],
  ['backup', { environment: 'green' }, ['json']],
  ['restore', { environment: 'green', backup: 'latest', 'source-environment': 'blue' }, []],
  ['promote-production', { environment: 'green', 'current-environment': 'blue' }, []],
  ['find-live', { domain: 'www.example.com', environments: 'blue, green' }, []],
  ['environment', { operation: 'get', name: 'green' }, []],
  ['domain', { operation: 'list' }, []],
  ['download-backup', { backup: 'latest', environment: 'blue' }, []],
  ['download-distribution', { distribution: SHOP }, []],
  ['download-logs', { environment: 'blue' }, []],
  ['prune', { resource: 'distributions', keep: '1', 'dry-run': 'true' }, []],
  ['check-stack', {}, []],
  ['user', { operation: 'list' }, ['json', 'users']],
  ['request', { path: '/v3/users' }, ['body', 'json']],
])(
  'with the user name as a secret, GitHub withholds of %s only what names the user',
  async ([action, inputs, withheld], { start }) => {
    const scenario = await start(QUICK)
    scenario.file('site.tar.gz', 'a site')
    scenario.file('a.properties', 'a=b')
    const result = await scenario.step(action, inputs, { masks: [scenario.simulator.username] })
    expect(result.conclusion, result.log.join('\n')).toBe('success')
    expect(withheldOutputs(result)).toEqual(withheld)
    // The page says so for each of them.
    const page = textOf('docs/credentials.md')
    expect(withheld.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  },
)
