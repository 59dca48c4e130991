import type { BloomreachCloud } from './client.ts'
import type { AppConfigFile, Distribution } from './schemas.ts'
import type { Shelf } from './store.ts'

export function distributionShelf(cloud: BloomreachCloud): Shelf<Distribution> {
  return {
    kind: 'distribution',
    field: 'dist_file',
    most: 100,
    section: cloud.distributions,
  }
}

export function configFileShelf(cloud: BloomreachCloud): Shelf<AppConfigFile> {
  return { kind: 'config file', field: 'appconfigfile', section: cloud.appConfigFiles }
}
