import type { AnyAction } from '../workflow/action.ts'
import { backupAction } from './backup.ts'
import { deployAction } from './deploy.ts'
import { netappDataBrokerAction } from './netapp-data-broker.ts'
import { netappListAction } from './netapp-list.ts'
import { netappSyncAction } from './netapp-sync.ts'
import { promoteProductionAction } from './promote-production.ts'
import { releaseAction } from './release.ts'
import { uploadDistributionAction } from './upload-distribution.ts'

/** Every action, by the name of its folder below `actions/`; `release` is the one at the root. */
export const actions: Readonly<Record<string, AnyAction>> = {
  backup: backupAction,
  deploy: deployAction,
  'netapp-data-broker': netappDataBrokerAction,
  'netapp-list': netappListAction,
  'netapp-sync': netappSyncAction,
  'promote-production': promoteProductionAction,
  release: releaseAction,
  'upload-distribution': uploadDistributionAction,
}
