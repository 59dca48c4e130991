import { ActionError, UnknownOutcomeError } from '../core/errors.ts'
import { lazyMd5 } from '../core/md5.ts'
import { sanitize } from '../core/sanitize.ts'
import { orAbsent } from '../http/absent.ts'
import { type DeletionCheck, KeptError } from '../http/deletion.ts'
import type { HttpError } from '../http/errors.ts'
import { isRefusal } from '../http/retry.ts'
import { newestFirst } from './age.ts'
import { Deletions, shownFailures } from './deletions.ts'
import type { FileStore, StoredFile } from './file-stores.ts'
import { findSame } from './find-content.ts'
import { IncompleteListError, type Listing } from './listing.ts'
import { type InUseCheck, refuseUsed } from './pruning.ts'
import { isTooLarge } from './size-limits.ts'
import { type UploadOptions, upload } from './upload.ts'

/**
 * What to do about files of the same name: `reuse` one of the same content, upload in any case, fail, or delete those
 * that nothing uses after the upload.
 */
export type IfExists = 'reuse' | 'upload' | 'fail' | 'replace'

/** What an earlier look-up in a store has found. */
export interface LookupResult<T extends StoredFile> {
  readonly existing?: Listing<T>
  /** The file's MD5. */
  readonly md5?: () => Promise<string>
}

export interface StoreOptions<T extends StoredFile> extends UploadOptions<T> {
  readonly ifExists: IfExists
  /** The result of an earlier look-up, which is not made again. */
  readonly lookup?: LookupResult<T> | undefined
  /** Looks at what is in use at this moment (`replace`). */
  readonly usage?: () => Promise<InUseCheck>
  /** Is called whenever something else is known of the others that `replace` deletes. */
  readonly onReplaced?: (deletions: Deletions<T>) => void
  /** Is called as soon as the file is there, whatever happens when others are deleted. */
  readonly onStored?: (stored: Omit<StoreResult<T>, 'deleted'>) => void
}

export interface StoreResult<T extends StoredFile> {
  readonly item: T
  readonly md5: string
  readonly reused: boolean
  readonly deleted: readonly T[]
}

/**
 * Stores a file exactly once, and proves by its MD5 that it arrived complete. `warnOfSize` is the caller's to call,
 * before its first request.
 * @throws ActionError when one of that name exists (`fail`), or when its MD5 is another one on the service
 */
export async function store<T extends StoredFile>(options: StoreOptions<T>): Promise<StoreResult<T>> {
  const { fileStore, file, name, ifExists, lookup, reporter, signal } = options
  const existing = lookup?.existing ?? (await fileStore.section.listing())
  if (ifExists === 'fail') refuseTaken(fileStore.kind, [name], existing)
  if (ifExists === 'reuse') {
    const md5 = lookup?.md5 ?? lazyMd5(file.path, signal)
    const item = await findSame(fileStore, existing.items, { name, size: file.size, md5 })
    if (item) return await finish({ item, md5: await md5(), reused: true }, options, [])
  }
  if (fileStore.most !== undefined && existing.items.length >= fileStore.most) {
    reporter.warning(
      `There are ${existing.items.length} ${fileStore.kind}s already; the limit is usually ${fileStore.most}. Delete some if this is refused.`,
    )
  }
  const uploaded = await upload(options, existing).catch((error: unknown) => {
    throw isRefusal(error) ? withLimits(error, options, existing.items.length) : error
  })
  const others = ifExists === 'replace' ? replaceable(options, existing, uploaded.item) : []
  return await finish({ ...uploaded, reused: false }, options, others)
}

/** What may be why the service refuses the file: a limit of the stack that was seen to be reached. */
function withLimits<T extends StoredFile>(refusal: HttpError, { fileStore, file }: StoreOptions<T>, count: number) {
  const { kind, most, limit } = fileStore
  const hints = [
    most !== undefined &&
      count >= most &&
      `The stack has ${count} ${kind}s, and the limit is usually ${most}: delete old ones first, such as by the action \`prune\` with \`delete-oldest\`.`,
    isTooLarge(limit, file) &&
      `The file is larger than the usual limit of ${limit.largestBytes} bytes: make it smaller.`,
  ].filter((hint) => hint !== false)
  if (hints.length === 0) return refusal
  return new ActionError(refusal.source, refusal.message, hints.join(' '), { cause: refusal })
}

async function finish<T extends StoredFile>(
  stored: Omit<StoreResult<T>, 'deleted'>,
  options: StoreOptions<T>,
  others: readonly T[],
): Promise<StoreResult<T>> {
  options.onStored?.(stored)
  return { ...stored, deleted: await replace(options, others) }
}

/** Looks for the stored file that has the content of the local one; `lookup` is for its upload. */
export async function findStored<T extends StoredFile>(
  fileStore: FileStore<T>,
  file: { readonly path: string; readonly size: number },
  name: string,
  signal?: AbortSignal,
): Promise<{ item: T | undefined; lookup: LookupResult<T> }> {
  const existing = await fileStore.section.listing()
  const md5 = lazyMd5(file.path, signal)
  const item = await findSame(fileStore, existing.items, { name, size: file.size, md5 })
  return { item, lookup: { existing, md5 } }
}

/** Which of the namesakes that were there before may make room: none when it is not known that all is well. */
function replaceable<T extends StoredFile>(
  { fileStore: { kind }, name, reporter }: StoreOptions<T>,
  { items, gap }: Listing<T>,
  item: T,
): readonly T[] {
  const others = items.filter((one) => one.name === name && one.id !== item.id)
  const why =
    gap !== undefined
      ? `the list may be incomplete: ${gap}`
      : item.md5hash === undefined
        ? 'it is not proven that the new one arrived complete'
        : undefined
  if (why === undefined || others.length === 0) return others
  reporter.warning(`The ${others.length} ${kind}(s) of the same name were not deleted, because ${why}.`)
  return []
}

/**
 * Deletes the others that nothing uses, the oldest first.
 * @throws ActionError that lists those that could not be deleted, after an attempt at each; UnknownOutcomeError when of
 * some nobody knows
 */
async function replace<T extends StoredFile>(options: StoreOptions<T>, others: readonly T[]): Promise<readonly T[]> {
  const { fileStore, reporter, usage, signal, onReplaced = () => {} } = options
  const deletions = new Deletions<T>(onReplaced)
  if (!usage) return []
  for (const item of newestFirst(others).toReversed()) {
    const request = (check: DeletionCheck) => fileStore.section.delete(item.id, check)
    const check = async () => {
      await refuseUsed(usage, item)
      await refuseRenamed(options, item)
    }
    const result = await deletions.delete(item, { request, check, signal })
    const what = `the ${fileStore.kind} ${sanitize(item.id)} of the same name`
    if (result.what === 'keep') reporter.info(`T${what.slice(1)} stays: ${result.why}`)
    else if (result.what === 'deleted') reporter.info(`Deleted ${what}`)
  }
  const { deleted, failed, doubtful } = deletions
  if (doubtful.length > 0) throw mayBeReplaced(fileStore.kind, deletions)
  if (failed.length > 0) throw notReplaced(fileStore.kind, deletions)
  return deleted
}

/**
 * Looks whether it still has the name by which it was chosen before the upload: who gives it another one is to keep it.
 * @throws KeptError when it has not
 */
async function refuseRenamed<T extends StoredFile>({ fileStore, name }: StoreOptions<T>, { id }: T): Promise<void> {
  const now = await orAbsent(fileStore.section.get(id))
  // Of one that is gone the DELETE tells so, too.
  if (!now || now.name === name) return
  throw new KeptError(now.name === undefined ? 'its name is not told' : `its name is ${sanitize(now.name, 100)} by now`)
}

/** @throws ActionError when one of the names exists; IncompleteListError when that cannot be told (`if-exists: fail`) */
export function refuseTaken(kind: string, names: readonly string[], listing: Listing<StoredFile>): void {
  const { items, gap, namesWithoutId = [] } = listing
  const namesakes = items.filter(({ name }) => name !== undefined && names.includes(name))
  const withoutId = namesWithoutId.filter((name) => names.includes(name))
  if (namesakes.length + withoutId.length > 0) throw alreadyThere(kind, namesakes, withoutId)
  if (gap === undefined) return
  throw new IncompleteListError(
    'service',
    `Whether a ${kind} of that name exists is unknown: the list may be incomplete: ${gap}. Nothing was changed.`,
    'Run the step again, or let `if-exists` be something else than `fail`.',
  )
}

function alreadyThere(kind: string, items: readonly StoredFile[], withoutId: readonly string[]): ActionError {
  const names = [...new Set([...items.map(({ name }) => name), ...withoutId].map((name) => sanitize(name)))].join(
    '", "',
  )
  const ids = [...items.map(({ id }) => sanitize(id)), ...withoutId.map(() => 'listed without an id')].join(', ')
  return new ActionError(
    'user',
    `A ${kind} named "${names}" exists already: ${ids}. Nothing was changed.`,
    'Give another `name`, or let `if-exists` be something else than `fail`.',
  )
}

function notReplaced<T extends StoredFile>(kind: string, { failed }: Deletions<T>): ActionError {
  return new ActionError(
    'service',
    `The new ${kind} is there, but others of the same name could not be deleted: ${shownFailures(failed)}`,
    'Delete them by hand, or run the step again.',
  )
}

function mayBeReplaced<T extends StoredFile>(kind: string, { failed, doubtful }: Deletions<T>): UnknownOutcomeError {
  const others = failed.length === 0 ? '' : `; others could not be deleted: ${shownFailures(failed)}`
  return new UnknownOutcomeError(
    'service',
    `The new ${kind} is there, but whether others of the same name were deleted is unknown: ${shownFailures(doubtful)}${others}`,
    'Check the list, then delete by hand those that nobody needs, or run the step again.',
  )
}
