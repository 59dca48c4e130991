const LONGEST_PART = 80

/**
 * The name of a downloaded file, in the product's own words: `kind` and what tells the file from others of its kind,
 * without whatever a name could do harm with. The service's name for it gives nothing but the extension.
 */
export interface FileName {
  readonly stem: string
  /** With its dot, where the service names none that is known. */
  readonly extension: string
}

/** @param kind what the file is, a word: the name begins with it, so no other file of a project has that name */
export function stemOf(kind: string, ...parts: readonly string[]): string {
  return [kind, ...parts.map(harmless)].filter((part) => part !== '').join('-')
}

function harmless(part: string): string {
  return part
    .slice(0, LONGEST_PART)
    .replace(/[^A-Za-z0-9._-]/g, '_')
    .replace(/\.{2,}/g, '_')
    .replace(/^\.|\.$/g, '')
}

/** What archives and dumps are called, at the end of a name. A double one is one. */
const EXTENSION = /((?:\.(?:tar|sql|log))?\.(?:gz|zip|bz2|xz|zst)|\.(?:tgz|tar|sql))$/i
/** The same in a `content-disposition` (RFC 6266), at the end of a parameter. */
const IN_HEADER = /((?:\.(?:tar|sql|log))?\.(?:gz|zip|bz2|xz|zst)|\.(?:tgz|tar|sql))"?\s*(?:;|$)/i

/** The known extension that the name ends with, in lower case. */
export function extensionOf(name: string): string | undefined {
  return EXTENSION.exec(name)?.[1]?.toLowerCase()
}

/** That of the name in a response's `content-disposition`. */
export function extensionIn(disposition = ''): Partial<FileName> {
  const extension = IN_HEADER.exec(disposition)?.[1]?.toLowerCase()
  return extension === undefined ? {} : { extension }
}
