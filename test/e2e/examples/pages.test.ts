import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { parse, stringify } from 'yaml'
import type { CloudSeed } from '../../../src/simulator/bloomreach/cloud-seed.ts'
import type { Simulator } from '../../../src/simulator/simulator.ts'
import { filesMatching } from '../../repository/files.ts'
import { fencesOf } from '../../repository/markdown.ts'
import { test } from '../../support/scenario.ts'
import { runFile } from './example.ts'
import { page } from './page.ts'

const PAGES = [...filesMatching(/^actions\/[\w-]+\/README\.md$/), 'docs/release.md']
const SHOP = 'shop-1.3.0-distribution.tar.gz'
const BROKER = '5d5a1f6d2a8f7a000a1c2b3d'
const GROUP = '5d5a1f6d2a8f7a000a1c2b3e'
const RELATIONSHIP = '5f1c9a3e7b2d4c0011aa22bb'

/** The cloud that the pages speak of. */
function cloud(): CloudSeed {
  const names = ['acceptance', 'blue', 'green', 'production']
  const createdAt = Date.now() - 24 * 3600 * 1000
  return {
    users: [{ username: 'release@example.com', role: 'admin' }, { username: 'ada@example.com' }],
    distributions: [{ id: '4B36A01A8EBA74B7', name: SHOP, content: 'shop 1.3.0', createdAt }],
    configFiles: ['common', 'acceptance'].map((name) => ({
      name: `${name}.properties`,
      content: `shop.stage=${name}`,
      createdAt,
    })),
    environments: names.map((name) => ({
      name,
      distribution: SHOP,
      deployedAt: createdAt,
      production: name === 'blue',
    })),
    domains: [{ name: 'www.example.com', environment: 'blue' }],
    backups: [{ environment: 'production', createdAt }],
  }
}

/** Makes the files that the pages speak of. */
const BUILD = {
  run: `mkdir -p target config && echo new > target/shop-1.4.0-distribution.tar.gz &&
    touch -d yesterday config && echo a=b | tee config/production.properties > config/log4j2.xml`,
}

const HEAD = `name: Example
on: pull_request
permissions: {}
env:
  BRC_USERNAME: \${{ vars.BRC_USERNAME }}
  BRC_PASSWORD: \${{ secrets.BRC_PASSWORD }}
`

const examples = PAGES.flatMap((markdown) =>
  fencesOf(markdown)
    .filter(({ language }) => language === 'yaml')
    .map(({ text, line }) => ({ place: `${markdown}:${line}`, text })),
)

/** The example as a workflow, with a page of our own as the site's, for a health check is real. */
async function workflowOf(example: string): Promise<string> {
  const ready = example
    .replaceAll(/https:\/\/(?:\$\{\{[^}]*\}\}|\S)+\/ping/g, await page(200))
    .replace('job-seconds: 10', 'job-seconds: 0.3')
  const steps: { if?: string }[] = parse(ready)
  const failing = steps.some((step) => step.if === 'failure()') ? [{ run: 'exit 1' }] : []
  const job = { 'runs-on': 'ubuntu-latest', steps: [BUILD, ...failing, ...steps] }
  return HEAD + stringify({ jobs: { example: job } })
}

function secretsOf({ netapp }: Simulator): Record<string, string> {
  return {
    NETAPP_REFRESH_TOKEN: netapp.refreshTokens[0] ?? '',
    AWS_ACCESS_KEY_ID: 'AKIA0123456789ABCDEF',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI-K7MDENG-bPxRfiCY',
    NEW_CI_PASSWORD: 'Correct-Horse-7-Battery',
  }
}

test('each page has more than one example', () => {
  expect(PAGES.filter((page) => examples.filter(({ place }) => place.startsWith(`${page}:`)).length < 2)).toEqual([])
})

test.for(examples)('the example at $place runs', async ({ text }, { start }) => {
  const scenario = await start({ jobSeconds: 0.3, cloud: cloud(), limits: { environments: 5 } })
  const { netapp } = scenario.simulator
  for (const group of netapp.groups.slice(0, 1)) group.id = GROUP
  for (const broker of netapp.dataBrokers.slice(0, 1)) Object.assign(broker, { id: BROKER, groupId: GROUP })
  for (const relationship of netapp.relationships) relationship.group = GROUP
  for (const relationship of netapp.relationships.slice(0, 1)) relationship.id = RELATIONSHIP
  const file = join(scenario.temp, 'example.yml')
  writeFileSync(file, await workflowOf(text))
  const event = { name: 'pull_request', payload: { number: 7 } }
  const { jobs } = await runFile(scenario, file, { event, secrets: secretsOf(scenario.simulator) })
  const outcomes = jobs.flatMap(({ steps }) => steps.map(({ name, outcome }) => `${name}: ${outcome}`))
  expect(outcomes.length).toBeGreaterThan(1)
  expect(outcomes.filter((line) => !line.endsWith(': success'))).toEqual(
    text.includes('failure()') ? ['exit 1: failure'] : [],
  )
})
