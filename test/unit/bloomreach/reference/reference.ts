import { appConfigFiles } from './app-config-files.ts'
import { authentication } from './authentication.ts'
import { backups } from './backups.ts'
import { distributions } from './distributions.ts'
import { domains } from './domains.ts'
import { environments } from './environments.ts'
import type { Row } from './row.ts'
import { users } from './users.ts'

/** All 45 calls of the reference, in its order. */
export const reference: readonly Row[] = [
  ...authentication,
  ...distributions,
  ...appConfigFiles,
  ...domains,
  ...environments,
  ...backups,
  ...users,
]
