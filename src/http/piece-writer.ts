import type { FileHandle } from 'node:fs/promises'

const PIECE_BYTES = 1024 * 1024

/**
 * Writes to a file in pieces of 1 MiB: while one is on its way to the disk, the other one is filled. So the disk and what
 * comes do not wait for each other, and a slow disk takes no more memory. Its methods throw the disk's error, which may be
 * that of earlier bytes.
 */
export class PieceWriter {
  readonly #handle: FileHandle
  #filling = Buffer.allocUnsafeSlow(PIECE_BYTES)
  #writing = Buffer.allocUnsafeSlow(PIECE_BYTES)
  #filled = 0
  /** Where in the file the piece that is filled begins. */
  #position = 0
  #written = Promise.resolve()

  constructor(handle: FileHandle) {
    this.#handle = handle
  }

  /** Resolves when it can take more. */
  async add(bytes: Buffer): Promise<void> {
    for (let taken = 0; taken < bytes.length; ) {
      const count = bytes.copy(this.#filling, this.#filled, taken)
      taken += count
      this.#filled += count
      if (this.#filled === PIECE_BYTES) await this.#writePiece()
    }
  }

  /** Resolves when the file has all that was added. */
  async flush(): Promise<void> {
    await this.#writePiece()
    await this.#written
  }

  /** Makes the file empty. */
  async restart(): Promise<void> {
    await this.#written
    await this.#handle.truncate()
    this.#filled = 0
    this.#position = 0
  }

  /** Resolves when the writing has begun, and there is room for the next piece. */
  async #writePiece(): Promise<void> {
    await this.#written
    const piece = this.#filling.subarray(0, this.#filled)
    this.#written = writeAll(this.#handle, piece, this.#position)
    // Whoever calls next gets the error.
    this.#written.catch(() => {})
    this.#position += piece.length
    this.#filled = 0
    ;[this.#filling, this.#writing] = [this.#writing, this.#filling]
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written)
    written += bytesWritten
  }
}
