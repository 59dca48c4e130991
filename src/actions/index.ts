import type { AnyAction } from '../workflow/action.ts'
import { backupAction } from './backup.ts'
import { deployAction } from './deploy.ts'
import { downloadBackupAction } from './download-backup.ts'
import { downloadDistributionAction } from './download-distribution.ts'
import { downloadLogsAction } from './download-logs.ts'
import { netappDataBrokerAction } from './netapp-data-broker.ts'
import { netappListAction } from './netapp-list.ts'
import { netappSyncAction } from './netapp-sync.ts'
import { promoteProductionAction } from './promote-production.ts'
import { pruneAction } from './prune.ts'
import { releaseAction } from './release.ts'
import { simulatorAction } from './simulator.ts'
import { uploadDistributionAction } from './upload-distribution.ts'

/** Every action, by the name of its folder below `actions/`; `release` is the one at the root. */
export const actions: Readonly<Record<string, AnyAction>> = {
  backup: backupAction,
  deploy: deployAction,
  'download-backup': downloadBackupAction,
  'download-distribution': downloadDistributionAction,
  'download-logs': downloadLogsAction,
  'netapp-data-broker': netappDataBrokerAction,
  'netapp-list': netappListAction,
  'netapp-sync': netappSyncAction,
  'promote-production': promoteProductionAction,
  prune: pruneAction,
  release: releaseAction,
  simulator: simulatorAction,
  'upload-distribution': uploadDistributionAction,
}
