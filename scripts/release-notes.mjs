// Prints what CHANGELOG.md says of a version, as the notes of its release: node scripts/release-notes.mjs v1.2.3
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const version = (process.argv[2] ?? '').replace(/^v/, '')
const { version: declared } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').replaceAll('\r\n', '\n')
const section = changelog.split(/^## /m).find((part) => part.startsWith(`[${version}]`))
const notes = section?.slice(section.indexOf('\n')).trim()

if (version !== declared) fail(`package.json says ${declared}, the tag ${version}`)
else if (!notes) fail(`CHANGELOG.md says nothing of ${version}`)
else console.log(notes)

function fail(reason) {
  console.error(reason)
  process.exitCode = 1
}
