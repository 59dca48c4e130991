import { createHash, type Hash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isCompleteArchive } from '../core/complete-archive.ts'
import { ActionError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'

/**
 * A file that grows under a temporary name in its folder, and gets its own name when it is complete: readers see all of
 * it or nothing. Its methods throw an ActionError when the disk does not let them.
 */
export class PartialFile {
  readonly #folder: string
  readonly #path: string
  readonly #handle: FileHandle
  #hash: Hash = createHash('md5')
  /** In bytes. */
  size = 0

  private constructor(folder: string, path: string, handle: FileHandle) {
    this.#folder = folder
    this.#path = path
    this.#handle = handle
  }

  /** Begins an empty one; makes the folder where it is missing. */
  static async create(folder: string): Promise<PartialFile> {
    return onDisk(folder, async () => {
      await mkdir(folder, { recursive: true })
      const path = join(folder, `.${randomUUID()}.part`)
      return new PartialFile(folder, path, await open(path, 'wx'))
    })
  }

  async write(chunk: Buffer): Promise<void> {
    await onDisk(this.#folder, async () => {
      for (let written = 0; written < chunk.length; ) {
        const { bytesWritten } = await this.#handle.write(chunk, written, chunk.length - written, this.size + written)
        written += bytesWritten
      }
    })
    this.#hash.update(chunk)
    this.size += chunk.length
  }

  /** Makes it empty again. */
  async restart(): Promise<void> {
    await onDisk(this.#folder, () => this.#handle.truncate())
    this.#hash = createHash('md5')
    this.size = 0
  }

  /** Whether its content is complete, as far as such a file shows. */
  isCompleteArchive(): Promise<boolean | undefined> {
    return onDisk(this.#folder, () => isCompleteArchive(this.#path))
  }

  /** Its content as text. */
  text(): Promise<string> {
    return onDisk(this.#folder, () => readFile(this.#path, 'utf8'))
  }

  /** The MD5 of what it holds, as 32 lower-case hexadecimal digits. */
  get md5(): string {
    return this.#hash.copy().digest('hex')
  }

  /** Gives it its name, a base name; a file of that name is replaced as a whole. */
  async complete(name: string): Promise<{ file: string; replaced: boolean }> {
    const file = join(this.#folder, name)
    if (dirname(file) !== this.#folder) throw new Error('a downloaded file would leave its folder')
    return onDisk(this.#folder, async () => {
      await this.#handle.close()
      const replaced = await stat(file).then(
        () => true,
        () => false,
      )
      await rename(this.#path, file)
      return { file, replaced }
    })
  }

  /** Removes an incomplete file. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => {})
    await rm(this.#path, { force: true }).catch(() => {})
  }
}

async function onDisk<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new ActionError(
      'user',
      `The file could not be written into ${sanitize(folder)}: ${sanitize(code ?? message)}.`,
      'Look whether the folder can be written to, has room, and holds no folder of the name of the file.',
      { cause: error },
    )
  }
}
