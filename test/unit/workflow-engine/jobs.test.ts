import { expect, test } from 'vitest'
import { logOf, results, run } from '../../support/workflow-engine/throwaway-workflow.ts'

test('jobs run after those that they need, and get their outputs', async () => {
  const { jobs, conclusion } = await run(`jobs:
  second:
    needs: first
    runs-on: ubuntu-latest
    steps:
      - run: echo "got \${{ needs.first.outputs.answer }} after \${{ needs.first.result }}"
  first:
    runs-on: ubuntu-latest
    outputs:
      answer: \${{ steps.ask.outputs.answer }}
    steps:
      - id: ask
        run: echo "answer=42" >> "$GITHUB_OUTPUT"
`)
  expect(conclusion).toBe('success')
  expect(jobs.map(({ name }) => name)).toEqual(['first', 'second'])
  expect(jobs[0]?.outputs).toEqual({ answer: '42' })
  expect(jobs[1]?.steps[0]?.log).toEqual(['got 42 after success'])
})

test('after a failure only those jobs run that ask for it, however far behind', async () => {
  const ended = await run(`jobs:
  fails:
    runs-on: ubuntu-latest
    steps: [{ run: exit 1 }]
  skipped:
    needs: fails
    runs-on: ubuntu-latest
    steps: [{ run: echo never }]
  reports:
    needs: skipped
    if: failure()
    runs-on: ubuntu-latest
    steps: [{ run: echo reported }]
  always:
    needs: skipped
    if: always()
    runs-on: ubuntu-latest
    steps: [{ run: echo always }]
  after-all:
    needs: always
    runs-on: ubuntu-latest
    steps: [{ run: echo never }]
`)
  expect(ended.conclusion).toBe('failure')
  expect(results(ended)).toEqual({
    fails: 'failure',
    skipped: 'skipped',
    reports: 'success',
    always: 'success',
    'after-all': 'skipped',
  })
})

test('a matrix runs each combination, with what is included and without what is excluded', async () => {
  const ended = await run(`jobs:
  deploy:
    strategy:
      matrix:
        environment: [blue, green]
        size: [1, 2]
        exclude: [{ environment: green, size: 2 }]
        include: [{ environment: blue, note: live }, { environment: red, size: 3 }]
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ matrix.environment }} \${{ matrix.size }} \${{ matrix.note }} of \${{ strategy.job-total }}"' }]
`)
  expect(Object.keys(results(ended))).toEqual([
    'deploy (blue, 1)',
    'deploy (blue, 2)',
    'deploy (green, 1)',
    'deploy (red, 3)',
  ])
  expect(logOf(ended)).toEqual(['blue 1 live of 4', 'blue 2 live of 4', 'green 1  of 4', 'red 3  of 4'])
})

test('include and exclude compare as an expression does: without case, text with numbers, and leaf by leaf', async () => {
  const ended = await run(`jobs:
  deploy:
    strategy:
      matrix:
        environment: [Blue, green]
        size: [1, 2]
        site: [{ name: Shop, ports: [80, 443] }]
        exclude: [{ environment: GREEN, size: '2' }, { environment: blue, site: { name: shop, ports: ['80'] }, size: 1 }]
        include: [{ environment: BLUE, note: live }, { site: { name: blog }, note: none }]
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ matrix.environment }} \${{ matrix.size }} \${{ matrix.note }}"' }]
`)
  expect(Object.keys(results(ended))).toEqual([
    'deploy (Blue, 2, Shop, 80, 443)',
    'deploy (green, 1, Shop, 80, 443)',
    'deploy (blog, none)',
  ])
  expect(logOf(ended)).toEqual(['Blue 2 live', 'green 1 ', '  none'])
})

test('a job has a name of 100 characters at most, and one without a matrix no combination', async () => {
  const name = 'x'.repeat(95)
  const long = await run(`jobs:
  ${name}:
    strategy: { matrix: { size: [123456] } }
    runs-on: ubuntu-latest
    steps: [{ run: echo }]
`)
  expect(Object.keys(results(long))).toEqual([`${name} (...`.slice(0, 100)])
  const plain = `jobs:
  it:
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ toJSON(matrix) }}"' }]
`
  expect(logOf(await run(plain))).toEqual(['null'])
})

test('of a matrix, the last job that sets an output counts', async () => {
  const ended = await run(`jobs:
  deploy:
    strategy: { matrix: { site: [shop, blog, docs] } }
    runs-on: ubuntu-latest
    outputs: { url: '\${{ steps.it.outputs.url }}' }
    steps:
      - id: it
        if: matrix.site != 'docs'
        run: echo "url=https://\${{ matrix.site }}.example.com" >> "$GITHUB_OUTPUT"
  after:
    needs: deploy
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ toJSON(needs.deploy.outputs) }}"' }]
`)
  expect(logOf(ended)).toEqual(['{', '  url: https://blog.example.com', '}'])
  expect(ended.jobs[2]?.outputs).toEqual({})
})

test.for([
  [true, ['success', 'failure', 'cancelled']],
  [false, ['success', 'failure', 'success']],
] as const)('with fail-fast: %s a failure in a matrix leaves %j', async ([failFast, expected]) => {
  const ended = await run(`jobs:
  count:
    strategy:
      fail-fast: ${failFast}
      matrix:
        number: \${{ fromJSON('[1, 2, 3]') }}
    runs-on: ubuntu-latest
    steps: [{ run: 'test \${{ matrix.number }} != 2' }]
`)
  expect(Object.values(results(ended))).toEqual(expected)
  expect(ended.conclusion).toBe('failure')
})

test('an environment brings its secrets and variables, and its rejection ends the job before its steps', async () => {
  const workflow = `jobs:
  deploy:
    runs-on: ubuntu-latest
    environment:
      name: production
      url: https://\${{ vars.HOST }}
    env:
      KEY: \${{ secrets.KEY }}
    steps: [{ run: 'echo "\${#KEY} characters"' }]
  after:
    needs: deploy
    runs-on: ubuntu-latest
    steps: [{ run: echo after }]
`
  const settings = { secrets: { KEY: 'of the production' }, vars: { HOST: 'www.example.com' } }
  const shared = { secrets: { KEY: 'of the repository' }, vars: { HOST: 'localhost' } }
  const approved = await run(workflow, { ...shared, environments: { production: settings } })
  expect(approved.jobs[0]?.environment).toEqual({ name: 'production', url: 'https://www.example.com' })
  expect(logOf(approved)).toEqual(['17 characters', 'after'])

  const rejected = await run(workflow, { ...shared, environments: { production: { ...settings, rejected: true } } })
  expect(results(rejected)).toEqual({ deploy: 'failure', after: 'skipped' })
  expect(logOf(rejected)).toEqual([])
})

test('no other job gets an output, and nobody a link, that holds a secret', async () => {
  const { jobs } = await run(
    `jobs:
  deploy:
    runs-on: ubuntu-latest
    env: { STACK: '\${{ secrets.STACK }}' }
    environment: { name: test, url: 'https://test-\${{ env.STACK }}.example.com' }
    outputs: { url: 'https://test-\${{ secrets.STACK }}.example.com', state: deployed }
    steps: [{ run: echo done }]
  after:
    needs: deploy
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "<\${{ needs.deploy.outputs.url }}> <\${{ needs.deploy.outputs.state }}>"' }]
`,
    { secrets: { STACK: 'acme' } },
  )
  expect(jobs[0]).toMatchObject({ withheld: ['url'], environment: { name: 'test', url: '' } })
  expect(jobs[1]?.steps[0]?.log).toEqual(['<> <deployed>'])
})
