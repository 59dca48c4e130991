// The download of a backup over TLS, side by side with `curl | tee | md5sum`, which keeps and hashes what comes, too: wall
// time, processor time, peak memory, and how they grow with the size.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { certificate } from './certificate.mjs'
import { measure, node24, root, startServer, stepEnvironment, summary } from './processes.mjs'

/** How each downloads the backup of the service at `url` into `folder`; what it prints or sets has the MD5. */
const downloads = {
  'curl \\| tee \\| md5sum': ({ url, certFile, folder }) => {
    const script = 'curl -sS --fail --http1.1 --cacert "$1" "$2" | tee "$3" | md5sum'
    const given = [certFile, `${url}/backup.sql.gz`, join(folder, 'curl')]
    return measure('sh', ['-c', script, 'sh', ...given], { env: { PATH: process.env.PATH } })
  },
  step: ({ url, certFile, folder, flags }) => {
    const inputs = { backup: BACKUP, path: folder, 'api-url': url, username: 'me', password: 'a-password' }
    const env = stepEnvironment(inputs, { NODE_EXTRA_CA_CERTS: certFile })
    return measure(node24, [...flags, join(root, 'dist/download-backup.js')], { env })
  },
}

const BACKUP = '00000000-0000-4000-8000-000000000001'

/** Compares them for each of `sizes` (in MB); `flags` are those of the step's Node. */
export async function benchDownload({ sizes = [10, 100, 700], runs = 5, flags = [] } = {}) {
  const rows = []
  for (const megabytes of sizes) {
    for (const row of await compare(megabytes, runs, flags)) rows.push({ megabytes, ...row })
  }
  return rows
}

async function compare(megabytes, runs, flags) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const { key, cert, certFile } = certificate(folder, '127.0.0.1')
  const source = await startServer(join(import.meta.dirname, 'source.mjs'), { key, cert, backup: BACKUP, megabytes })
  const { port, md5 } = JSON.parse(source.line)
  const results = Object.fromEntries(Object.keys(downloads).map((name) => [name, []]))
  try {
    for (let run = 0; run < runs + 1; run++) {
      for (const [name, download] of Object.entries(downloads)) {
        const into = mkdtempSync(join(folder, 'run-'))
        const given = { url: `https://127.0.0.1:${port}`, certFile, folder: into, flags }
        const { code, output, ...result } = await download(given)
        rmSync(into, { recursive: true })
        if (code !== 0 || !output.includes(md5)) throw new Error(`${name} failed: ${output.slice(0, 2000)}`)
        // The first round fills the page cache.
        if (run > 0) results[name].push(result)
      }
    }
  } finally {
    source.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return Object.entries(results).map(([name, all]) => ({ name, ...summary(all) }))
}

if (process.argv[1] === import.meta.filename) console.table(await benchDownload(JSON.parse(process.argv[2] ?? '{}')))
