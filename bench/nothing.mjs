// The whole of a `deploy` that finds nothing to do, over TLS, where the service takes 50 ms for each response.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { certificate } from './certificate.mjs'
import { measure, median, node24, root, startServer, stepEnvironment, summary } from './processes.mjs'

export const RESPONSE_MS = 50
/** Login; environment and distribution beside each other; what runs there now; the end of the session. */
export const IN_SEQUENCE = 4

const SITE = 'site.tar.gz'

export async function benchNothing({ runs = 11 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const { key, cert, certFile } = certificate(folder, '127.0.0.1')
  const options = join(folder, 'options.json')
  const cloud = { distributions: [{ name: SITE }], environments: [{ name: 'blue', distribution: SITE }] }
  writeFileSync(options, JSON.stringify({ latencyMs: RESPONSE_MS, tls: { key, cert }, cloud }))
  const simulator = await startServer(join(root, 'dist/simulator-server.js'), `@${options}`)
  try {
    const { url, username, password } = JSON.parse(simulator.line)
    const inputs = { environment: 'blue', distribution: SITE, 'skip-if-deployed': true }
    const service = { BRC_API_URL: url, BRC_USERNAME: username, BRC_PASSWORD: password, NODE_EXTRA_CA_CERTS: certFile }
    const deploy = async (given = {}, flags = []) => {
      const env = stepEnvironment(inputs, { ...service, ...given })
      const result = await measure(node24, [...flags, join(root, 'dist/deploy.js')], { env })
      if (result.code !== 0 || !/skipped/.test(result.output)) throw new Error(`deploy failed: ${result.output}`)
      return result
    }
    // The first run fills the page cache.
    await deploy()
    const [results, timelines] = [[], []]
    for (let run = 0; run < runs; run++) {
      results.push(await deploy())
      const file = join(folder, 'timeline.json')
      const { ms } = await deploy({ BENCH_TIMELINE: file }, ['--require', join(import.meta.dirname, 'timeline.cjs')])
      timelines.push(stagesOf(JSON.parse(readFileSync(file, 'utf8')), ms))
    }
    return { ...summary(results), stages: mediansOf(timelines) }
  } finally {
    simulator.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The step as stages one after the other: requests that are in progress together, and the step's own time before them. The
 * last one is its end, until the process is gone.
 */
function stagesOf({ moments, end }, ms) {
  const stages = []
  let open = 0
  let before = 0
  for (const { change, request, at } of moments) {
    if (open === 0) stages.push({ requests: [], own: at - before, start: at })
    open += change
    const stage = stages.at(-1)
    if (change > 0) stage.requests.push(request.replace(/[0-9A-F]{16}/, '{id}'))
    if (open > 0) continue
    stage.waited = at - stage.start
    before = at
  }
  return [...stages, { requests: ['the end of Node'], own: end - before, waited: ms - end }]
}

function mediansOf(timelines) {
  return timelines[0].map(({ requests }, index) => ({
    requests: requests.join(', '),
    own: median(timelines.map((stages) => stages[index].own)),
    waited: median(timelines.map((stages) => stages[index].waited)),
  }))
}

if (process.argv[1] === import.meta.filename) console.log(await benchNothing({ runs: Number(process.argv[2] ?? 11) }))
