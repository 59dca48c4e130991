// Says what keeps a tag from being released, all at once: node scripts/check-release.mjs v1.2.3
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { notesOf } from './release-notes.mjs'
import { repositoryOf } from './repository.mjs'

const root = join(import.meta.dirname, '..')
const tag = process.argv[2] ?? ''
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const repository = repositoryOf(root)
const here = process.env.GITHUB_REPOSITORY ?? repository

const problems = [
  ...(repository.startsWith('OWNER/')
    ? ['`repository` in package.json still says OWNER: put the owner there, and run `npm run docs`']
    : []),
  ...(here === repository ? [] : [`package.json says that the repository is ${repository}, not ${here}`]),
  ...(tag === `v${version}` ? [] : [`package.json says that the version is ${version}, not ${tag.slice(1)}`]),
  ...(notesOf(tag, root) === '' ? [`CHANGELOG.md says nothing of ${tag.slice(1)}`] : []),
  ...(isOnMain() ? [] : [`${tag} is on a commit that is not on main`]),
]
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1

function isOnMain() {
  return spawnSync('git', ['merge-base', '--is-ancestor', 'HEAD', 'origin/main'], { cwd: root }).status === 0
}
