import type { BloomreachCloud } from './client.ts'
import type { AppConfigFile, Distribution } from './schemas.ts'
import type { FileStore } from './store.ts'

export function distributionStore(cloud: BloomreachCloud): FileStore<Distribution> {
  return {
    kind: 'distribution',
    field: 'dist_file',
    most: 100,
    section: cloud.distributions,
  }
}

export function configFileStore(cloud: BloomreachCloud): FileStore<AppConfigFile> {
  return { kind: 'config file', field: 'appconfigfile', section: cloud.appConfigFiles }
}
