import { md5OfFile } from '../core/md5.ts'
import { HashingThread } from '../http/hashing-thread.ts'
import type { ReadPieces } from '../http/multipart.ts'

/** Below this size, in bytes, a thread of its own costs more than it saves. */
const WORTH_A_THREAD = 8 * 1024 * 1024

/**
 * The local file's MD5, worked out once: of what an upload reads, while that goes out, or for its own sake when somebody
 * asks for it before. Whichever comes first reads the file. A large one has a thread for that, if one is to be had.
 */
export class Hashing {
  readonly #file: { readonly path: string; readonly size: number }
  readonly #stop = new AbortController()
  readonly #signal: AbortSignal
  #thread: Promise<HashingThread | undefined> | undefined
  #md5: Promise<string> | undefined

  constructor(file: { readonly path: string; readonly size: number }, signal: AbortSignal | undefined) {
    this.#file = file
    this.#signal = signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal
  }

  /** @throws Error when the file can't be read; the signal's reason when that was aborted */
  get md5(): Promise<string> {
    this.#md5 ??= this.#hash()
    // Whoever asks for it is told, and nobody may.
    this.#md5.catch(() => {})
    return this.#md5
  }

  /** Has the thread of a large file start, so that it is there when it is needed. */
  prepare(): void {
    if (this.#isLarge && !this.#md5) void this.#startThread()
  }

  /** How an upload is to read the file so that what it reads is hashed; undefined where that is not needed. */
  async reading(): Promise<ReadPieces | undefined> {
    if (this.#md5) return undefined
    const thread = await this.#takeThread()
    // Somebody may have asked for it meanwhile.
    if (this.#md5) thread?.stop()
    else if (thread) return (take, signal) => this.#read(thread, take, signal)
    else void this.md5
    return undefined
  }

  stop(): void {
    this.#stop.abort()
    void this.#thread?.then((thread) => thread?.stop())
  }

  async #hash(): Promise<string> {
    const thread = await this.#takeThread()
    return thread ? thread.run(this.#signal) : md5OfFile(this.#file.path, this.#signal)
  }

  async #read(thread: HashingThread, take: Parameters<ReadPieces>[0], signal: AbortSignal): Promise<void> {
    if (signal.aborted) return thread.stop()
    const md5 = thread.run(AbortSignal.any([signal, this.#signal]), take)
    // What was hashed of a try that comes to nothing is not the file's MD5, whoever asks for that next.
    const forget = () => {
      if (this.#md5 === md5) this.#md5 = undefined
    }
    this.#md5 = md5
    signal.addEventListener('abort', forget, { once: true })
    try {
      await md5
      signal.removeEventListener('abort', forget)
      // All of it was read, also where the try came to nothing after that.
      this.#md5 ??= md5
    } catch (error) {
      forget()
      throw error
    }
  }

  get #isLarge(): boolean {
    return this.#file.size >= WORTH_A_THREAD
  }

  /** Resolves with undefined where there is no thread to be had: in a container that allows no more, say. */
  #startThread(): Promise<HashingThread | undefined> {
    this.#thread ??= HashingThread.of(this.#file.path).catch(() => undefined)
    return this.#thread
  }

  /** One run takes a thread to its end. */
  async #takeThread(): Promise<HashingThread | undefined> {
    if (!this.#isLarge) return undefined
    const started = this.#startThread()
    this.#thread = undefined
    const thread = await started
    return thread?.hasEnded ? undefined : thread
  }
}
