import { Hono } from 'hono'
import type { SimulatorEnv } from '../exchange.ts'
import { authentication } from './authentication.ts'
import { backups } from './backups.ts'
import { configFiles } from './config-files.ts'
import { advanceDeployments } from './deployments.ts'
import { distributions } from './distributions.ts'
import { advanceDomains, domains } from './domains.ts'
import { environments } from './environments.ts'
import { advanceJobs } from './jobs.ts'
import { passwordReset } from './password-reset.ts'
import { production } from './production.ts'
import type { Stack } from './stack.ts'
import { users } from './users.ts'

/** The Bloomreach Cloud API v3 of one stack: all 45 calls of its reference, and three that came later. */
export function bloomreachApp(stack: Stack): Hono<SimulatorEnv> {
  const app = new Hono<SimulatorEnv>()
  app.use(async (_c, next) => {
    advance(stack)
    await next()
  })
  authentication(stack, app)
  distributions(stack, app)
  configFiles(stack, app)
  domains(stack, app)
  environments(stack, app)
  production(stack, app)
  backups(stack, app)
  users(stack, app)
  passwordReset(stack, app)
  return app
}

/** Brings the state to what it is at this moment: what runs in the background runs by the clock only. */
export function advance(stack: Stack): void {
  advanceDeployments(stack)
  advanceJobs(stack)
  advanceDomains(stack)
}
