// The upload over a link with a delay of 25 ms each way, against curl, in a network of its own that goes with the process.
// Needs Linux with network namespaces; `tc` with netem, or else a tun device and Python, make the delay.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { node24 } from './processes.mjs'
import { benchUpload } from './upload.mjs'

const ONE_WAY_SECONDS = 0.025

/** Resolves with {link, rows}, or with {reason} where this machine makes no such link. */
export function benchLink(options) {
  const inner = [node24, import.meta.filename, JSON.stringify(options)]
  const { status, stdout, stderr, error } = spawnSync('unshare', ['--user', '--map-root-user', '--net', ...inner], {
    encoding: 'utf8',
  })
  if (status === 0) return JSON.parse(stdout)
  return { reason: `no network namespace: ${(error?.message ?? stderr).trim().split('\n').at(-1)}` }
}

/** Inside the namespace, where there is nothing yet but a loopback that is down. */
async function measureHere({ megabytes = 100, runs = 5 }) {
  execFileSync('ip', ['link', 'set', 'lo', 'up'])
  const reasons = []
  for (const lay of [delayLoopback, delayTun]) {
    try {
      const { link, end, ...addresses } = await lay()
      const rows = await benchUpload({ sizes: [megabytes], runs, ...addresses })
      end()
      return { link, rows, reasons }
    } catch (error) {
      reasons.push(error.message.trim().split('\n').at(-1))
    }
  }
  return { reason: reasons.join('; ') }
}

async function delayLoopback() {
  const rule = ['delay', `${ONE_WAY_SECONDS * 1000}ms`, 'limit', '100000']
  execFileSync('tc', ['qdisc', 'add', 'dev', 'lo', 'root', 'netem', ...rule], { stdio: 'pipe' })
  return { link: 'netem on loopback', host: '127.0.0.1', end() {} }
}

async function delayTun() {
  const network = '10.25.0.'
  const script = join(import.meta.dirname, 'delay.py')
  const relay = spawn('python3', [script, network, String(ONE_WAY_SECONDS)], { stdio: ['pipe', 'pipe', 'pipe'] })
  let complaint = ''
  relay.stderr.on('data', (data) => {
    complaint += data
  })
  const ended = once(relay, 'close').then(() => Promise.reject(new Error(complaint || 'python3 ended')))
  ended.catch(() => {})
  await Promise.race([once(relay.stdout, 'data'), ended])
  const link = 'a tun device with a process that hands packets of up to 9,000 bytes on'
  return { link, host: `${network}1`, at: `${network}2`, end: () => relay.stdin.end() }
}

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify(await measureHere(JSON.parse(process.argv[2] ?? '{}'))))
}
