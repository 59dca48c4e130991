import { md5OfFile, takesThread } from '../http/md5.ts'

/** The local file's MD5, worked out beside the requests, at the latest once somebody asks for it or an upload begins. */
export class Hashing {
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

  /** Begins if that is in nobody's way: a small file is quickly hashed, but what does it delays the first request. */
  beginAhead(): void {
    if (takesThread(this.#file)) this.begin()
  }

  stop(): void {
    this.#stop.abort()
    this.#md5?.catch(() => {})
  }
}
