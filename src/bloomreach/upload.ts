import { createHash, type Hash } from 'node:crypto'
import type { Clock } from '../core/clock.ts'
import { ActionError } from '../core/errors.ts'
import { lazyMd5 } from '../core/md5.ts'
import { pollUntilVisible } from '../core/poll-until-visible.ts'
import type { Reporter } from '../core/reporter.ts'
import { sanitize } from '../core/sanitize.ts'
import { ignoreStatus } from '../http/ignore-status.ts'
import { multipartFile } from '../http/multipart.ts'
import type { FileStore, StoredFile } from './file-stores.ts'

export interface UploadOptions<T extends StoredFile> {
  readonly fileStore: FileStore<T>
  readonly file: { readonly path: string; readonly size: number }
  readonly name: string
  /** Is called when the upload starts, also when it starts anew. */
  readonly onStart?: () => void
  /** Is called with each number of bytes that went out. */
  readonly onBytes?: (bytes: number) => void
  readonly clock: Clock
  readonly reporter: Reporter
  readonly signal?: AbortSignal | undefined
}

/**
 * Uploads the file, once: what is not among `known` tells an upload whose response was lost from the older files. Proves
 * by the MD5 of what was sent that it arrived whole, and deletes what a lost attempt has left behind.
 * @throws ActionError when it arrived corrupt; it is deleted again then, if that is possible
 */
export async function upload<T extends StoredFile>(
  options: UploadOptions<T>,
  known: ReadonlySet<string>,
): Promise<{ item: T; md5: string }> {
  const { fileStore, file, name, reporter, onStart, onBytes, signal } = options
  // The MD5 is worked out of what is sent, so that the file is read once; of the file where not all of it was sent.
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
  let found = false
  let left: readonly T[] = []
  const uploaded = await fileStore.section.upload(body, async () => {
    const look = async () => {
      const fresh = (await fileStore.section.list()).filter(({ id }) => !known.has(id))
      const namesakes = fresh.filter((item) => item.name === name)
      left = namesakes
      // A service may spell the name otherwise than it was told; the content shows whose it is.
      return withMd5(fileStore, [...namesakes, ...fresh.filter((item) => item.name !== name)], attempt.md5)
    }
    const item = await pollUntilVisible(look, options)
    found = item !== undefined
    return item
  })
  // The service may need a moment to show what it has just taken.
  const shown = () => pollUntilVisible(() => ignoreStatus(fileStore.section.get(uploaded.id)), options)
  const item = uploaded.md5hash === undefined ? ((await shown()) ?? uploaded) : uploaded
  const md5 = await attempt.md5()
  if (item.md5hash === undefined) {
    reporter.warning(`The service tells no MD5 of the ${fileStore.kind}, so it is not proven that it arrived whole.`)
  } else if (item.md5hash.toLowerCase() !== md5) {
    throw await corrupt(fileStore, md5, item)
  } else if (!found) {
    await clear(options, left, item)
  }
  return { item, md5 }
}

function digestOf(hash: Hash): () => Promise<string> {
  const digest = hash.digest('hex')
  return async () => digest
}

/** The first of the items whose MD5 is the local file's; of those that a list shows without it, the MD5 is asked for. */
export async function withMd5<T extends StoredFile>(
  fileStore: FileStore<T>,
  items: readonly T[],
  md5: () => Promise<string>,
): Promise<T | undefined> {
  for (const item of items) {
    const known = item.md5hash === undefined ? await fileStore.section.get(item.id) : item
    if (known.md5hash?.toLowerCase() === (await md5())) return { ...item, ...known }
  }
  return undefined
}

/** Deletes what lost attempts have left: appeared meanwhile, of our name, made by the very user who made `item`. */
async function clear<T extends StoredFile>(options: UploadOptions<T>, left: readonly T[], item: T): Promise<void> {
  const { fileStore, reporter, signal } = options
  for (const { id, createdBy } of left) {
    if (id === item.id || createdBy === undefined || createdBy !== item.createdBy) continue
    try {
      await fileStore.section.delete(id)
      reporter.info(`Deleted the incomplete ${fileStore.kind} ${sanitize(id)} that the lost upload had left behind`)
    } catch (error) {
      if (!(error instanceof ActionError) || signal?.aborted) throw error
      reporter.warning(
        `The lost upload has left an incomplete ${fileStore.kind} behind, ${sanitize(id)}: ${error.message}`,
      )
    }
  }
}

async function corrupt<T extends StoredFile>(fileStore: FileStore<T>, md5: string, item: T): Promise<ActionError> {
  const what = `The ${fileStore.kind} arrived corrupt: its MD5 is ${sanitize(item.md5hash)} there and ${md5} here`
  try {
    await fileStore.section.delete(item.id)
    return new ActionError('service', `${what}. It was deleted again (${sanitize(item.id)}).`, 'Run the step again.')
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    const message = `${what}, and it could not be deleted again (${sanitize(item.id)}): ${error.message}`
    return new ActionError('service', message, 'Delete it by hand, then run the step again.', { cause: error })
  }
}
