import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { runStep } from '../../tools/runner/run-action.ts'
import { runWorkflow, type WorkflowOptions, type WorkflowRun } from '../support/workflow-engine/run-workflow.ts'
import { REPOSITORY, textOf } from './files.ts'

const VERSION = '1.2.3'
const COMMITTED = ['.github/workflows/release.yml', 'scripts/check-release.mjs', 'scripts/newest.mjs']
const CHANGELOG = `# Changelog\n\n## [${VERSION}] - 2026-01-02\n\n- A thing.\n`

interface Situation {
  /** In package.json, and the tag's. */
  owner?: string
  declared?: string
  /** Whether the commit is on main. */
  merged?: boolean
  /** Versions that are released already. */
  released?: string[]
  immutable?: boolean
  rejected?: boolean
}

/** Runs release.yml for the tag v1.2.3 with a `gh` that knows just the calls of the workflow, and git as it is. */
async function release(situation: Situation = {}): Promise<Released> {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  try {
    return await releaseIn(folder, situation)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Released = WorkflowRun & { calls: string[]; moved: string[] }

async function releaseIn(folder: string, situation: Situation): Promise<Released> {
  const { owner = 'acme', declared = VERSION, merged = true, released = [], immutable = true, rejected } = situation
  const url = `git+https://github.com/${owner}/bloomreach-cloud-actions.git`
  const sha = commit(join(folder, 'origin'), merged, {
    ...Object.fromEntries(
      [...COMMITTED, 'scripts/release-notes.mjs', 'scripts/repository.mjs'].map((f) => [f, textOf(f)]),
    ),
    'CHANGELOG.md': CHANGELOG,
    'package.json': JSON.stringify({ version: declared, repository: { type: 'git', url } }),
    'dist/release.js': '',
  })
  const tools = join(folder, 'tools')
  write(join(tools, 'gh'), GH(join(folder, 'calls'), released, immutable))
  write(join(tools, 'npm'), '#!/usr/bin/env bash\necho "npm $*"\n')
  const options: WorkflowOptions = {
    event: { name: 'push' },
    github: { ref: `refs/tags/v${VERSION}`, sha, repository: 'acme/bloomreach-cloud-actions' },
    environments: { release: { rejected: rejected ?? false } },
    machine: {
      ...{ repository: REPOSITORY, folder: join(folder, 'runner'), runStep, path: [tools] },
      standIns: {
        'actions/checkout': ({ workspace }) => {
          execFileSync('git', ['clone', '--quiet', join(folder, 'origin'), workspace])
          execFileSync('git', ['checkout', '--quiet', `v${VERSION}`], { cwd: workspace })
          return {}
        },
        'actions/setup-node': () => ({}),
        'actions/attest-build-provenance': () => ({}),
      },
    },
  }
  const run = await runWorkflow(join(REPOSITORY, '.github/workflows/release.yml'), options)
  const calls = existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : []
  return { ...run, calls, moved: calls.filter((call) => call.includes('/git/refs')) }
}

const logOf = (run: WorkflowRun) => run.jobs.flatMap(({ steps }) => steps.flatMap(({ log }) => log)).join('\n')

test.concurrent('a version is released as it was tested, with its notes, and v1 moves to it', async () => {
  const run = await release({ released: ['v1.2.2', 'v1.1.9', 'v2.0.0'] })
  expect(run.conclusion).toBe('success')
  expect(run.calls.slice(0, 2)).toEqual([
    expect.stringMatching(/^release create v1\.2\.3 --verify-tag --draft .*v1\.2\.3\.tar\.gz$/),
    'release edit v1.2.3 --draft=false',
  ])
  expect(run.moved).toEqual([expect.stringMatching(/PATCH .*\/git\/refs\/tags\/v1 -f sha=[0-9a-f]{40} -F force=true$/)])
})

test.concurrent('the job that can write waits for the approval of its environment', async () => {
  const run = await release({ rejected: true })
  expect(run.jobs.map(({ name, result, environment }) => [name, result, environment?.name])).toEqual([
    ['verify', 'success', undefined],
    ['release', 'failure', 'release'],
  ])
  expect(run.calls).toEqual([])
})

test.concurrent.for([
  ['a commit that is not on main', { merged: false }, 'v1.2.3 is on a commit that is not on main'],
  ['another version in package.json', { declared: '1.2.4' }, 'package.json says that the version is 1.2.4, not 1.2.3'],
  ['no owner', { owner: 'OWNER' }, 'still says OWNER'],
  ['another repository', { owner: 'other' }, 'the repository is other/bloomreach-cloud-actions, not acme/'],
] as const)('a tag with %s is refused before anything runs', async ([, situation, message]) => {
  const run = await release(situation)
  expect(run.jobs.map(({ result }) => result)).toEqual(['failure', 'skipped'])
  expect(logOf(run)).toContain(message)
  expect(logOf(run)).not.toContain('npm ci')
})

test.concurrent.for(['v1.3.0', 'v1.2.10', 'v1.2.2 v1.10.0 v1.9.9'])(
  'an older version is released, and v1 stays at the newest of %s',
  async (released) => {
    const run = await release({ released: released.split(' ') })
    expect(run.conclusion).toBe('success')
    expect(run.calls).toContain('release edit v1.2.3 --draft=false')
    expect(run.moved).toEqual([])
    expect(logOf(run)).toMatch(/v1 stays at v1\.[\d.]+, which is newer than v1\.2\.3/)
  },
)

test.concurrent('v1 does not move to a release that can be changed', async () => {
  const run = await release({ immutable: false })
  expect(run.conclusion).toBe('failure')
  expect(run.moved).toEqual([])
  expect(logOf(run)).toContain('v1.2.3 is published but can be changed')
})

/** A repository whose tag v1.2.3 is on main or beside it; gives the commit. */
function commit(origin: string, merged: boolean, files: Record<string, string>): string {
  mkdirSync(origin, { recursive: true })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd: origin,
      encoding: 'utf8',
    }).trim()
  git('init', '--quiet', '--initial-branch', 'main')
  git('commit', '--quiet', '--allow-empty', '--message', 'First')
  if (!merged) git('checkout', '--quiet', '-b', 'aside')
  for (const [name, text] of Object.entries(files)) write(join(origin, name), text)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Release')
  git('tag', `v${VERSION}`)
  git('checkout', '--quiet', 'main')
  return git('rev-parse', `v${VERSION}`)
}

/** What the workflow asks of GitHub, each call a line in a file. */
const GH = (calls: string, released: string[], immutable: boolean) => `#!/usr/bin/env bash
echo "$*" >> '${calls}'
case "$*" in
  *'/releases/tags/v${VERSION} --jq .immutable') echo ${immutable} ;;
  *'--paginate '*) printf '%s\\n' ${[...released, `v${VERSION}`].join(' ')} ;;
esac
`

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  chmodSync(path, 0o755)
}
