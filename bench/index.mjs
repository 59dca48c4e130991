// All measurements in one go, as tables of ratios, written to bench/RESULTS.md:
//   npm run bench [-- --quick] [-- --other <checkout of another action's repository>]
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchLookups } from './growth.mjs'
import { node24, root } from './processes.mjs'
import { countRequests } from './requests.mjs'
import { benchStart } from './start.mjs'
import { benchUpload } from './upload.mjs'
import { benchWait } from './wait.mjs'

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, other: { type: 'string' } } })
const runs = options.quick ? 3 : 11

const sections = [
  ['Start', await start()],
  ['Upload over TLS on loopback', await upload()],
  ['Size', size()],
  ['Waiting', await waiting()],
  ['Requests of a good run', await requests()],
  ['Look-ups by name', await lookups()],
]
const text = `${[`# Benchmark\n\n${setting()}`, ...sections.map(([title, body]) => `## ${title}\n\n${body}`)].join('\n\n')}\n`
writeFileSync(join(root, 'bench/RESULTS.md'), text)
console.log(text)

function setting() {
  const version = (command, args) => execFileSync(command, args, { encoding: 'utf8' }).split('\n')[0]
  return [
    `Made by \`npm run bench\`${options.quick ? ' with `--quick`' : ''}. Absolute figures are this machine's; the ratios are measured side by side, runs`,
    'of the contenders in turn, the median of each.',
    '',
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, kernel ${release()}; Node ${version(node24, ['--version'])};`,
    `${version('curl', ['--version']).split(' ').slice(0, 2).join(' ')}; ${version('openssl', ['version']).split(' ').slice(0, 2).join(' ')}.`,
  ].join('\n')
}

async function start() {
  const rows = await benchStart({ runs: runs * 2 + 1, others: otherScripts() })
  return [
    'From the start of the process to its first request, against `node -e 0`.',
    '',
    table(
      ['', 'time', '× bare Node', 'of the processor', '× bare Node', 'memory', '× bare Node'],
      rows.map((row) => [
        row.name,
        `${row.ms.toFixed(0)} ms`,
        row.time.toFixed(2),
        `${row.processor.toFixed(0)} ms`,
        row.work.toFixed(2),
        `${row.peak.toFixed(0)} MiB`,
        row.memory.toFixed(2),
      ]),
    ),
  ].join('\n')
}

async function upload() {
  const rows = await benchUpload({ runs: Math.ceil(runs / 2) })
  const md5 = md5Rate()
  return [
    '`upload-distribution`, the whole step from the start of Node to its end, against `curl -F`. curl works out no MD5;',
    `the step has to, and OpenSSL hashes ${md5.toFixed(0)} MB/s on one core here, so that 650 MB can't take less than ${(650 / md5).toFixed(2)} s.`,
    'It hashes in a thread of its own beside the upload.',
    '',
    table(
      ['MB', 'curl', 'step', '× curl', 'memory of the step'],
      rows.map(({ megabytes, curl, ours }) => [
        String(megabytes),
        `${curl.ms.toFixed(0)} ms`,
        `${ours.ms.toFixed(0)} ms`,
        (ours.ms / curl.ms).toFixed(2),
        `${ours.peak.toFixed(0)} MiB`,
      ]),
    ),
    '',
    'A link with a delay is not measured: it takes a network namespace, which needs root.',
  ].join('\n')
}

function md5Rate() {
  const lines = execFileSync('openssl', ['speed', '-seconds', '1', '-bytes', '16384', 'md5'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return Number(/md5\s+([\d.]+)k/.exec(lines)?.[1] ?? 0) / 1000
}

function size() {
  const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 2 ** 28 })
  const zipped = execFileSync('gzip', ['-9'], { input: archive, maxBuffer: 2 ** 28 })
  return `What a job downloads, \`git archive HEAD | gzip -9\`: ${(zipped.length / 1024).toFixed(0)} KiB.`
}

async function waiting() {
  const rows = (await benchWait()).filter(({ ends }) => ends === 'succeeded')
  return [
    'The time between the end of a job and the end of the step that waits for it, and the requests that this took, with the',
    'defaults and with fixed intervals, over 201 jobs of about each length (a request takes 0.2 s).',
    '',
    table(
      ['job', 'strategy', 'median lag', '% of the job', 'longest lag', 'requests', 'a minute'],
      rows.map(({ seconds, strategy, lag, longest, requests }) => [
        seconds < 60 ? `${seconds} s` : `${seconds / 60} min`,
        strategy,
        `${lag.toFixed(1)} s`,
        `${((lag / seconds) * 100).toFixed(1)} %`,
        `${longest.toFixed(1)} s`,
        String(requests),
        seconds < 60 ? '' : (requests / (seconds / 60)).toFixed(1),
      ]),
    ),
    '',
    'A lag in proportion to a length that is not known beforehand takes pauses in proportion to the time waited so far: a',
    'median lag of 5 % means pauses of 10 %, which is 25 requests between 5 seconds and a minute whatever the schedule.',
    'The first minute is therefore dearer than the ones after it.',
  ].join('\n')
}

async function requests() {
  const rows = await countRequests()
  return table(
    ['action', 'call', 'how often', 'why'],
    rows.map(({ action, call, count, why }) => [action, `\`${call}\``, String(count), why]),
  )
}

async function lookups() {
  const rows = await benchLookups({ runs })
  return [
    'A `deploy` whose distribution does not exist, against an API that lists 100 items a page.',
    '',
    table(
      ['items', 'requests', 'time', 'memory'],
      rows.map(({ count, requests: sent, ms, peak }) => [
        String(count),
        String(sent),
        `${ms.toFixed(0)} ms`,
        `${peak.toFixed(0)} MiB`,
      ]),
    ),
  ].join('\n')
}

/** The scripts of another repository's node actions, to compare the start with. */
function otherScripts() {
  if (!options.other) return {}
  const main = ['dist/index.js', 'dist/main.js', 'lib/main.js']
    .map((name) => join(options.other, name))
    .find(existsSync)
  return main ? { [`other (${options.other.split('/').at(-1)})`]: main } : {}
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
