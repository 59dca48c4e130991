import type { Worker } from 'node:worker_threads'

/** How often the file's next bytes find room while those before are still being sent. */
const PIECES = 4
const PIECE_BYTES = 1024 * 1024

/** Takes a piece of a file; what it is in may be used again once the promise is resolved. */
export type Take = (piece: Uint8Array) => Promise<void>

/**
 * A thread that reads a file once and works out its MD5. What it reads can be sent at the same time, out of memory that it
 * shares, so that neither is read twice. It waits for its one `run`, and ends with it.
 */
export class HashingThread {
  readonly #worker: Worker
  readonly #memory: Memory
  /** Why there is no result, once it has ended. */
  #ended: Error | undefined
  #onEnd: (error: Error) => void = () => {}

  private constructor(worker: Worker, memory: Memory) {
    this.#worker = worker
    this.#memory = memory
    worker.on('error', (error) => this.#end(error))
    worker.on('exit', () => this.#end(new Error('the thread that hashes the file has ended')))
    // Until there is a run it is no reason to stay alive.
    worker.unref()
  }

  /** Starts one for the file at `path`. @throws Error where there is no thread to be had */
  static async of(path: string): Promise<HashingThread> {
    const { Worker } = await import('node:worker_threads')
    const memory = newMemory()
    const workerData = { path, ...memory, piece: PIECE_BYTES }
    return new HashingThread(
      new Worker(THREAD, { eval: true, workerData, stdout: true, stderr: true, env: {} }),
      memory,
    )
  }

  /** Whether it is over before it has run. */
  get hasEnded(): boolean {
    return this.#ended !== undefined
  }

  /**
   * Reads the file to its end; resolves with its MD5, as 32 lower-case hexadecimal digits, once `take` has taken all.
   * @throws Error when the file can't be read; the signal's reason when that was aborted before; what `take` throws
   */
  async run(signal: AbortSignal, take?: Take): Promise<string> {
    const abort = () => this.#end(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    try {
      signal.throwIfAborted()
      return await this.#result(take)
    } finally {
      signal.removeEventListener('abort', abort)
      this.stop()
    }
  }

  stop(): void {
    void this.#worker.terminate()
  }

  #result(take: Take | undefined): Promise<string> {
    const worker = this.#worker
    const taken: Promise<void>[] = []
    return new Promise((resolve, reject) => {
      if (this.#ended) throw this.#ended
      this.#onEnd = reject
      const handOver = async (bytes: number) => {
        const turn = taken.length % PIECES
        await take?.(Buffer.from(this.#memory.pieces, turn * PIECE_BYTES, bytes))
        this.#free(turn)
      }
      worker.on('message', (told: number | string) => {
        if (typeof told === 'string') {
          // That it ends now is as it should be.
          this.#onEnd = () => {}
          Promise.all(taken).then(() => resolve(told), reject)
        } else {
          const taking = handOver(told)
          taking.catch(reject)
          taken.push(taking)
        }
      })
      worker.ref()
      worker.postMessage(take !== undefined)
    })
  }

  #end(error: Error): void {
    this.#ended ??= error
    this.#onEnd(error)
  }

  #free(turn: number): void {
    const { taken } = this.#memory
    Atomics.store(taken, turn, 0)
    Atomics.notify(taken, turn)
  }
}

interface Memory {
  readonly pieces: SharedArrayBuffer
  /** A number for each piece: 1 while it is being taken. */
  readonly taken: Int32Array
}

function newMemory(): Memory {
  return {
    pieces: new SharedArrayBuffer(PIECES * PIECE_BYTES),
    taken: new Int32Array(new SharedArrayBuffer(PIECES * Int32Array.BYTES_PER_ELEMENT)),
  }
}

// Text, since a bundle has no file of its own for a thread to start from. It blocks while all pieces are being taken; the
// main thread never waits for it in turn, and to terminate it ends that, too. Where the processor is short, what sends and
// what receives go first: only Linux gives a thread a priority of its own.
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads')
const { openSync, readSync, closeSync } = require('node:fs')
const { createHash } = require('node:crypto')
const { getPriority, setPriority } = require('node:os')
try {
  if (process.platform === 'linux') setPriority(Math.min(19, getPriority() + 5))
} catch {}
parentPort.once('message', (hands) => {
  const { taken } = workerData
  const hash = createHash('md5')
  const file = openSync(workerData.path)
  for (let turn = 0; ; turn = (turn + 1) % taken.length) {
    Atomics.wait(taken, turn, 1)
    const piece = Buffer.from(workerData.pieces, turn * workerData.piece, workerData.piece)
    const size = readSync(file, piece)
    if (size === 0) break
    if (hands) {
      Atomics.store(taken, turn, 1)
      parentPort.postMessage(size)
    }
    hash.update(piece.subarray(0, size))
  }
  closeSync(file)
  parentPort.postMessage(hash.digest('hex'))
})
`
