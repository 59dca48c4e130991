import { timeOf } from '../../bloomreach/age.ts'
import { latestBackup } from '../../bloomreach/backup-choice.ts'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { isDeployed } from '../../bloomreach/environment-state.ts'
import { isSameHost } from '../../bloomreach/host.ts'
import type { Domain, Environment } from '../../bloomreach/schemas.ts'
import { duration } from '../../core/duration.ts'
import { ActionError } from '../../core/errors.ts'
import { listed } from '../../core/not-found.ts'
import { plural } from '../../core/plural.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { CheckStep } from './action.ts'
import type { Report } from './report.ts'

const LIMITS = { distributions: 100, environments: 4 } as const
/** From this share of a limit on there is a warning. */
const NEAR = 0.9
const RECENT_BACKUP_MS = 7 * 24 * 3_600_000
const DOCUMENTED_STATES = ['', 'deployed']

/** Whether the environments that the inputs name exist; `environments` is undefined where they cannot be listed. */
export function checkEnvironmentNames(
  step: CheckStep,
  report: Report,
  environments: readonly Environment[] | undefined,
): void {
  for (const wanted of step.inputs.environments ?? []) {
    const check = `Environment ${sanitize(wanted, 60)}`
    const exists = environments?.some(({ id, name }) => id === wanted || name === wanted)
    if (!environments) report.decide(check, 'unknown', 'the list of environments could not be read')
    else if (exists) report.add(check, 'ok', 'exists')
    else report.add(check, 'failure', `not found; available: ${listed(environments.map(nameOf))}`)
  }
}

/** The same of the domain. */
export function checkDomainName(
  step: CheckStep,
  report: Report,
  {
    domains,
    environments,
  }: { domains: readonly Domain[] | undefined; environments: readonly Environment[] | undefined },
): void {
  const { domain } = step.inputs
  if (domain === undefined) return
  const found = domains?.find(({ name }) => isSameHost(name, domain))
  const check = `Domain ${sanitize(domain, 80)}`
  if (!domains) report.decide(check, 'unknown', 'the list of domains could not be read')
  else if (!found) report.add(check, 'failure', `not found; available: ${listed(domains.map(nameOf))}`)
  else if (!environments) report.add(check, 'ok', 'exists')
  else report.add(check, 'ok', `points at ${targetOf(found, environments) ?? 'nothing'}`)
}

/** How near the stack is to the documented limits, which may differ per stack. */
export function checkLimits(report: Report, counts: Readonly<Record<keyof typeof LIMITS, number>>): void {
  for (const [name, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
    const count = counts[name]
    const isNear = count >= limit * NEAR && name !== 'environments'
    const hint = isNear ? '; delete old ones with `prune`' : ''
    report.add(`Number of ${name}`, isNear ? 'warning' : 'ok', `${count} of usually ${limit}${hint}`)
  }
}

/** Which states environments are in: only "" and `deployed` are documented. */
export function checkStates(report: Report, environments: readonly Environment[]): void {
  const others = environments.filter(({ state }) => !DOCUMENTED_STATES.includes(state))
  const seen = new Set(environments.map(({ state }) => `"${state}"`))
  if (others.length === 0) report.add('States', 'ok', seen.size === 0 ? 'no environment' : [...seen].join(', '))
  else {
    const states = others.map((one) => `${nameOf(one)} is in the state "${sanitize(one.state, 40)}"`)
    report.add('States', 'warning', listed(states))
  }
}

/** Domains that point at no environment that exists. */
export function checkDomains(report: Report, domains: readonly Domain[], environments: readonly Environment[]): void {
  const lost = domains.filter((domain) => targetOf(domain, environments) === undefined)
  if (lost.length === 0) report.add('Domains', 'ok', `${plural(domains.length, 'domain')}, each at an environment`)
  else report.add('Domains', 'warning', `point at no environment: ${listed(lost.map(nameOf))}`)
}

/** Whether each environment that runs has a recent complete backup. */
export async function checkBackups(
  cloud: BloomreachCloud,
  report: Report,
  environments: readonly Environment[],
): Promise<void> {
  for (const environment of environments.filter(isDeployed)) {
    const check = `Backup of ${nameOf(environment)}`
    const backup = await report.attempt(check, () => newestComplete(cloud, environment))
    if (backup === undefined) continue
    if (backup === 'none') {
      report.add(check, 'warning', 'there is no complete backup')
      continue
    }
    const ageMs = (cloud.environments.serviceTime ?? Date.now()) - backup
    report.add(check, ageMs <= RECENT_BACKUP_MS ? 'ok' : 'warning', `the newest complete one is ${duration(ageMs)} old`)
  }
}

/** Its time in milliseconds. */
async function newestComplete(cloud: BloomreachCloud, environment: Environment): Promise<number | 'none'> {
  try {
    return timeOf(await latestBackup(cloud.backups, environment))
  } catch (error) {
    // `latestBackup` blames the user when there is none.
    if (error instanceof ActionError && error.constructor === ActionError && error.source === 'user') return 'none'
    throw error
  }
}

function targetOf({ environmentId }: Domain, environments: readonly Environment[]): string | undefined {
  const target = environments.find(({ id }) => id === environmentId)
  return target && nameOf(target)
}
