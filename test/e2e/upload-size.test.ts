import { closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { type Scenario, type StartedStep, test } from '../support/scenario.ts'

/** A file of so many bytes that takes no room on the disk. */
function sparse({ workspace }: Scenario, bytes: number): string {
  const file = openSync(join(workspace, 'site.tar.gz'), 'w')
  ftruncateSync(file, bytes)
  closeSync(file)
  return 'site.tar.gz'
}

/** The most memory that the process ever held, in MiB, as far as it was seen. */
async function peakOf({ pid, result }: StartedStep): Promise<number> {
  let peak = 0
  const look = setInterval(() => {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(statusOf(pid))?.[1]
    if (kilobytes !== undefined) peak = Number(kilobytes) / 1024
  }, 5)
  await result.finally(() => clearInterval(look))
  return peak
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}

test.skipIf(process.platform !== 'linux')(
  'memory does not depend on the size of the file',
  async ({ start, annotate }) => {
    const scenario = await start()
    const peaks: number[] = []
    for (const megabytes of [50, 650]) {
      const file = sparse(scenario, megabytes * 1_000_000)
      const running = await scenario.start('upload-distribution', { file })
      peaks.push(await peakOf(running))
      const { conclusion, durationMs } = await running.result
      expect(conclusion).toBe('success')
      await annotate(`${megabytes} MB: peak ${peaks.at(-1)?.toFixed(0)} MiB, ${(durationMs / 1000).toFixed(1)} s`)
    }
    const [small = 0, large = 0] = peaks
    expect(small).toBeGreaterThan(10)
    // Two pieces take turns; the rest of the room is for what the garbage collector has not taken back yet.
    expect(large).toBeLessThan(small + 30)
  },
)

describe('over 650 MB', () => {
  test('there is a warning, with the limit, before anything is sent', async ({ start }) => {
    const scenario = await start()
    const nowhere = { 'api-url': 'http://127.0.0.1:1', retries: 0 }
    const { conclusion, log } = await scenario.step('upload-distribution', {
      file: sparse(scenario, 650_000_001),
      ...nowhere,
    })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toMatch(
      /^Warning: The file has 650000001 bytes; the limit for a distribution is usually 650000000[\s\S]*^Error: POST \/v3\/authn\/access_token/m,
    )
  })

  test('the service has got no request by then', async ({ start }) => {
    const scenario = await start({ faults: [{ path: '/v3/distributions', kind: 'status', status: 413 }] })
    const sent: number[] = []
    const { conclusion } = await scenario.step(
      'upload-distribution',
      { file: sparse(scenario, 650_000_001) },
      { onLine: (line) => /limit for a distribution/.test(line) && sent.push(scenario.simulator.requests.length) },
    )
    expect(conclusion).toBe('failure')
    expect(sent).toEqual([0])
  })

  test('also by a whole release', async ({ start }) => {
    const scenario = await start({ faults: [{ path: '/v3/distributions', kind: 'status', status: 413 }] })
    const sent: number[] = []
    const { annotations } = await scenario.step(
      '.',
      { file: sparse(scenario, 650_000_001), environment: 'green' },
      { onLine: (line) => /limit for a distribution/.test(line) && sent.push(scenario.simulator.requests.length) },
    )
    expect(sent).toEqual([0])
    expect(annotations[0]?.message).toMatch(/650000001 bytes/)
  })

  test('the service decides, and its refusal is told', async ({ start }) => {
    const scenario = await start({ limits: { distributionBytes: 1000 } })
    const file = sparse(scenario, 1001)
    const { conclusion, log } = await scenario.step('upload-distribution', { file })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('POST /v3/distributions returned HTTP 400 InvalidParameters: The file is larger')
  })
})

test.for([
  [99, 0],
  [100, 1],
] as const)('of %i distributions there are %i warnings before the upload', async ([count, warnings], { start }) => {
  const distributions = Array.from({ length: count }, (_, n) => ({ name: `site-${n}.tar.gz` }))
  const { step, file } = await start({ cloud: { distributions }, limits: { distributions: 200 } })
  file('site.tar.gz', 'a site')
  const { conclusion, annotations, log } = await step('upload-distribution', { file: 'site.tar.gz' })
  expect(conclusion).toBe('success')
  expect(annotations).toHaveLength(warnings)
  if (warnings > 0) expect(log.join('\n')).toMatch(/There are 100 distributions already; the limit is usually 100/)
})

test('a stack that is full says so where it refuses, and that old ones have to go first', async ({ start }) => {
  const distributions = Array.from({ length: 100 }, (_, n) => ({ name: `site-${n}.tar.gz` }))
  const { step, file } = await start({ cloud: { distributions } })
  file('site.tar.gz', 'a site')
  const { conclusion, log } = await step('upload-distribution', { file: 'site.tar.gz' })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toMatch(
    /returned HTTP 400 MaxDistributionsReached: .*\nState now: Nothing was uploaded\.\nNext: The stack has 100 distributions, and the limit is usually 100: delete old ones first, such as by the action `prune`/,
  )
})

describe('progress', () => {
  test('is shown for a file of over 10 MB', async ({ start }) => {
    const scenario = await start()
    const { log } = await scenario.step('upload-distribution', { file: sparse(scenario, 11_000_000) })
    expect(log.filter((one) => /^Upload of site\.tar\.gz: 100 % of 11\.0 MB, [\d.]+ [kM]B\/s$/.test(one))).toHaveLength(
      1,
    )
  })

  test('is not shown for a smaller one', async ({ start }) => {
    const scenario = await start()
    const { log } = await scenario.step('upload-distribution', { file: sparse(scenario, 9_000_000) })
    expect(log.join('\n')).not.toContain('%')
  })
})
