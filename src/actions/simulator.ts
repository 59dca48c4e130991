import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { action } from '../workflow/action.ts'
import { positive, whole } from '../workflow/input-kinds.ts'
import { type Input, InputProblem, shown } from '../workflow/inputs.ts'

/**
 * Starts a simulated Bloomreach Cloud for the steps after it, which find it through the environment. It is a process of
 * its own and stays until the job is over: the post phase stops it.
 */
export const simulatorAction = action({
  inputs: {
    port: whole({ default: 0, most: 65_535 }),
    'latency-ms': whole({ default: 0 }),
    'job-seconds': secondsOrNone(),
    'state-file': { required: false, parse: stateFile } as Input<string | undefined>,
  },
  outputs: ['api-url', 'username', 'password', 'json'],
  async main(step) {
    const { port, 'latency-ms': latencyMs, 'job-seconds': jobSeconds, 'state-file': file } = step.inputs
    const options = { port, latencyMs, jobSeconds, ...(file !== undefined && { stateFile: file }) }
    const { startInBackground } = await import('../simulator/background.ts')
    const { url, username, password, pid } = await startInBackground(__dirname, options, step.signal)
    step.secrets.add(password)
    step.saveState('url', url)
    step.saveState('pid', String(pid))
    step.now(`The simulator runs at ${url}, until the job is over.`)
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
  },
  async post(step) {
    const [url, pid] = [step.savedState('url'), Number(step.savedState('pid'))]
    if (url === '' || !Number.isInteger(pid) || pid <= 1) return
    const { stopInBackground } = await import('../simulator/background.ts')
    const stopped = await stopInBackground({ url, pid }, step.clock)
    step.log.info(stopped ? 'The simulator is stopped' : 'The simulator had ended already')
  },
})

function secondsOrNone(): Input<number> {
  const seconds = positive(5)
  return { ...seconds, parse: (value) => (/^0*(?:\.0*)?$/.test(value.trim()) ? 0 : seconds.parse(value)) }
}

/** The file need not be there, but the folder that it is to be in. */
async function stateFile(path: string): Promise<string> {
  const file = resolve(path)
  const [itself, folder] = await Promise.all([file, dirname(file)].map((one) => stat(one).catch(() => undefined)))
  if (itself ? itself.isFile() : folder?.isDirectory()) return file
  throw new InputProblem(`must be a file in a folder that is there, not ${shown(path)}`)
}
