// All measurements in one go, as tables of ratios, written into bench/README.md:
//   npm run bench -- [--quick] [--other <folder of another action> --other-inputs <JSON> --other-env <JSON>]
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchDownload } from './download.mjs'
import { benchGrowth } from './growth.mjs'
import { benchLink } from './link.mjs'
import { marks } from './marks.mjs'
import { benchMemory } from './memory.mjs'
import { benchNothing, IN_SEQUENCE, RESPONSE_MS } from './nothing.mjs'
import { otherAction } from './other.mjs'
import { measure, node24, root, stepEnvironment } from './processes.mjs'
import { benchStart } from './start.mjs'
import { table } from './table.mjs'
import { benchUpload } from './upload.mjs'
import { benchWait, benchWaitKinds } from './wait.mjs'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    other: { type: 'string' },
    'other-inputs': { type: 'string', default: '{}' },
    'other-env': { type: 'string', default: '{}' },
  },
})
const runs = options.quick ? 3 : 11
const other = options.other && readOther()

const [load = 0] = loadavg()
const starts = await measureStart()
const nothing = await benchNothing({ runs })
const uploads = await measureUpload()
const downloads = await benchDownload({ runs: Math.ceil(runs / 2) })
const kibibytes = measureSize()
const waits = await benchWait()
const waitKinds = await benchWaitKinds()
const grown = await benchGrowth({ runs: (count) => (options.quick || count > 100 ? 1 : 3) })
const memory = await benchMemory({ runs: options.quick ? 1 : 3 })
const sections = [
  ['Marks', marks({ starts, nothing, uploads, downloads, waits, grown, kibibytes })],
  ['Start', start()],
  ['Upload over TLS on loopback', upload()],
  ['Upload over a link with a delay', link()],
  ['Download over TLS on loopback', download()],
  ['Size', `What a job downloads, \`git archive HEAD | gzip -9\`: ${kibibytes.toFixed(0)} KiB.`],
  ['Waiting', waiting()],
  ['Growth', growth()],
  ['Memory', memoryTable()],
]
const results = [setting(), ...sections.map(([title, body]) => `### ${title}\n\n${body}`)].join('\n\n')
const page = join(root, 'bench/README.md')
const [explanation] = readFileSync(page, 'utf8').split(/^## Results$/m)
writeFileSync(page, `${explanation}## Results\n\n${results}\n`)
console.log(results)

function setting() {
  const version = (command, args) => execFileSync(command, args, { encoding: 'utf8' }).split('\n')[0]
  return [
    `Made by \`${commandLine()}\` on`,
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, kernel ${release()}; Node ${version(node24, ['--version'])};`,
    `load average ${load.toFixed(1)} at the start${load > 0.5 ? ', so that other work takes part of the time' : ''};`,
    `${version('curl', ['--version']).split(' ').slice(0, 2).join(' ')}; ${version('openssl', ['version']).split(' ').slice(0, 2).join(' ')}.`,
  ].join('\n')
}

function readOther() {
  try {
    return otherAction(options.other, JSON.parse(options['other-inputs']), JSON.parse(options['other-env']))
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}

function commandLine() {
  const given = [options.quick && '--quick', other && `--other <${other.name}>`].filter(Boolean)
  return ['npm run bench', ...(given.length > 0 ? ['--', ...given] : [])].join(' ')
}

function measureStart() {
  return benchStart({ runs: runs * 2 + 1, others: other ? { [other.name]: other.script } : {} })
}

function measureUpload() {
  const others = other && /\{file\}/.test(options['other-inputs']) ? { [other.name]: uploadOfOther } : {}
  return benchUpload({ runs: Math.ceil(runs / 2), others })
}

function measureSize() {
  const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 2 ** 28 })
  return execFileSync('gzip', ['-9'], { input: archive, maxBuffer: 2 ** 28 }).length / 1024
}

function start() {
  return [
    'From the start of the process to its first request over TLS, against `node -e 0`.',
    '',
    table(
      ['', 'time', '× bare Node', 'of the processor', '× bare Node', 'memory', '× bare Node'],
      starts.map((row) => [
        row.name,
        `${row.ms.toFixed(0)} ms`,
        row.time.toFixed(2),
        `${row.processor.toFixed(0)} ms`,
        row.work.toFixed(2),
        `${row.peak.toFixed(0)} MiB`,
        row.memory.toFixed(2),
      ]),
    ),
    '',
    `A \`deploy\` that finds nothing to do, with a service that takes ${RESPONSE_MS} ms for a response: ${nothing.ms.toFixed(0)} ms,`,
    `${nothing.cpu.toFixed(0)} ms of them the processor's. Its requests follow each other ${IN_SEQUENCE} times; one after the other they would be`,
    `${IN_SEQUENCE + 1}, which is ${RESPONSE_MS} ms more. Its stages, with a module preloaded that notes them:`,
    '',
    table(
      ['requests', "the step's own time before", 'until the last response'],
      nothing.stages.map(({ requests, own, waited }) => [requests, `${own.toFixed(0)} ms`, `${waited.toFixed(0)} ms`]),
    ),
  ].join('\n')
}

function upload() {
  const md5 = md5Rate()
  return [
    '`upload-distribution`, the whole step from the start of Node to its end, against `curl -F`.',
    `OpenSSL hashes ${md5.toFixed(0)} MB/s on one core here, so that 650 MB take ${(650 / md5).toFixed(2)} s.`,
    '',
    transferTable(uploads),
    '',
    'The upload itself, from its head to its last byte as the service sees them, without the start of the process, login,',
    'list and the end of the session:',
    '',
    table(
      ['MB', 'curl', 'step', '× curl'],
      [...new Set(uploads.map(({ megabytes }) => megabytes))].map((size) => {
        const [curl, step] = ['curl', 'step'].map((wanted) => {
          return uploads.find(({ megabytes, name }) => megabytes === size && name === wanted).transfer
        })
        return [String(size), `${curl.toFixed(0)} ms`, `${step.toFixed(0)} ms`, (step / curl).toFixed(2)]
      }),
    ),
  ].join('\n')
}

function download() {
  return [
    '`download-backup`, the whole step, against `curl | tee | md5sum`, which keep and hash the file, too.',
    '',
    transferTable(downloads),
  ].join('\n')
}

function transferTable(rows) {
  const ofCurl = (megabytes) => rows.find((row) => row.megabytes === megabytes && row.name.startsWith('curl')).ms
  return table(
    ['MB', '', 'time', '× curl', 'processor time', 'memory', 'time a MB'],
    rows.map(({ megabytes, name, ms, cpu, peak }) => [
      String(megabytes),
      name,
      `${ms.toFixed(0)} ms`,
      (ms / ofCurl(megabytes)).toFixed(2),
      `${cpu.toFixed(0)} ms`,
      `${peak.toFixed(0)} MiB`,
      `${(ms / megabytes).toFixed(1)} ms`,
    ]),
  )
}

function uploadOfOther({ file, url, certFile }) {
  const env = stepEnvironment({}, { BRC_API_URL: url, BENCH_FILE: file, NODE_EXTRA_CA_CERTS: certFile })
  return measure(node24, [other.script], { env })
}

function link() {
  const { link: how, rows, reason } = benchLink({ runs: Math.ceil(runs / 2) })
  if (reason) return `Not measured: this machine makes no link with a delay (${reason}).`
  const [curl, step] = ['curl', 'step'].map((wanted) => rows.find(({ name }) => name === wanted))
  const rate = ({ megabytes, transfer }) => `${(megabytes / (transfer / 1000)).toFixed(1)} MB/s`
  return [
    `${step.megabytes} MB, 25 ms each way, by ${how}.`,
    'The throughput is that of the upload itself, from its head to its last byte as the service sees them; the step also',
    'logs in, lists and ends its session, each a round trip or more.',
    '',
    table(
      ['', 'throughput', '× curl', 'whole time'],
      [curl, step].map((row) => [
        row.name,
        rate(row),
        (curl.transfer / row.transfer).toFixed(2),
        `${row.ms.toFixed(0)} ms`,
      ]),
    ),
  ].join('\n')
}

function md5Rate() {
  const lines = execFileSync('openssl', ['speed', '-seconds', '1', '-bytes', '16384', 'md5'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return Number(/md5\s+([\d.]+)k/.exec(lines)?.[1] ?? 0) / 1000
}

function waiting() {
  const failures = waits.filter(({ ends }) => ends === 'failed')
  const successes = waits.filter(({ ends }) => ends === 'succeeded')
  const sameLags = failures.every(({ lag, requests }, at) => {
    return lag === successes[at].lag && requests === successes[at].requests
  })
  return [
    'The time between the end of a job and the end of the step that waits for it, and the requests that this took, with the',
    'defaults and with fixed intervals, over 201 jobs of about each length (a request takes 0.2 s).',
    `Jobs that fail are noticed ${sameLags ? 'as soon, with as many requests' : 'otherwise, which is wrong'}.`,
    '',
    table(
      ['job', 'strategy', 'median lag', '% of the job', 'longest lag', 'requests', 'a minute', 'busiest minute'],
      successes.map(({ seconds, strategy, lag, longest, requests, busiest }) => [
        seconds < 60 ? `${seconds} s` : `${seconds / 60} min`,
        strategy,
        `${lag.toFixed(1)} s`,
        `${((lag / seconds) * 100).toFixed(1)} %`,
        `${longest.toFixed(1)} s`,
        String(requests),
        seconds < 60 ? '' : (requests / (seconds / 60)).toFixed(1),
        String(busiest),
      ]),
    ),
    '',
    'Over 1001 jobs of each kind, of lengths that are assumed:',
    '',
    table(
      ['jobs', 'strategy', 'median lag, % of the job', 'longest lag', 'later than 10 s', 'requests'],
      waitKinds.map(({ kind, strategy, share, longest, late, requests }) => [
        kind,
        strategy,
        `${(share * 100).toFixed(1)} %`,
        `${longest.toFixed(1)} s`,
        `${(late * 100).toFixed(0)} %`,
        requests.toFixed(0),
      ]),
    ),
  ].join('\n')
}

function memoryTable() {
  return [
    'Peaks with the defaults, and with V8 told to do without something:',
    '',
    table(
      ['', 'download of 300 MB', 'pruning of 2,000 backups'],
      memory.map(({ setting, ...peaks }) => [
        setting,
        `${peaks.download.toFixed(0)} MiB`,
        `${peaks.prune.toFixed(0)} MiB`,
      ]),
    ),
  ].join('\n')
}

function growth() {
  return [
    'Steps against the simulator, which lists distributions 100 a page and backups all at once. With more items the time',
    'an item costs may fall, since the start is shared by more of them; it must not rise.',
    '',
    table(
      ['', 'items', 'requests', 'time', 'processor time', 'the same an item', 'memory'],
      grown.map(({ name, count, requests: sent, ms, cpu, peak }) => [
        name,
        String(count),
        String(sent),
        `${ms.toFixed(0)} ms`,
        `${cpu.toFixed(0)} ms`,
        `${(cpu / count).toFixed(2)} ms`,
        `${peak.toFixed(0)} MiB`,
      ]),
    ),
  ].join('\n')
}
