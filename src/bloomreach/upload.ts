import { createHash, type Hash } from 'node:crypto'
import type { Clock } from '../core/clock.ts'
import { ActionError, UnknownOutcomeError } from '../core/errors.ts'
import { lazyMd5 } from '../core/md5.ts'
import { pollUntilVisible } from '../core/poll-until-visible.ts'
import type { Reporter } from '../core/reporter.ts'
import { sanitize } from '../core/sanitize.ts'
import { afterChange } from '../core/seen-changed.ts'
import { orAbsent } from '../http/absent.ts'
import { hadNoEffect, orUnknown } from '../http/effect.ts'
import { multipartFile } from '../http/multipart.ts'
import type { Body } from '../http/request.ts'
import { isDeletionRefusal } from './deletions.ts'
import { isSameMd5 } from './file-content.ts'
import type { FileStore, StoredFile } from './file-stores.ts'
import { firstOfContent, isRenamed } from './find-content.ts'
import type { Listing } from './listing.ts'

export interface UploadOptions<T extends StoredFile> {
  readonly fileStore: FileStore<T>
  readonly file: { readonly path: string; readonly size: number }
  readonly name: string
  /** Is called when the upload starts, also when it restarts. */
  readonly onStart?: () => void
  /** Is called when it is certain that nothing was stored, such as when the service has refused the upload. */
  readonly onRefused?: () => void
  /** Is called with the id that the service has given, where its response does not prove that the file arrived complete. */
  readonly onUploaded?: (id: string) => void
  /** Is called with what is known of a corrupt upload whenever that changes: a clause without its full stop. */
  readonly onCorrupt?: (what: string) => void
  /** Is called with each number of bytes that went out. */
  readonly onBytes?: (bytes: number) => void
  readonly clock: Clock
  readonly reporter: Reporter
  readonly signal?: AbortSignal | undefined
}

/**
 * Uploads the file, once: an upload whose response was lost is looked for by its content, among what is not `existing`.
 * Proves by the MD5 of what was sent that it arrived complete. What a lost attempt may have left behind is reported and
 * stays: it may be somebody else's.
 * @throws ActionError when its MD5 is another one on the service; it is deleted again then, if that is possible.
 * UnknownOutcomeError when it may have been stored, or cannot be looked at
 */
export async function upload<T extends StoredFile>(
  options: UploadOptions<T>,
  existing: Listing<T>,
): Promise<{ item: T; md5: string }> {
  const { fileStore, name } = options
  const known = new Set(existing.items.map(({ id }) => id))
  const leftOvers = new Map<string, T>()
  const { body, md5 } = hashedBody(options)
  const look = async () => {
    const { items } = await fileStore.section.listing()
    const fresh = items.filter(({ id }) => !known.has(id))
    const [ours, others] = [fresh.filter((one) => isOfName(one, name)), fresh.filter((one) => !isOfName(one, name))]
    for (const one of ours) leftOvers.set(one.id, one)
    // A service may spell the name otherwise than it was sent; the content shows whose it is.
    return firstOfContent(fileStore, [...ours, ...others], { md5 })
  }
  try {
    const uploaded = await orUnknown(fileStore.section.upload(body, () => pollUntilVisible(look, options))).catch(
      (error: unknown) => {
        if (hadNoEffect(error)) options.onRefused?.()
        throw error
      },
    )
    const item = await proven(options, uploaded, existing.gap === undefined ? known : undefined, await md5())
    leftOvers.delete(item.id)
    return { item, md5: await md5() }
  } finally {
    // Of a list that may be incomplete, nobody knows what is new.
    if (existing.gap === undefined) report(options, [...leftOvers.values()])
  }
}

/** The file as a body, and its MD5: that is worked out of what is sent, so that the file is read once. */
function hashedBody<T extends StoredFile>(options: UploadOptions<T>): { body: Body; md5: () => Promise<string> } {
  const { fileStore, file, name, onStart, onBytes, signal } = options
  // Of the file itself where not all of it was sent.
  const newAttempt = () => ({ bytes: 0, hash: createHash('md5'), md5: lazyMd5(file.path, signal) })
  let attempt = newAttempt()
  const body = multipartFile({
    field: fileStore.field,
    filename: name,
    path: file.path,
    size: file.size,
    onStart: () => {
      attempt = newAttempt()
      onStart?.()
    },
    onPiece: (piece) => {
      attempt.bytes += piece.length
      attempt.hash.update(piece)
      if (attempt.bytes === file.size) attempt.md5 = digestOf(attempt.hash)
      onBytes?.(piece.length)
    },
  })
  return { body, md5: () => attempt.md5() }
}

function digestOf(hash: Hash): () => Promise<string> {
  const digest = hash.digest('hex')
  return async () => digest
}

/** The stored file, its MD5 compared. @throws ActionError when it is corrupt */
async function proven<T extends StoredFile>(
  options: UploadOptions<T>,
  uploaded: T,
  known: ReadonlySet<string> | undefined,
  md5: string,
): Promise<T> {
  const { fileStore, reporter, onUploaded = () => {} } = options
  // The service may need a moment to show what it has just taken.
  const look = () => pollUntilVisible(() => orAbsent(fileStore.section.get(uploaded.id)), options)
  const named = `${fileStore.kind} ${sanitize(uploaded.id)}`
  const shown = async () => {
    const seen = await afterChange(look, { what: named, done: 'uploaded', signal: options.signal })
    return { ...uploaded, ...seen, md5hash: seen?.md5hash ?? uploaded.md5hash }
  }
  if (isSameMd5(uploaded, { md5hash: md5 })) return uploaded
  if (!known?.has(uploaded.id)) onUploaded(uploaded.id)
  const item = uploaded.md5hash === undefined ? await shown() : uploaded
  if (item.md5hash === undefined) {
    reporter.warning(`The service tells no MD5 of the ${fileStore.kind}, so it is not proven that it arrived whole.`)
    return item
  }
  if (isSameMd5(item, { md5hash: md5 })) return item
  const again = await shown()
  if (isSameMd5(again, { md5hash: md5 })) return again
  throw await corrupt(options, md5, again, known)
}

function isOfName({ name: stored }: StoredFile, name: string): boolean {
  return stored === name || isRenamed(stored, name)
}

function report<T extends StoredFile>({ fileStore: { kind }, reporter }: UploadOptions<T>, left: readonly T[]): void {
  if (left.length === 0) return
  const ids = left.map(({ id, createdBy }) => {
    return `${sanitize(id)}${createdBy === undefined ? '' : ` (by ${sanitize(createdBy, 100)})`}`
  })
  reporter.warning(
    `The response to an upload was lost, and meanwhile a ${kind} of this name and another content has appeared: ${ids.join(', ')}. It may be what is left of that upload, or somebody else's: it was not deleted. Delete it if nobody needs it.`,
  )
}

async function corrupt<T extends StoredFile>(
  { fileStore: { kind, section }, signal, onCorrupt = () => {} }: UploadOptions<T>,
  md5: string,
  item: T,
  known: ReadonlySet<string> | undefined,
): Promise<ActionError> {
  const id = sanitize(item.id)
  const what = `Upload verification failed: the MD5 of the ${kind} is ${md5} here, and ${sanitize(item.md5hash)} on the service`
  if (known?.has(item.id) ?? true) {
    const was = known ? 'was' : 'may have been'
    onCorrupt(`The ${kind} ${id}, whose content is another one, ${was} there before the upload, and was not deleted`)
    return new ActionError(
      'service',
      `${what}. It ${was} there before the upload (${id}), and stays.`,
      'Check the list, then run the step again.',
    )
  }
  onCorrupt(`It is unknown whether the corrupt ${kind} ${id} was deleted again: do not use it`)
  try {
    await section.delete(item.id)
    onCorrupt(`The corrupt ${kind} ${id} was deleted again`)
    return new ActionError('service', `${what}. It was deleted again (${id}).`, 'Run the step again.')
  } catch (error) {
    if (!(error instanceof ActionError) || signal?.aborted) throw error
    if (!isDeletionRefusal(error)) {
      return new UnknownOutcomeError(
        'service',
        `${what}, and whether it was deleted again is unknown (${id}): ${error.message}`,
        'Check whether it is there, and delete it by hand, then run the step again.',
        { cause: error },
      )
    }
    onCorrupt(`The corrupt ${kind} ${id} is there: do not use it`)
    const message = `${what}, and it could not be deleted again (${id}): ${error.message}`
    return new ActionError('service', message, 'Delete it by hand, then run the step again.', { cause: error })
  }
}
