// How a look-up by name, and the pruning of distributions and backups, grow with the number of items: time, requests and
// memory of the step against the simulator, which lists 100 items a page.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, median, node24, root, startServer, stepEnvironment } from './processes.mjs'

const PAGE = 100
const DAY_MS = 24 * 3600 * 1000

const steps = {
  'look-up of a name that nothing has': {
    action: 'deploy',
    cloud: (count) => ({ distributions: distributions(count) }),
    inputs: () => ({ environment: 'blue', distribution: 'none' }),
    code: 1,
  },
  'prune, half of the distributions': {
    action: 'prune',
    cloud: (count) => ({ distributions: distributions(count) }),
    // Besides that which runs, which does not count.
    inputs: (count) => ({ resource: 'distributions', keep: count / 2 - 1 }),
    deletes: (count) => count / 2,
    code: 0,
  },
  'prune, half of the backups': {
    action: 'prune',
    cloud: (count) => ({ backups: backups(count) }),
    inputs: (count) => ({ resource: 'backups', keep: count / 2 }),
    deletes: (count) => count / 2,
    code: 0,
  },
}

/** For each step and number of items: the median of `runs(count)` runs; `flags` are those of the step's Node. */
export async function benchGrowth({
  counts = [10, 100, 1000, 10_000],
  runs = () => 3,
  flags = [],
  names = Object.keys(steps),
} = {}) {
  const rows = []
  for (const name of names) {
    const step = steps[name]
    for (const count of counts) {
      const results = []
      for (let run = 0; run < runs(count); run++) results.push(await runStep(step, count, flags))
      const of = (key) => median(results.map((result) => result[key]))
      rows.push({ name, count, requests: of('requests'), ms: of('ms'), cpu: of('cpu'), peak: of('peak') })
    }
  }
  return rows
}

async function runStep({ action, cloud, inputs, deletes = () => 0, code }, count, flags) {
  const simulator = await startSimulator(cloud(count), count)
  try {
    const { url, username, password, controlToken } = simulator
    const result = await measure(node24, [...flags, join(root, `dist/${action}.js`)], {
      env: stepEnvironment(inputs(count), { BRC_API_URL: url, BRC_USERNAME: username, BRC_PASSWORD: password }),
    })
    const headers = { 'x-simulator-token': controlToken }
    const requests = await (await fetch(`${url}/__simulator/requests`, { headers })).json()
    const deleted = requests.filter(({ method, path }) => method === 'DELETE' && !path.includes('authn')).length
    if (result.code !== code || deleted !== deletes(count)) throw new Error(`${action} failed: ${result.output}`)
    return { ...result, requests: requests.length }
  } finally {
    simulator.stop()
  }
}

async function startSimulator(cloud, count) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const options = join(folder, 'options.json')
  const limits = { distributions: count }
  const distribution = cloud.distributions?.at(0)?.name
  // One that runs, where there is something to run, and a new one.
  const environments = [{ name: 'blue', ...(distribution && { distribution }) }, { name: 'green' }]
  writeFileSync(options, JSON.stringify({ pageSize: PAGE, limits, cloud: { environments, ...cloud } }))
  try {
    const { line, stop } = await startServer(join(root, 'dist/simulator-server.js'), `@${options}`)
    return { ...JSON.parse(line), stop }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function distributions(count) {
  return ages(count).map((createdAt, index) => ({ name: `site-${index}.tar.gz`, content: 'a site', createdAt }))
}

function backups(count) {
  return ages(count).map((createdAt) => ({ environment: 'blue', createdAt, createdBy: 'ci@example.com', job: 'ok' }))
}

function ages(count) {
  const now = Date.now()
  return Array.from({ length: count }, (_, index) => now - DAY_MS - index * 1000)
}

if (process.argv[1] === import.meta.filename) console.table(await benchGrowth({ runs: () => 1 }))
