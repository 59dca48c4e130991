import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { nameOf } from '../../bloomreach/deployment.ts'
import type { Environment } from '../../bloomreach/schemas.ts'
import type { Downloaded } from '../../http/download.ts'
import { stemOf } from '../../http/file-name.ts'
import { type DownloadStep, downloadToFile } from './download-to-file.ts'

/**
 * Downloads the archive of an environment's logs into the folder (reference: Generate "Download token", Download
 * Environment CMS logs); at most `largest` bytes of them.
 */
export function downloadLogs(
  step: DownloadStep,
  cloud: BloomreachCloud,
  environment: Environment,
  folder: string,
  largest = 4e9,
): Promise<Downloaded> {
  return downloadToFile(step, {
    what: `the logs of ${nameOf(environment)}`,
    folder,
    largest,
    name: { stem: stemOf('logs', environment.name ?? environment.id, timestamp()), extension: '.tar.gz' },
    issue: async () => {
      const { signal } = step
      const token = await cloud.environments.createLogsDownloadToken(environment.id, signal)
      step.secrets.add(token)
      return (headers) => cloud.environments.downloadLogs(token, headers, signal)
    },
  })
}

/** The time, to the second, as it may stand in a file's name: `2026-01-31T235959Z`. */
function timestamp(): string {
  return `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}Z`
}
