import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { actions } from '../../src/actions/index.ts'
import type { AnyAction } from '../../src/runtime/action.ts'
import type { Inputs } from '../../src/runtime/inputs.ts'
import { type ActionYaml, contractOf } from './contract.ts'

const REPOSITORY = join(import.meta.dirname, '..', '..')
const folders = readdirSync(join(REPOSITORY, 'actions'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
if (existsSync(join(REPOSITORY, 'action.yml'))) folders.unshift('.')

const pathOf = (folder: string) => (folder === '.' ? REPOSITORY : join(REPOSITORY, 'actions', folder))
const all = folders.map(load)

interface Loaded {
  /** `.` for the action at the root. */
  readonly folder: string
  readonly yaml: ActionYaml
  /** The name that `dist/` has for it. */
  readonly name: string
  readonly action: AnyAction | undefined
  readonly codeInputs: Inputs
}

function load(folder: string): Loaded {
  const yaml = parse(readFileSync(join(pathOf(folder), 'action.yml'), 'utf8')) as ActionYaml
  const name = /([^/]+)\.js$/.exec(yaml.runs.main)?.[1] ?? ''
  const byName: Readonly<Record<string, AnyAction>> = actions
  const action = byName[name]
  return { folder, yaml, name, action, codeInputs: action?.inputs ?? {} }
}

// Users' workflows depend on each line of it. After a change on purpose: `npx vitest run test/repository/contract.test.ts -u`,
// and review the difference like code. In CI it is never written.
it('the inputs and outputs of all actions are those that were reviewed (contract.snap.yml)', async () => {
  const contracts = all.map(({ folder, yaml, codeInputs }) => contractOf(folder, yaml, codeInputs))
  await expect(contracts.join('\n')).toMatchFileSnapshot('contract.snap.yml')
})

it('has no action in the code that no action.yml leads to', () => {
  const led = all.map(({ name }) => name)
  expect(led.sort()).toEqual(Object.keys(actions).sort())
})

describe.for(all.map((one) => [one.folder, one] as const))('%s', ([folder, { yaml, name, action, codeInputs }]) => {
  it('runs on node24, from a stub that dist/ has', () => {
    const stub = join(pathOf(folder), yaml.runs.main)
    expect(yaml.runs.using).toBe('node24')
    expect(stub).toBe(join(REPOSITORY, 'dist', `${name}.js`))
    expect(readFileSync(stub, 'utf8')).toBe(`require('./index.js').run('${name}')\n`)
    if (folder !== '.') expect(name).toBe(folder)
  })

  it('is fit for the marketplace', () => {
    expect(yaml.name).toMatch(/\S/)
    expect(yaml.description.length).toBeLessThanOrEqual(150)
    expect(yaml.branding).toEqual({ icon: expect.stringMatching(/^[a-z0-9-]+$/), color: expect.any(String) })
  })

  it('declares the inputs that the code reads, alike', () => {
    const inYaml = entries(yaml.inputs).map(([input, { required, default: preset }]) => [input, required, preset])
    const inCode = entries(codeInputs).map(([input, { required, default: preset }]) => [input, required, preset])
    expect(inYaml).toEqual(inCode)
  })

  it('declares the outputs that the code sets, and the one that holds them all', () => {
    expect(Object.keys(yaml.outputs).sort()).toEqual([...(action?.outputs ?? [])].sort())
    expect(Object.keys(yaml.outputs)).toContain('json')
  })

  it('reads an input that may come from the environment from the variable of its name', () => {
    const prefix = folder.startsWith('netapp-') ? 'NETAPP_' : 'BRC_'
    for (const [input, { fallback }] of entries(codeInputs)) {
      if (fallback !== undefined) expect(fallback).toBe(prefix + input.toUpperCase().replaceAll('-', '_'))
    }
  })

  it('describes everything', () => {
    for (const [one, { description }] of [...Object.entries(yaml.inputs), ...Object.entries(yaml.outputs)]) {
      expect(description, one).toMatch(/^(`|[A-Z]).*[.…]$/s)
    }
    for (const [output, { description }] of Object.entries(yaml.outputs)) {
      expect(description, output).toMatch(/^(Text|Number|JSON)\b|`true`.*`false`/)
    }
  })
})

const BLOOMREACH = all.filter(({ folder }) => !/^(netapp-.*|simulator)$/.test(folder))
const NETAPP = all.filter(({ folder }) => folder.startsWith('netapp-'))
const CONNECTION = ['request-timeout-seconds', 'retries']
const SHARED = [
  'wait',
  'timeout-minutes',
  'poll-interval-seconds',
  'dry-run',
  'health-check-url',
  'health-check-status',
  'health-check-timeout-minutes',
  'github-token',
  'github-environment',
]

describe.for([
  ['bloomreach', BLOOMREACH, SHARED],
  ['netapp', NETAPP, []],
] as const)('the actions of %s', ([, members, shared]) => {
  const connection = (one: Loaded) => [
    ...CONNECTION,
    ...entries(one.codeInputs).flatMap(([input, { fallback }]) => (fallback === undefined ? [] : [input])),
  ]

  it('have the same inputs for the connection', () => {
    for (const one of members) {
      expect(connection(one), one.folder).toEqual(members[0] && connection(members[0]))
      expect(Object.keys(one.yaml.inputs), one.folder).toEqual(expect.arrayContaining(connection(one)))
    }
  })

  it('describe what they have in common word for word alike', () => {
    for (const input of [...shared, ...members.flatMap(connection)]) {
      const descriptions = members.flatMap(({ yaml }) => yaml.inputs[input]?.description ?? [])
      expect([...new Set(descriptions)], input).toHaveLength(1)
    }
  })
})

function entries<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
}
