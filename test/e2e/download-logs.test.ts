import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect } from 'vitest'
import { calls, type Scenario, test } from '../support/scenario.ts'

const TOKEN_CALL = 'POST /v3/environments/*/logs/download-token'
const DOWNLOAD = '/v3/environments/logs/download/*'

/** The calls, with ids and tokens replaced by `*`. */
function shapes({ simulator }: Scenario): string[] {
  return calls(simulator).map((call) => call.replaceAll(/\/(?:[0-9A-F]{16}|[0-9a-f]{64})(?=\/|$)/g, '/*'))
}

test('the archive lands in the folder, under the name of the environment and the time', async ({ start }) => {
  const scenario = await start()
  const { outputs, conclusion, workspace, summary } = await scenario.step('download-logs', {
    environment: 'blue',
    path: 'out/logs',
  })
  expect(conclusion).toBe('success')
  const file = outputs['file'] ?? ''
  expect(file).toMatch(/\/out\/logs\/logs-blue-\d{4}-\d\d-\d\dT\d{6}Z\.tar\.gz$/)
  expect(file.startsWith(workspace)).toBe(true)
  const bytes = readFileSync(file)
  expect(outputs['size-bytes']).toBe(String(bytes.length))
  expect(gunzipSync(bytes).toString()).toContain('cms.log')
  expect(JSON.parse(outputs['json'] ?? '')).toMatchObject({ name: 'blue', state: 'deployed' })
  expect(readdirSync(join(workspace, 'out/logs'))).toEqual([basename(file)])
  expect(summary).toContain('✅ Downloaded the logs of blue')
  expect(shapes(scenario)).toEqual([
    'POST /v3/authn/access_token',
    'GET /v3/environments',
    TOKEN_CALL,
    `GET ${DOWNLOAD}`,
    'DELETE /v3/authn/refresh_token',
  ])
})

test('by default in the working folder, and by id', async ({ start }) => {
  const scenario = await start()
  const id = scenario.simulator.cloud.environments.find(({ name }) => name === 'green')?.id ?? ''
  const { outputs, workspace } = await scenario.step('download-logs', { environment: id })
  expect(readdirSync(workspace)).toEqual([basename(outputs['file'] ?? '')])
})

describe('bad input is refused before the first request', () => {
  test('no environment', async ({ start }) => {
    const scenario = await start()
    const { conclusion, log } = await scenario.step('download-logs', {})
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('`environment` is required and was empty')
    expect(scenario.simulator.requests).toEqual([])
  })

  test('a path that is a file', async ({ start }) => {
    const scenario = await start()
    scenario.file('taken', 'x')
    const { conclusion, log } = await scenario.step('download-logs', { environment: 'blue', path: 'taken' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('`path` must be a folder')
    expect(scenario.simulator.requests).toEqual([])
  })
})

test('an unknown environment: what exists is named, and nothing is written', async ({ start }) => {
  const { step, workspace } = await start()
  const { conclusion, log } = await step('download-logs', { environment: 'purple', path: 'out' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(
    /There is no environment "purple"[\s\S]*Available environments: test, acceptance, blue, green/,
  )
  expect(readdirSync(workspace)).toEqual([])
})

describe('a download that breaks off', () => {
  test('goes on where it was', async ({ start }) => {
    const scenario = await start({ faults: [{ kind: 'cut-answer', path: DOWNLOAD }] })
    const { conclusion, outputs } = await scenario.step('download-logs', { environment: 'blue' })
    expect(conclusion).toBe('success')
    const [first, second, ...others] = scenario.simulator.requests.filter(({ path }) =>
      path.includes('/logs/download/'),
    )
    expect(others).toEqual([])
    expect(second?.path).toBe(first?.path)
    expect(second?.headers).toMatchObject({
      range: expect.stringMatching(/^bytes=\d+-$/),
      'if-range': expect.stringMatching(/^"/),
    })
    expect(second?.status).toBe(206)
    expect(() => gunzipSync(readFileSync(outputs['file'] ?? ''))).not.toThrow()
  })

  test('gets a fresh token when the first one has ended meanwhile', async ({ start }) => {
    const refusal = { error_code: 'InvalidDownloadToken', error_detail: 'Download token not valid.' }
    const scenario = await start({
      faults: [
        { kind: 'cut-answer', path: DOWNLOAD },
        { kind: 'status', status: 404, body: refusal, path: DOWNLOAD, nth: 2 },
      ],
    })
    const { conclusion, outputs } = await scenario.step('download-logs', { environment: 'blue' })
    expect(conclusion).toBe('success')
    expect(shapes(scenario).slice(2, -1)).toEqual([
      TOKEN_CALL,
      `GET ${DOWNLOAD}`,
      `GET ${DOWNLOAD}`,
      TOKEN_CALL,
      `GET ${DOWNLOAD}`,
    ])
    expect(() => gunzipSync(readFileSync(outputs['file'] ?? ''))).not.toThrow()
  })

  test('fails once the attempts are used up, and leaves nothing behind', async ({ start }) => {
    const scenario = await start({ faults: [{ kind: 'cut-answer', path: DOWNLOAD, times: null }] })
    const { conclusion, log, workspace, outputs } = await scenario.step('download-logs', {
      environment: 'blue',
      retries: 1,
    })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(/Error: The download of the logs of blue broke off at \d+ bytes/)
    expect(readdirSync(workspace)).toEqual([])
    expect(outputs['file']).toBeUndefined()
    expect(shapes(scenario).filter((call) => call === `GET ${DOWNLOAD}`)).toHaveLength(2)
  })
})

test('a refused token is no reason to ask for ever', async ({ start }) => {
  const scenario = await start({
    faults: [
      {
        kind: 'status',
        status: 404,
        body: { error_code: 'InvalidDownloadToken', error_detail: 'no' },
        path: DOWNLOAD,
        times: null,
      },
    ],
  })
  const { conclusion, log } = await scenario.step('download-logs', { environment: 'blue' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('GET /v3/environments/logs/download/{token} returned HTTP 404 InvalidDownloadToken')
  expect(shapes(scenario).filter((call) => call === `GET ${DOWNLOAD}`)).toHaveLength(1)
})

test('cancelled in mid-download: failure, and nothing is left', async ({ start }) => {
  const scenario = await start({ faults: [{ kind: 'slow', path: DOWNLOAD, intervalMs: 50, chunkBytes: 1 }] })
  const running = await scenario.start('download-logs', { environment: 'blue' })
  await expect.poll(() => shapes(scenario)).toContain(`GET ${DOWNLOAD}`)
  await expect.poll(() => readdirSync(scenario.workspace)).toHaveLength(1)
  running.cancel()
  const { conclusion, exitCode, log } = await running.result
  expect([conclusion, exitCode]).toEqual(['cancelled', 1])
  expect(log.join('\n')).toContain('Cancelled (SIGINT)')
  expect(readdirSync(scenario.workspace)).toEqual([])
  expect(shapes(scenario).at(-1)).toBe('DELETE /v3/authn/refresh_token')
})
