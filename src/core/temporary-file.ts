import { createHash, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { lstat, readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Nothing writes for so long without a pause that ends it: the file of a process that cannot be asked has no owner. */
const ABANDONED_MS = 24 * 3600 * 1000
const NAME = /^\.brc-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/

const own = new Set<string>()

/** A path in the folder for a temporary file, which tells whose it is. What is at it when the process ends is removed. */
export function newTemporaryPath(folder: string): string {
  if (own.size === 0) process.once('exit', removeOwn)
  const path = join(folder, `.brc-${hostMark()}-${process.pid}-${randomUUID()}.part`)
  own.add(path)
  return path
}

/** Removes what is at a path of `newTemporaryPath`. */
export async function removeTemporary(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => {})
  forget(path)
}

/** The file at a path of `newTemporaryPath` has another name now. */
export function forget(path: string): void {
  own.delete(path)
  if (own.size === 0) process.off('exit', removeOwn)
}

/**
 * Removes the temporary files in the folder that a killed process has left: those of `newTemporaryPath`'s names that
 * belong to this user and whose process, on this host, is gone. One of another host, or whose process's number is in
 * use, is removed when nothing was written to it for a day. Resolves with how many there were. Never throws.
 */
export async function removeLeftOvers(folder: string): Promise<number> {
  let removed = 0
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    if (!own.has(path) && (await isLeftOver(path, name))) {
      await rm(path).then(
        () => removed++,
        () => {},
      )
    }
  }
  return removed
}

async function isLeftOver(path: string, name: string): Promise<boolean> {
  const [, host, pid] = NAME.exec(name) ?? []
  if (host === undefined) return false
  const stats = await lstat(path).catch(() => undefined)
  if (!stats?.isFile() || stats.uid !== (process.getuid?.() ?? stats.uid)) return false
  const isGone = host === hostMark() && (Number(pid) === process.pid || !isRunning(Number(pid)))
  return isGone || Date.now() - stats.mtimeMs > ABANDONED_MS
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function hostMark(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
}

function removeOwn(): void {
  for (const path of own) rmSync(path, { force: true })
}
