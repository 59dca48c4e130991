import { expect, test } from 'vitest'
import { logOf, run } from '../../support/workflow-engine/throwaway-workflow.ts'
import { isRunning } from '../runner/throwaway-action.ts'

const job = (steps: string, more = '') => `jobs:
  it:
    runs-on: ubuntu-latest
${more}    steps:
${steps}`

test('what a step exports reaches those after it: outputs, variables, PATH, the summary', async () => {
  const ended = await run(
    job(`      - id: first
        run: |
          echo "colour=green" >> "$GITHUB_OUTPUT"
          echo "SHAPE=round" >> "$GITHUB_ENV"
          mkdir tools && echo 'echo "a tool in \${PWD##*/}"' > tools/tool && chmod +x tools/tool
          echo "$PWD/tools" >> "$GITHUB_PATH"
          echo "# Done" >> "$GITHUB_STEP_SUMMARY"
      - run: tool && echo "$SHAPE \${{ env.SHAPE }} \${{ steps.first.outputs.colour }} \${{ steps.first.conclusion }}"
`),
  )
  expect(logOf(ended)).toEqual(['a tool in work', 'round round green success'])
  expect(ended.jobs[0]?.steps[0]?.summary).toBe('# Done\n')
})

test('variables: those of the step win over those of the job, and these over those of the workflow', async () => {
  const ended = await run(
    `on: push
permissions: {}
env: { A: workflow, B: workflow, C: workflow }
${job(
  `      - run: echo "$A $B $C $D"
        env: { C: 'step, not \${{ env.C }}' }
`,
  '    env: { B: job, C: job }\n',
)}`,
    { env: { A: 'machine', D: 'machine' } },
  )
  expect(logOf(ended)).toEqual(['workflow job step, not job machine'])
})

test('env tells names apart by case, in expressions as in scripts', async () => {
  const ended = await run(
    job(
      `      - run: echo "\${{ env.Path_To }} \${{ env.PATH_TO }} <\${{ env.path_to }}> \${{ contains(toJSON(env), 'Path_To') }}"
      - { run: echo never, if: "env.path_to != ''" }
`,
      '    env: { Path_To: a, PATH_TO: b }\n',
    ),
  )
  expect(logOf(ended)).toEqual(['a b <> true'])
})

test.for([
  ['123456789012345678', '1.23456789012346E+17'],
  ['123456789012345', '123456789012345'],
  ['999999999999999.9', '1E+15'],
  ['1e21', '1E+21'],
  ['-1e-7', '-1E-07'],
  ['0.0001', '0.0001'],
  ['1.10', '1.1'],
  ['-0', '0'],
  ['0.1', '0.1'],
] as const)('%s prints as %s, wherever it becomes text', async ([number, text]) => {
  const ended = await run(
    job(`      - run: echo "\${{ ${number} }} $YAML \${{ format('{0}', ${number}) }} \${{ join(fromJSON('[${number}]'), '') }}"
        env: { YAML: ${number} }
      - run: echo "\${{ toJSON(fromJSON('[${number}]')) }}"
`),
  )
  expect(logOf(ended)).toEqual([Array(4).fill(text).join(' '), '[', `  ${text}`, ']'])
})

test('what is no number prints as NaN, and what is too large as Infinity', async () => {
  const ended = await run(
    job(`      - run: echo "\${{ NaN }} $A $B"
        env: { A: .nan, B: '\${{ format(''{0}'', -Infinity) }}' }
`),
  )
  expect(logOf(ended)).toEqual(['NaN NaN -Infinity'])
})

test('after a failure only those steps run that ask for it', async () => {
  const { jobs, conclusion } = await run(
    job(`      - { id: a, run: 'false' }
      - { id: b, run: echo never }
      - { id: c, if: failure(), run: echo failed }
      - { id: d, if: "steps.a.outcome == 'failure'", run: echo never }
      - { id: e, if: "always() && steps.a.outcome == 'failure'", run: echo always }
      - { id: f, if: "\${{ !cancelled() }}", run: echo not cancelled }
`),
  )
  expect(conclusion).toBe('failure')
  expect(jobs[0]?.steps.map(({ conclusion }) => conclusion)).toEqual([
    ...['failure', 'skipped', 'success', 'skipped', 'success', 'success'],
  ])
})

test('a failure that is to be passed over leaves the job successful', async () => {
  const { jobs, conclusion } = await run(
    job(`      - { id: a, run: exit 3, continue-on-error: true }
      - run: echo "\${{ steps.a.outcome }} \${{ steps.a.conclusion }} \${{ job.status }}"
`),
  )
  expect(conclusion).toBe('success')
  expect(jobs[0]?.steps[1]?.log).toEqual(['failure success success'])
})

test.for([
  ['a command that fails ends the script', 'false; echo on', 'failure'],
  ['the shell alone does not look into a pipe', 'false | cat', 'success'],
] as const)('%s', async ([, script, conclusion]) => {
  expect((await run(job(`      - run: ${script}\n`))).conclusion).toBe(conclusion)
})

test('bash by its name looks into a pipe, for a step or for all of a job', async () => {
  expect((await run(job('      - { run: false | cat, shell: bash }\n'))).conclusion).toBe('failure')
  const defaults = '    defaults: { run: { shell: bash } }\n'
  expect((await run(job('      - run: false | cat\n', defaults))).conclusion).toBe('failure')
})

test('secrets are masked, and no expression of a condition sees them', async () => {
  const secrets = { KEY: 'open-sesame' }
  const shown = await run(job(`      - run: echo "the key is \${{ secrets.KEY }}"\n`), { secrets })
  expect(logOf(shown)).toEqual(['the key is ***'])
  const asked = run(job(`      - { run: echo never, if: "secrets.KEY != ''" }\n`), { secrets })
  await expect(asked).rejects.toThrow(/secrets\.KEY.*Unrecognized named-value/)
})

test('a stand-in gets the inputs of the action that it stands for', async () => {
  const ended = await run(
    job(`      - id: it
        uses: actions/cache@0123456789012345678901234567890123456789
        with: { path: '~/.m2', key: 'maven-\${{ github.ref_name }}', lookup-only: true }
      - run: echo "\${{ steps.it.outputs.all }}"
`),
    { standIns: { 'actions/cache': ({ inputs }) => ({ outputs: { all: Object.values(inputs).join(' ') } }) } },
  )
  expect(logOf(ended)).toEqual(['~/.m2 maven-main true'])
})

const CHECKOUT = '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1\n'

test('an action of the repository runs with its defaults, and its post script at the end', async () => {
  const files = {
    '.github/workflows/it.yml':
      job(`${CHECKOUT}      - { uses: ./greet, id: greet, with: { name: '\${{ github.actor }}' } }
      - run: echo "\${{ steps.greet.outputs.said }}"
`),
    'greet/action.yml': `name: Greet
inputs: { name: { description: Who }, greeting: { description: How, default: Hello } }
runs: { using: node24, main: main.js, post: post.js }
`,
    'greet/main.js': `const { appendFileSync } = require('node:fs')
const said = process.env.INPUT_GREETING + ', ' + process.env.INPUT_NAME
appendFileSync(process.env.GITHUB_OUTPUT, 'said=' + said + '\\n')
appendFileSync(process.env.GITHUB_STATE, 'said=' + said + '\\n')
`,
    'greet/post.js': `console.log('I have said: ' + process.env.STATE_said)`,
  }
  const log = logOf(await run(files))
  expect(log.slice(-3)).toEqual(['Hello, octocat', 'Post job cleanup.', 'I have said: Hello, octocat'])
})

test('an action of the repository is there only after a checkout', async () => {
  const { jobs, conclusion } = await run({
    '.github/workflows/it.yml': job(`      - uses: ./greet
      - { if: failure(), run: echo told }
`),
    'greet/action.yml': 'name: Greet\nruns: { using: node24, main: main.js }\n',
    'greet/main.js': '',
  })
  expect(conclusion).toBe('failure')
  const [greet, told] = jobs[0]?.steps ?? []
  expect(greet?.log.join()).toMatch(/Can't find 'action\.yml'.*Did you forget to run actions\/checkout/)
  expect(told?.log).toEqual(['told'])
})

test('an action of the own repository by `$/` needs none, and is not looked for in the workspace', async () => {
  const action = 'name: Greet\nruns: { using: node24, main: main.js }\n'
  const ended = await run({
    '.github/workflows/it.yml': job(`      - run: mkdir greet && touch greet/action.yml
      - uses: $/greet
      - uses: $/.
`),
    'greet/action.yml': action,
    'greet/main.js': `console.log('hello')`,
    'action.yml': action,
    'main.js': `console.log('hello from the root')`,
  })
  expect(logOf(ended).filter((line) => line.startsWith('hello'))).toEqual(['hello', 'hello from the root'])
})

test('a post script has the inputs and the variables of the end of the job', async () => {
  const ended = await run({
    '.github/workflows/it.yml':
      job(`${CHECKOUT}      - { uses: ./late, with: { text: "<\${{ steps.next.outputs.text }}>" } }
      - id: next
        run: echo "text=later" | tee "$GITHUB_OUTPUT" >> "$GITHUB_ENV"
`),
    'late/action.yml': `name: Late
inputs: { text: { description: What } }
runs: { using: node24, main: main.js, post: post.js }
`,
    'late/main.js': `console.log(process.env.INPUT_TEXT, process.env.text)`,
    'late/post.js': `console.log(process.env.INPUT_TEXT, process.env.text)`,
  })
  expect(logOf(ended).filter((line) => line.startsWith('<'))).toEqual(['<> undefined', '<later> later'])
})

test.runIf(process.platform === 'linux')('what a job has left running ends with it', async () => {
  const ended = await run(job('      - run: nohup sleep 600 > sleep.log 2>&1 & echo $!\n'))
  expect(ended.conclusion).toBe('success')
  await expect.poll(() => isRunning(logOf(ended)[0])).toBe(false)
})
