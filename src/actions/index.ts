/**
 * What every action declares, by the name of its folder below `actions/`; `release` is the one at the root. The build
 * puts each into the script of `dist/` that the action's action.yml names, so that no step reads another's.
 */
export const actions = {
  backup: async () => (await import(/* webpackChunkName: "action-backup" */ './backup.ts')).backupAction,
  deploy: async () => (await import(/* webpackChunkName: "action-deploy" */ './deploy.ts')).deployAction,
  domain: async () => (await import(/* webpackChunkName: "action-domain" */ './domain.ts')).domainAction,
  'download-backup': async () =>
    (await import(/* webpackChunkName: "action-download-backup" */ './download-backup.ts')).downloadBackupAction,
  'download-distribution': async () =>
    (await import(/* webpackChunkName: "action-download-distribution" */ './download-distribution.ts'))
      .downloadDistributionAction,
  'download-logs': async () =>
    (await import(/* webpackChunkName: "action-download-logs" */ './download-logs.ts')).downloadLogsAction,
  environment: async () =>
    (await import(/* webpackChunkName: "action-environment" */ './environment.ts')).environmentAction,
  'netapp-data-broker': async () =>
    (await import(/* webpackChunkName: "action-netapp-data-broker" */ './netapp-data-broker.ts'))
      .netappDataBrokerAction,
  'netapp-list': async () =>
    (await import(/* webpackChunkName: "action-netapp-list" */ './netapp-list.ts')).netappListAction,
  'netapp-sync': async () =>
    (await import(/* webpackChunkName: "action-netapp-sync" */ './netapp-sync.ts')).netappSyncAction,
  'promote-production': async () =>
    (await import(/* webpackChunkName: "action-promote-production" */ './promote-production.ts'))
      .promoteProductionAction,
  prune: async () => (await import(/* webpackChunkName: "action-prune" */ './prune.ts')).pruneAction,
  release: async () => (await import(/* webpackChunkName: "action-release" */ './release.ts')).releaseAction,
  request: async () => (await import(/* webpackChunkName: "action-request" */ './request.ts')).requestAction,
  restore: async () => (await import(/* webpackChunkName: "action-restore" */ './restore.ts')).restoreAction,
  simulator: async () => (await import(/* webpackChunkName: "action-simulator" */ './simulator.ts')).simulatorAction,
  'upload-config-file': async () =>
    (await import(/* webpackChunkName: "action-upload-config-file" */ './upload-config-file.ts'))
      .uploadConfigFileAction,
  'upload-distribution': async () =>
    (await import(/* webpackChunkName: "action-upload-distribution" */ './upload-distribution.ts'))
      .uploadDistributionAction,
  user: async () => (await import(/* webpackChunkName: "action-user" */ './user.ts')).userAction,
}
