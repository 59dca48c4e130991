/**
 * What every action declares, by the name of its folder below `actions/`; `release` is the one at the root. The build
 * puts each into the script of `dist/` that the action's action.yml names, so that no step reads another's.
 */
export const actions = {
  backup: async () => (await import(/* webpackChunkName: "action-backup" */ './backup/action.ts')).backupAction,
  deploy: async () => (await import(/* webpackChunkName: "action-deploy" */ './deploy/action.ts')).deployAction,
  domain: async () => (await import(/* webpackChunkName: "action-domain" */ './domain/action.ts')).domainAction,
  'download-backup': async () =>
    (await import(/* webpackChunkName: "action-download-backup" */ './download-backup/action.ts')).downloadBackupAction,
  'download-distribution': async () =>
    (await import(/* webpackChunkName: "action-download-distribution" */ './download-distribution/action.ts'))
      .downloadDistributionAction,
  'download-logs': async () =>
    (await import(/* webpackChunkName: "action-download-logs" */ './download-logs/action.ts')).downloadLogsAction,
  environment: async () =>
    (await import(/* webpackChunkName: "action-environment" */ './environment/action.ts')).environmentAction,
  'netapp-data-broker': async () =>
    (await import(/* webpackChunkName: "action-netapp-data-broker" */ './netapp-data-broker/action.ts'))
      .netappDataBrokerAction,
  'netapp-list': async () =>
    (await import(/* webpackChunkName: "action-netapp-list" */ './netapp-list/action.ts')).netappListAction,
  'netapp-sync': async () =>
    (await import(/* webpackChunkName: "action-netapp-sync" */ './netapp-sync/action.ts')).netappSyncAction,
  'promote-production': async () =>
    (await import(/* webpackChunkName: "action-promote-production" */ './promote-production/action.ts'))
      .promoteProductionAction,
  prune: async () => (await import(/* webpackChunkName: "action-prune" */ './prune/action.ts')).pruneAction,
  release: async () => (await import(/* webpackChunkName: "action-release" */ './release/action.ts')).releaseAction,
  request: async () => (await import(/* webpackChunkName: "action-request" */ './request/action.ts')).requestAction,
  restore: async () => (await import(/* webpackChunkName: "action-restore" */ './restore/action.ts')).restoreAction,
  simulator: async () =>
    (await import(/* webpackChunkName: "action-simulator" */ './simulator/action.ts')).simulatorAction,
  'upload-config-file': async () =>
    (await import(/* webpackChunkName: "action-upload-config-file" */ './upload-config-file/action.ts'))
      .uploadConfigFileAction,
  'upload-distribution': async () =>
    (await import(/* webpackChunkName: "action-upload-distribution" */ './upload-distribution/action.ts'))
      .uploadDistributionAction,
  user: async () => (await import(/* webpackChunkName: "action-user" */ './user/action.ts')).userAction,
}
