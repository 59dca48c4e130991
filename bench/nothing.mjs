// The whole of a `deploy` that finds nothing to do, over TLS, where the service takes 50 ms for each response.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { certificate } from './certificate.mjs'
import { measure, node24, root, startServer, stepEnvironment, summary } from './processes.mjs'

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
    const results = []
    for (let run = 0; run < runs + 1; run++) {
      const result = await measure(node24, [join(root, 'dist/deploy.js')], { env: stepEnvironment(inputs, service) })
      if (result.code !== 0 || !/skipped/.test(result.output)) throw new Error(`deploy failed: ${result.output}`)
      // The first run fills the page cache.
      if (run > 0) results.push(result)
    }
    return summary(results)
  } finally {
    simulator.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === import.meta.filename) console.log(await benchNothing({ runs: Number(process.argv[2] ?? 11) }))
