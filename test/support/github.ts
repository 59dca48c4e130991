import { randomUUID } from 'node:crypto'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'

interface Status {
  state: string
  log_url?: string
  environment_url?: string
}

export interface FakeDeployment {
  id: number
  environment: string
  ref: string
  production_environment?: boolean
  statuses: Status[]
}

/** GitHub on the loopback address. */
export async function startGitHub(options: { failing?: boolean } = {}) {
  const { api, token, deployments } = gitHubApi(options)
  const server = createAdaptorServer({ fetch: api.fetch })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : ''
  return {
    ...{ token, deployments, github: gitHubContext(origin) },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** What the runner would set for a job of the GitHub at `origin`. */
export function gitHubContext(origin: string) {
  return { api_url: `${origin}/api/v3`, server_url: origin, repository: 'acme/shop', run_id: '42', sha: 'abc123' }
}

/** As much of GitHub's REST API as deployments need, under a path prefix as on GitHub Enterprise Server. */
export function gitHubApi(options: { failing?: boolean } = {}) {
  const token = `ghs_${randomUUID()}`
  const deployments: FakeDeployment[] = []
  const api = new Hono().basePath('/api/v3/repos/acme/shop/deployments')
  api.use(async (c, next) => {
    if (options.failing) return c.json({ message: 'Resource not accessible by integration' }, 403)
    if (c.req.header('authorization') !== `token ${token}`) return c.json({ message: 'Bad credentials' }, 401)
    return next()
  })
  api.post('/', async (c) => {
    const { environment, ref, production_environment } = await c.req.json()
    const deployment = { id: deployments.length + 1, environment, ref, production_environment, statuses: [] }
    deployments.push(deployment)
    return c.json(deployment, 201)
  })
  api.get('/', (c) =>
    c.json(deployments.filter(({ environment }) => environment === c.req.query('environment')).toReversed()),
  )
  api.post('/:id/statuses', async (c) => {
    const status: Status = await c.req.json()
    deployments.find(({ id }) => id === Number(c.req.param('id')))?.statuses.unshift(status)
    return c.json(status, 201)
  })
  api.get('/:id/statuses', (c) =>
    c.json(deployments.find(({ id }) => id === Number(c.req.param('id')))?.statuses ?? []),
  )
  return { api, token, deployments }
}
