import { Hono } from 'hono'
import type { SimulatorEnv } from '../exchange.ts'
import { dataBrokers } from './data-brokers.ts'
import { lists } from './lists.ts'
import { deliverMessages, messages } from './messages.ts'
import { relationships } from './relationships.ts'
import { advanceSyncs } from './runs.ts'
import type { NetAppService } from './service.ts'
import { tokens } from './tokens.ts'

/** NetApp Copy and Sync, as far as the actions use it, with its token endpoint. */
export function netAppApp(service: NetAppService): Hono<SimulatorEnv> {
  const app = new Hono<SimulatorEnv>()
  app.use('/api/*', async (_c, next) => {
    advanceNetApp(service)
    await next()
  })
  tokens(service, app)
  dataBrokers(service, app)
  lists(service, app)
  messages(service, app)
  relationships(service, app)
  return app
}

/** Brings the state to what it is at this moment: what runs in the background runs by the clock only. */
export function advanceNetApp(service: NetAppService): void {
  deliverMessages(service)
  advanceSyncs(service)
}
