import type { AnyAction, Phase, StepOf } from '../workflow/action.ts'
import { type PostStep, runStep, type Story } from '../workflow/run.ts'
import type { Start } from '../workflow/start.ts'
import type { actions } from './index.ts'

type Actions = typeof actions
type StoryOf<Name extends keyof Actions> = Story<StepOf<Awaited<ReturnType<Actions[Name]>>>>

/** Loads what is left of the step that has begun, and runs it to its end. Never throws. */
export async function finish(name: keyof Actions, phase: Phase, start: Start): Promise<void> {
  const load = phase === 'post' ? postStories[name] : stories[name]
  await runStep(name, start, async () => {
    if (!load) throw new Error(`${name} has no ${phase} phase`)
    return (await load()) as Story<StepOf<AnyAction>>
  })
}

/** What each action does, loaded while its first request is under way. */
const stories: { readonly [Name in keyof Actions]: () => Promise<StoryOf<Name>> } = {
  backup: async () => (await import(/* webpackChunkName: "bloomreach" */ './backing-up.ts')).backUpAndPrune,
  deploy: async () => (await import(/* webpackChunkName: "bloomreach" */ './deploying.ts')).deploy,
  domain: async () => (await import(/* webpackChunkName: "upkeep" */ './managing-domain.ts')).manageDomain,
  'download-backup': async () =>
    (await import(/* webpackChunkName: "upkeep" */ './downloading-backup.ts')).downloadBackup,
  'download-distribution': async () =>
    (await import(/* webpackChunkName: "upkeep" */ './downloading-distribution.ts')).downloadDistribution,
  'download-logs': async () =>
    (await import(/* webpackChunkName: "upkeep" */ './downloading-logs.ts')).downloadEnvironmentLogs,
  environment: async () =>
    (await import(/* webpackChunkName: "upkeep" */ './managing-environment.ts')).manageEnvironment,
  'netapp-data-broker': async () =>
    (await import(/* webpackChunkName: "netapp" */ './making-data-broker.ts')).makeDataBroker,
  'netapp-list': async () => (await import(/* webpackChunkName: "netapp" */ './listing.ts')).list,
  'netapp-sync': async () => (await import(/* webpackChunkName: "netapp" */ './syncing.ts')).sync,
  'promote-production': async () => (await import(/* webpackChunkName: "bloomreach" */ './promoting.ts')).promote,
  prune: async () => (await import(/* webpackChunkName: "upkeep" */ './pruning.ts')).prune,
  release: async () => (await import(/* webpackChunkName: "bloomreach" */ './releasing.ts')).release,
  request: async () => (await import(/* webpackChunkName: "upkeep" */ './sending-request.ts')).sendRequest,
  restore: async () => (await import(/* webpackChunkName: "bloomreach" */ './restoring-backup.ts')).restore,
  simulator: async () => (await import(/* webpackChunkName: "upkeep" */ './simulating.ts')).startSimulator,
  'upload-config-file': async () =>
    (await import(/* webpackChunkName: "bloomreach" */ './uploading-config-files.ts')).uploadConfigFiles,
  'upload-distribution': async () =>
    (await import(/* webpackChunkName: "bloomreach" */ './uploading-distribution.ts')).upload,
  user: async () => (await import(/* webpackChunkName: "upkeep" */ './managing-user.ts')).manageUser,
}

/** What is left to do when the job is over, by the state that the step has saved: no inputs are read for it. */
const postStories: { readonly [Name in keyof Actions]?: () => Promise<Story<PostStep>> } = {
  simulator: async () => (await import(/* webpackChunkName: "upkeep" */ './simulating.ts')).stopSimulator,
}
