// Prints what CHANGELOG.md says of a version, as the notes of its release: node scripts/release-notes.mjs v1.2.3
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Empty when it says nothing. */
export function notesOf(tag, root) {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').replaceAll('\r\n', '\n')
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`[${tag.slice(1)}]`))
  return section?.slice(section.indexOf('\n')).trim() ?? ''
}

if (process.argv[1] === import.meta.filename) {
  const notes = notesOf(process.argv[2] ?? '', join(import.meta.dirname, '..'))
  if (notes === '') process.exitCode = 1
  console.log(notes)
}
