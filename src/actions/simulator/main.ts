import type { PostStep } from '../../runtime/action.ts'
import type { SimulatorStep } from './action.ts'

/** Starts the simulator, and directs the steps after this one to it. */
export async function main(step: SimulatorStep): Promise<void> {
  const { port, 'latency-ms': latencyMs, 'job-seconds': jobSeconds, 'state-file': file } = step.inputs
  const options = { port, latencyMs, jobSeconds, ...(file !== undefined && { stateFile: file }) }
  const { startInBackground } = await import('./background.ts')
  const { url, username, password, pid } = await startInBackground(__dirname, options, step.signal)
  step.secrets.add(password)
  step.saveState('url', url)
  step.saveState('pid', String(pid))
  step.setState(`The simulator runs at ${url}, until the job is over.`)
  step.output('api-url', url)
  step.output('username', username)
  step.reveal('password', password)
  step.outputJson('json', { url, username })
  step.exportVariable('BRC_API_URL', url)
  step.exportVariable('BRC_USERNAME', username)
  step.exportVariable('BRC_PASSWORD', password)
  // It would be used instead of the password, and be sent to the simulator.
  if (process.env['BRC_ACCESS_TOKEN']) step.exportVariable('BRC_ACCESS_TOKEN', '')
  step.log.info(`A simulated stack answers at ${url}; the steps after this one use it, unless they name another`)
  step.summary.heading('Rehearsal')
  step.summary.paragraph('The steps after this one worked on a simulated stack, unless they named another.')
}

/** Stops it when the job is over. */
export async function post(step: PostStep): Promise<void> {
  const [url, pid] = [step.savedState('url'), Number(step.savedState('pid'))]
  if (url === '' || !Number.isInteger(pid) || pid <= 1) return
  const { stopInBackground } = await import('./background.ts')
  const stopped = await stopInBackground({ url, pid }, step.clock)
  step.log.info(stopped ? 'The simulator is stopped' : 'The simulator had ended already')
}
