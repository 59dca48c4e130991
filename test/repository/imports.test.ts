import { expect, test } from 'vitest'
import { textOf } from './files.ts'
import { type Import, importsIn, importsOf } from './imports.ts'

const ARCHITECTURE = 'docs/development/architecture.md'
const imports = importsOf(/^(?:src|tools)\/.*\.ts$/)
const own = imports.filter(({ to }) => /^(?:src|tools)\//.test(to))

test('the scan finds imports of every kind', () => {
  const source = `
import { readFile } from 'node:fs/promises'
import './effects.ts'
import * as v from 'valibot'
import type { A } from '../core/a.ts'
import {
  type B,
  type C,
} from '../core/b.ts'
import { type D, d } from './d.ts'
export { e } from './e.ts'
export type { F } from './f.ts'
const lazy = () => import('./lazy.ts')
const eager = await import(/* webpackMode: "eager" */ './node-http.ts')
type Module = typeof import('./typed.ts')
// Nothing is imported from './comment.ts' here.`
  expect(importsIn(source, 'src/http/x.ts').map(({ to, kind }) => `${kind} ${to}`)).toEqual([
    'static node:fs/promises',
    'static src/http/effects.ts',
    'static valibot',
    'type src/core/a.ts',
    'type src/core/b.ts',
    'static src/http/d.ts',
    'static src/http/e.ts',
    'type src/http/f.ts',
    'lazy src/http/lazy.ts',
    'lazy src/http/node-http.ts',
    'type src/http/typed.ts',
  ])
  expect(own.length).toBeGreaterThan(500)
})

/** The folders (and `src/index.ts`) of the list on the architecture page, by the number of their line. */
const ranks = new Map(
  [...textOf(ARCHITECTURE).matchAll(/^\d+\. (?<line>`[^:]+):/gm)].flatMap(({ groups }, index) =>
    [...(groups?.['line'] ?? '').matchAll(/`(?<folder>[^`]+)`/g)].map((match) => [
      match.groups?.['folder'] ?? '',
      index,
    ]),
  ),
)

/** The entry of the list that a file belongs to: the longest that its path begins with. */
function layerOf(path: string): string | undefined {
  const isIn = (layer: string) => path === layer || path.startsWith(`${layer}/`)
  return [...ranks.keys()].filter(isIn).toSorted((one, other) => other.length - one.length)[0]
}

function rankOf(path: string): number {
  return ranks.get(layerOf(path) ?? '') ?? Number.NaN
}

const shown = ({ from, to, kind }: Import) => `${from} → ${to}${kind === 'static' ? '' : ` (${kind})`}`

test('the list names each folder', () => {
  expect(ranks.size).toBeGreaterThan(8)
  const files = [...new Set(own.flatMap(({ from, to }) => [from, to]))]
  expect(files.filter((file) => layerOf(file) === undefined)).toEqual([])
})

test('imports point down the list', () => {
  const upwards = own.filter(({ from, to }) => rankOf(to) < rankOf(from))
  const sideways = own.filter(({ from, to }) => rankOf(to) === rankOf(from) && layerOf(to) !== layerOf(from))
  expect([...upwards, ...sideways].map(shown)).toEqual([])
})

test('an action imports nothing of another one', () => {
  const folderOf = (path: string) => /^src\/actions\/(?<name>[\w-]+)\//.exec(path)?.groups?.['name']
  const others = own.filter(({ from, to }) => {
    const [one, other] = [folderOf(from), folderOf(to)]
    return one !== undefined && other !== undefined && other !== 'shared' && one !== other
  })
  expect(others.map(shown)).toEqual([])
})

test('no file imports itself by way of others', () => {
  // An action's declaration loads what the action does, which knows the declared types.
  const followed = own.filter(({ to, kind }) => !(kind === 'type' && to.endsWith('/action.ts')))
  expect(cyclesIn(followed)).toEqual([])
})

test('the clients know nothing of GitHub', () => {
  const ofClients = imports.filter(({ from }) => /^src\/(?:bloomreach|netapp|jobs|http|core)\//.test(from))
  const ofGitHub = ofClients.filter(({ to }) => /^src\/(?:runtime|actions)\/|^@?actions[/-]/.test(to))
  expect(ofGitHub.map(shown)).toEqual([])
})

test('the simulator and the clients share no code but types', () => {
  const ofSimulator = own.filter(
    ({ from, to }) => from.startsWith('src/simulator/') && !to.startsWith('src/simulator/'),
  )
  const ofOthers = own.filter(({ from, to }) => !from.startsWith('src/simulator/') && to.startsWith('src/simulator/'))
  const mayLoadIt = ({ from }: Import) => from === 'src/index.ts' || /^tools\/(?:demo|night)\//.test(from)
  expect(ofSimulator.filter(({ kind }) => kind !== 'type').map(shown)).toEqual([])
  expect(ofOthers.filter((one) => one.kind !== 'type' && !mayLoadIt(one)).map(shown)).toEqual([])
})

test('the stubs stand for themselves', () => {
  const known = [
    // It loads the package that it stands for, under another name, once that is needed.
    'src/stubs/http-client.ts → actions-http-client',
    // What the package's own caller cannot tell it.
    'src/runtime/identity-token.ts → src/stubs/http-client.ts',
  ]
  const ofStubs = imports.filter(({ from, to }) => (from + to).includes('src/stubs/') && !to.startsWith('node:'))
  expect(ofStubs.map((one) => `${one.from} → ${one.to}`).filter((one) => !known.includes(one))).toEqual([])
})

/** Each circle of imports once, as the files that it leads through. */
function cyclesIn(list: readonly Import[]): string[] {
  const targets = new Map<string, string[]>()
  for (const { from, to } of list) targets.set(from, [...(targets.get(from) ?? []), to])
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (path.includes(file) || done.has(file)) return
    for (const to of targets.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of targets.keys()) visit(file, [])
  return cycles
}

test('the search finds a circle', () => {
  const one = (from: string, to: string): Import => ({ from, to, kind: 'static' })
  expect(cyclesIn([one('a', 'b'), one('b', 'c'), one('c', 'b'), one('a', 'c')])).toEqual(['b → c → b'])
})
