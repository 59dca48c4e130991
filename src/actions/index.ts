import { action as backup } from './backup/action.ts'
import { action as checkStack } from './check-stack/action.ts'
import { action as deploy } from './deploy/action.ts'
import { action as domain } from './domain/action.ts'
import { action as downloadBackup } from './download-backup/action.ts'
import { action as downloadDistribution } from './download-distribution/action.ts'
import { action as downloadLogs } from './download-logs/action.ts'
import { action as environment } from './environment/action.ts'
import { action as findLive } from './find-live/action.ts'
import { action as netappDataBroker } from './netapp-data-broker/action.ts'
import { action as netappList } from './netapp-list/action.ts'
import { action as netappRelationship } from './netapp-relationship/action.ts'
import { action as netappSync } from './netapp-sync/action.ts'
import { action as promoteProduction } from './promote-production/action.ts'
import { action as prune } from './prune/action.ts'
import { action as release } from './release/action.ts'
import { action as request } from './request/action.ts'
import { action as restore } from './restore/action.ts'
import { action as simulator } from './simulator/action.ts'
import { action as uploadConfigFile } from './upload-config-file/action.ts'
import { action as uploadDistribution } from './upload-distribution/action.ts'
import { action as user } from './user/action.ts'

/** The actions by the names of their folders in `actions/`; `release` is the one at the root. */
export const actions = {
  backup,
  'check-stack': checkStack,
  deploy,
  domain,
  'download-backup': downloadBackup,
  'download-distribution': downloadDistribution,
  'download-logs': downloadLogs,
  environment,
  'find-live': findLive,
  'netapp-data-broker': netappDataBroker,
  'netapp-list': netappList,
  'netapp-relationship': netappRelationship,
  'netapp-sync': netappSync,
  'promote-production': promoteProduction,
  prune,
  release,
  request,
  restore,
  simulator,
  'upload-config-file': uploadConfigFile,
  'upload-distribution': uploadDistribution,
  user,
}

export type ActionName = keyof typeof actions
