import { sanitize } from '../../core/sanitize.ts'

/** Who uploaded a file that is used again, and when, as far as the service tells: ` (uploaded by ada@example.com at …)`. */
export function uploadedBy(item: { createdBy?: string | undefined; createdAt?: string | undefined }): string {
  const who = item.createdBy === undefined ? '' : ` by ${sanitize(item.createdBy, 100)}`
  const when = item.createdAt === undefined ? '' : ` at ${sanitize(item.createdAt, 40)}`
  return who === '' && when === '' ? '' : ` (uploaded${who}${when})`
}
