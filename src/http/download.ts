import { type Clock, LONGEST_TIMER_MS } from '../core/clock.ts'
import { ActionError } from '../core/errors.ts'
import type { Reporter } from '../core/reporter.ts'
import { sanitize } from '../core/sanitize.ts'
import { decodedBody, isLabelledGzip, withoutGzipLabel } from './content-encoding.ts'
import { startOf, type Version, versionOf } from './download-version.ts'
import { errorIn, hasEnded, isNoArchive } from './error-file.ts'
import { HttpError } from './errors.ts'
import { extensionIn, type FileName } from './file-name.ts'
import { PartialFile } from './partial-file.ts'
import type { HttpResponse } from './response.ts'
import { isTransient } from './retry.ts'
import { RetryPauses } from './retry-pauses.ts'

/** Requests the file, with these headers besides its own; the response's body is the file, or the requested part. */
export type Source = (headers: Readonly<Record<string, string>>) => Promise<HttpResponse>

export interface DownloadOptions {
  /** What is downloaded, for messages: `the logs of blue`. */
  readonly what: string
  /** Gets a token or link to download with: the first one, and another one when that has expired. */
  readonly issue: () => Promise<Source>
  /** The folder for the file: an absolute path. */
  readonly folder: string
  /** The file's name. An extension that the response names goes before its own one. */
  readonly name: FileName
  /** How many bytes it may have: one without end must not fill the disk. 100 GB by default. */
  readonly largest?: number | undefined
  /** The expected MD5, if that is known. */
  readonly md5?: string | undefined
  /** How long fewer than 1 KiB may arrive, in milliseconds. */
  readonly idleMs: number
  /** Retries after a failure or a cut. */
  readonly retries: number
  readonly clock: Clock
  readonly reporter: Reporter
  readonly signal?: AbortSignal | undefined
  /** Is called at each start from the first byte, with the size in bytes if that is known. */
  readonly onStart?: (total: number | undefined) => void
  /** Is called with the number of bytes of each piece that arrives. */
  readonly onBytes?: (bytes: number) => void
}

export interface Downloaded {
  /** Absolute. */
  readonly file: string
  /** In bytes. */
  readonly size: number
  readonly md5: string
  /** Whether it has replaced a file of the same content. */
  readonly replaced: boolean
}

/**
 * Streams a file into a folder: under a temporary name first, so that it is complete or absent. After a cut it resumes
 * where it stopped (RFC 9110, 14: Range, If-Range) if the service supports that, and starts again if not.
 * @throws HttpError when the download is refused; ActionError when it cannot be completed, its MD5 is wrong, or the
 * disk cannot store it; the signal's reason when that was aborted
 */
export async function download(options: DownloadOptions): Promise<Downloaded> {
  const partial = await PartialFile.create(options.folder, options.reporter)
  try {
    const name = await new Download(options, partial).finish()
    const { size, md5 } = partial
    return { ...(await partial.complete(name)), size, md5 }
  } finally {
    await partial.discard()
  }
}

class Download {
  readonly #options: DownloadOptions
  readonly #partial: PartialFile
  #version: Version | undefined
  /** The MD5 of the last attempt that was complete but wrong. */
  #corrupt: string | undefined
  /**
   * Whether a response that is labelled as gzip is the file as it is. Stores label a file of that kind so (S3's objects,
   * Apache's `AddEncoding`); a gateway that has compressed a response labels it alike. What is in it tells them apart.
   */
  #isLabelOfFile = false
  /** Whether the label of this attempt was taken for a gateway's. */
  #isDecoded = false
  /** Whether the attempt has shown that the label is the file's own: the next one follows at once, and is no retry. */
  #isMistaken = false

  constructor(options: DownloadOptions, partial: PartialFile) {
    this.#options = options
    this.#partial = partial
  }

  /** Resolves with the file's name when it is complete. */
  async finish(): Promise<FileName> {
    const { issue, retries } = this.#options
    const pauses = new RetryPauses(this.#options)
    let source: Source | undefined
    for (let failures = 0; ; ) {
      const isFresh = source === undefined
      source ??= await issue()
      const failure = await this.#receive(source, isFresh)
      if (failure === undefined) return this.#name
      if (this.#isMistaken) {
        this.#isMistaken = false
        this.#isLabelOfFile = true
        this.#options.reporter.debug(`${failure.message}; starting again, for that is the file's own compression`)
        continue
      }
      if (!isFresh && hasEnded(failure)) {
        this.#options.reporter.debug(`${failure.message}; retrying with a new token or link`)
        source = undefined
        continue
      }
      const isWorthwhile = failures < retries && (failure instanceof BrokenOffError || isTransient(failure))
      const pauseMs = isWorthwhile ? pauses.after(failure, failures) : undefined
      if (pauseMs === undefined) throw failure
      await this.#pause(failure, pauseMs, ++failures)
    }
  }

  get #name(): FileName {
    return { ...this.#options.name, ...extensionIn(this.#version?.disposition) }
  }

  async #pause(failure: ActionError, pauseMs: number, retry: number): Promise<void> {
    const { reporter, retries, clock, signal } = this.#options
    const next = `retry ${retry} of ${retries} in ${(pauseMs / 1000).toFixed(1)} s`
    reporter.info(`${failure.message}${/[.!?]$/.test(failure.message) ? '' : ';'} ${next}`)
    await clock.sleep(pauseMs, signal)
  }

  /** One attempt; resolves with its failure where the service or the network has caused it. */
  async #receive(source: Source, isFresh: boolean): Promise<ActionError | undefined> {
    const { signal } = this.#options
    try {
      const received = await source({ accept: '*/*', 'accept-encoding': 'identity', ...this.#range(isFresh) })
      this.#isDecoded = isLabelledGzip(received) && !this.#isLabelOfFile
      const response = this.#isDecoded ? received : withoutGzipLabel(received)
      await this.#place(response)
      await this.#read(response)
      return undefined
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof HttpError && error.status === 416) {
        await this.#partial.restart()
        return this.#broken('the service has no such part')
      }
      if (error instanceof ActionError) return error
      throw error
    }
  }

  // Another token may lead to another file; only an ETag tells them apart for sure.
  #range(isFresh: boolean): Record<string, string> {
    const { size } = this.#partial
    if (size === 0 || !this.#version || this.#version.isEncoded) return {}
    const { etag, modified } = this.#version
    if (isFresh && etag === undefined) return {}
    const validator = etag ?? modified
    return { range: `bytes=${size}-`, ...(validator !== undefined && { 'if-range': validator }) }
  }

  /** Finds out where in the file the response's body belongs, and prepares the file for it. */
  async #place(response: HttpResponse): Promise<void> {
    const { status, stream } = response
    const version = versionOf(response)
    const start = status === 200 ? 0 : status === 206 ? startOf(response) : undefined
    if (start === undefined || (start > 0 && (version.isEncoded || !this.#fits(start, version)))) {
      stream.destroy()
      await this.#partial.restart()
      throw this.#broken(
        start === undefined ? `status ${status} is not for a file` : 'the part was not the one asked for',
      )
    }
    if (start > 0) return
    if (this.#partial.size > 0) await this.#partial.restart()
    this.#version = version
    this.#options.onStart?.(version.total)
  }

  #fits(start: number, { etag, total }: Version): boolean {
    const known = this.#version
    if (!known || start !== this.#partial.size) return false
    const isOther = (one: unknown, two: unknown) => one !== undefined && two !== undefined && one !== two
    return !isOther(known.etag, etag) && !isOther(known.total, total)
  }

  async #read(response: HttpResponse): Promise<void> {
    const { stream } = response
    const { signal, onBytes, idleMs } = this.#options
    let before = this.#partial.size
    // A byte now and then keeps a connection from being idle, but never completes a file.
    const timer = setInterval(
      () => {
        const { size } = this.#partial
        if (size - before < LEAST) stream.destroy(new Error(`fewer than ${LEAST} bytes came in ${idleMs / 1000} s`))
        before = size
      },
      Math.min(idleMs, LONGEST_TIMER_MS),
    )
    const abort = () => stream.destroy(signal?.reason)
    signal?.addEventListener('abort', abort, { once: true })
    stream.once('timeout', () => stream.destroy(new Error('it stalled')))
    try {
      signal?.throwIfAborted()
      for await (const chunk of (await decodedBody(response)) as AsyncIterable<Buffer<ArrayBuffer>>) {
        if (this.#partial.size === 0) this.#checkStart(chunk.toString('latin1', 0, 100))
        if (this.#partial.size + chunk.length > (this.#options.largest ?? LARGEST)) throw this.#tooLarge()
        onBytes?.(chunk.length)
        await this.#partial.write(chunk)
      }
    } catch (error) {
      if (error instanceof ActionError) throw error
      throw this.#broken(error instanceof Error ? error.message : String(error), error)
    } finally {
      clearInterval(timer)
      signal?.removeEventListener('abort', abort)
    }
    await this.#checkSize(stream.complete)
    await this.#checkContent()
  }

  #checkStart(start: string): void {
    if (HTML.test(start)) throw this.#broken('an HTML page came instead of the file')
    // An error is found where it is complete.
    const isAsNamed = !/gz$/.test(this.#name.extension) || GZIP_OR_ERROR.includes(start.slice(0, 1))
    this.#isMistaken = this.#isDecoded && this.#options.md5 === undefined && !isAsNamed
    if (this.#isMistaken) throw this.#broken('it was unpacked')
  }

  async #checkSize(isComplete: boolean): Promise<void> {
    const { size } = this.#partial
    const total = this.#version?.total
    if (!isComplete) throw this.#broken('the response was cut short')
    if (size === 0) throw this.#broken('the response was empty')
    if (total === undefined || total === size) return
    if (size > total) await this.#partial.restart()
    throw this.#broken(`it should have ${total} bytes`)
  }

  async #checkContent(): Promise<void> {
    const { md5, what } = this.#options
    const error = await errorIn(this.#partial, what)
    const wrong = error ?? (md5 === undefined ? await this.#wrongArchive() : this.#wrongMd5(md5))
    if (wrong === undefined) return
    await this.#partial.restart()
    throw wrong
  }

  #wrongMd5(expected: string): ActionError | undefined {
    const { md5 } = this.#partial
    if (expected.toLowerCase() === md5) return undefined
    const again = md5 === this.#corrupt
    this.#corrupt = md5
    // Either reading of the label is tried.
    this.#isMistaken = this.#isDecoded
    this.#isLabelOfFile = false
    const text = `Download verification failed: the MD5 of ${this.#options.what} is ${md5} here, and ${sanitize(expected)} on the service. Nothing of it was kept.`
    // Twice the same wrong bytes: the service has these.
    return again ? new ActionError('service', text, COMPARE) : new BrokenOffError('service', text, COMPARE)
  }

  /** Where the size is unknown, an archive itself shows whether it is complete: a proxy may have cut the response. */
  async #wrongArchive(): Promise<ActionError | undefined> {
    if (await isNoArchive(this.#partial, this.#name)) return this.#broken('what came is no archive')
    if (this.#version?.total !== undefined) return undefined
    const isComplete = await this.#partial.isCompleteArchive()
    if (isComplete === false) return this.#broken('the archive has no end')
    if (isComplete === undefined) {
      const { reporter, what } = this.#options
      reporter.warning(`The service tells neither size nor MD5 of ${what}, so it is not proven that it arrived whole.`)
    }
    return undefined
  }

  #tooLarge(): ActionError {
    const { what, largest = LARGEST } = this.#options
    const tooLarge = `The download of ${what} was ended: it has more than ${largest / 1e6} MB.`
    return new ActionError('service', tooLarge, 'Download it by hand if it is as it should be.')
  }

  #broken(reason: string, cause?: unknown): BrokenOffError {
    const { what } = this.#options
    const message = `The download of ${what} broke off at ${this.#partial.size} bytes: ${sanitize(reason)}`
    return new BrokenOffError('service', message, 'Run the step again.', { cause })
  }
}

/** The file did not arrive, or not completely; another attempt may succeed. */
class BrokenOffError extends ActionError {}

const COMPARE = 'Run the step again. If that fails too, compare the MD5 in Mission Control.'
const LEAST = 1024
const LARGEST = 100e9
const GZIP_OR_ERROR = ['\x1f', '{', '<']
const HTML = /^\s*<(?:!doctype\s+html|html)\b/i
