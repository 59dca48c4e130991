import type { PostStep } from '../../runtime/action.ts'
import type { SimulatorStep } from './action.ts'
import type { BackgroundSimulator } from './background.ts'

/** Starts the simulator, and directs the steps after this one to it. */
export async function main(step: SimulatorStep): Promise<void> {
  step.setSubject('Start of the simulator')
  const { port, 'latency-ms': latencyMs, 'job-seconds': jobSeconds, 'state-file': file } = step.inputs
  const { environments, distributions, 'config-files': configFiles, 'live-environment': live } = step.inputs
  const names = { environments, distributions, configFiles, live }
  const isNamed = Object.values(names).some((value) => value !== undefined)
  const options = {
    port,
    latencyMs,
    jobSeconds,
    ...(file !== undefined && { stateFile: file }),
    ...(isNamed && { names }),
  }
  const { startInBackground, stopInBackground } = await import('./background.ts')
  const simulator = await startInBackground(__dirname, options, step.signal)
  try {
    hand(step, simulator)
  } catch (error) {
    // Nothing would stop it later, and no step find it.
    await stopInBackground(simulator, step.clock)
    step.setState('The simulator was stopped again. Nothing else was changed.')
    throw error
  }
  const { url } = simulator
  step.log.info(`The simulator runs at ${url}. The steps after this one use it, unless they name another stack.`)
  step.conclude('done', 'Started a simulated stack 🧪')
  step.summary.paragraph('The steps after this one used a simulated stack, unless they named another.')
}

/** Tells the steps after this one, and the post phase, where it is. */
function hand(step: SimulatorStep, { url, username, password, controlToken, pid }: BackgroundSimulator): void {
  for (const secret of [password, controlToken]) step.secrets.add(secret)
  step.saveState('token', controlToken)
  step.saveState('url', url)
  step.saveState('pid', String(pid))
  step.setState(`The simulator runs at ${url}, until the job ends.`)
  step.output('api-url', url)
  step.output('username', username)
  step.reveal('password', password)
  step.outputJson('json', { url, username })
  // The mark by which the actions accept an address that an earlier step has set.
  step.exportVariable('BRC_SIMULATOR', url)
  step.exportVariable('BRC_SIMULATOR_TOKEN', controlToken)
  step.exportVariable('BRC_API_URL', url)
  step.exportVariable('BRC_USERNAME', username)
  step.exportVariable('BRC_PASSWORD', password)
  // They would be used instead of the password, and a real token be sent to the simulator.
  for (const name of ['BRC_ACCESS_TOKEN', 'BRC_SSO_TOKEN_URL']) {
    if (process.env[name]) step.exportVariable(name, '')
  }
}

/** Stops it when the job ends. */
export async function post(step: PostStep): Promise<void> {
  const [url, controlToken, pid] = [step.savedState('url'), step.savedState('token'), Number(step.savedState('pid'))]
  if (url === '' || !Number.isInteger(pid) || pid <= 1) return
  const { stopInBackground } = await import('./background.ts')
  const stopped = await stopInBackground({ url, controlToken, pid }, step.clock)
  step.log.info(stopped ? 'Stopped the simulator' : 'The simulator was not running any more')
}
