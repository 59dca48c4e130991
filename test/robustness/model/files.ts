import { createHash } from 'node:crypto'

/** Uploaded by steps; the files are in the workspace. */
export const FILES = ['site-1.tar.gz', 'site-2.tar.gz'] as const
export const CONTENTS = Object.fromEntries(FILES.map((name) => [name, `the content of ${name}`]))
export const MD5S = Object.fromEntries(
  Object.entries(CONTENTS).map(([name, text]) => [name, createHash('md5').update(text).digest('hex')]),
)
/** Deployed by the second client, and by nobody else. */
export const THEIRS = 'theirs.tar.gz'
