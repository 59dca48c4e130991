import { nameOf } from '../../bloomreach/deployment.ts'
import { findOne, listedOnce } from '../../bloomreach/find.ts'
import { findLive } from '../../bloomreach/find-live.ts'
import { ActionError } from '../../core/errors.ts'
import { nameAndId } from '../../core/not-found.ts'
import { sanitize } from '../../core/sanitize.ts'
import { connect } from '../shared/client.ts'
import type { FindLiveStep } from './action.ts'

/** Finds out which of two environments is live, and which one is idle. Changes nothing. */
export async function main(step: FindLiveStep): Promise<void> {
  step.setSubject(`Look-up of what is live at ${sanitize(step.inputs.domain, 100)}`)
  const cloud = await connect(step)
  const { domain, environments: names } = step.inputs
  const environments = listedOnce(cloud.environments)
  const one = await findOne('environment', environments, names[0])
  const other = await findOne('environment', environments, names[1])
  if (one.id === other.id) {
    throw new ActionError(
      'user',
      `\`environments\` names the same environment twice: ${nameOf(one)}. Nothing was changed.`,
      'Name the two environments that take turns.',
    )
  }
  const { live, idle } = await findLive(cloud, domain, [one, other])
  step.output('live-environment', live.name ?? live.id)
  step.output('live-environment-id', live.id)
  step.output('idle-environment', idle.name ?? idle.id)
  step.output('idle-environment-id', idle.id)
  step.outputJson('json', { live, idle })
  step.conclude('done', `${nameOf(live)} is live, ${nameOf(idle)} is idle`)
  step.summary.facts([
    ['Domain', sanitize(domain, 100)],
    ['Live', nameAndId(live.id, live.name)],
    ['Idle', nameAndId(idle.id, idle.name)],
  ])
}
