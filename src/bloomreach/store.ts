import { ActionError } from '../core/errors.ts'
import { lazyMd5 } from '../core/md5.ts'
import { sanitize } from '../core/sanitize.ts'
import type { FileStore, StoredFile } from './file-stores.ts'
import { type UploadOptions, upload, withMd5 } from './upload.ts'

/**
 * What to do about files of the same name: `reuse` one of the same MD5, upload in any case, fail, or delete them after
 * the upload as far as `mayDelete` lets them.
 */
export type IfExists = 'reuse' | 'upload' | 'fail' | 'replace'

/** What an earlier look-up in a store has found. */
export interface LookupResult<T extends StoredFile> {
  readonly existing?: readonly T[]
  /** The file's MD5. */
  readonly md5?: () => Promise<string>
}

export interface StoreOptions<T extends StoredFile> extends UploadOptions<T> {
  readonly ifExists: IfExists
  /** The result of an earlier look-up, which is not made again. */
  readonly lookup?: LookupResult<T> | undefined
  /** Which of the others of that name may be deleted (`replace`). */
  readonly mayDelete?: (others: readonly T[]) => Promise<readonly T[]>
  /** Is called as soon as the file is stored, whatever happens when others are deleted. */
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
 * @throws ActionError when one of that name exists (`fail`), or when it arrived corrupt (it is deleted again then)
 */
export async function store<T extends StoredFile>(options: StoreOptions<T>): Promise<StoreResult<T>> {
  const { fileStore, file, name, ifExists, lookup, reporter, signal } = options
  const existing = lookup?.existing ?? (await fileStore.section.list())
  const namesakes = existing.filter((item) => item.name === name)
  if (ifExists === 'fail' && namesakes.length > 0) throw alreadyThere(fileStore.kind, name, namesakes)
  if (ifExists === 'reuse') {
    const md5 = lookup?.md5 ?? lazyMd5(file.path, signal)
    const item = await withMd5(fileStore, namesakes, md5)
    if (item) return await finish({ item, md5: await md5(), reused: true }, options, [])
  }
  if (fileStore.most !== undefined && existing.length >= fileStore.most) {
    reporter.warning(
      `There are ${existing.length} ${fileStore.kind}s already; the limit is usually ${fileStore.most}. Delete some if this is refused.`,
    )
  }
  const uploaded = await upload(options, new Set(existing.map(({ id }) => id)))
  return await finish({ ...uploaded, reused: false }, options, ifExists === 'replace' ? namesakes : [])
}

async function finish<T extends StoredFile>(
  stored: Omit<StoreResult<T>, 'deleted'>,
  options: StoreOptions<T>,
  others: readonly T[],
): Promise<StoreResult<T>> {
  options.onStored?.(stored)
  return { ...stored, deleted: await replace(options, others) }
}

/** Looks for the stored file of that name that has the same MD5 as the local one; `lookup` is for its upload. */
export async function findStored<T extends StoredFile>(
  fileStore: FileStore<T>,
  file: { readonly path: string; readonly size: number },
  name: string,
  signal?: AbortSignal,
): Promise<{ item: T | undefined; lookup: LookupResult<T> }> {
  const existing = await fileStore.section.list()
  const md5 = lazyMd5(file.path, signal)
  const namesakes = existing.filter((item) => item.name === name)
  return { item: await withMd5(fileStore, namesakes, md5), lookup: { existing, md5 } }
}

/** @throws ActionError that lists those that could not be deleted, after an attempt at each */
async function replace<T extends StoredFile>(options: StoreOptions<T>, others: readonly T[]): Promise<readonly T[]> {
  const { fileStore, reporter, mayDelete, signal } = options
  if (others.length === 0 || !mayDelete) return []
  const deletable = await mayDelete(others)
  for (const { id } of others.filter((item) => !deletable.includes(item))) {
    reporter.info(`The ${fileStore.kind} ${sanitize(id)} of the same name is in use and stays`)
  }
  const deleted: T[] = []
  const failures: string[] = []
  for (const item of deletable) {
    try {
      await fileStore.section.delete(item.id)
      deleted.push(item)
      reporter.info(`Deleted the ${fileStore.kind} ${sanitize(item.id)} of the same name`)
    } catch (error) {
      if (!(error instanceof ActionError) || signal?.aborted) throw error
      failures.push(error.message)
    }
  }
  if (failures.length > 0) throw notReplaced(fileStore.kind, failures)
  return deleted
}

/** The error of `if-exists: fail`. */
export function alreadyThere(kind: string, name: string, items: readonly StoredFile[]): ActionError {
  const ids = items.map(({ id }) => sanitize(id)).join(', ')
  return new ActionError(
    'user',
    `A ${kind} named "${sanitize(name)}" exists already: ${ids}. Nothing was changed.`,
    'Give another `name`, or let `if-exists` be something else than `fail`.',
  )
}

function notReplaced(kind: string, failures: readonly string[]): ActionError {
  return new ActionError(
    'service',
    `The new ${kind} is there, but others of the same name could not be deleted: ${failures.join('; ')}`,
    'Delete them by hand, or run the step again.',
  )
}
