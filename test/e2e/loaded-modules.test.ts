import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { type Scenario, test } from '../support/scenario.ts'

const DIST = join(import.meta.dirname, '..', '..', 'dist')
const HOOK = join(import.meta.dirname, '..', 'support', 'loaded-modules.cjs')

/** What the code of a part that is seldom needed has, and no other. */
const SELDOM = {
  octokit: /createDeployment:/,
  YAML: /YAMLParseError/,
  glob: /picomatch/,
  'proxy agent': /tunnel|getAgentDispatcher/,
  simulator: /\bHono\b/,
}

/** Node's own that a connection takes; then what requests over plain HTTP take, a random name in an output, and a clock. */
const NODE_FIRST = ['net', 'stream', 'stream/promises', 'string_decoder']
const NODE_ALL = [
  ...NODE_FIRST,
  ...['_http_agent', '_http_client', '_http_common', '_http_incoming', '_http_outgoing', '_http_server', 'http'],
  ...['crypto', 'os', 'perf_hooks'],
]

interface Loaded {
  readonly builtin: readonly string[]
  readonly files: readonly string[]
}

/** Runs a step to its good end; resolves with what it had loaded at its first connection, and at its end. */
async function loadedBy({ step }: Scenario, name: string, inputs: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const record = join(folder, 'modules.json')
  const env = { NODE_OPTIONS: `--require ${JSON.stringify(HOOK)}`, LOADED_MODULES: record }
  const { conclusion, log } = await step(name, inputs, { env })
  expect(conclusion, log.join('\n')).toBe('success')
  const loaded: { first: Loaded; all: Loaded } = JSON.parse(readFileSync(record, 'utf8'))
  return loaded
}

function seldomIn(files: readonly string[]): string[] {
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  return Object.entries(SELDOM).flatMap(([part, mark]) => (mark.test(code) ? [part] : []))
}

test('a plain deploy loads what it needs and nothing else, node:http after its login has gone out', async ({
  start,
}) => {
  const scenario = await start({ jobSeconds: 0.3 })
  const inputs = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }
  const { first, all } = await loadedBy(scenario, 'deploy', inputs)

  expect(first.builtin.toSorted()).toEqual(NODE_FIRST.toSorted())
  expect(first.files).toEqual([join(DIST, 'deploy.js'), join(DIST, 'index.js')])

  expect(all.builtin.toSorted()).toEqual(NODE_ALL.toSorted())
  // Chunks have numbers for names: what every story needs, the client, its schemas, the stories of a release.
  const chunks = all.files.slice(first.files.length)
  expect(chunks.map((file) => basename(file).replace(/^\d+/, '#'))).toEqual(Array(6).fill('#.index.js'))
  expect(seldomIn(all.files)).toEqual([])
})

test('what is seldom needed is known by its code', () => {
  const files = readdirSync(DIST).filter((name) => name.endsWith('.js'))
  expect(seldomIn(files.map((name) => join(DIST, name)))).toEqual(Object.keys(SELDOM))
})
