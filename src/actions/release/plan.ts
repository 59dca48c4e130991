import { latestBackup } from '../../bloomreach/backup-choice.ts'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import { isNew } from '../../bloomreach/environment-state.ts'
import { distributionStore } from '../../bloomreach/file-stores.ts'
import { findOne, type ListedSection, listedOnce } from '../../bloomreach/find.ts'
import { findLive } from '../../bloomreach/find-live.ts'
import { LiveWatch } from '../../bloomreach/live.ts'
import type { Backup, Distribution, Environment } from '../../bloomreach/schemas.ts'
import { findStored, type LookupResult } from '../../bloomreach/store.ts'
import { ActionError } from '../../core/errors.ts'
import { type ConfigFileRoles, prepareConfigFiles } from '../shared/config-files.ts'
import { type Names, namesOf } from '../shared/names.ts'
import type { ReleaseStep } from './action.ts'
import { type AlreadyDone, whatIsDone } from './already-done.ts'
import type { StageName } from './stage-names.ts'

/** What a release is going to do, by what was read before anything changed. */
export interface ReleasePlan {
  readonly target: Environment
  /** Given: blue/green. */
  readonly live: Environment | undefined
  /** Given with it: watches that the target does not become live meanwhile. */
  readonly watch: LiveWatch | undefined
  /** The distribution, as far as it is there already. */
  readonly distribution: Distribution | undefined
  readonly distributionName: string
  /** What the look-up of the file has found, for its upload. */
  readonly lookup: LookupResult<Distribution> | undefined
  /** Names of distributions by their ids, for messages and outputs. */
  readonly names: Names
  /** What to restore where no backup is made. */
  readonly olderBackup: Backup | undefined
  readonly configFiles: ConfigFileRoles
  /** Those of the distribution that ran before, for a rollback: by default the same ones. */
  readonly previousConfigFiles: ConfigFileRoles
  /** Why a stage is left out; the others are done. */
  readonly skipReasons: SkipReasons
}

type SkipReasons = Readonly<Partial<Record<StageName, string>>>

/** Looks everything up that the release needs. @throws ActionError for what is not there; nothing was changed then */
export async function planRelease(step: ReleaseStep, cloud: BloomreachCloud): Promise<ReleasePlan> {
  const { inputs } = step
  const environments = listedOnce(cloud.environments)
  const found = await findEnvironments(step, cloud, environments)
  // The same request as later looks: lists may be written in another way.
  const target = await cloud.environments.get(found.target.id)
  const live = found.live && (await cloud.environments.get(found.live.id))
  const watch = live && (await watchOver(step, cloud, { target, live, environments }))
  const distributions = listedOnce(cloud.distributions)
  const { item: distribution, lookup } = await knownDistribution(step, cloud, distributions)
  const section = listedOnce(cloud.appConfigFiles)
  const configFiles = await prepareConfigFiles(step, cloud, section, inputs['config-files'])
  const previous = inputs['rollback-config-files']
  const { serviceTime } = cloud.environments
  const done = whatIsDone(step, { target, live, distribution, serviceTime, user: cloud.user })
  const restoresOlder = live !== undefined && inputs.restore && !inputs.backup && done === undefined
  return {
    target,
    live,
    watch,
    distribution,
    lookup,
    names: await namesOf(step, distributions, { known: distribution, asked: target.distributionId }),
    distributionName: distribution?.name ?? inputs.file?.name ?? inputs.distribution ?? '',
    olderBackup: restoresOlder ? await latestBackup(cloud.backups, live) : undefined,
    configFiles,
    previousConfigFiles: previous ? await prepareConfigFiles(step, cloud, section, previous) : configFiles,
    skipReasons: skipReasons(step, { target, live, distribution, done }),
  }
}

async function findEnvironments(
  step: ReleaseStep,
  cloud: BloomreachCloud,
  environments: ListedSection<Environment>,
): Promise<{ target: Environment; live: Environment | undefined }> {
  const { environment, 'live-environment': wantedLive, 'blue-green': both, 'live-domain': domain } = step.inputs
  if (both !== undefined && domain !== undefined) {
    const one = await findOne('environment', environments, both[0])
    const other = await findOne('environment', environments, both[1])
    if (one.id === other.id) throw sameTwice(one)
    const { live, idle } = await findLive(cloud, domain, [one, other])
    step.log.info(`${nameOf(live)} is live, so this is released to ${nameOf(idle)}`)
    return { target: idle, live }
  }
  const target = await findOne('environment', environments, environment ?? '')
  const live = wantedLive === undefined ? undefined : await findOne('environment', environments, wantedLive)
  if (live?.id === target.id) throw sameEnvironment(target)
  return { target, live }
}

function watchOver(
  step: ReleaseStep,
  cloud: BloomreachCloud,
  sides: { target: Environment; live: Environment; environments: ListedSection<Environment> },
): Promise<LiveWatch> {
  const { target, live, environments } = sides
  return LiveWatch.begin(cloud.domains, {
    target,
    live,
    environments: async () => (await environments.listing()).items,
    onUnseen: () => {
      step.log.warning(
        `Nothing shows whether ${nameOf(live)} is live: no custom domain points at any environment. It is taken for live, as the inputs say.`,
      )
    },
  })
}

function skipReasons(
  step: ReleaseStep,
  plan: Pick<ReleasePlan, 'target' | 'live' | 'distribution'> & { done: AlreadyDone | undefined },
): SkipReasons {
  const { inputs } = step
  const { target, live, distribution, done } = plan
  const uploadDone = inputs.file === undefined ? 'a distribution was named' : 'it is there already with the same MD5'
  const reasons: Partial<Record<StageName, string | false | undefined>> = {
    upload: distribution && uploadDone,
    backup:
      (!inputs.backup && '`backup` is false') || (!live && isNew(target) && `nothing runs in ${nameOf(target)} yet`),
    restore: (!live && 'the release is in place') || (!inputs.restore && '`restore` is false'),
    'health-check': inputs['health-check-url'] === undefined && 'there is no `health-check-url`',
    promote: (!live && 'the release is in place') || (!inputs.promote && '`promote` is false'),
    ...done?.skips,
  }
  return Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason)) as SkipReasons
}

async function knownDistribution(
  step: ReleaseStep,
  cloud: BloomreachCloud,
  distributions: ListedSection<Distribution>,
): Promise<{ item?: Distribution | undefined; lookup?: LookupResult<Distribution> }> {
  const { file, distribution } = step.inputs
  if (distribution !== undefined) return { item: await findOne('distribution', distributions, distribution) }
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

function sameTwice(environment: Environment): ActionError {
  return new ActionError(
    'user',
    `\`blue-green\` names the same environment twice: ${nameOf(environment)}. Nothing was changed.`,
    'Name the two environments that take turns.',
  )
}
