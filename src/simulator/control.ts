import { Hono } from 'hono'
import * as v from 'valibot'
import type { SimulatorEnv } from './exchange.ts'
import { faultSchema } from './faults.ts'

export interface Controls {
  requests(): unknown
  cloud(): unknown
  netapp(): unknown
  secrets(): unknown
  addFault(fault: v.InferOutput<typeof faultSchema>): void
  clearFaults(): void
  /** Throws a ValiError when one is unknown. */
  setBehaviors(behaviors: unknown): unknown
  /** Likewise. */
  setIdentityProvider(changes: unknown): unknown
  /** Puts a file into a storage that Copy and Sync copies from, modified so many seconds from now. */
  putFile(address: string, file: { path: string; bytes: number; inSeconds: number }): void
}

const fileSchema = v.strictObject({
  address: v.string(),
  path: v.string(),
  bytes: v.optional(v.number(), 1000),
  inSeconds: v.optional(v.number(), 0),
})

/**
 * Control from another process, under `/__simulator`: GET requests, cloud, netapp, secrets; POST faults (one or a list
 * is added, `[]` removes all); POST files (`{address: s3://bucket, path}`); POST behaviors (some of them; returns all); POST
 * identity-provider (likewise). These requests are not recorded.
 * With a `token` they have to carry it as `x-simulator-token`.
 */
export function controlApp(token: string | undefined, controls: Controls): Hono<SimulatorEnv> {
  const app = new Hono<SimulatorEnv>()
  app.use(async (c, next) => {
    if (token === undefined || c.req.header('x-simulator-token') === token) return next()
    return c.json({ error: 'The header x-simulator-token is missing or wrong' }, 401)
  })
  app.get('/requests', (c) => c.json(controls.requests() as object))
  app.get('/cloud', (c) => c.json(controls.cloud() as object))
  app.get('/netapp', (c) => c.json(controls.netapp() as object))
  app.get('/secrets', (c) => c.json(controls.secrets() as object))
  app.post('/faults', async (c) => {
    const faults = v.parse(
      v.union([
        v.array(faultSchema),
        v.pipe(
          faultSchema,
          v.transform((one) => [one]),
        ),
      ]),
      await c.req.json(),
    )
    if (faults.length === 0) controls.clearFaults()
    for (const fault of faults) controls.addFault(fault)
    return c.json({ added: faults.length })
  })
  app.post('/behaviors', async (c) => c.json(controls.setBehaviors(await c.req.json()) as object))
  app.post('/identity-provider', async (c) => c.json(controls.setIdentityProvider(await c.req.json()) as object))
  app.post('/files', async (c) => {
    const { address, ...file } = v.parse(fileSchema, await c.req.json())
    controls.putFile(address, file)
    return c.json({ put: file.path })
  })
  app.all('*', (c) => c.json({ error: 'There is no such control' }, 404))
  app.onError((error, c) => c.json({ error: error.message }, 400))
  return app
}
