import type { AnyAction, Phase, StepOf } from '../runtime/action.ts'
import { type PostStep, runStep, type Story } from '../runtime/run.ts'
import type { Start } from '../runtime/start.ts'
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
  backup: async () => (await import(/* webpackChunkName: "bloomreach" */ './shared/create-backup.ts')).backUpAndPrune,
  deploy: async () => (await import(/* webpackChunkName: "bloomreach" */ './deploy/main.ts')).deploy,
  domain: async () => (await import(/* webpackChunkName: "upkeep" */ './domain/main.ts')).manageDomain,
  'download-backup': async () =>
    (await import(/* webpackChunkName: "upkeep" */ './download-backup/main.ts')).downloadBackup,
  'download-distribution': async () =>
    (await import(/* webpackChunkName: "upkeep" */ './download-distribution/main.ts')).downloadDistribution,
  'download-logs': async () =>
    (await import(/* webpackChunkName: "upkeep" */ './shared/download-logs.ts')).downloadEnvironmentLogs,
  environment: async () => (await import(/* webpackChunkName: "upkeep" */ './environment/main.ts')).manageEnvironment,
  'netapp-data-broker': async () =>
    (await import(/* webpackChunkName: "netapp" */ './netapp-data-broker/main.ts')).makeDataBroker,
  'netapp-list': async () => (await import(/* webpackChunkName: "netapp" */ './netapp-list/main.ts')).list,
  'netapp-sync': async () => (await import(/* webpackChunkName: "netapp" */ './netapp-sync/main.ts')).sync,
  'promote-production': async () =>
    (await import(/* webpackChunkName: "bloomreach" */ './shared/production.ts')).promote,
  prune: async () => (await import(/* webpackChunkName: "upkeep" */ './prune/main.ts')).prune,
  release: async () => (await import(/* webpackChunkName: "bloomreach" */ './release/main.ts')).release,
  request: async () => (await import(/* webpackChunkName: "upkeep" */ './request/main.ts')).sendRequest,
  restore: async () => (await import(/* webpackChunkName: "bloomreach" */ './restore/main.ts')).restore,
  simulator: async () => (await import(/* webpackChunkName: "upkeep" */ './simulator/main.ts')).startSimulator,
  'upload-config-file': async () =>
    (await import(/* webpackChunkName: "bloomreach" */ './upload-config-file/main.ts')).uploadConfigFiles,
  'upload-distribution': async () =>
    (await import(/* webpackChunkName: "bloomreach" */ './shared/upload-distribution.ts')).upload,
  user: async () => (await import(/* webpackChunkName: "upkeep" */ './user/main.ts')).manageUser,
}

/** What is left to do when the job is over, by the state that the step has saved: no inputs are read for it. */
const postStories: { readonly [Name in keyof Actions]?: () => Promise<Story<PostStep>> } = {
  simulator: async () => (await import(/* webpackChunkName: "upkeep" */ './simulator/main.ts')).stopSimulator,
}
