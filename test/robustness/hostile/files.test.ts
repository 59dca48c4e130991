import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packTar } from 'modern-tar'
import { describe, expect } from 'vitest'
import type { StepResult } from '../../../tools/runner/run-action.ts'
import { actionFolder } from '../../support/actions.ts'
import { expectHarmless } from '../../support/harmless.ts'
import { HOSTILE, HOSTILE_FILE_NAMES, HOSTILE_HEADERS, titleOf } from '../../support/hostile-strings.ts'
import { type Scenario, test } from '../../support/scenario.ts'
import { sample } from '../extent.ts'
import { type Answer, type BetweenOptions, openBetween } from './between.ts'
import { withLeaves } from './leaves.ts'

const SHOP = 'shop-1.2.1-distribution.tar.gz'
/** Each string with its title and number; a few as a sample. */
const named = (texts: readonly string[], few = 2) =>
  sample(
    texts.map((text, n) => [titleOf(text), text, n] as const),
    few,
  )

/** The downloads, each with its inputs and the path at which its file is asked for. */
const DOWNLOADS = [
  ['download-logs', { environment: 'blue' }, /\/logs\/download\//],
  ['download-distribution', { distribution: SHOP }, /\/distributions\/download\//],
  ['download-backup', { environment: 'blue', backup: 'latest' }, /\/repository\//],
] as const

describe('a file on disk may have any name', () => {
  test.concurrent.for(named(HOSTILE_FILE_NAMES))('%s', async ([, name], { start }) => {
    const scenario = await start()
    const folder = filesOf(scenario, [name])
    const result = await scenario.step('upload-distribution', { file: folder })
    expectHarmless(result, actionFolder('upload-distribution'))
    expect(result.conclusion).toBe('success')
  })

  test.for(['upload-distribution', 'upload-config-file'])('so may many: %s', async (action, { start }) => {
    const scenario = await start()
    const result = await scenario.step(action, { file: filesOf(scenario, HOSTILE_FILE_NAMES) })
    expectHarmless(result, actionFolder(action))
  })

  test.concurrent.for(named(HOSTILE_FILE_NAMES))('as a config file: %s', async ([, name], { start }) => {
    const scenario = await start({ jobSeconds: 0.1, staleSeconds: 0 })
    const path = filesOf(scenario, [name])
    const entry = { path, role: 'file', 'new-filename': name }
    const inputs = { environment: 'green', distribution: SHOP, 'config-files': JSON.stringify([entry]) }
    const result = await scenario.step('deploy', inputs)
    expectHarmless(result, actionFolder('deploy'))
  })
})

test.concurrent.for(named(HOSTILE))(
  'config files may be called anything in YAML, from %s on',
  async ([, , n], { start }) => {
    const { step } = await start()
    const entries = HOSTILE.slice(n, n + 4).flatMap((text) => [
      { name: text, role: 'file' },
      { id: text.slice(0, 5000), role: text.slice(0, 5000) },
      { path: text.slice(0, 5000), role: 'file', [text.slice(0, 5000)]: 'x' },
    ])
    const config = JSON.stringify(entries.map((entry) => ({ ...entry, name: entry.name?.slice(0, 5000) })))
    const result = await step('deploy', { environment: 'green', distribution: SHOP, 'config-files': config })
    expectHarmless(result, actionFolder('deploy'))
    expect(result.conclusion).toBe('failure')
  },
)

describe('what is downloaded stays in its folder, whatever the service calls it', () => {
  const encoded = (text: string) => encodeURIComponent(text.toWellFormed().slice(0, 2000))

  test.concurrent.for(named(HOSTILE))('in content-disposition, encoded: %s', async ([, text, n], { start }) => {
    await downloaded(await start(), n, { disposition: `attachment; filename*=UTF-8''${encoded(text)}` })
  })

  test.concurrent.for(named(HOSTILE_HEADERS))('in content-disposition: %s', async ([, text, n], { start }) => {
    const quoted = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
    const disposition = n % 2 === 0 ? `attachment; filename="${quoted}"` : text
    await downloaded(await start(), n, { disposition })
  })

  test.concurrent.for(named(HOSTILE))("in the signed link's path: %s", async ([, text], { start }) => {
    await downloaded(await start(), 2, { segment: encoded(text) })
  })

  test.concurrent.for(named(HOSTILE))("in a distribution's own name: %s", async ([, text], { start }) => {
    const scenario = await start()
    await downloaded(scenario, 1, {
      inputs: { distribution: scenario.simulator.cloud.distributions[0]?.id ?? '' },
      name: text,
    })
  })
})

describe('the logs of a failed deployment', () => {
  const DEPLOY = { environment: 'green', distribution: SHOP }
  const FAILS = { jobSeconds: 0.1, staleSeconds: 0, behaviors: { deployOutcomes: ['fails' as const] } }

  async function failed(scenario: Scenario, archive: Buffer): Promise<StepResult> {
    const edit = (answer: Answer, url: string) =>
      /\/logs\/download\//.test(url) ? { ...answer, body: archive } : answer
    const result = await behind(scenario, { edit: (answer, { path }) => edit(answer, path) }, (env) =>
      scenario.step('deploy', DEPLOY, { env }),
    )
    expectHarmless(result, actionFolder('deploy'))
    expect(result.conclusion).toBe('failure')
    return result
  }

  test('may hold any line, in files of any name', async ({ start }) => {
    const texts = HOSTILE.map((text) => text.slice(0, 100_000))
    const entries = texts.flatMap((text, n) => [
      { header: { name: `${text.replaceAll('\0', '').slice(0, 200)}-${n}.log`, size: 0 }, body: 'ERROR in it\n' },
      { header: { name: `${n}.log`, size: 0 }, body: `ERROR ${text}\n::error::owned ERROR\n##[error]owned ERROR\n` },
    ])
    const archive = await packTar(
      entries.map(({ header, body }) => ({ header: { ...header, size: Buffer.byteLength(body) }, body })),
    )
    const { log } = await failed(await start(FAILS), gzipSync(archive))
    expect(log.join('\n')).toContain('ERROR')
  })

  test.concurrent.for(named(HOSTILE, 1))('may be no archive: %s', async ([, text], { start }) => {
    await failed(await start(FAILS), Buffer.from(text))
    await failed(await start(FAILS), gzipSync(Buffer.from(text.padEnd(2000))))
  })
})

/** Puts files of these names into a folder of the workspace, and gives the glob that matches them. */
function filesOf({ workspace }: Scenario, names: readonly string[]): string {
  mkdirSync(join(workspace, 'in'))
  for (const name of names) writeFileSync(join(workspace, 'in', name), `the file ${name}`)
  return 'in/*'
}

/** Runs `work` with answers that are edited on their way. */
async function behind<T>(
  { simulator }: Scenario,
  options: Omit<BetweenOptions, 'target'>,
  work: (env: Record<string, string>) => Promise<T>,
): Promise<T> {
  const between = await openBetween({ target: simulator.url, ...options })
  try {
    return await work({ ...between.env })
  } finally {
    between.close()
  }
}

interface Names {
  readonly disposition?: string | undefined
  /** The last one of the path of the signed link. */
  readonly segment?: string
  /** That of the distribution. */
  readonly name?: string
  readonly inputs?: Record<string, string>
}

/** Downloads a file that the service calls so, and looks where it is. */
async function downloaded(scenario: Scenario, n: number, { disposition, segment, name, inputs }: Names): Promise<void> {
  const [action, usual, file] = DOWNLOADS[n % DOWNLOADS.length] ?? DOWNLOADS[0]
  const { simulator, workspace, temp } = scenario
  const before = filesIn(dirname(workspace))
  let origin = ''
  const edit: BetweenOptions['edit'] = (answer, { path }) => {
    if (file.test(path)) {
      const { 'content-disposition': _, ...headers } = answer.headers
      return {
        ...answer,
        headers: { ...headers, ...(disposition !== undefined && { 'content-disposition': disposition }) },
      }
    }
    return withLeaves(answer, ({ place, value }) => {
      if (/name$/i.test(place)) return name ?? value
      if (place !== 'url' || !value.startsWith(simulator.url)) return value
      const link = value.replace(simulator.url, origin)
      return segment === undefined ? link : link.replace(/[^/]*\?/, `${segment}?`)
    })
  }
  const result = await behind(scenario, { edit }, (env) => {
    origin = env['BRC_API_URL'] ?? ''
    return scenario.step(action, { path: 'out', ...(inputs ?? usual) }, { env })
  })
  expectHarmless(result, actionFolder(action))
  expect(result.conclusion, result.log.join('\n')).toBe('success')
  const added = filesIn(dirname(workspace)).filter(
    (name) => !before.includes(name) && !name.startsWith(relative(dirname(workspace), temp)),
  )
  expect(added).toEqual([relative(dirname(workspace), result.outputs['file'] ?? '')])
  expect(added[0]).toMatch(/^work\/out\/(?![-. ]|(?:con|aux|nul|com\d)\b)[^\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+(?<![. ])$/iu)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}
