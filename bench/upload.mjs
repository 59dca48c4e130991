// An upload over TLS on loopback, side by side with curl: wall time, peak memory, and how both grow with the size.
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, median, node24, root, startServer, stepEnvironment } from './processes.mjs'

export async function benchUpload({ sizes = [1, 10, 100, 650], runs = 5, other } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const tls = certificate(folder)
    const rows = []
    for (const megabytes of sizes) {
      const file = join(folder, `site-${megabytes}.tar.gz`)
      const md5 = writeRandom(file, megabytes)
      rows.push({ megabytes, ...(await compare({ file, md5, tls, runs, other })) })
      rmSync(file)
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare({ file, md5, tls, runs, other }) {
  const sink = await startServer(join(import.meta.dirname, 'sink.mjs'), { key: tls.key, cert: tls.cert, md5 })
  const origin = `https://localhost:${sink.line.trim()}`
  const contenders = {
    curl: () =>
      measure('curl', [
        '-sS',
        '--fail',
        '--http1.1',
        '--cacert',
        tls.certFile,
        '-F',
        `dist_file=@${file}`,
        `${origin}/v3/distributions`,
      ]),
    ours: () =>
      measure(node24, [join(root, 'dist/upload-distribution.js')], {
        env: stepEnvironment(
          { file, 'api-url': origin, username: 'me', password: 'a-password' },
          { NODE_EXTRA_CA_CERTS: tls.certFile },
        ),
      }),
    ...(other && { other: () => other({ file, origin, certFile: tls.certFile }) }),
  }
  const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]))
  try {
    for (let run = 0; run < runs + 1; run++) {
      for (const [name, start] of Object.entries(contenders)) {
        const result = await start()
        if (result.code !== 0) throw new Error(`${name} failed: ${result.output.slice(0, 2000)}`)
        // The first round fills the page cache.
        if (run > 0) results[name].push(result)
      }
    }
  } finally {
    sink.stop()
  }
  return Object.fromEntries(
    Object.entries(results).map(([name, all]) => [
      name,
      { ms: median(all.map(({ ms }) => ms)), peak: median(all.map(({ peak }) => peak)) },
    ]),
  )
}

function certificate(folder) {
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  execFileSync('openssl', ['req', ...kind, ...subject, '-keyout', keyFile, '-out', certFile], { stdio: 'ignore' })
  return { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8'), certFile }
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

if (process.argv[1] === import.meta.filename) {
  const sizes = process.argv[2] ? process.argv[2].split(',').map(Number) : undefined
  console.log(JSON.stringify(await benchUpload({ sizes, runs: Number(process.argv[3] ?? 5) }), null, 1))
}
