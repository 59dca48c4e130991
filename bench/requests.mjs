// The calls of each action's good run against the simulator, and why each of them is needed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, node24, root, startServer, stepEnvironment } from './processes.mjs'

const WHY = [
  [/^POST \/v3\/authn\/access_token$/, 'one login for the whole step'],
  [/^DELETE \/v3\/authn\/refresh_token$/, 'ends this session alone; a logout would end those of parallel jobs'],
  [/^GET \/v3\/environments$/, 'finds names, lets an id win over a name, and knows what exists when there is none'],
  [/^GET \/v3\/environments\/:id$/, 'polls: the environment is what tells how its deployment goes'],
  [
    /^GET \/v3\/distributions$/,
    'finds the name; before an upload, tells what is there already, also after a lost answer',
  ],
  [/^POST \/v3\/distributions$/, 'the upload'],
  [/^PUT \/v3\/environments\/:id\/deploy$/, 'the deployment'],
  [
    /^GET \/v3\/backups$/,
    'before: tells a backup whose answer was lost from older ones; after: proves that it is there',
  ],
  [/^POST \/v3\/backups$/, 'the backup'],
  [/^PUT \/v3\/backups\/:id\/restore$/, 'the restore'],
  [/^GET \/v3\/backups\/jobs\/:id$/, 'polls'],
  [/^PUT \/v3\/production$/, 'the promotion'],
  [
    /^GET \/v3\/domains$/,
    'polls: the domains tell when all have moved; those seen before prove a promotion whose answer was lost',
  ],
]

const STEPS = [
  ['upload-distribution', { file: 'site.tar.gz' }],
  ['backup', { environment: 'blue' }],
  ['deploy', { environment: 'green', distribution: 'site.tar.gz' }],
  ['promote-production', { environment: 'green', 'current-environment': 'blue', 'change-domain-rules': 'true' }],
  ['release', { file: 'other.tar.gz', environment: 'blue', 'live-environment': 'green' }],
]

export async function countRequests() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  writeFileSync(join(folder, 'site.tar.gz'), 'a distribution')
  writeFileSync(join(folder, 'other.tar.gz'), 'another distribution')
  const simulator = await startSimulator()
  const rows = []
  try {
    for (const [action, inputs] of STEPS) {
      const before = (await simulator.requests()).length
      const { code, output } = await measure(node24, [join(root, `dist/${action}.js`)], {
        cwd: folder,
        env: stepEnvironment(inputs, simulator.environment),
      })
      if (code !== 0) throw new Error(`${action} failed: ${output}`)
      rows.push(...countsOf(action, (await simulator.requests()).slice(before)))
    }
  } finally {
    simulator.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return rows
}

function countsOf(action, requests) {
  const counts = new Map()
  for (const { method, path } of requests) {
    const call = `${method} ${path.replaceAll(/\/(?:[0-9A-F]{16}|[0-9a-f]{8}-[0-9a-f-]{27})(?=\/|$)/g, '/:id')}`
    counts.set(call, (counts.get(call) ?? 0) + 1)
  }
  return [...counts].map(([call, count]) => {
    const why = WHY.find(([pattern]) => pattern.test(call))?.[1]
    if (!why) throw new Error(`${action} sends a request that nobody has given a reason for: ${call}`)
    return { action, call, count: why.startsWith('polls') ? 'by time' : count, why }
  })
}

async function startSimulator() {
  const { line, stop } = await startServer(join(root, 'dist/simulator-server.js'), { jobSeconds: 1 })
  const { url, username, password } = JSON.parse(line)
  return {
    environment: { BRC_API_URL: url, BRC_USERNAME: username, BRC_PASSWORD: password },
    requests: async () => (await fetch(`${url}/__simulator/requests`)).json(),
    stop,
  }
}

if (process.argv[1] === import.meta.filename) console.table(await countRequests())
