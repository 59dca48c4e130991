import { HashingThread } from '../http/hashing-thread.ts'
import { md5OfFile } from '../http/md5.ts'
import type { ReadPieces } from '../http/multipart.ts'

/** Below this size, in bytes, a thread of its own costs more than it saves. */
const WORTH_A_THREAD = 8 * 1024 * 1024

/**
 * The local file's MD5, worked out once: of what an upload reads, while that goes out, or for its own sake when somebody
 * asks for it before. A large file has a thread for that.
 */
export class Hashing {
  readonly #file: { readonly path: string; readonly size: number }
  readonly #stop = new AbortController()
  readonly #signal: AbortSignal
  #thread: Promise<HashingThread> | undefined
  #md5: Promise<string> | undefined

  constructor(file: { readonly path: string; readonly size: number }, signal: AbortSignal | undefined) {
    this.#file = file
    this.#signal = signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal
  }

  /** @throws Error when the file can't be read; the signal's reason when that was aborted */
  get md5(): Promise<string> {
    this.#md5 ??= this.#isLarge
      ? this.#takeThread().then((thread) => thread.run(this.#signal))
      : md5OfFile(this.#file.path, this.#signal)
    // Whoever asks for it is told, and nobody may.
    this.#md5.catch(() => {})
    return this.#md5
  }

  /** Has the thread of a large file start, so that it is there when it is needed. */
  prepare(): void {
    if (this.#isLarge && !this.#md5) this.#startThread()
  }

  /** How an upload is to read the file so that what it reads is hashed; undefined where that is not needed. */
  reading(): ReadPieces | undefined {
    if (!this.#isLarge) {
      void this.md5
      return undefined
    }
    return this.#md5 ? undefined : (take, signal) => this.#read(take, signal)
  }

  stop(): void {
    this.#stop.abort()
    void this.#thread?.then((thread) => thread.stop())
  }

  async #read(take: Parameters<ReadPieces>[0], signal: AbortSignal): Promise<void> {
    const md5 = this.#takeThread().then((thread) => thread.run(AbortSignal.any([signal, this.#signal]), take))
    this.#md5 = md5
    try {
      await md5
    } catch (error) {
      // What was hashed of a try that came to nothing is not the file's MD5.
      if (this.#md5 === md5) this.#md5 = undefined
      throw error
    }
  }

  get #isLarge(): boolean {
    return this.#file.size >= WORTH_A_THREAD
  }

  #startThread(): Promise<HashingThread> {
    this.#thread ??= HashingThread.of(this.#file.path)
    return this.#thread
  }

  /** One run takes a thread to its end. */
  #takeThread(): Promise<HashingThread> {
    const thread = this.#startThread()
    this.#thread = undefined
    return thread
  }
}
