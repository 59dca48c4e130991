import { Hono } from 'hono'
import type { RecordedRequest, SimulatorEnv } from '../../../src/simulator/exchange.ts'
import { type Fault, FaultList } from '../../../src/simulator/faults.ts'
import { faultyResponses } from '../../../src/simulator/faulty-responses.ts'
import { recorder } from '../../../src/simulator/recording.ts'
import { Secrets } from '../../../src/simulator/secrets.ts'
import { listen } from '../../../src/simulator/server.ts'
import { gitHubApi, gitHubContext } from '../../support/github.ts'

/** What steps talk to besides the stack: GitHub's API and the site. It meets faults and is recorded as the stack is. */
export interface Neighbours {
  readonly gitHubToken: string
  /** What the runner would set. */
  readonly gitHub: ReturnType<typeof gitHubContext>
  /** A page that is well. */
  readonly page: string
  close(): Promise<void>
}

/** `requests` are the stack's, to which those that arrive here are added. */
export async function openNeighbours(options: {
  readonly requests: RecordedRequest[]
  readonly faults: readonly Fault[]
  readonly now: () => number
  readonly onRequest: (request: RecordedRequest) => Promise<void>
}): Promise<Neighbours> {
  const faults = new FaultList()
  for (const fault of options.faults) faults.add(fault)
  const { api, token, deployments } = gitHubApi()
  const previous = { id: 1, ref: 'main', production_environment: false, statuses: [{ state: 'success' }] }
  deployments.push({ ...previous, environment: 'green' })
  const app = new Hono<SimulatorEnv>()
  app.use(recorder(options.requests, new Secrets(), options.now, options.onRequest))
  app.use(faultyResponses(faults))
  app.get(PAGE, (c) => c.text('a page'))
  app.use('/api/*', (c, next) =>
    c.get('exchange').tokenIsRefused ? Promise.resolve(c.json({ message: 'Bad credentials' }, 401)) : next(),
  )
  app.route('/', api)
  const { url, close } = await listen(app, { port: 0 })
  return { gitHubToken: token, gitHub: gitHubContext(url), page: url + PAGE, close }
}

const PAGE = '/page'

/** Whether the request tells GitHub something. */
export function isForGitHub({ path }: { readonly path: string }): boolean {
  return path.startsWith('/api/v3/')
}

/** Whether the request asks for a page of the site. */
export function isForSite({ path }: { readonly path: string }): boolean {
  return path === PAGE
}
