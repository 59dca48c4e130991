import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, link, lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isCompleteArchive, isPage } from '../core/complete-archive.ts'
import { ActionError } from '../core/errors.ts'
import { md5OfFile } from '../core/md5.ts'
import type { Reporter } from '../core/reporter.ts'
import { sanitize } from '../core/sanitize.ts'
import { forget, newTemporaryPath, removeLeftOvers, removeTemporary } from '../core/temporary-file.ts'
import type { FileName } from './file-name.ts'
import { PieceWriter } from './piece-writer.ts'

const MOST_OF_A_NAME = 1000

/**
 * A file that grows under a temporary name in its folder, and gets its own name when it is complete: readers see all of
 * it or nothing. Only its user may read it. Its methods throw an ActionError when the disk does not let them.
 */
export class PartialFile {
  readonly #folder: string
  readonly #path: string
  readonly #handle: FileHandle
  readonly #writer: PieceWriter
  #hash: Hash = createHash('md5')
  /** In bytes. */
  size = 0

  private constructor(folder: string, path: string, handle: FileHandle) {
    this.#folder = folder
    this.#path = path
    this.#handle = handle
    this.#writer = new PieceWriter(handle)
  }

  /** Begins an empty one; makes the folder where it is missing, and removes from it what killed processes have left. */
  static async create(folder: string, reporter: Reporter): Promise<PartialFile> {
    return onDisk(folder, async () => {
      await mkdir(folder, { recursive: true })
      const leftOvers = await removeLeftOvers(folder)
      if (leftOvers > 0) {
        reporter.info(`Removed ${leftOvers} incomplete download(s) that killed steps have left in the folder`)
      }
      const path = newTemporaryPath(folder)
      return new PartialFile(folder, path, await open(path, 'wx', 0o600))
    })
  }

  /** Takes more of its content, whose memory it frees. The error of a full disk may come with a later call. */
  async write(chunk: Buffer<ArrayBuffer>): Promise<void> {
    this.#hash.update(chunk)
    this.size += chunk.length
    await onDisk(this.#folder, () => this.#writer.add(chunk))
    free(chunk)
  }

  /** Makes it empty again. */
  async restart(): Promise<void> {
    await onDisk(this.#folder, () => this.#writer.restart())
    this.#hash = createHash('md5')
    this.size = 0
  }

  /** Whether its content is complete, as far as such a file shows. */
  isCompleteArchive(): Promise<boolean | undefined> {
    return onDisk(this.#folder, async () => {
      await this.#writer.flush()
      return isCompleteArchive(this.#path)
    })
  }

  /** Whether it begins as a page or a JSON object does. */
  isPage(): Promise<boolean> {
    return onDisk(this.#folder, async () => {
      await this.#writer.flush()
      return isPage(this.#path)
    })
  }

  /** Its content as text. */
  text(): Promise<string> {
    return onDisk(this.#folder, async () => {
      await this.#writer.flush()
      return readFile(this.#path, 'utf8')
    })
  }

  /** The MD5 of what it holds, as 32 lower-case hexadecimal digits. */
  get md5(): string {
    return this.#hash.copy().digest('hex')
  }

  /**
   * Gives it its name, or that with a number where it is taken: nothing that is there is replaced, but for a file of the
   * same content.
   */
  async complete({ stem, extension }: FileName): Promise<{ file: string; replaced: boolean }> {
    return onDisk(this.#folder, async () => {
      await this.#writer.flush()
      await this.#handle.close()
      for (let number = 1; number <= MOST_OF_A_NAME; number++) {
        const file = join(this.#folder, `${stem}${number === 1 ? '' : `-${number}`}${extension}`)
        if (dirname(file) !== this.#folder) throw new Error('a downloaded file would leave its folder')
        const replaced = await this.#isAt(file)
        if (replaced) await rename(this.#path, file)
        else if (!(await moved(this.#path, file))) continue
        forget(this.#path)
        return { file, replaced }
      }
      throw new Error(`there are ${MOST_OF_A_NAME} files of that name`)
    })
  }

  /** Whether an earlier download of the same content is there. */
  async #isAt(file: string): Promise<boolean> {
    const stats = await lstat(file).catch(() => undefined)
    return stats?.isFile() === true && stats.size === this.size && (await md5OfFile(file)) === this.md5
  }

  /** Removes an incomplete file. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => {})
    await removeTemporary(this.#path)
  }
}

// The garbage collector comes late on a busy machine: the step would take twice the memory.
function free({ length, buffer }: Buffer<ArrayBuffer>): void {
  // A small one may share its memory with others, and a Node before 22 has no such method.
  if (length === buffer.byteLength) buffer.transfer?.(0)
}

/** Gives the file at `from` the name `to`, unless something has it: resolves with whether it did. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    await rm(from)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
  }
  // A file system without hard links: an empty file holds the name until the whole one takes its place.
  const handle = await open(to, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return undefined
    throw error
  })
  await handle?.close()
  if (handle) await rename(from, to)
  return handle !== undefined
}

async function onDisk<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new ActionError(
      'user',
      `The file could not be written into ${sanitize(folder)}: ${sanitize(code ?? message)}.`,
      'Check that the folder can be written to and has room.',
      { cause: error },
    )
  }
}
