/** What the service tells of a stored file's content. */
export interface FileContent {
  /** Hexadecimal digits, in either case. */
  readonly md5hash?: string | undefined
  /** In bytes: of a local file; see `sizeOf` for what the service tells. */
  readonly size?: unknown
}

const SIZE = /^(?:file|content)?_?(?:size|length)(?:_?(?:in)?_?bytes)?$/i

/** The file's size in bytes, where the service tells it: the reference names no field for it. */
function sizeOf(file: object): number | undefined {
  const sizes = Object.entries(file).flatMap(([name, value]) =>
    SIZE.test(name) && /^\d{1,15}$/.test(String(value)) ? [Number(value)] : [],
  )
  return sizes[0]
}

/** Whether both have the same MD5; without one nobody knows. */
export function isSameMd5(one: FileContent, other: FileContent): boolean {
  return one.md5hash !== undefined && one.md5hash.toLowerCase() === other.md5hash?.toLowerCase()
}

/**
 * The same, and the same size where both tell one: where in doubt, a file is not reused. Of what unit a size is nobody
 * knows, so that another one is no proof that the content is another.
 */
export function isSameContent(one: FileContent, other: FileContent): boolean {
  if (!isSameMd5(one, other)) return false
  const [size, otherSize] = [sizeOf(one), sizeOf(other)]
  return size === undefined || otherSize === undefined || size === otherSize
}
