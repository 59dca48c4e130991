import { expect, test } from 'vitest'
import { logOf, run } from '../../support/workflow-engine/throwaway-workflow.ts'

const SOUND = `on: push
permissions: {}
jobs:
  it:
    runs-on: ubuntu-latest
    steps:
      - run: echo done
`

test.for([
  ['an unknown key of a step', '- run: echo done', '- run: echo done\n        whith: {}', /steps\.0\.whith/],
  ['an unknown key of a job', 'runs-on:', 'container: node\n    runs-on:', /jobs\.it\.container/],
  ['an unknown key of the workflow', 'permissions:', 'permision: {}\npermissions:', /permision/],
  ['an unknown event', 'on: push', 'on: pushed', /on\.pushed/],
  ['no permissions', 'permissions: {}\n', '', /without `permissions`/],
  ['all permissions', 'permissions: {}', 'permissions: write-all', /permissions/],
  ['a step with nothing to do', 'run: echo done', 'name: nothing', /either `uses` or `run`/],
  ['a job that needs itself', 'runs-on:', 'needs: it\n    runs-on:', /need one another/],
  ['an unknown context', 'echo done', `echo \${{ step.it }}`, /Unrecognized named-value/],
  ['an unknown function', 'echo done', `echo \${{ lower('A') }}`, /Unrecognized function/],
  ['a condition that is always true', 'run: echo done', `run: echo\n        if: \${{ false }} && true`, /always true/],
  ["another's action", 'run: echo done', 'uses: actions/cache@v5', /no stand-in for actions\/cache/],
  [
    "another's workflow",
    'runs-on: ubuntu-latest\n    steps:\n      - run: echo done',
    'uses: a/b/.github/workflows/c.yml@v1',
    /Only workflows of this/,
  ],
] as const)('refuses %s', async ([, part, other, message]) => {
  expect(SOUND).toContain(part)
  await expect(run(SOUND.replace(part, other))).rejects.toThrow(message)
})

const MATRIX = SOUND.replace(
  '    runs-on',
  `    strategy:
      matrix:
        size: [1]
        exclude: [{ size: 2 }]
        include: [{ note: x }]
    runs-on`,
)

test.for([
  ['a matrix without values', 'size: [1]', 'size: []', /matrix\.size does not contain any values/],
  ['a matrix with values that are no list', 'size: [1]', 'size: 1', /matrix\.size is not a list/],
  ['an exclusion of what is no key of the matrix', '{ size: 2 }', '{ colour: red }', /colour is no key of the matrix/],
  ['an empty exclusion', '{ size: 2 }', '{}', /exclude is empty/],
  ['an empty inclusion', '{ note: x }', '{}', /include is empty/],
  ['an empty matrix', /size: \[1\]\n.*\n.*/, 'include: []', /defines no values/],
] as const)('refuses %s', async ([, part, other, message]) => {
  expect(MATRIX).toMatch(part)
  await expect(run(MATRIX.replace(part, other))).rejects.toThrow(message)
})

test('refuses an event, or a kind of it, that the workflow is not for', async () => {
  await expect(run(SOUND, { event: { name: 'schedule' } })).rejects.toThrow(/not for the event 'schedule'/)
  const closing = SOUND.replace('on: push', 'on: { pull_request: { types: [closed] } }')
  const event = { name: 'pull_request', payload: { action: 'opened' } }
  await expect(run(closing, { event })).rejects.toThrow(/not for the 'opened' of a pull request/)
})

const BY_HAND = SOUND.replace(
  'on: push',
  `on:
  workflow_dispatch:
    inputs:
      how: { type: choice, options: [slow, fast], required: true }
      really: { type: boolean, default: true }`,
).replace('echo done', `echo "\${{ inputs.how }} \${{ inputs.really && 'yes' || 'no' }}"`)

test('a run by hand gets its inputs, and only those that the form allows', async () => {
  const event = { name: 'workflow_dispatch' }
  expect(logOf(await run(BY_HAND, { event, inputs: { how: 'fast', really: false } }))).toEqual(['fast no'])
  expect(logOf(await run(BY_HAND, { event, inputs: { how: 'slow' } }))).toEqual(['slow yes'])
  await expect(run(BY_HAND, { event, inputs: { how: 'soon' } })).rejects.toThrow(/cannot be 'soon'/)
  await expect(run(BY_HAND, { event })).rejects.toThrow(/how is missing/)
})
