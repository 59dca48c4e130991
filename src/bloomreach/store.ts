import type { Clock } from '../http/clock.ts'
import { ExplainedError } from '../http/errors.ts'
import { lookFor } from '../http/lost.ts'
import { md5OfFile } from '../http/md5.ts'
import { multipartFile } from '../http/multipart.ts'
import type { Reporter } from '../http/pipeline.ts'
import { plain } from '../http/plain.ts'
import type { Body } from '../http/transport.ts'

/** What both kinds of stored files have in common. */
export interface StoredFile {
  readonly id: string
  readonly name?: string | undefined
  readonly md5hash?: string | undefined
}

/** Where files of a kind are kept: distributions or app config files. */
export interface Shelf<T extends StoredFile> {
  readonly kind: 'distribution' | 'config file'
  readonly field: 'dist_file' | 'appconfigfile'
  /** The service's limits, as far as known; they may differ per stack. */
  readonly largestBytes: number
  readonly most?: number
  readonly section: {
    list(): Promise<T[]>
    get(id: string): Promise<T>
    upload(body: Body, find: (lost: Error) => Promise<T | undefined>): Promise<T>
    delete(id: string): Promise<void>
  }
}

/**
 * What to do about files of the same name: `reuse` one of the same MD5, upload in any case, fail, or delete them after
 * the upload as far as `mayDelete` lets them.
 */
export type IfExists = 'reuse' | 'upload' | 'fail' | 'replace'

export interface StoreOptions<T extends StoredFile> {
  readonly shelf: Shelf<T>
  readonly file: { readonly path: string; readonly size: number }
  readonly name: string
  readonly ifExists: IfExists
  /** Which of the others of that name may go (`replace`). */
  readonly mayDelete?: (others: readonly T[]) => Promise<readonly T[]>
  /** Is told when the upload starts, be it anew, and of the bytes that went out. */
  readonly onStart?: () => void
  readonly onBytes?: (bytes: number) => void
  readonly clock: Clock
  readonly reporter: Reporter
  readonly signal?: AbortSignal | undefined
}

export interface Stored<T extends StoredFile> {
  readonly item: T
  readonly md5: string
  readonly reused: boolean
  readonly deleted: readonly T[]
}

/**
 * Brings a file onto its shelf, exactly once, and proves by its MD5 that it arrived whole.
 * @throws ExplainedError when one of that name exists (`fail`), or when it arrived corrupt (it is deleted again then)
 */
export async function store<T extends StoredFile>(options: StoreOptions<T>): Promise<Stored<T>> {
  const { shelf, file, name, ifExists, reporter } = options
  warnOfSize(options)
  const hashing = new Hashing(file, options.signal)
  try {
    const existing = await shelf.section.list()
    const namesakes = existing.filter((item) => item.name === name)
    if (ifExists === 'fail' && namesakes.length > 0) throw alreadyThere(shelf.kind, name, namesakes)
    if (ifExists === 'reuse') {
      const item = await withMd5(shelf, namesakes, hashing)
      if (item) return { item, md5: await hashing.md5, reused: true, deleted: [] }
    }
    if (shelf.most !== undefined && existing.length >= shelf.most) {
      reporter.warning(
        `There are ${existing.length} ${shelf.kind}s already; the limit is usually ${shelf.most}. Delete some if this is refused.`,
      )
    }
    const item = await upload(options, new Set(existing.map(({ id }) => id)), hashing)
    const deleted = ifExists === 'replace' ? await replace(options, namesakes) : []
    return { item, md5: await hashing.md5, reused: false, deleted }
  } finally {
    hashing.stop()
  }
}

/** The stored file of that name that has the same MD5 as the local one, if there is one. */
export async function findStored<T extends StoredFile>(
  shelf: Shelf<T>,
  file: { readonly path: string; readonly size: number },
  name: string,
  signal?: AbortSignal,
): Promise<T | undefined> {
  const namesakes = (await shelf.section.list()).filter((item) => item.name === name)
  const hashing = new Hashing(file, signal)
  try {
    return await withMd5(shelf, namesakes, hashing)
  } finally {
    hashing.stop()
  }
}

/** The local file's MD5, worked out beside the requests once somebody asks for it or an upload begins. */
class Hashing {
  readonly #file: { readonly path: string; readonly size: number }
  readonly #stop = new AbortController()
  readonly #signal: AbortSignal
  #md5: Promise<string> | undefined

  constructor(file: { readonly path: string; readonly size: number }, signal: AbortSignal | undefined) {
    this.#file = file
    this.#signal = signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal
  }

  get md5(): Promise<string> {
    this.#md5 ??= md5OfFile(this.#file, this.#signal)
    return this.#md5
  }

  /** Begins without anyone waiting for it yet. */
  begin(): void {
    this.md5.catch(() => {})
  }

  stop(): void {
    this.#stop.abort()
    this.#md5?.catch(() => {})
  }
}

async function upload<T extends StoredFile>(
  options: StoreOptions<T>,
  known: ReadonlySet<string>,
  hashing: Hashing,
): Promise<T> {
  const { shelf, file, name, reporter, onStart, onBytes } = options
  hashing.begin()
  const body = multipartFile({
    field: shelf.field,
    filename: name,
    path: file.path,
    size: file.size,
    ...(onStart && { onStart }),
    ...(onBytes && { onBytes }),
  })
  const answered = await shelf.section.upload(body, () => {
    const look = async () => {
      const now = await shelf.section.list()
      const fresh = now.filter((item) => item.name === name && !known.has(item.id))
      return withMd5(shelf, fresh, hashing)
    }
    return lookFor(look, options)
  })
  const item = answered.md5hash === undefined ? await shelf.section.get(answered.id) : answered
  const md5 = await hashing.md5
  if (item.md5hash === undefined) {
    reporter.warning(`The service tells no MD5 of the ${shelf.kind}, so it is not proven that it arrived whole.`)
  } else if (item.md5hash.toLowerCase() !== md5) {
    await shelf.section.delete(item.id)
    throw corrupt(shelf.kind, md5, item)
  }
  return item
}

async function replace<T extends StoredFile>(options: StoreOptions<T>, others: readonly T[]): Promise<readonly T[]> {
  const { shelf, reporter, mayDelete } = options
  if (others.length === 0 || !mayDelete) return []
  const deletable = await mayDelete(others)
  for (const item of deletable) await shelf.section.delete(item.id)
  for (const { id } of others.filter((item) => !deletable.includes(item))) {
    reporter.info(`The ${shelf.kind} ${plain(id)} of the same name is in use and stays`)
  }
  return deletable
}

async function withMd5<T extends StoredFile>(
  shelf: Shelf<T>,
  items: readonly T[],
  hashing: Hashing,
): Promise<T | undefined> {
  for (const item of items) {
    const known = item.md5hash === undefined ? await shelf.section.get(item.id) : item
    if (known.md5hash?.toLowerCase() === (await hashing.md5)) return { ...item, ...known }
  }
  return undefined
}

function warnOfSize<T extends StoredFile>({ shelf, file, reporter }: StoreOptions<T>): void {
  if (file.size <= shelf.largestBytes) return
  reporter.warning(
    `The file has ${file.size} bytes; the limit for a ${shelf.kind} is usually ${shelf.largestBytes} bytes. The service may refuse it.`,
  )
}

function alreadyThere(kind: string, name: string, items: readonly StoredFile[]): ExplainedError {
  const ids = items.map(({ id }) => plain(id)).join(', ')
  return new ExplainedError(
    'yours',
    `A ${kind} named "${plain(name)}" exists already: ${ids}.`,
    'Give another `name`, or let `if-exists` be something else than `fail`.',
  )
}

function corrupt(kind: string, md5: string, item: StoredFile): ExplainedError {
  return new ExplainedError(
    'theirs',
    `The ${kind} arrived corrupt: its MD5 is ${plain(item.md5hash)} there and ${md5} here. It was deleted again (${plain(item.id)}).`,
    'Run the step again.',
  )
}
