import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { repositoryOf } from '../../scripts/repository.mjs'
import { REPOSITORY, textOf } from './files.ts'
import { fencesOf, pages } from './markdown.ts'

interface ActionYaml {
  readonly inputs?: Record<string, { required?: boolean }>
  readonly outputs?: Record<string, unknown>
}

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Record<string, unknown>
}

const NAME = repositoryOf(REPOSITORY)
const OURS = new RegExp(`^${NAME}(/actions/[\\w-]+)?@v1$`)

const snippets = pages().flatMap((page) =>
  fencesOf(page)
    .filter(({ language }) => language === 'yaml')
    .map(({ text, line }) => ({ place: `${page}:${line}`, text })),
)

test.for(snippets)('the YAML at $place fits the actions that it uses', ({ text }) => {
  const document = parseDocument(text)
  expect(document.errors).toEqual([])
  const steps = stepsIn(document.toJS())
  expect(steps.flatMap(problemsOf)).toEqual([])
  expect(wrongOutputs(text, steps)).toEqual([])
})

test('a page of an action shows how to use it', () => {
  const page = 'actions/deploy/README.md'
  const steps = fencesOf(page).flatMap(({ text }) => stepsIn(parseDocument(text).toJS()))
  expect(steps.map(({ uses }) => uses)).toContain(`${NAME}/actions/deploy@v1`)
})

test.for([
  ['an unknown action', 'actions/undeploy', {}, /there is no/],
  ['an unknown input', 'actions/deploy', { environment: 'a', distribution: 'b', wiat: true }, /has no input wiat/],
  ['a missing input', 'actions/deploy', { environment: 'a' }, /needs the input distribution/],
] as const)('%s is noticed', ([, path, inputs, complaint]) => {
  const problems = problemsOf({ uses: `${NAME}/${path}@v1`, with: { ...inputs } })
  expect(problems.join()).toMatch(complaint)
})

/** Every object with `uses`, however deep: a block may be a step, a list of steps, a job or a workflow. */
function stepsIn(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return []
  const itself = 'uses' in value ? [value as Step] : []
  return [...itself, ...Object.values(value).flatMap(stepsIn)]
}

function problemsOf({ uses = '', with: given = {} }: Step): string[] {
  if (!uses.startsWith(NAME)) return /@(?:v\d+|[0-9a-f]{40})$/.test(uses) ? [] : [`${uses} has no version`]
  const action = actionOf(uses)
  if (!action) return [`there is no ${uses}`]
  const { inputs = {} } = action
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(inputs, name))
  const missing = Object.keys(inputs).filter((name) => inputs[name]?.required && !Object.hasOwn(given, name))
  return [
    ...unknown.map((name) => `${uses} has no input ${name}`),
    ...missing.map((name) => `${uses} needs the input ${name}`),
  ]
}

/** The outputs that the block reads of one of its own steps, and that the action does not have. */
function wrongOutputs(text: string, steps: Step[]): string[] {
  const reads = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
  return reads.flatMap(([read, id = '', output = '']) => {
    const uses = steps.find((step) => step.id === id)?.uses
    const action = uses?.startsWith(NAME) ? actionOf(uses) : undefined
    return action && !Object.hasOwn(action.outputs ?? {}, output) ? [read] : []
  })
}

function actionOf(uses: string): ActionYaml | undefined {
  const [whole, folder = ''] = OURS.exec(uses) ?? []
  const file = `${folder}/action.yml`.slice(1)
  if (whole === undefined || !existsSync(join(REPOSITORY, file))) return undefined
  return parseDocument(textOf(file)).toJS()
}
