// An upload over TLS, side by side with curl: wall time, processor time, peak memory, and how they grow with the size.
import { createHash, randomBytes } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { certificate } from './certificate.mjs'
import { measure, node24, root, startServer, stepEnvironment, summary } from './processes.mjs'

/** What can be compared: how each uploads `file` to the service at `url`, whose certificate is in `certFile`. */
const uploads = {
  curl: ({ file, url, certFile }) => {
    const options = ['-sS', '--fail', '--http1.1', '--cacert', certFile, '-F', `dist_file=@${file}`]
    return measure('curl', [...options, `${url}/v3/distributions`], { env: { PATH: process.env.PATH } })
  },
  step: ({ file, url, certFile }) =>
    measure(node24, [join(root, 'dist/upload-distribution.js')], {
      env: stepEnvironment(
        { file, 'api-url': url, username: 'me', password: 'a-password' },
        { NODE_EXTRA_CA_CERTS: certFile },
      ),
    }),
}

/**
 * Compares them for each of `sizes` (in MB), with a service that works out the MD5 of what it gets. `host` is where the
 * service listens, `at` by which address it is reached.
 */
export async function benchUpload({
  sizes = [1, 10, 100, 650],
  runs = 5,
  others = {},
  host = '127.0.0.1',
  at = host,
} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const contenders = { ...uploads, ...others }
  try {
    const tls = certificate(folder, at)
    const rows = []
    for (const megabytes of sizes) {
      const file = join(folder, `site-${megabytes}.tar.gz`)
      const md5 = writeRandom(file, megabytes)
      const service = { key: tls.key, cert: tls.cert, host }
      const given = { file, md5, certFile: tls.certFile, at }
      for (const row of await compare(contenders, service, given, runs)) rows.push({ megabytes, ...row })
      rmSync(file)
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(contenders, service, { at, md5, ...given }, runs) {
  const sink = await startServer(join(import.meta.dirname, 'sink.mjs'), service)
  const url = `https://${at}:${sink.line}`
  const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]))
  try {
    for (let run = 0; run < runs + 1; run++) {
      for (const [name, upload] of Object.entries(contenders)) {
        const told = sink.next()
        const result = await upload({ ...given, url })
        if (result.code !== 0) throw new Error(`${name} failed: ${result.output.slice(0, 2000)}`)
        const { seconds, md5: arrived } = JSON.parse(await Promise.race([told, nothing(name)]))
        if (arrived !== md5) throw new Error(`what ${name} sent did not arrive whole`)
        // The first round fills the page cache.
        if (run > 0) results[name].push({ ...result, transfer: seconds * 1000 })
      }
    }
  } finally {
    sink.stop()
  }
  return Object.entries(results).map(([name, all]) => ({
    name,
    ...summary(all, ['ms', 'cpu', 'peak', 'transfer']),
  }))
}

/** Rejects when the service has not reported an upload soon after its sender has ended. */
async function nothing(name) {
  await setTimeout(2000, undefined, { ref: false })
  throw new Error(`${name} has uploaded nothing`)
}

function writeRandom(path, megabytes) {
  const hash = createHash('md5')
  const file = openSync(path, 'w')
  for (let index = 0; index < megabytes; index++) {
    const piece = randomBytes(1_000_000)
    hash.update(piece)
    writeSync(file, piece)
  }
  closeSync(file)
  return hash.digest('hex')
}

if (process.argv[1] === import.meta.filename) console.table(await benchUpload(JSON.parse(process.argv[2] ?? '{}')))
