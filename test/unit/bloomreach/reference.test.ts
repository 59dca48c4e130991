import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BloomreachCloud } from '../../../src/bloomreach/client.ts'
import type { Behaviors } from '../../../src/simulator/bloomreach/behaviors.ts'
import { exampleCloud } from '../../../src/simulator/bloomreach/cloud-seed.ts'
import { startSimulator } from '../../../src/simulator/simulator.ts'
import { connectionTo } from '../../support/connection.ts'
import { later } from './reference/later.ts'
import { reference } from './reference/reference.ts'
import { type Row, SECTIONS } from './reference/row.ts'

const CONTENT = 'a file\n'
/** Of `list`: what it gives of a list that may be incomplete. */
const OTHER_FORMS = ['listing', 'entries']
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reference-'))
  writeFileSync(join(folder, 'file'), CONTENT)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('has a method for each of the 45 endpoints, in a row of its own', () => {
  expect(new Set(reference.map(({ endpoint }) => endpoint)).size).toBe(45)
  expect(new Set(reference.map(({ method }) => method)).size).toBe(45)
})

it('has no public method without a row', () => {
  const cloud = new BloomreachCloud(connectionTo({ url: 'http://127.0.0.1:9', username: 'a', password: 'b' }))
  const methods = SECTIONS.flatMap((section) =>
    Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(cloud[section])))
      .filter(([name, { get }]) => name !== 'constructor' && !get && !OTHER_FORMS.includes(name))
      .map(([name]) => `${section}.${name}`),
  )
  expect(methods.sort()).toEqual([...reference, ...later].map(({ method }) => method).sort())
})

const usual = {}
const otherwise: Partial<Behaviors> = {
  refreshPath: 'verify_token',
  wrongRefreshStatus: 405,
  idKey: 'ID',
  slashes: 'with',
  configPath: 'appconfigfiles',
  lists: 'items',
}

describe.for([
  ['the usual way', usual],
  ['the other way', otherwise],
] as const)('on a service that does it %s', ([, behaviors]) => {
  it.for([...reference, ...later])('$method calls $endpoint', async (row) => {
    const { result, endpoints } = await execute(row, behaviors)
    expect(result).toBeTruthy()
    expect(endpoints.at(-1)).toBe(asServed(row.endpoint, behaviors))
  })
})

/** Calls the method on a cloud of its own; resolves with the good responses, in order, ids as `{ID}`. */
async function execute(row: Row, behaviors: Partial<Behaviors>): Promise<{ result: unknown; endpoints: string[] }> {
  const seed = exampleCloud(Date.now())
  const simulator = await startSimulator({
    cloud: { ...seed, domains: [{ name: 'www.example.com', environment: 'blue' }] },
    limits: { environments: 5 },
    behaviors,
  })
  const connection = connectionTo(simulator)
  const cloud = new BloomreachCloud(connection)
  try {
    await connection.logIn()
    const before = simulator.requests.length
    const result = await row.call(cloud, { simulator, file: { path: join(folder, 'file'), size: CONTENT.length } })
    const answered = simulator.requests.slice(before).filter(({ status = 0 }) => status < 400)
    const endpoints = answered.map(
      ({ method, path, query }) => `${method} ${shape(path)}${'name' in query ? '?name=' : ''}`,
    )
    return { result, endpoints }
  } finally {
    await connection.end()
    await simulator.close()
  }
}

/** The path with its ids, user names, tokens and file names as `{ID}`. */
function shape(path: string): string {
  const isWord = (segment: string) => /^(?:v3|authn|\w+_token|[a-z-]+|appConfigFiles)?$/.test(segment)
  return path
    .split('/')
    .map((segment) => (isWord(segment) ? segment : '{ID}'))
    .join('/')
}

/** The endpoint as a service with such behaviors has it. */
function asServed(endpoint: string, { slashes, configPath, refreshPath }: Partial<Behaviors>): string {
  const atRefresh = endpoint === 'POST /v3/authn/refresh_token' && refreshPath !== undefined
  const path = atRefresh ? `POST /v3/authn/${refreshPath}` : endpoint
  return path
    .replace(/appConfigFiles/, configPath ?? 'appConfigFiles')
    .replace(/(\/production|\/protect|\/domains)(?=$|\?)/, (name) =>
      slashes === 'with' && (name !== '/domains' || endpoint.includes('?')) ? `${name}/` : name,
    )
}
