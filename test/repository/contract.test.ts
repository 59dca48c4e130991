import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { actions } from '../../src/actions/index.ts'
import type { AnyAction } from '../../src/runtime/action.ts'
import type { Inputs } from '../../src/runtime/inputs.ts'
import { COMMON, CONTRACTS, FALLBACKS, type Promised } from './contract.ts'

interface ActionYaml {
  name: string
  description: string
  branding?: { icon?: string; color?: string }
  inputs: Record<string, { description: string; required: boolean; default?: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

const REPOSITORY = join(import.meta.dirname, '..', '..')
const folders = readdirSync(join(REPOSITORY, 'actions'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
if (existsSync(join(REPOSITORY, 'action.yml'))) folders.unshift('.')

const pathOf = (folder: string) => (folder === '.' ? REPOSITORY : join(REPOSITORY, 'actions', folder))
const yamls = new Map(
  folders.map((folder) => [folder, parse(readFileSync(join(pathOf(folder), 'action.yml'), 'utf8')) as ActionYaml]),
)

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

it('has the actions of the contract, and no others', () => {
  expect(folders.toSorted()).toEqual(Object.keys(CONTRACTS).toSorted())
})

it('has no action in the code that no action.yml leads to', () => {
  const led = [...yamls.values()].map(({ runs }) => runs.main.replace(/^.*\/(.*)\.js$/, '$1'))
  expect(led.sort()).toEqual(Object.keys(actions).sort())
})

describe.for([...yamls])('%s', async ([folder, yaml]) => {
  const contract = CONTRACTS[folder] ?? { family: 'bloomreach', inputs: {}, outputs: [] }
  const stub = join(pathOf(folder), yaml.runs.main)
  const name = /([^/]+)\.js$/.exec(yaml.runs.main)?.[1] ?? ''
  const loaders: Readonly<Record<string, () => Promise<{ action: AnyAction }>>> = actions
  const action = (await loaders[name]?.())?.action
  const codeInputs: Inputs = action?.inputs ?? {}

  it('runs on node24, from a stub that dist/ has', () => {
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

  it('declares the outputs that the code sets', () => {
    expect(Object.keys(yaml.outputs).sort()).toEqual([...(action?.outputs ?? [])].sort())
  })

  it('keeps to the contract', () => {
    const promised = { ...contract.inputs, ...COMMON[contract.family] }
    const allowed = [...Object.keys(promised), ...(contract.more ?? [])]
    expect(allowed, 'the inputs in test/contract.ts').toEqual(expect.arrayContaining(Object.keys(yaml.inputs)))
    for (const [input, kind] of Object.entries(promised)) {
      expect(yaml.inputs[input], input).toMatchObject(shapeOf(kind))
    }
    const outputs = [...contract.outputs, 'json']
    expect(Object.keys(yaml.outputs).sort(), 'the outputs in test/contract.ts').toEqual(outputs.sort())
  })

  it('falls back to the environment as promised', () => {
    const fallbacks = entries(codeInputs).flatMap(([input, { fallback }]) =>
      fallback === undefined ? [] : [[input, fallback]],
    )
    expect(Object.fromEntries(fallbacks)).toEqual(FALLBACKS[contract.family])
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

describe.for(['bloomreach', 'netapp'] as const)('what is common to the actions of %s', (family) => {
  const members = [...yamls].filter(([folder]) => CONTRACTS[folder]?.family === family)
  const shared = family === 'bloomreach' ? [...SHARED, ...Object.keys(COMMON.bloomreach)] : Object.keys(COMMON.netapp)

  it('is described word for word alike', () => {
    for (const input of shared) {
      const descriptions = members.flatMap(([, { inputs }]) => inputs[input]?.description ?? [])
      expect(new Set(descriptions).size, input).toBeLessThanOrEqual(1)
    }
  })
})

function entries<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
}

function shapeOf(kind: Promised): object {
  if (kind === '*') return { required: true }
  return kind === '?' ? { required: false } : { required: false, default: kind.default }
}
