import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { duration } from '../../core/duration.ts'
import { ActionError, CancelledError } from '../../core/errors.ts'
import { lifetimeOf } from '../../core/jwt.ts'
import { sanitize } from '../../core/sanitize.ts'
import { HttpError } from '../../http/errors.ts'
import { connectionFor } from '../shared/connection-inputs.ts'
import type { CheckStep } from './action.ts'
import type { Report } from './report.ts'
import { ROLES } from './roles.ts'

/** The documented lifetime of an access token, in milliseconds. */
const DOCUMENTED_LIFETIME_MS = 10 * 60_000
/** `Date` tells whole seconds, and the response takes its time. */
const CLOCK_TOLERANCE_MS = 30_000

/** Checks the login and the role. Resolves with whether there is a session for the other checks. */
export async function checkSession(step: CheckStep, cloud: BloomreachCloud, report: Report): Promise<boolean> {
  let token = ''
  try {
    token = (await cloud.pipeline.authorizer?.token()) ?? ''
    report.add(
      'Login',
      'ok',
      usesSingleSignOn(step) ? 'the identity provider issues access tokens' : 'the service accepts the credentials',
    )
  } catch (error) {
    if (!(error instanceof ActionError) || error instanceof CancelledError) throw error
    report.decide('Login', error.source === 'user' ? 'failure' : 'unknown', error.message)
    return false
  }
  if (!(await checkRole(step, cloud, report))) return false
  checkLifetime(token, report)
  await checkRefresh(step, cloud, token, report)
  return true
}

/** Authentication, Validate access token: the role is in the header `X-User-Role`. */
async function checkRole(step: CheckStep, cloud: BloomreachCloud, report: Report): Promise<boolean> {
  const wanted = step.inputs.role
  const verified = await report.attempt('Role', async () => {
    try {
      return await cloud.authentication.verify()
    } catch (error) {
      if (!isRefusedToken(error)) throw error
      report.add('Role', 'failure', [error.message, error.hint].filter(Boolean).join('. '))
      return 'refused' as const
    }
  })
  if (verified === 'refused') return false
  if (verified === undefined) return true
  const role = verified.role?.toLowerCase()
  step.output('role', role)
  const level = ROLES.indexOf(role as (typeof ROLES)[number])
  if (role === undefined) report.add('Role', 'unknown', 'the service does not return `X-User-Role`')
  else if (level < 0) report.add('Role', 'unknown', `the role "${sanitize(role, 60)}" is not a documented one`)
  else if (level < ROLES.indexOf(wanted)) {
    report.add('Role', 'failure', `the user has the role ${role}; ${wanted} is required`)
  } else report.add('Role', 'ok', role)
  return true
}

/** A token that cannot be renewed ends as an error of the session, any other as the service's 401. */
function isRefusedToken(error: unknown): error is ActionError {
  if (!(error instanceof ActionError) || error instanceof CancelledError) return false
  return error instanceof HttpError ? error.status === 401 : error.source === 'user'
}

function usesSingleSignOn({ inputs }: CheckStep): boolean {
  return 'singleSignOn' in connectionFor(inputs).credentials
}

function checkLifetime(token: string, report: Report): void {
  const lifetimeMs = lifetimeOf(token)
  if (lifetimeMs === undefined) {
    report.add('Token lifetime', 'unknown', 'the access token does not tell its lifetime; 10 minutes are documented')
    return
  }
  const detail = `${duration(lifetimeMs)} (documented: ${duration(DOCUMENTED_LIFETIME_MS)})`
  report.add('Token lifetime', lifetimeMs >= 60_000 ? 'ok' : 'warning', detail)
}

/** Authentication, Generate new access token from refresh token: which of the two known paths takes it. */
async function checkRefresh(step: CheckStep, cloud: BloomreachCloud, token: string, report: Report): Promise<void> {
  const check = 'Token refresh'
  if (usesSingleSignOn(step)) {
    const isRenewed = await report.attempt(check, async () => cloud.pipeline.authorizer?.renew(token))
    if (isRenewed) report.add(check, 'ok', 'the identity provider issues another access token')
    return
  }
  if (step.inputs.password === undefined) {
    report.add(check, 'unknown', 'not checked: the step does not log in with a password')
    return
  }
  const isRenewed = await report.attempt(check, async () => cloud.pipeline.authorizer?.renew(token))
  if (!isRenewed) return
  const { refreshPath } = cloud.authentication
  if (refreshPath !== undefined) report.add(check, 'ok', `POST ${refreshPath}`)
  else report.add(check, 'warning', 'no known path refreshes a token; the actions log in again instead')
}

/** Compares the runner's clock with the `Date` header of a response, as both were when that came. */
export function checkClock(differenceMs: number | undefined, report: Report): void {
  if (differenceMs === undefined) {
    report.add('Clock', 'unknown', 'the service returns no `Date`')
    return
  }
  const isClose = Math.abs(differenceMs) <= CLOCK_TOLERANCE_MS
  const direction = differenceMs > 0 ? 'ahead of' : 'behind'
  report.add(
    'Clock',
    isClose ? 'ok' : 'warning',
    isClose
      ? 'the runner and the service agree'
      : `the runner is ${duration(Math.abs(differenceMs))} ${direction} the service`,
  )
}
