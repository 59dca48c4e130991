import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { repositoryOf } from '../../scripts/repository.mjs'
import { filesMatching, REPOSITORY, textOf } from './files.ts'

interface Workflow {
  readonly on: string | string[] | Record<string, unknown>
  readonly permissions?: unknown
  readonly jobs: Record<string, Job>
}

interface Job {
  readonly environment?: unknown
  readonly env?: Record<string, unknown>
  readonly uses?: string
  readonly secrets?: unknown
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: number
  readonly steps?: Step[]
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Record<string, unknown>
  readonly env?: Record<string, unknown>
}

const OURS = new RegExp(`^(?:\\$/|${repositoryOf(REPOSITORY)}[/@])`)

test.for(filesMatching(/^(?:\.github\/workflows|examples)\/.*\.ya?ml$/))('%s keeps the rules', (file) => {
  expect(problemsOf(textOf(file))).toEqual([])
})

const SOUND = `on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: echo "$TITLE"
        env:
          TITLE: \${{ github.event.pull_request.title }}
`

test('a sound workflow has no problem', () => {
  expect(problemsOf(SOUND)).toEqual([])
})

test.for([
  ['an action by its tag', '@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1', '@v7', /is not pinned/],
  ['a pin without its version', ' # v7.0.1', '', /is not pinned/],
  ['permissions of the whole workflow', 'permissions: {}', 'permissions: write-all', /permissions at the top/],
  ['no permissions at all', 'permissions: {}\n', '', /permissions at the top/],
  ['a checkout that may not read', '    permissions:\n      contents: read\n', '', /contents: read/],
  ['all permissions of a job', '    permissions:\n      contents: read', '    permissions: write-all', /write-all/],
  ['credentials left behind', 'persist-credentials: false', 'fetch-depth: 1', /persist-credentials/],
  ['an expression in a script', 'echo "$TITLE"', `echo "\${{ github.event.pull_request.title }}"`, /expression in run/],
  ['a job without an end', '    timeout-minutes: 5\n', '', /timeout-minutes/],
  ['a trigger that gives unrelatedMessages secrets', 'on: push', 'on: pull_request_target', /pull_request_target/],
  [
    'a secret of no environment',
    `TITLE: \${{ github.event.pull_request.title }}`,
    `TITLE: \${{ secrets.KEY }}`,
    /without an env/,
  ],
  [
    'a build that has the secrets of its job',
    '    steps:',
    `    environment: test\n    env:\n      KEY: \${{ secrets.KEY }}\n    steps:\n      - run: mvn verify`,
    /secrets in the environment of: mvn verify/,
  ],
  ['secrets given away', '    timeout-minutes: 5', '    timeout-minutes: 5\n    secrets: inherit', /secrets: inherit/],
] as const)('%s is noticed', ([, part, other, complaint]) => {
  expect(SOUND).toContain(part)
  expect(problemsOf(SOUND.replace(part, other)).join('\n')).toMatch(complaint)
})

function problemsOf(text: string): string[] {
  const workflow = parse(text) as Workflow
  const triggers =
    typeof workflow.on === 'string'
      ? [workflow.on]
      : Array.isArray(workflow.on)
        ? workflow.on
        : Object.keys(workflow.on)
  return [
    ...['pull_request_target', 'workflow_run'].filter((name) => triggers.includes(name)),
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['permissions at the top must be {}']),
    ...unpinned(text),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => problemsOfJob(job).map((what) => `${name}: ${what}`)),
  ]
}

function problemsOfJob(job: Job): string[] {
  const { steps = [], permissions = {} } = job
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
  const kept = checkouts.filter((step) => step.with?.['persist-credentials'] !== false)
  const mayRead = typeof permissions === 'object' && permissions !== null && 'contents' in permissions
  return [
    ...(typeof permissions === 'string' ? [`permissions: ${permissions}`] : []),
    ...(checkouts.length > 0 && !mayRead ? ['a checkout needs contents: read'] : []),
    ...kept.map(() => 'a checkout without persist-credentials: false'),
    ...steps.filter(({ run }) => run?.includes('${{')).map(({ run }) => `an expression in run: ${run}`),
    ...(job.uses === undefined && job['timeout-minutes'] === undefined ? ['no timeout-minutes'] : []),
    ...(job.secrets === 'inherit' ? ['secrets: inherit'] : []),
    ...credentialProblems(job),
  ]
}

/** A secret belongs to a job with an environment, where no other code runs than what is pinned. */
function credentialProblems({ environment, env, steps = [] }: Job): string[] {
  const ofJob = hasSecret(env)
  const uses = ofJob || steps.some((step) => hasSecret(step.env) || hasSecret(step.with))
  const foreign = steps.filter(
    ({ uses: action, run }) => action?.startsWith('actions/setup-') || /\bmvn |\.\//.test(run ?? ''),
  )
  return [
    ...(uses && environment === undefined ? ['secrets without an environment'] : []),
    ...(ofJob ? foreign.map((step) => `secrets in the environment of: ${step.run ?? step.uses}`) : []),
  ]
}

/** Those of Maven's repository reach no stack, and are what a build needs. */
function hasSecret(values: unknown): boolean {
  return /\bsecrets\.(?!GITHUB_TOKEN|MAVEN_)/.test(JSON.stringify(values ?? ''))
}

function unpinned(text: string): string[] {
  return [...text.matchAll(/^\s*(?:- )?uses: (\S+)(.*)$/gm)]
    .filter(([, uses = '', rest = '']) => !OURS.test(uses) && !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses + rest))
    .map(([, uses]) => `${uses} is not pinned to a commit with its version beside it`)
}
