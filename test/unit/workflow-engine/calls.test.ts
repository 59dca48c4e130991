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

test('when a called workflow fails, so does the job that calls it', async () => {
  const ended = await call(CALLER, CALLED.replace('- run: echo', '- run: exit 1; echo'))
  expect(ended.conclusion).toBe('failure')
  expect(results(ended)).toMatchObject({ 'release (shop) / deploy': 'failure', after: 'skipped' })
})

test('a secret that is passed on may be empty, as one is that only the environment of a job has', async () => {
  const ended = await call(CALLER.replace(`'\${{ secrets.MY_KEY }}'`, `'\${{ secrets.OTHER }}'`))
  expect(ended.conclusion).toBe('success')
})

test('a text that is asked for may be given as a number', async () => {
  const ended = await call(CALLER.replace('[shop, blog]', '[1e21]'))
  expect(logOf(ended)[0]).toBe('1E+21 true 3')
})

const READING = CALLER.replace('    uses:', '    permissions: { contents: read, deployments: write }\n    uses:')
const asking = (permissions: string) => CALLED.replace('    runs-on:', `    permissions: ${permissions}\n    runs-on:`)

test.for([
  ['the workflow', READING, CALLED.replace('{}', '{ contents: write }'), 'contents: write', 'contents: read'],
  ['the workflow', CALLER, CALLED.replace('{}', '{ contents: read }'), 'contents: read', 'contents: none'],
  ["the job 'deploy'", READING, asking('{ id-token: write }'), 'id-token: write', 'id-token: none'],
] as const)(
  'a call is refused when %s asks for more than its caller may do',
  async ([who, caller, called, more, most]) => {
    await expect(call(caller, called)).rejects.toThrow(`${who} is requesting '${more}', but is only allowed '${most}'`)
  },
)

test('a called workflow may ask for what its caller may do, or for less', async () => {
  expect((await call(READING, asking('{ deployments: read }'))).conclusion).toBe('success')
  const ofAll = CALLER.replace('jobs:', 'on: push\npermissions: { contents: write }\njobs:')
  expect((await call(ofAll, asking('{ contents: write }'))).conclusion).toBe('success')
})

test('a job knows the file that it stands in, and its commit', async () => {
  const saying = CALLED.replace(
    /- run: echo .*/,
    `- run: echo "\${{ job.workflow_ref }} \${{ job.workflow_sha == github.sha }}"`,
  )
  const local = await call(CALLER, saying)
  expect(logOf(local)[0]).toBe('octo-org/website/.github/workflows/called.yml@refs/heads/main true')
  const uses = 'uses: octo-org/bloomreach-cloud-actions/.github/workflows/called.yml@v1'
  const remote = await call(CALLER.replace('uses: ./.github/workflows/called.yml', uses), saying)
  expect(logOf(remote)[0]).toBe('octo-org/bloomreach-cloud-actions/.github/workflows/called.yml@v1 false')
})

test.for([
  ['quick: true', 'quick: fast', /The input quick is to be a boolean, not "fast"/],
  [`site: '\${{ matrix.site }}', `, '', /The input site is missing/],
  ['quick: true', 'slow: true', /There is no input slow/],
  [`secrets: { KEY: '\${{ secrets.MY_KEY }}' }`, '', /needs the secret KEY/],
  ['{ KEY:', '{ TOKEN: x, KEY:', /declares no secret TOKEN/],
] as const)('a call with %j → %j is refused', async ([part, other, message]) => {
  expect(CALLER).toContain(part)
  await expect(call(CALLER.replace(part, other))).rejects.toThrow(message)
})
