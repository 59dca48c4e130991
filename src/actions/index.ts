import type { AnyAction } from '../workflow/action.ts'
import { backupAction } from './backup.ts'
import { deployAction } from './deploy.ts'
import { domainAction } from './domain.ts'
import { downloadBackupAction } from './download-backup.ts'
import { downloadDistributionAction } from './download-distribution.ts'
import { downloadLogsAction } from './download-logs.ts'
import { environmentAction } from './environment.ts'
import { netappDataBrokerAction } from './netapp-data-broker.ts'
import { netappListAction } from './netapp-list.ts'
import { netappSyncAction } from './netapp-sync.ts'
import { promoteProductionAction } from './promote-production.ts'
import { pruneAction } from './prune.ts'
import { releaseAction } from './release.ts'
import { requestAction } from './request.ts'
import { restoreAction } from './restore.ts'
import { simulatorAction } from './simulator.ts'
import { uploadConfigFileAction } from './upload-config-file.ts'
import { uploadDistributionAction } from './upload-distribution.ts'
import { userAction } from './user.ts'

/** Every action, by the name of its folder below `actions/`; `release` is the one at the root. */
export const actions: Readonly<Record<string, AnyAction>> = {
  backup: backupAction,
  deploy: deployAction,
  domain: domainAction,
  'download-backup': downloadBackupAction,
  'download-distribution': downloadDistributionAction,
  'download-logs': downloadLogsAction,
  environment: environmentAction,
  'netapp-data-broker': netappDataBrokerAction,
  'netapp-list': netappListAction,
  'netapp-sync': netappSyncAction,
  'promote-production': promoteProductionAction,
  prune: pruneAction,
  release: releaseAction,
  request: requestAction,
  restore: restoreAction,
  simulator: simulatorAction,
  'upload-config-file': uploadConfigFileAction,
  'upload-distribution': uploadDistributionAction,
  user: userAction,
}
