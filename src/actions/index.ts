import type { AnyAction } from '../workflow/action.ts'
import { backupAction } from './backup.ts'
import { deployAction } from './deploy.ts'
import { promoteProductionAction } from './promote-production.ts'
import { releaseAction } from './release.ts'
import { uploadDistributionAction } from './upload-distribution.ts'

/** Every action, by the name of its folder below `actions/`; `release` is the one at the root. */
export const actions: Readonly<Record<string, AnyAction>> = {
  backup: backupAction,
  deploy: deployAction,
  'promote-production': promoteProductionAction,
  release: releaseAction,
  'upload-distribution': uploadDistributionAction,
}
