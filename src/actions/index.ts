import type { AnyAction } from '../workflow/action.ts'
import { backupAction } from './backup.ts'
import { deployAction } from './deploy.ts'
import { promoteProductionAction } from './promote-production.ts'
import { uploadDistributionAction } from './upload-distribution.ts'

/** Every action, by the name of its folder below `actions/`. */
export const actions: Readonly<Record<string, AnyAction>> = {
  backup: backupAction,
  deploy: deployAction,
  'promote-production': promoteProductionAction,
  'upload-distribution': uploadDistributionAction,
}
