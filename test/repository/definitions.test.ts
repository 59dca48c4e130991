import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { filesMatching, textOf } from './files.ts'

interface Definition {
  readonly name: string
  readonly description: string
  readonly branding: { icon: string; color: string }
  readonly inputs: Record<string, { description: string; required?: boolean; default?: string }>
  readonly outputs: Record<string, { description: string }>
  readonly runs: { using: string; main: string }
}

const files = filesMatching(/^(?:actions\/[\w-]+\/)?action\.yml$/)
const definitions = files.map((file) => ({ file, action: parse(textOf(file)) as Definition }))

const CONNECTION = ['api-url', 'username', 'password', 'access-token', 'request-timeout-seconds', 'retries']

test.for(definitions)('$file reads well in the marketplace and in an editor', ({ file, action }) => {
  expect(action.name).toMatch(/^(?:Bloomreach Cloud|NetApp Copy and Sync)/)
  expect(action.description).toMatch(/^[A-Z][^\n]{20,160}[^.]$/)
  expect(action.branding).toEqual({
    icon: expect.stringMatching(/^[a-z0-9-]+$/),
    color: expect.stringMatching(/^[a-z]+$/),
  })
  expect(action.runs.using).toBe('node24')
  const name = file === 'action.yml' ? 'dist/release.js' : `../../dist/${file.split('/')[1]}.js`
  expect(action.runs.main).toBe(name)
})

test('the action that the marketplace lists has a description that it takes', () => {
  const root = definitions.find(({ file }) => file === 'action.yml')
  expect(root?.action.description.length).toBeLessThan(125)
})

test.for(definitions)('the outputs of $file say their type', ({ action }) => {
  const untyped = Object.entries(action.outputs).filter(
    ([, { description }]) => !/^(?:Text|Number|JSON|`true`)/.test(description),
  )
  expect(untyped.map(([name]) => name)).toEqual([])
})

test('an input that several actions have is described in the same words', () => {
  const bloomreach = definitions.filter(({ action }) => Object.hasOwn(action.inputs, 'stack'))
  expect(bloomreach.length).toBeGreaterThan(5)
  const netApp = definitions.filter(({ action }) => Object.hasOwn(action.inputs, 'token-url'))
  expect(netApp.length).toBeGreaterThan(2)
  expect(differences(bloomreach, [...CONNECTION, 'stack', 'poll-interval-seconds'])).toEqual([])
  expect(differences(netApp, [...CONNECTION, 'client-id', 'client-secret', 'refresh-token', 'account-id'])).toEqual([])
})

function differences(of: typeof definitions, inputs: string[]): string[] {
  return inputs.filter((input) => {
    const words = of.flatMap(({ action }) => action.inputs[input]?.description ?? [])
    return new Set(words).size > 1
  })
}
