import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { packTar } from 'modern-tar'
import { describe, expect } from 'vitest'
import { addressesAt } from '../support/actions.ts'
import { startFront } from '../support/front.ts'
import { type Scenario, test } from '../support/scenario.ts'

const DEPLOY = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }
const FAILS = { jobSeconds: 0.3, behaviors: { deployOutcomes: ['fails' as const] } }
const LOG = [
  'ERROR [main] cannot connect to jdbc:mysql://cms:Hunter2Hunter2@db.internal/cms',
  'ERROR [main] Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U refused',
  'ERROR [main] AKIAIOSFODNN7EXAMPLE may not read aws_secret_access_key=wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY',
  'ERROR [main] {"password": "correct horse", "user": "jane"} is wrong',
  'ERROR [main] no mailbox for jane.roe@customer.example.com',
  `ERROR ${'x'.repeat(480)} password=S3cretBeyondTheCut`,
]
const SECRETS = ['Hunter2', 'dozjgNry', 'eyJzdWIiOiIxMjM0NSJ9', 'AKIA', 'wJalr', 'correct horse', 'jane.roe', 'S3cret']

/** A step that fails, whose site has that log. */
async function failing(scenario: Scenario, inputs: Record<string, string>) {
  const text = `${LOG.join('\n')}\n`
  const archive = gzipSync(await packTar([{ header: { name: 'cms.log', size: Buffer.byteLength(text) }, body: text }]))
  const front = await startFront(scenario.simulator.url, (response, client, { url = '' }) => {
    if (!url.includes('/logs/download/')) {
      client.writeHead(response.statusCode ?? 500, response.headers)
      response.pipe(client)
      return
    }
    response.resume()
    client.writeHead(200, { 'content-length': archive.length }).end(archive)
  })
  return scenario.step('deploy', { ...DEPLOY, ...inputs }, { env: addressesAt(front) })
}

describe("secrets in the site's log", () => {
  test('are masked in log, summary and annotations; the file is whole', async ({ start }) => {
    const result = await failing(await start(FAILS), {})
    expect(result.conclusion).toBe('failure')
    const shown = [result.rawLog, result.summary, JSON.stringify(result.annotations)].join('\n')
    for (const secret of SECRETS) expect(shown).not.toContain(secret)
    expect(result.log.join('\n')).toContain('cms.log: ERROR [main] cannot connect to jdbc:mysql://***@db.internal/cms')
    const file = gunzipSync(readFileSync(result.outputs['logs-file'] ?? '')).toString()
    for (const line of LOG) expect(file).toContain(line)
  })

  test('`failure-log-lines` says how many lines are shown', async ({ start }) => {
    const { log } = await failing(await start(FAILS), { 'failure-log-lines': '2' })
    expect(log.filter((line) => line.startsWith('  cms.log: '))).toHaveLength(2)
  })

  test('with `failure-log-lines: 0` none is shown, and the file is there', async ({ start }) => {
    const { log, summary, outputs } = await failing(await start(FAILS), { 'failure-log-lines': '0' })
    expect(`${log.join('\n')}${summary}`).not.toMatch(/cms\.log|ERROR/)
    expect(gunzipSync(readFileSync(outputs['logs-file'] ?? '')).toString()).toContain('Hunter2')
  })
})
