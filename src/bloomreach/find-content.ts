import { orAbsent } from '../http/absent.ts'
import { newestFirst } from './age.ts'
import { isSameContent } from './file-content.ts'
import type { FileStore, StoredFile } from './file-stores.ts'

/** A local file, its size in bytes where that is to be compared too. */
export interface LocalContent {
  readonly size?: number
  readonly md5: () => Promise<string>
}

/**
 * The newest of the items that has the name and the local file's content; or, where those of the name have another content,
 * one that the service may have renamed, since its name was taken.
 */
export async function findSame<T extends StoredFile>(
  fileStore: FileStore<T>,
  items: readonly T[],
  local: LocalContent & { readonly name: string },
): Promise<T | undefined> {
  const namesakes = items.filter((item) => item.name === local.name)
  const isTaken = namesakes.length > 0
  const renamed = isTaken ? items.filter((item) => isRenamed(item.name, local.name)) : []
  return firstOfContent(fileStore, [...newestFirst(namesakes), ...newestFirst(renamed)], local)
}

/**
 * The first of the items whose MD5, and size where the service tells it, are the local file's. Of those that a list shows
 * without MD5, that is asked for.
 */
export async function firstOfContent<T extends StoredFile>(
  { section }: FileStore<T>,
  items: readonly T[],
  { size, md5 }: LocalContent,
): Promise<T | undefined> {
  for (const item of items) {
    const known = item.md5hash === undefined ? await orAbsent(section.get(item.id)) : item
    if (known && isSameContent(known, { md5hash: await md5(), size })) return { ...item, ...known }
  }
  return undefined
}

/** Whether the service may have named a file of that name like this, since the name was taken: `blue (1).properties`. */
export function isRenamed(stored: string | undefined, name: string): boolean {
  if (stored === undefined) return false
  return [...stored.matchAll(/ ?\(\d+\)/g)].some(
    ({ 0: { length }, index }) => stored.slice(0, index) + stored.slice(index + length) === name,
  )
}
