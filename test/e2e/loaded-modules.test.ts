import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { type Scenario, test } from '../support/scenario.ts'
import { singleSignOn } from '../support/single-sign-on.ts'

const DIST = join(import.meta.dirname, '..', '..', 'dist')
const HOOK = join(import.meta.dirname, '..', 'support', 'loaded-modules.cjs')

/** What the code of a part that is seldom needed has, and no other. */
const SELDOM = {
  octokit: /octokit-core/,
  YAML: /YAMLParseError/,
  'proxy tunnel': /class TunnelAgent/,
  simulator: /\bHono\b/,
  // Of @actions/http-client.
  "client for GitHub's identity token": /allowRedirectDowngrade/,
}

/** Node's own modules that a step over plain HTTP takes. */
const NODE = [
  ...['_http_agent', '_http_client', '_http_common', '_http_incoming', '_http_outgoing', '_http_server', 'http'],
  ...['net', 'stream', 'stream/promises', 'string_decoder', 'crypto', 'os', 'perf_hooks'],
]

interface Loaded {
  readonly builtin: readonly string[]
  readonly files: readonly string[]
}

/** Runs a step to its good end; resolves with what it had loaded at its first connection, and at its end. */
async function loadedBy(
  { step }: Scenario,
  name: string,
  inputs: Record<string, string>,
  variables: Record<string, string> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const record = join(folder, 'modules.json')
  const env = { NODE_OPTIONS: `--require ${JSON.stringify(HOOK)}`, LOADED_MODULES: record, ...variables }
  const { conclusion, log } = await step(name, inputs, { env })
  expect(conclusion, log.join('\n')).toBe('success')
  const loaded: { first: Loaded; all: Loaded } = JSON.parse(readFileSync(record, 'utf8'))
  return loaded
}

function seldomIn(files: readonly string[]): string[] {
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  return Object.entries(SELDOM).flatMap(([part, mark]) => (mark.test(code) ? [part] : []))
}

test('a plain deploy loads what it needs and nothing else, most of it once its login is on the way', async ({
  start,
}) => {
  const scenario = await start({ jobSeconds: 0.3 })
  const inputs = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }
  const { first, all } = await loadedBy(scenario, 'deploy', inputs)

  expect(first.files).toEqual([join(DIST, 'deploy.js'), join(DIST, 'index.js')])
  // The clients' actions, what both clients use, and the library that reads responses.
  expect(all.files.slice(first.files.length).map((file) => basename(file).replace(/^\d+/, '#'))).toEqual(
    Array(3).fill('#.index.js'),
  )
  expect(seldomIn(all.files)).toEqual([])
  expect(all.builtin.filter((name) => !NODE.includes(name))).toEqual([])
})

test("GitHub's identity token takes a client of its own, and a client secret does without", async ({ start }) => {
  const scenario = await start({ behaviors: { singleSignOn: true } })
  const { simulator } = scenario
  const inputs = { operation: 'list' }
  const variables = singleSignOn(simulator)
  const { first, all } = await loadedBy(scenario, 'domain', inputs, variables)
  expect(seldomIn(first.files)).toEqual(["client for GitHub's identity token"])
  expect(seldomIn(all.files)).toEqual(["client for GitHub's identity token"])

  const secret = { BRC_SSO_CLIENT_SECRET: simulator.identityProvider.clientSecret }
  const { all: others } = await loadedBy(scenario, 'domain', inputs, { ...variables, ...secret })
  expect(seldomIn(others.files)).toEqual([])
})

test('what is seldom needed is known by its code', () => {
  const files = readdirSync(DIST).filter((name) => name.endsWith('.js'))
  expect(seldomIn(files.map((name) => join(DIST, name)))).toEqual(Object.keys(SELDOM))
})
