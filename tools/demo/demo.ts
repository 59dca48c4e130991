import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tarGz } from '../../src/simulator/tar.ts'
import { runJob } from '../runner/job.ts'
import { changes } from './changes.ts'
import { heading, print, printResult, printTable } from './printing.ts'
import { releaseSteps } from './release.ts'
import { type SimulatedCloud, startSimulatedCloud } from './simulated-cloud.ts'

const [LIVE, IDLE] = ['blue', 'green']
const DISTRIBUTION = 'shop-1.3.0-distribution.tar.gz'

/**
 * A blue/green release on a simulated stack, each step a compiled action in a process of its own, printed as GitHub's
 * log shows it. With `--keep` the simulator stays up until Ctrl-C. Sets the exit code: 0 when every step succeeded.
 */
export async function demo(args: string[] = process.argv.slice(2)): Promise<void> {
  const interrupted = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupted.abort())
  const folder = mkdtempSync(join(tmpdir(), 'bloomreach-cloud-demo-'))
  const simulated = await startSimulatedCloud(__dirname, {
    jobSeconds: { deploy: 3, backup: 2, restore: 2, domains: 2 },
  })
  try {
    process.exitCode = (await release(folder, simulated, interrupted.signal)) === 'success' ? 0 : 1
    if (args.includes('--keep')) await keep(simulated, interrupted.signal)
    else print('\nnpm run demo -- --keep leaves the simulator up for steps of your own.')
  } finally {
    simulated.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function release(folder: string, simulated: SimulatedCloud, signal: AbortSignal) {
  const workspace = join(folder, 'shop')
  const file = await makeDistribution(workspace)
  print(`A simulated stack of Bloomreach Cloud answers at ${simulated.url}.`)
  print(`${LIVE} is live and ${IDLE} is idle. ${DISTRIBUTION} is to be released.`)
  const before = await simulated.cloud()

  const steps = releaseSteps({ root: join(__dirname, '..'), file, live: LIVE, idle: IDLE })
  const { conclusion } = await runJob(steps, {
    ...{ workspace, temp: join(folder, 'temp'), masks: [simulated.password], signal },
    env: { BRC_API_URL: simulated.url, BRC_USERNAME: simulated.username, BRC_PASSWORD: simulated.password },
    onBegin: (step) => {
      const number = steps.findIndex(({ id }) => id === step.id) + 1
      heading(`${number}/${steps.length} ${steps[number - 1]?.title}`)
    },
    onLine: print,
    onEnd: (_, __, result) => printResult(result),
  })

  heading('What changed in the cloud')
  printTable(['', 'before', 'after'], changes(before, await simulated.cloud()))
  print(conclusion === 'success' ? '\nReleased.' : `\nNot released (${conclusion}).`)
  return conclusion
}

async function makeDistribution(folder: string): Promise<string> {
  mkdirSync(join(folder, 'target'), { recursive: true })
  const text = randomBytes(4 * 1024 * 1024).toString('base64')
  const archive = await tarGz([{ name: 'webapps/site.war', text }], Date.now())
  writeFileSync(join(folder, 'target', DISTRIBUTION), archive)
  return join('target', DISTRIBUTION)
}

async function keep({ url, username, password, controlToken }: SimulatedCloud, signal: AbortSignal): Promise<void> {
  heading('The simulator stays up until Ctrl-C')
  print(`
Each action finds it by these variables, also one that you write:

  export BRC_API_URL=${url}
  export BRC_USERNAME=${username}
  export BRC_PASSWORD=${password}

With these, in a second terminal in this folder, an action as the runner starts it, its inputs in capitals:

  env INPUT_ENVIRONMENT=test INPUT_DISTRIBUTION=${DISTRIBUTION} node dist/deploy.js

And the next deployment fails after this:

  curl -sSf "$BRC_API_URL/__simulator/behaviors" -H "x-simulator-token: ${controlToken}" -d '{"deployOutcomes":["fails"]}'

A step of a workflow, on a runner on this machine:

  - uses: OWNER/bloomreach-cloud-actions/actions/deploy@v1
    env:
      BRC_API_URL: ${url}
      BRC_USERNAME: ${username}
      BRC_PASSWORD: ${password}
    with:
      environment: test
      distribution: ${DISTRIBUTION}
`)
  // Something has to keep the process up, since nothing else is going on in it.
  const staying = setInterval(() => {}, 60_000)
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve))
  clearInterval(staying)
}
