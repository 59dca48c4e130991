import { latestBackup } from '../../bloomreach/backup-choice.ts'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { isDeployed } from '../../bloomreach/environment-state.ts'
import type { AppConfigFileRole } from '../../bloomreach/environments.ts'
import { distributionStore } from '../../bloomreach/file-stores.ts'
import { findOne, listedOnce } from '../../bloomreach/find.ts'
import type { Backup, Distribution, Environment } from '../../bloomreach/schemas.ts'
import { findStored, type LookupResult } from '../../bloomreach/store.ts'
import { ActionError } from '../../core/errors.ts'
import { sanitize } from '../../core/sanitize.ts'
import { prepareConfigFiles } from '../shared/config-files.ts'
import type { ReleaseStep } from './action.ts'

export const STAGES = ['upload', 'backup', 'restore', 'deploy', 'health-check', 'promote'] as const
export type StageName = (typeof STAGES)[number]

/** What a release is going to do, by what was read before anything changed. */
export interface ReleasePlan {
  readonly target: Environment
  /** Given: blue/green. */
  readonly live: Environment | undefined
  /** The distribution, as far as it is there already. */
  readonly distribution: Distribution | undefined
  readonly distributionName: string
  /** What the look-up of the file has found, for its upload. */
  readonly lookup: LookupResult<Distribution> | undefined
  /** What to restore where no backup is made. */
  readonly olderBackup: Backup | undefined
  /** The target runs the distribution already: an earlier run of this release came so far. */
  readonly deployed: boolean
  readonly configFiles: () => Promise<AppConfigFileRole[]>
  /** Those of the distribution that ran before, for a rollback: by default the same ones. */
  readonly previousConfigFiles: () => Promise<AppConfigFileRole[]>
  /** Why a stage is left out; the others are done. */
  readonly skipReasons: Readonly<Partial<Record<StageName, string>>>
}

/** Looks everything up that the release needs. @throws ActionError for what is not there; nothing was changed then */
export async function planRelease(step: ReleaseStep, cloud: BloomreachCloud): Promise<ReleasePlan> {
  const { inputs } = step
  const environments = listedOnce(cloud.environments)
  const target = await findOne('environment', environments, inputs.environment)
  const wantedLive = inputs['live-environment']
  const live = wantedLive === undefined ? undefined : await findOne('environment', environments, wantedLive)
  if (live?.id === target.id) throw sameEnvironment(target)
  const { item: distribution, lookup } = await knownDistribution(step, cloud)
  const configFiles = await prepareConfigFiles(step, cloud, inputs['config-files'])
  const previous = inputs['rollback-config-files']
  const deployed = distribution !== undefined && isDeployed(target) && target.distributionId === distribution.id
  if (deployed && live) warnOfOldContent(step, target, live)
  const restoresOlder = live !== undefined && inputs.restore && !inputs.backup && !deployed
  const plan = {
    target,
    live,
    distribution,
    lookup,
    distributionName: distribution?.name ?? inputs.file?.name ?? inputs.distribution ?? '',
    olderBackup: restoresOlder ? await latestBackup(cloud.backups, live) : undefined,
    deployed,
    configFiles,
    previousConfigFiles: previous ? await prepareConfigFiles(step, cloud, previous) : configFiles,
  }
  return { ...plan, skipReasons: skipReasons(step, plan) }
}

function warnOfOldContent(step: ReleaseStep, target: Environment, live: Environment): void {
  const since = target.deployedAt === undefined ? '' : ` since ${sanitize(target.deployedAt)}`
  step.log.warning(
    `${nameOf(target)} runs the distribution already${since}, so this run goes on from there. What was edited on ${nameOf(live)} after its backup is not in ${nameOf(target)}.`,
  )
}

function skipReasons(step: ReleaseStep, { target, live, distribution, deployed }: Omit<ReleasePlan, 'skipReasons'>) {
  const { inputs } = step
  const there = `${nameOf(target)} runs the distribution already`
  const uploadDone = inputs.file === undefined ? 'a distribution was named' : 'it is there already with the same MD5'
  return {
    ...(distribution && { upload: uploadDone }),
    ...(deployed ? { backup: there } : !inputs.backup && { backup: '`backup` is false' }),
    ...(!live
      ? { restore: 'the release is in place' }
      : deployed
        ? { restore: there }
        : !inputs.restore && { restore: '`restore` is false' }),
    ...(deployed && { deploy: there }),
    ...(inputs['health-check-url'] === undefined && { 'health-check': 'there is no `health-check-url`' }),
    ...(!live ? { promote: 'the release is in place' } : !inputs.promote && { promote: '`promote` is false' }),
  }
}

async function knownDistribution(
  step: ReleaseStep,
  cloud: BloomreachCloud,
): Promise<{ item?: Distribution | undefined; lookup?: LookupResult<Distribution> }> {
  const { file, distribution } = step.inputs
  if (distribution !== undefined) return { item: await findOne('distribution', cloud.distributions, distribution) }
  if (!file) return {}
  return findStored(distributionStore(cloud), file, file.name, step.signal)
}

function sameEnvironment(environment: Environment): ActionError {
  return new ActionError(
    'user',
    `\`environment\` and \`live-environment\` are the same: ${nameOf(environment)}. Nothing was changed.`,
    'For blue/green give the idle one as `environment`; for a release in place give no `live-environment`.',
  )
}
