import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it } from 'vitest'
import { startSimulator } from '../../../src/simulator/simulator.ts'
import { startApi } from './api.ts'
import { fakeClock } from './fake-clock.ts'

const folder = mkdtempSync(join(tmpdir(), 'state-file-'))
const stateFile = join(folder, 'state.json')

afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
})

afterAll(() => rmSync(folder, { recursive: true }))

it('carries everything into the next life: objects, users, tokens, jobs, secrets, bytes', async () => {
  const clock = fakeClock()
  const first = await startApi({ stateFile, now: clock.now, jobSeconds: 10 })
  const { username, password, secrets } = first.simulator
  const small = await first.upload('/v3/distributions', 'dist_file', 'small', 'some bytes')
  const big = await first.upload('/v3/distributions', 'dist_file', 'big', 'b'.repeat(1_500_000))
  const blue = first.simulator.cloud.environments.find(({ name }) => name === 'blue')
  await first.call('POST', '/v3/backups', { environmentId: blue?.id, backupType: 'Manual' })
  const refresh = await first.call('POST', '/v3/authn/access_token', { username, password })
  await first.simulator.close()

  clock.forward(10)
  const second = await startApi({ stateFile, now: clock.now })
  expect(second.simulator).toMatchObject({ username, password })
  expect(second.simulator.secrets).toEqual(expect.arrayContaining(secrets))
  expect(second.simulator.cloud.jobs).toMatchObject([{ kind: 'backup', over: true }])
  const { refresh_token } = refresh.json as { refresh_token: string }
  const body = { grant_type: 'refresh_token', refresh_token }
  expect((await second.call('POST', '/v3/authn/refresh_token', body)).status).toBe(200)
  const download = async ({ json }: { json: unknown }) => {
    const path = `/v3/distributions/${(json as { id: string }).id}/download-token`
    const { token } = (await second.call('POST', path)).json as { token: string }
    return (await second.get(`/v3/distributions/download/${token}`)).text
  }
  expect(await download(small)).toBe('some bytes')
  expect((await download(big)).startsWith('b'.repeat(1024 * 1024))).toBe(true)
})

it('is written soon after a change, readable by its owner only', async () => {
  const { call } = await startApi({ stateFile })
  await call('POST', '/v3/domains', { name: 'soon.com' })
  const read = () => readFileSync(stateFile, 'utf8')
  await expect.poll(read).toContain('soon.com')
  expect(readdirSync(folder)).toEqual(['state.json'])
  expect(statSync(stateFile).mode & 0o777).toBe(0o600)
})

it('must be JSON', async () => {
  writeFileSync(stateFile, '{"cloud":')
  await expect(startSimulator({ stateFile })).rejects.toThrow(stateFile)
})

it('holds no password that a request has brought, where secrets are not kept', async () => {
  const { call } = await startApi({ stateFile, keepsSecrets: false })
  await call('POST', '/v3/authn/access_token', { username: 'real@example.com', password: 'Typed-By-Mistake-77' })
  await call('POST', '/v3/domains', { name: 'later.com' })
  await expect.poll(() => readFileSync(stateFile, 'utf8')).toContain('later.com')
  expect(readFileSync(stateFile, 'utf8')).not.toContain('Typed-By-Mistake-77')
})
