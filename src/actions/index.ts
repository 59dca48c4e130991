/** The actions by the names of their folders in `actions/`; `release` is the one at the root. */
export const actions = {
  backup: () => import('./backup/action.ts'),
  deploy: () => import('./deploy/action.ts'),
  domain: () => import('./domain/action.ts'),
  'download-backup': () => import('./download-backup/action.ts'),
  'download-distribution': () => import('./download-distribution/action.ts'),
  'download-logs': () => import('./download-logs/action.ts'),
  environment: () => import('./environment/action.ts'),
  'netapp-data-broker': () => import('./netapp-data-broker/action.ts'),
  'netapp-list': () => import('./netapp-list/action.ts'),
  'netapp-sync': () => import('./netapp-sync/action.ts'),
  'promote-production': () => import('./promote-production/action.ts'),
  prune: () => import('./prune/action.ts'),
  release: () => import('./release/action.ts'),
  request: () => import('./request/action.ts'),
  restore: () => import('./restore/action.ts'),
  simulator: () => import('./simulator/action.ts'),
  'upload-config-file': () => import('./upload-config-file/action.ts'),
  'upload-distribution': () => import('./upload-distribution/action.ts'),
  user: () => import('./user/action.ts'),
}

export type ActionName = keyof typeof actions
