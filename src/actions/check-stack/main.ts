import { ActionError, UnknownOutcomeError } from '../../core/errors.ts'
import { plural } from '../../core/plural.ts'
import { connect } from '../shared/client.ts'
import type { CheckStep } from './action.ts'
import { checkIds, checkList, checkMd5, checkPaths, checkUserName } from './list-checks.ts'
import { type Finding, Report } from './report.ts'
import { checkClock, checkSession } from './session-checks.ts'
import {
  checkBackups,
  checkDomainName,
  checkDomains,
  checkEnvironmentNames,
  checkLimits,
  checkStates,
} from './stack-checks.ts'

/** Reads the stack, and reports whether it and the inputs are as the actions expect. Changes nothing. */
export async function main(step: CheckStep): Promise<void> {
  step.setSubject('Check of the stack')
  const report = new Report(step.log)
  try {
    await runChecks(step, report)
  } finally {
    step.output('warnings-count', report.count('warning'))
    step.outputJson('report', report.findings)
    step.outputJson('json', report.findings)
    report.summarize(step.summary)
  }
  const { counts, undecided } = report
  if (counts === '') step.conclude('done', 'The stack is as the actions expect')
  else if (report.count('failure') + undecided.length === 0) {
    step.conclude('warning', `The stack was checked: ${counts}`)
  }
  const failures = report.findings.filter(({ result }) => result === 'failure')
  if (failures.length > 0) {
    step.setOutcome(counts)
    throw new ActionError(
      'user',
      `The stack check found ${plural(failures.length, 'failure')}: ${rowOf(failures)}`,
      'Correct these, then run the check again.',
    )
  }
  if (undecided.length > 0) {
    step.setOutcome(counts)
    throw new UnknownOutcomeError(
      'service',
      `Whether the stack is as asked for is unknown: ${rowOf(undecided)}`,
      'Run the check again later.',
    )
  }
}

function rowOf(findings: readonly Finding[]): string {
  return findings.map(({ check, detail }) => `${check}: ${detail}`).join('; ')
}

async function runChecks(step: CheckStep, report: Report): Promise<void> {
  const cloud = await connect(step, { logsIn: false })
  if (!(await checkSession(step, cloud, report))) return
  const lists = {
    distributions: await checkList(cloud, report, 'distributions', '/v3/distributions'),
    environments: await checkList(cloud, report, 'environments', '/v3/environments'),
    domains: await checkList(cloud, report, 'domains', '/v3/domains'),
    backups: await checkList(cloud, report, 'backups', '/v3/backups'),
  }
  const read = Object.values(lists).filter((list) => list !== undefined)
  checkClock(cloud.pipeline.clockLeadMs, report)
  checkIds(report, read)
  checkUserName(step, report, read)
  await checkPaths(cloud, report)
  if (lists.distributions) await checkMd5(cloud, report, lists.distributions)

  const environments = await report.attempt('Environments', () => cloud.environments.list())
  const domains = await report.attempt('Domains', () => cloud.domains.list())
  const distributions = await report.attempt('Distributions', () => cloud.distributions.list())
  if (environments && distributions) {
    checkLimits(report, { distributions: distributions.length, environments: environments.length })
  }
  if (environments) {
    checkStates(report, environments)
    if (domains) checkDomains(report, domains, environments)
  }
  checkEnvironmentNames(step, report, environments)
  checkDomainName(step, report, { domains, environments })
  if (environments) await checkBackups(cloud, report, environments)
}
