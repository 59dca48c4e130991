import { IN_SEQUENCE, RESPONSE_MS } from './nothing.mjs'
import { inputs as startInputs } from './start.mjs'
import { table } from './table.mjs'

/** What was measured against what it may be, and whether the runs differ too much to tell. */
export function marks({ starts, nothing, uploads, downloads, waits, grown, kibibytes }) {
  const [bare, least] = starts
  const slowest = starts.filter(({ name }) => name in startInputs).reduce((one, two) => (two.ms > one.ms ? two : one))
  const [small, large] = [10, 650].map((size) => uploads.filter(({ megabytes }) => megabytes === size))
  const saved = downloads.filter(({ megabytes }) => megabytes === 700)
  const most = (size) => size[0].ms * 1.5 + bare.ms
  const grownMost = (name) => grown.find((row) => row.name.includes(name) && row.count === 10_000).peak
  const succeeded = waits.filter(({ strategy, ends }) => strategy === 'wait' && ends === 'succeeded')
  const rows = [
    [`first request of the slowest action, ${slowest.name}`, slowest.time, '× bare Node', 1.9, [bare, slowest]],
    [
      `a \`deploy\` that finds nothing to do`,
      nothing.ms / (IN_SEQUENCE * RESPONSE_MS + least.ms),
      `× (${IN_SEQUENCE} responses of ${RESPONSE_MS} ms + Node with TLS)`,
      1.05,
      [least, nothing],
    ],
    ['download of 700 MB', saved[1].ms / saved[0].ms, '× curl, tee and md5sum', 1.15, saved],
    ['memory of that', saved[1].peak, 'MiB', 90],
    ['upload of 650 MB', large[1].ms / large[0].ms, '× curl', 1.1, large],
    ['memory of that', large[1].peak, 'MiB', 80],
    ['upload of 10 MB', small[1].ms / most(small), '× (1.5 × curl + bare Node)', 1, small],
    ['longest lag behind the end of a job', Math.max(...succeeded.map(({ longest }) => longest)), 's', 10],
    ['memory of a pruning of 10,000 distributions', grownMost('distributions'), 'MiB', 80],
    ['memory of a pruning of 10,000 backups', grownMost('backups'), 'MiB', 80],
    ['size', kibibytes, 'KiB', 340],
  ]
  return table(
    ['', 'measured', 'at most', ''],
    rows.map(([what, value, unit, limit, runs = []]) => [
      what,
      `${value.toFixed(unit.startsWith('×') ? 2 : 0)} ${unit}`,
      String(limit),
      verdict(value <= limit, Math.max(0, ...runs.map((one) => one.spread))),
    ]),
  )
}

/** Where the runs of one contender differ by more than this, other work on the machine decides the result. */
const NOISE = 0.1

function verdict(isMet, noise) {
  if (noise > NOISE) return `too noisy to tell: half of the runs differ by ${(noise * 100).toFixed(0)} %`
  return isMet ? 'met' : 'missed'
}
