import { ActionError } from '../core/errors.ts'
import { listed } from '../core/not-found.ts'
import { sanitize } from '../core/sanitize.ts'
import { type DeletionCheck, whyKept } from '../http/deletion.ts'
import { hadNoEffect } from '../http/effect.ts'
import { HttpError } from '../http/errors.ts'
import type { Backup } from './schemas.ts'

/** What became of one that was to be deleted. */
export type Deleted =
  | { readonly what: 'deleted' }
  /** The last look says why it stays. */
  | { readonly what: 'keep'; readonly why: string }
  /** It is certainly there still. */
  | { readonly what: 'failed'; readonly error: ActionError }
  /** Nobody knows whether it is. */
  | { readonly what: 'uncertain'; readonly error: ActionError }

/** Why one of them is not known to be deleted. */
export interface Failure<T> {
  readonly item: T
  readonly error: ActionError
}

/** Deletes several objects, one after the other, and keeps account of what became of each. */
export class Deletions<T extends { readonly id: string }> {
  readonly deleted: T[] = []
  /** Those that are certainly there still. */
  readonly failed: Failure<T>[] = []
  /** Those of which nobody knows. */
  readonly doubtful: Failure<T>[] = []
  /** The one whose deletion was requested, as long as nothing is known of it. */
  #pending: T | undefined
  readonly #onChange: (deletions: Deletions<T>) => void

  /** @param onChange is called whenever something else is known of them, directly before each request too */
  constructor(onChange: (deletions: Deletions<T>) => void) {
    this.#onChange = onChange
  }

  /** Of which nobody knows whether they are deleted, the one that is being deleted included. */
  get uncertain(): readonly T[] {
    const doubtful = this.doubtful.map(({ item }) => item)
    return this.#pending ? [...doubtful, this.#pending] : doubtful
  }

  /**
   * Deletes one by `request`. `check` looks directly before each attempt whether it may be deleted.
   * @throws what is no `ActionError`; the signal's reason when that was aborted
   */
  async delete(
    item: T,
    options: {
      request: (check: DeletionCheck) => Promise<void>
      check: DeletionCheck
      signal: AbortSignal | undefined
    },
  ): Promise<Deleted> {
    const { request, check, signal } = options
    const checked = async () => {
      this.#settle(undefined)
      await check()
      this.#settle(item)
    }
    try {
      const why = await whyKept(request(checked))
      if (why === undefined) this.deleted.push(item)
      this.#settle(undefined)
      return why === undefined ? { what: 'deleted' } : { what: 'keep', why }
    } catch (error) {
      if (!(error instanceof ActionError) || signal?.aborted) throw error
      // Without a request there is nothing to be uncertain of.
      const what = this.#pending === undefined || isDeletionRefusal(error) ? 'failed' : 'uncertain'
      const failures = what === 'failed' ? this.failed : this.doubtful
      failures.push({ item, error })
      this.#settle(undefined)
      return { what, error }
    }
  }

  #settle(pending: T | undefined): void {
    this.#pending = pending
    this.#onChange(this)
  }

  /** What is known of them, in whole sentences. `one` and `several` are what they are called: `older backup(s)`. */
  state({ one, several }: { one: string; several: string }, nameOf: (item: T) => string = shownId): string {
    const count = this.deleted.length
    const done = count === 0 ? `No ${one} was` : count === 1 ? `One ${one} was` : `${count} ${several} were`
    const { uncertain } = this
    if (uncertain.length === 0) return `${done} deleted.`
    const [noun, was] = uncertain.length === 1 ? [one, 'was'] : [several, 'were']
    return `It is unknown whether the ${noun} ${listed(uncertain.map(nameOf))} ${was} deleted. ${done} deleted.`
  }
}

/** Whether what was to be deleted is certainly there still. */
export function isDeletionRefusal(error: unknown): boolean {
  return hadNoEffect(error) || (error instanceof HttpError && error.code === 'DeleteBackupFailed')
}

/**
 * Whether the service refuses it since "System created backups cannot be deleted": a list that tells no type does not tell
 * which those are.
 */
export function isSystemBackup({ backupType }: Pick<Backup, 'backupType'>, refusal: ActionError): boolean {
  return backupType === undefined && refusal instanceof HttpError && refusal.status === 400 && refusal.isOfService
}

/** GitHub shows 4,096 characters of an error. */
const SHOWN = 5

/** The failures in a row, as many as an error holds. */
export function shownFailures<T extends { readonly id: string }>(failures: readonly Failure<T>[]): string {
  const first = failures.slice(0, SHOWN).map(({ item, error }) => `${shownId(item)}: ${error.message}`)
  return [...first, ...(failures.length > SHOWN ? [`and ${failures.length - SHOWN} more`] : [])].join('; ')
}

function shownId({ id }: { readonly id: string }): string {
  return sanitize(id, 60)
}
