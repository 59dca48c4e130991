import { expect, test } from 'vitest'
import { logOf, results, run } from '../../support/workflow-engine/throwaway-workflow.ts'

const CALLER = `jobs:
  release:
    strategy: { matrix: { site: [shop, blog] } }
    uses: ./.github/workflows/called.yml
    with: { site: '\${{ matrix.site }}', quick: true }
    secrets: { KEY: '\${{ secrets.MY_KEY }}' }
  after:
    needs: release
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ needs.release.outputs.url }}"' }]
`

const CALLED = `on:
  workflow_call:
    inputs:
      site: { type: string, required: true }
      quick: { type: boolean }
      tries: { type: number, default: 3 }
    secrets:
      KEY: { required: true }
    outputs:
      url: { value: 'https://\${{ jobs.deploy.outputs.host }}/' }
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    outputs: { host: '\${{ inputs.site }}.example.com' }
    steps:
      - run: echo "\${{ inputs.site }} \${{ inputs.quick == true }} \${{ inputs.tries }}"
        if: inputs.quick
        env: { KEY: '\${{ secrets.KEY }}' }
`

const call = (caller: string, called = CALLED) =>
  run(
    { '.github/workflows/it.yml': caller, '.github/workflows/called.yml': called },
    { secrets: { MY_KEY: 'sesame!' } },
  )

test('a called workflow gets inputs and secrets, and gives outputs', async () => {
  const ended = await call(CALLER)
  expect(results(ended)).toEqual({
    'release (shop) / deploy': 'success',
    'release (blog) / deploy': 'success',
    after: 'success',
  })
  expect(logOf(ended)).toEqual(['shop true 3', 'blog true 3', 'https://blog.example.com/'])
})

test('a called workflow is found by the name of this repository, too', async () => {
  const remote = 'uses: octo-org/bloomreach-cloud-actions/.github/workflows/called.yml@v1'
  const ended = await call(CALLER.replace('uses: ./.github/workflows/called.yml', remote))
  expect(ended.conclusion).toBe('success')
})

test('when a called workflow is red, so is the job that calls it', async () => {
  const ended = await call(CALLER, CALLED.replace('- run: echo', '- run: exit 1; echo'))
  expect(ended.conclusion).toBe('failure')
  expect(results(ended)).toMatchObject({ 'release (shop) / deploy': 'failure', after: 'skipped' })
})

test.for([
  ['quick: true', 'quick: fast', /The input quick is to be a boolean, not "fast"/],
  [`site: '\${{ matrix.site }}', `, '', /The input site is missing/],
  ['quick: true', 'slow: true', /There is no input slow/],
  [`secrets: { KEY: '\${{ secrets.MY_KEY }}' }`, '', /needs the secret KEY/],
  [`'\${{ secrets.MY_KEY }}'`, `'\${{ secrets.OTHER }}'`, /needs the secret KEY/],
  ['{ KEY:', '{ TOKEN: x, KEY:', /declares no secret TOKEN/],
] as const)('a call with %j → %j is refused', async ([part, other, message]) => {
  expect(CALLER).toContain(part)
  await expect(call(CALLER.replace(part, other))).rejects.toThrow(message)
})
