import type { AnyAction } from '../workflow/action.ts'

/**
 * Every action, by the name of its folder below `actions/`; `release` is the one at the root. What those of a release
 * declare is in the bundle, and their stories load while the login is under way; the others load when they are run, for
 * every start would have to parse them.
 */
export const actions: Readonly<Record<string, () => AnyAction | Promise<AnyAction>>> = {
  backup: async () => (await import(/* webpackMode: "eager" */ './backup.ts')).backupAction,
  deploy: async () => (await import(/* webpackMode: "eager" */ './deploy.ts')).deployAction,
  domain: async () => (await import(/* webpackChunkName: "upkeep" */ './domain.ts')).domainAction,
  'download-backup': async () =>
    (await import(/* webpackChunkName: "upkeep" */ './download-backup.ts')).downloadBackupAction,
  'download-distribution': async () =>
    (await import(/* webpackChunkName: "upkeep" */ './download-distribution.ts')).downloadDistributionAction,
  'download-logs': async () => (await import(/* webpackChunkName: "upkeep" */ './download-logs.ts')).downloadLogsAction,
  environment: async () => (await import(/* webpackChunkName: "upkeep" */ './environment.ts')).environmentAction,
  'netapp-data-broker': async () =>
    (await import(/* webpackChunkName: "netapp" */ './netapp-data-broker.ts')).netappDataBrokerAction,
  'netapp-list': async () => (await import(/* webpackChunkName: "netapp" */ './netapp-list.ts')).netappListAction,
  'netapp-sync': async () => (await import(/* webpackChunkName: "netapp" */ './netapp-sync.ts')).netappSyncAction,
  'promote-production': async () =>
    (await import(/* webpackMode: "eager" */ './promote-production.ts')).promoteProductionAction,
  prune: async () => (await import(/* webpackChunkName: "upkeep" */ './prune.ts')).pruneAction,
  release: async () => (await import(/* webpackMode: "eager" */ './release.ts')).releaseAction,
  request: async () => (await import(/* webpackChunkName: "upkeep" */ './request.ts')).requestAction,
  restore: async () => (await import(/* webpackMode: "eager" */ './restore.ts')).restoreAction,
  simulator: async () => (await import(/* webpackChunkName: "upkeep" */ './simulator.ts')).simulatorAction,
  'upload-config-file': async () =>
    (await import(/* webpackMode: "eager" */ './upload-config-file.ts')).uploadConfigFileAction,
  'upload-distribution': async () =>
    (await import(/* webpackMode: "eager" */ './upload-distribution.ts')).uploadDistributionAction,
  user: async () => (await import(/* webpackChunkName: "upkeep" */ './user.ts')).userAction,
}
