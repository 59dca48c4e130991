const PIECE_BYTES = 1024 * 1024

/**
 * The file's bytes, piece by piece. Two pieces of memory take turns, so that one can be used while the next is read: it
 * holds good until the next but one is asked for.
 * @throws Error when the file can't be read
 */
export async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  // It is slow to load, and most steps read no file.
  const { open } = await import('node:fs/promises')
  const file = await open(path)
  try {
    const memory = [Buffer.allocUnsafeSlow(PIECE_BYTES), Buffer.allocUnsafeSlow(PIECE_BYTES)] as const
    for (let turn = 0; ; turn++) {
      const { bytesRead, buffer } = await file.read(memory[turn % 2 === 0 ? 0 : 1], 0, PIECE_BYTES)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
