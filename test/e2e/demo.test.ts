import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { node24 } from '../../scripts/node24.mjs'
import { repositoryOf } from '../../scripts/repository.mjs'
import { changes } from '../../tools/demo/changes.ts'

const DEMO = join(import.meta.dirname, '..', '..', 'dist', 'demo.js')

/** Starts the demo as in a shell with nothing set but PATH. */
function startDemo(...args: string[]) {
  const env = { PATH: process.env['PATH'] }
  const demo: ChildProcessWithoutNullStreams = spawn(node24(), [DEMO, ...args], { env })
  onTestFinished(() => void demo.kill('SIGKILL'))
  let text = ''
  const printed = (wanted: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => text.includes(wanted) && resolve()
      demo.stdout.on('data', look)
      demo.once('close', () => reject(new Error(`The demo ended without '${wanted}':\n${text}`)))
      look()
    })
  for (const stream of [demo.stdout, demo.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const ended = once(demo, 'close').then(([exitCode]) => exitCode as number | null)
  return { demo, printed, ended, text: () => text }
}

test('the demo releases, and shows it as a viewer of the run would see it', async () => {
  const { ended, text } = startDemo()
  expect([await ended, text()]).toEqual([0, expect.stringContaining('Released.')])
  for (const name of ['upload-distribution', 'backup', 'deploy', 'promote-production']) {
    expect(text()).toContain(`▸ Run ${repositoryOf(join(DEMO, '..', '..'))}/actions/${name}@v1`)
  }
  expect(text()).toContain('BRC_PASSWORD: ***')
  expect(text()).not.toContain('Pw1-')
  expect(text().match(/✓ success after/g)).toHaveLength(4)
  expect(text()).toMatch(/→ Production +│ blue +│ green/)
  expect(text()).toMatch(/→ www\.example\.com +│ blue +│ green/)
})

describe('with --keep', () => {
  test('the simulator answers until Ctrl-C, and then is gone', async () => {
    const { demo, ended, printed, text } = startDemo('--keep')
    await printed('distribution: shop-1.3.0-distribution.tar.gz\n')
    const [url, username, password] = ['API_URL', 'USERNAME', 'PASSWORD'].map(
      (name) => new RegExp(`export BRC_${name}=(\\S+)`).exec(text())?.[1] ?? '',
    )
    const login = () =>
      fetch(`${url}/v3/authn/access_token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username, password }),
      })
    expect((await login()).status).toBe(200)
    const commands = [...text().matchAll(/^ {2}((?:export|env|curl) .*)$/gm)].map(([, command]) => command)
    expect(commands).toHaveLength(5)
    const script = ['set -e', ...commands].join('\n').replace(' node ', ` '${node24()}' `)
    const { status, stdout } = spawnSync('bash', ['-c', script], { cwd: join(DEMO, '..', '..'), encoding: 'utf8' })
    expect([status, stdout]).toEqual([0, expect.stringContaining('to test: done, state "deployed"')])
    expect(stdout).toContain('"deployOutcomes":["fails"]')
    demo.kill('SIGINT')
    expect(await ended).toBe(0)
    await expect.poll(() => login().catch(() => 'refused')).toBe('refused')
  })
})

test('interrupted, it cancels the step that runs and fails', async () => {
  const { demo, ended, printed, text } = startDemo()
  await printed('is in progress')
  demo.kill('SIGINT')
  expect(await ended).toBe(1)
  expect(text()).toContain('✗ cancelled')
  expect(text()).not.toContain('3/4')
})

test('the table marks what changed', () => {
  const environment = { id: 'e', name: 'blue', distributionId: 'd', state: 'deployed', production: true }
  const cloud = { distributions: [{ id: 'd', name: 'shop' }], backups: [], environments: [environment], domains: [] }
  const later = { ...cloud, environments: [{ ...environment, state: 'failed', production: false }] }
  expect(changes(cloud as never, later as never)).toEqual([
    ['  Distributions', 'shop', 'shop'],
    ['  Backups', '0 of blue', '0 of blue'],
    ['→ blue runs', 'shop', 'shop (failed)'],
    ['→ Production', 'blue', '(none)'],
  ])
})
