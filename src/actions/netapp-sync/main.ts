import { duration, seconds } from '../../core/duration.ts'
import { ActionError } from '../../core/errors.ts'
import { plural } from '../../core/plural.ts'
import { sanitize } from '../../core/sanitize.ts'
import { JobFailedError } from '../../jobs/outcome.ts'
import { isContinuous } from '../../netapp/activity.ts'
import { findRelationship } from '../../netapp/find-relationship.ts'
import { graceMs } from '../../netapp/grace-period.ts'
import { problemsOf } from '../../netapp/run-problems.ts'
import type { Relationship } from '../../netapp/schemas.ts'
import type { SyncJob } from '../../netapp/sync.ts'
import { connectNetApp } from '../shared/netapp-client.ts'
import { warnOfDeletions } from '../shared/netapp-deletions.ts'
import { detach, waitFor } from '../shared/wait-for.ts'
import type { SyncStep } from './action.ts'
import { begin } from './begin.ts'
import { report, setRunOutputs } from './report.ts'

/** Starts a run of the relationship, once what is there now is old enough to be copied, and waits for its end. */
export async function main(step: SyncStep): Promise<void> {
  const start = step.clock.now()
  step.setSubject(`Sync of the relationship ${sanitize(step.inputs.relationship, 100)}`)
  const client = await connectNetApp(step)
  const relationship = await findRelationship(client.relationships, step.inputs.relationship)
  refuseContinuous(step, relationship)
  refuseLongGracePeriod(step, relationship)
  warnOfDeletions(step, relationship)
  const begun = await begin(step, client, relationship, start)
  if (begun.isShown) setRunOutputs(step, begun.relationship)
  else step.output('status', 'PENDING')
  if (step.inputs.wait) return await follow(step, begun.job, start)
  detach(step, begun.job)
  step.conclude('started', `${begun.sentence}; its end was not waited for`)
  report(step, begun.relationship)
}

/** Waits for the run's end, and tells what came of it. */
async function follow(step: SyncStep, job: SyncJob, start: number): Promise<void> {
  const elapsed = () => step.clock.now() - start
  try {
    const done = await waitFor(step, job, start)
    step.setState(`The ${job.title} is complete.`)
    const problems = problemsOf(done.activity)
    if (problems.length > 0) step.log.warning(`The ${job.title} is DONE, but ${problems.join('; ')}`)
    setRunOutputs(step, done)
    step.output('duration-seconds', seconds(elapsed()))
    const { filesCopied } = done.activity
    const copied = filesCopied === undefined ? '' : `: ${plural(filesCopied, 'file')} copied`
    step.conclude(problems.length > 0 ? 'warning' : 'done', `Synced the relationship ${sanitize(done.id)}${copied}`)
    report(step, done, duration(elapsed()))
  } catch (error) {
    if (job.last) setRunOutputs(step, job.last)
    step.output('duration-seconds', seconds(elapsed()))
    if (error instanceof JobFailedError) {
      step.setState(
        `The ${job.title} was started and is not in progress any more; what it had copied by then is copied.`,
      )
    }
    throw error
  }
}

function refuseContinuous(step: SyncStep, relationship: Relationship): void {
  if (!step.inputs.wait || !isContinuous(relationship)) return
  throw new ActionError(
    'user',
    `The relationship ${sanitize(relationship.id)} syncs continuously (continuousSync), so that a wait for its end may never end. Nothing was changed.`,
    'Set `wait: false`, or switch the continuous sync off in the NetApp Console.',
  )
}

function refuseLongGracePeriod({ inputs }: SyncStep, relationship: Relationship): void {
  const [graceful, limit] = [graceMs(relationship), inputs['timeout-minutes'] * 60_000]
  if (inputs['grace-period'] === 'ignore' || graceful <= limit) return
  throw new ActionError(
    'user',
    `The grace period of relationship ${sanitize(relationship.id)} takes ${duration(graceful)} to pass, longer than \`timeout-minutes\` (${duration(limit)}). Nothing was changed.`,
    'Raise `timeout-minutes`, shorten `gracePeriod` in the settings of the relationship, or set `grace-period: ignore`, with which files that are too young are left out.',
  )
}
