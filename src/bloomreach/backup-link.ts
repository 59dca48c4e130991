import type { Clock } from '../core/clock.ts'
import { sanitize } from '../core/sanitize.ts'
import { HttpError } from '../http/errors.ts'
import { isSecure } from '../http/secure-url.ts'
import { Debouncer } from '../jobs/debouncer.ts'
import type { Job, JobState } from '../jobs/job.ts'
import type { Backups } from './backups.ts'

/**
 * The signed link to a backup's file (beyond the reference: `GET /v3/backups/{id}/repositorydownloadlink`), which the
 * service may need a while to make. Its result is secret; a link that is relative leads from `origin`.
 */
export function backupLink(
  backups: Backups,
  id: string,
  { origin, clock }: { origin: string; clock: Clock },
): Job<URL> {
  // The service may not know the call at all.
  const unknown = new Debouncer(clock)
  async function refused(error: HttpError): Promise<JobState<URL>> {
    if (!(await backups.list()).some((backup) => backup.id === id)) {
      return { phase: 'failed', reason: 'the backup does not exist any more' }
    }
    if (error.code !== undefined) unknown.reset()
    else if (unknown.observe()) {
      return {
        phase: 'failed',
        reason: `${error.message}; the service does not seem to have such links`,
        hint: 'Download the backup in Mission Control.',
      }
    }
    return { phase: 'running', detail: `not ready yet (${error.message})` }
  }
  return {
    title: `link to the backup ${sanitize(id, 60)}`,
    lookup: 'the backups in Mission Control',
    async poll() {
      try {
        const link = await backups.downloadLink(id)
        unknown.reset()
        if ('url' in link) return given(link.url, origin)
        return { phase: 'running', detail: `not ready yet (${link.response})` }
      } catch (error) {
        if (isNotYet(error)) return refused(error)
        throw error
      }
    },
  }
}

/** Whether the refusal may mean: not ready. */
function isNotYet(error: unknown): error is HttpError {
  return error instanceof HttpError && [400, 404, 405, 409, 410, 422, 425].includes(error.status)
}

function given(link: string, origin: string): JobState<URL> {
  const url = URL.canParse(link, origin) ? new URL(link, origin) : undefined
  if (url && isSecure(url) && url.username === '' && url.password === '') return { phase: 'succeeded', result: url }
  return {
    phase: 'failed',
    reason: 'the service gave one that is no plain https address; it is not followed',
    hint: 'Download the backup in Mission Control, and ask Bloomreach what such a link means.',
  }
}
