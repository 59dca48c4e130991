import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  createWriteStream,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, type Writable } from 'node:stream'

const BLOCK = 64 * 1024
const LONGEST_HEAD = 1024 * 1024

/** What is behind a file: its first bytes, and the rest in a temporary file or made-up bytes. */
interface Content {
  size: number
  md5: string
  head: Buffer
  path?: string
}

export interface SavedContent {
  size: number
  md5: string
  /** Base64 of at most the first 1 MiB. */
  head: string
}

/**
 * The bytes of all that can be downloaded, by id. Uploads live in temporary files. Of a file over 1 MiB a saved state
 * keeps the first 1 MiB only; after that it reads as made-up bytes, and its md5 is no longer that of what one downloads.
 */
export class Contents {
  readonly #contents = new Map<string, Content>()
  #folder: string | undefined

  /** A temporary file to write to; give its path to `keepFile` or to `dropFile`. */
  newFile(): { path: string; stream: Writable } {
    this.#folder ??= newFolder()
    const path = join(this.#folder, randomUUID())
    return { path, stream: createWriteStream(path, { flags: 'wx', mode: 0o600 }) }
  }

  keepFile(id: string, path: string, { size, md5 }: { size: number; md5: string }): void {
    this.#contents.set(id, { size, md5, head: Buffer.alloc(0), path })
  }

  dropFile(path: string): void {
    rmSync(path, { force: true })
  }

  keepBytes(id: string, bytes: Buffer): { size: number; md5: string } {
    const content = { size: bytes.length, md5: createHash('md5').update(bytes).digest('hex'), head: bytes }
    this.#contents.set(id, content)
    return content
  }

  /** Bytes that depend on nothing but the id. */
  makeUp(id: string, size: number): { size: number; md5: string } {
    const hash = createHash('md5')
    for (const bytes of madeUp(id, 0, size)) hash.update(bytes)
    const content = { size, md5: hash.digest('hex'), head: Buffer.alloc(0) }
    this.#contents.set(id, content)
    return content
  }

  find(id: string): { size: number; md5: string } | undefined {
    return this.#contents.get(id)
  }

  /** The bytes from `start` up to, but without, `end`. */
  read(id: string, start: number, end: number): Readable {
    const content = this.#contents.get(id)
    if (!content || start >= end) return Readable.from([])
    if (content.path) return createReadStream(content.path, { start, end: end - 1 })
    return Readable.from(pieces(id, content, start, end), { objectMode: false })
  }

  delete(id: string): void {
    const content = this.#contents.get(id)
    if (content?.path) this.dropFile(content.path)
    this.#contents.delete(id)
  }

  save(): Record<string, SavedContent> {
    const saved = [...this.#contents].map(([id, content]): [string, SavedContent] => {
      const { size, md5 } = content
      return [id, { size, md5, head: headOf(content).toString('base64') }]
    })
    return Object.fromEntries(saved)
  }

  load(saved: Record<string, SavedContent>): void {
    for (const [id, { size, md5, head }] of Object.entries(saved)) {
      this.#contents.set(id, { size, md5, head: Buffer.from(head, 'base64') })
    }
  }

  close(): void {
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** A folder for this process's uploads. Those of this user's simulators that were killed are removed. */
function newFolder(): string {
  // Another host's processes cannot be asked, and it may share the folder.
  const prefix = `bloomreach-cloud-simulator-${createHash('sha256').update(hostname()).digest('hex').slice(0, 8)}-`
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(prefix))) {
    const [, pid] = /^(\d+)-\w{6}$/.exec(name.slice(prefix.length)) ?? []
    const path = join(tmpdir(), name)
    if (pid !== undefined && !isRunning(Number(pid)) && isOwn(path)) rmSync(path, { recursive: true, force: true })
  }
  return mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function isOwn(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return stats?.isDirectory() === true && stats.uid === (process.getuid?.() ?? stats.uid)
}

function headOf({ size, head, path }: Content): Buffer {
  if (!path) return head.subarray(0, LONGEST_HEAD)
  const bytes = Buffer.alloc(Math.min(size, LONGEST_HEAD))
  const file = openSync(path, 'r')
  try {
    return bytes.subarray(0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}

function* pieces(id: string, { head }: Content, start: number, end: number): Generator<Buffer> {
  if (start < head.length) yield head.subarray(start, end)
  yield* madeUp(id, Math.max(start, head.length) - head.length, end - head.length)
}

function* madeUp(id: string, start: number, end: number): Generator<Buffer> {
  const block = createHash('shake256', { outputLength: BLOCK }).update(id).digest()
  for (let at = start; at < end; ) {
    const offset = at % BLOCK
    const piece = block.subarray(offset, Math.min(BLOCK, offset + end - at))
    yield piece
    at += piece.length
  }
}
