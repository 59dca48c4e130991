// From the start of a process to its first request over TLS, for every action, against `node -e 0`: time on the clock, time
// of the processor (which other work on the machine disturbs less), and memory.
import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { certificate } from './certificate.mjs'
import { node24, peakMemory, processorTime, root, stepEnvironment, summary } from './processes.mjs'

/** Inputs with which an action gets as far as its first request; the action `simulator` sends none. */
export const inputs = {
  backup: { environment: 'green' },
  'check-stack': {},
  deploy: { environment: 'green', distribution: 'site.tar.gz' },
  domain: { operation: 'get', name: 'www.example.com' },
  'download-backup': { environment: 'green', backup: 'latest' },
  'download-distribution': { distribution: 'site.tar.gz' },
  'download-logs': { environment: 'green' },
  environment: { operation: 'get', name: 'green' },
  'netapp-data-broker': { name: 'broker', type: 'AWS' },
  'netapp-list': { list: 's3-buckets', 'group-id': '5f2a' },
  'netapp-sync': { relationship: '5f2a' },
  'promote-production': { environment: 'green', 'current-environment': 'blue' },
  prune: { resource: 'backups', keep: 3 },
  release: { file: 'site.tar.gz', environment: 'green', 'live-environment': 'blue' },
  request: { path: '/v3/environments' },
  restore: { environment: 'green', backup: 'latest' },
  'upload-config-file': { file: 'site.tar.gz' },
  'upload-distribution': { file: 'site.tar.gz' },
  user: { operation: 'list' },
}

const REQUEST = "require('node:https').get(process.env.BRC_API_URL)"
/** The least that a request over TLS takes, without any of an action's own work. */
const LEAST = {
  'a request by `node:https` alone': REQUEST,
  'with what `@actions/core` loads': `require('crypto'); require('fs').promises; ${REQUEST}`,
}

export async function benchStart({ runs = 21, actions = Object.keys(inputs), others = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  writeFileSync(join(folder, 'site.tar.gz'), 'a distribution')
  const service = await startService(certificate(folder, '127.0.0.1'))
  const first = (script, given) => firstOf(script, given, folder, service)
  const contenders = new Map([
    ['node -e 0', () => bare(folder)],
    ...Object.entries(LEAST).map(([name, code], index) => {
      const script = join(folder, `least-${index}.cjs`)
      writeFileSync(script, code)
      return [name, () => first(script, {})]
    }),
    ...actions.map((name) => [name, () => first(join(root, `dist/${name}.js`), inputs[name])]),
    ...Object.entries(others).map(([name, script]) => [name, () => first(script, {})]),
  ])
  const results = new Map([...contenders.keys()].map((name) => [name, []]))
  try {
    for (let run = 0; run < runs + 1; run++) {
      for (const [name, start] of contenders) results.get(name).push(await start())
    }
  } finally {
    service.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const silent = [...results.keys()].filter((name) => results.get(name).includes(undefined))
  // Another action may send none, for whatever is wrong with its inputs.
  if (silent.some((name) => !(name in others))) throw new Error(`ended without a request: ${silent.join(', ')}`)
  if (silent.length > 0) console.error(`Ended without a request: ${silent.join(', ')}`)
  // The first round fills the page cache.
  return compared([...results].filter(([name]) => !silent.includes(name)).map(([name, all]) => [name, all.slice(1)]))
}

/** Where the first requests go. */
async function startService({ key, cert, certFile }) {
  const arrivals = new EventEmitter()
  const tell = () => arrivals.emit('request')
  const server = createServer({ key, cert }, tell)
  // What another action asks a proxy for is its first request, too.
  server.on('connect', (_, socket) => tell() && socket.destroy())
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  const origin = `https://127.0.0.1:${server.address().port}`
  return { origin, arrivals, close, env: { NODE_EXTRA_CA_CERTS: certFile } }
}

/** Resolves with undefined when the process ends without a request. */
async function firstOf(script, given, folder, { origin, arrivals, env: more }) {
  const env = stepEnvironment(given, {
    ...more,
    BENCH_FILE: join(folder, 'site.tar.gz'),
    BRC_API_URL: origin,
    BRC_USERNAME: 'me',
    BRC_PASSWORD: 'a-password',
    NETAPP_TOKEN_URL: `${origin}/oauth/token`,
    NETAPP_API_URL: origin,
    NETAPP_USERNAME: 'me',
    NETAPP_PASSWORD: 'a-password',
  })
  const isOver = new AbortController()
  const arrived = once(arrivals, 'request', { signal: isOver.signal }).then(
    () => true,
    () => false,
  )
  const start = process.hrtime.bigint()
  const child = spawn(node24, [script], { cwd: folder, env, stdio: 'ignore' })
  const ended = once(child, 'exit').then(() => false)
  const hasArrived = await Promise.race([arrived, ended])
  isOver.abort()
  if (!hasArrived) return undefined
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  const [peak, processor] = [peakMemory(child.pid), processorTime(child.pid)]
  child.kill('SIGKILL')
  return { ms, processor, peak }
}

function compared(results) {
  const rows = results.map(([name, all]) => ({ name, ...summary(all, ['ms', 'processor', 'peak']) }))
  const [bareNode] = rows
  return rows.map((row) => ({
    ...row,
    time: row.ms / bareNode.ms,
    work: row.processor / bareNode.processor,
    memory: row.peak / bareNode.peak,
  }))
}

// Its memory and the processor's time can only be read while it runs, so the process that is measured for them stays a
// moment; it says so past the console, which would load what bare Node does not.
async function bare(cwd) {
  const env = stepEnvironment({})
  const start = process.hrtime.bigint()
  await once(spawn(node24, ['-e', '0'], { cwd, env, stdio: 'ignore' }), 'exit')
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  const child = spawn(node24, ['-e', 'fs.writeSync(1,"0");setInterval(()=>{},1000)'], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(child.stdout, 'data')
  const [peak, processor] = [peakMemory(child.pid), processorTime(child.pid)]
  child.kill('SIGKILL')
  return { ms, processor, peak }
}

if (process.argv[1] === import.meta.filename) {
  for (const row of await benchStart({ runs: Number(process.argv[2] ?? 21) })) {
    console.log(
      row.name.padEnd(24),
      `${row.ms.toFixed(1)} ms`.padStart(10),
      row.time.toFixed(2),
      `${row.processor.toFixed(1)} ms`.padStart(10),
      row.work.toFixed(2),
      `${row.peak.toFixed(0)} MiB`.padStart(9),
      row.memory.toFixed(2),
    )
  }
}
