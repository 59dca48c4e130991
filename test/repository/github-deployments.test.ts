import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { filesMatching, textOf } from './files.ts'
import { fencesOf } from './markdown.ts'

interface Workflow {
  jobs?: Record<string, { environment?: unknown; steps?: { with?: Record<string, unknown> }[] }>
}

const examples = filesMatching(/^examples\/[\w-]+\.yml$/).map((file) => [file, textOf(file)] as const)
const fences = filesMatching(/^(?:README\.md|docs\/.*\.md|actions\/[\w-]+\/README\.md)$/).flatMap((page) =>
  fencesOf(page)
    .filter(({ language, text }) => language === 'yaml' && /^jobs:/m.test(text))
    .map(({ line, text }) => [`${page}:${line}`, text] as const),
)

test.for([...examples, ...fences])('%s records a release as one deployment on GitHub', ([, text]) => {
  const { jobs = {} } = (parse(text) ?? {}) as Workflow
  const twice = Object.entries(jobs).filter(
    ([, { environment, steps = [] }]) =>
      environment !== undefined && steps.some((step) => step.with?.['github-token'] !== undefined),
  )
  expect(twice.map(([name]) => name)).toEqual([])
})

test.for(filesMatching(/^(?:action|actions\/[\w-]+\/action)\.yml$/))('%s says so where the token is given', (file) => {
  const text = textOf(file)
  if (/^ {2}github-token:/m.test(text)) expect(text).toMatch(/Leave it out in a job with `environment:`/)
})
