import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { parse } from 'yaml'

const scalar = v.union([v.string(), v.number(), v.nan(), v.boolean()])
const scalars = v.record(v.string(), v.nullable(scalar))
const names = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((given) => (typeof given === 'string' ? [given] : given)),
)
const access = v.picklist(['read', 'write', 'none'])
const permissions = v.record(
  v.picklist([
    ...(['actions', 'artifact-metadata', 'attestations', 'checks', 'contents', 'deployments', 'discussions'] as const),
    ...(['id-token', 'issues', 'models', 'packages', 'pages', 'pull-requests', 'security-events'] as const),
    ...(['statuses'] as const),
  ]),
  access,
)
const concurrency = v.union([
  v.string(),
  v.pipe(
    v.strictObject({
      group: v.string(),
      'cancel-in-progress': v.optional(scalar),
      queue: v.optional(v.picklist(['single', 'max'])),
    }),
    v.check((given) => given.queue !== 'max' || !given['cancel-in-progress'], 'a queue whose runs are cancelled'),
  ),
])
const strategy = v.strictObject({
  matrix: v.union([v.string(), v.record(v.string(), v.unknown())]),
  'fail-fast': v.optional(scalar),
  'max-parallel': v.optional(v.number()),
})

const step = v.pipe(
  v.strictObject({
    id: v.optional(v.string()),
    name: v.optional(v.string()),
    if: v.optional(v.union([v.string(), v.boolean()])),
    env: v.optional(scalars),
    'continue-on-error': v.optional(scalar),
    'timeout-minutes': v.optional(v.number()),
    uses: v.optional(v.string()),
    with: v.optional(scalars),
    run: v.optional(v.string()),
    shell: v.optional(v.literal('bash')),
    'working-directory': v.optional(v.string()),
  }),
  v.check(({ uses, run }) => (uses === undefined) !== (run === undefined), 'a step has either `uses` or `run`'),
)

const anyJob = {
  name: v.optional(v.string()),
  needs: v.optional(names, []),
  if: v.optional(v.union([v.string(), v.boolean()])),
  permissions: v.optional(permissions),
  concurrency: v.optional(concurrency),
  strategy: v.optional(strategy),
}

const runnerJob = v.strictObject({
  ...anyJob,
  'runs-on': v.string(),
  environment: v.optional(
    v.pipe(
      v.union([
        v.string(),
        v.strictObject({ name: v.string(), url: v.optional(v.string()), deployment: v.optional(v.boolean()) }),
      ]),
      v.transform((given) => (typeof given === 'string' ? { name: given } : given)),
    ),
  ),
  env: v.optional(scalars),
  defaults: v.optional(v.strictObject({ run: v.strictObject({ shell: v.literal('bash') }) })),
  outputs: v.optional(v.record(v.string(), v.string())),
  'timeout-minutes': v.optional(v.number()),
  'continue-on-error': v.optional(scalar),
  steps: v.pipe(v.array(step), v.minLength(1)),
})

const callingJob = v.strictObject({
  ...anyJob,
  uses: v.string(),
  with: v.optional(scalars),
  secrets: v.optional(v.union([v.literal('inherit'), scalars])),
})

const dispatchInput = v.strictObject({
  description: v.optional(v.string()),
  required: v.optional(v.boolean(), false),
  type: v.optional(v.picklist(['string', 'boolean', 'number', 'choice', 'environment']), 'string'),
  options: v.optional(v.array(v.string())),
  default: v.optional(scalar),
})

const callInput = v.strictObject({
  description: v.optional(v.string()),
  required: v.optional(v.boolean(), false),
  type: v.picklist(['string', 'boolean', 'number']),
  default: v.optional(scalar),
})

const events = v.strictObject({
  push: v.optional(
    v.nullable(v.strictObject({ branches: v.optional(names), tags: v.optional(names), paths: v.optional(names) })),
  ),
  pull_request: v.optional(
    v.nullable(v.strictObject({ types: v.optional(names), branches: v.optional(names), paths: v.optional(names) })),
  ),
  schedule: v.optional(v.array(v.strictObject({ cron: v.string() }))),
  workflow_dispatch: v.optional(
    v.nullable(v.strictObject({ inputs: v.optional(v.record(v.string(), dispatchInput), {}) })),
  ),
  workflow_call: v.optional(
    v.nullable(
      v.strictObject({
        inputs: v.optional(v.record(v.string(), callInput), {}),
        secrets: v.optional(
          v.record(
            v.string(),
            v.strictObject({ description: v.optional(v.string()), required: v.optional(v.boolean(), false) }),
          ),
          {},
        ),
        outputs: v.optional(
          v.record(v.string(), v.strictObject({ description: v.optional(v.string()), value: v.string() })),
          {},
        ),
      }),
    ),
  ),
})

const workflow = v.pipe(
  v.strictObject({
    name: v.optional(v.string()),
    'run-name': v.optional(v.string()),
    on: v.pipe(
      v.union([
        v.pipe(
          names,
          v.transform((given) => Object.fromEntries(given.map((name) => [name, null]))),
        ),
        v.record(v.string(), v.unknown()),
      ]),
      events,
    ),
    permissions: v.optional(permissions),
    concurrency: v.optional(concurrency),
    env: v.optional(scalars),
    jobs: v.record(
      v.string(),
      v.lazy((given) => (isRecord(given) && 'uses' in given ? callingJob : runnerJob)),
    ),
  }),
  v.check(
    (given) =>
      given.permissions !== undefined || Object.values(given.jobs).every((job) => job.permissions !== undefined),
    'without `permissions`, for the workflow or for each job, the token may do what the repository allows by default',
  ),
)

export type Workflow = v.InferOutput<typeof workflow>
export type RunnerJob = v.InferOutput<typeof runnerJob>
export type CallingJob = v.InferOutput<typeof callingJob>
export type Permissions = v.InferOutput<typeof permissions>
export type Strategy = v.InferOutput<typeof strategy>
export type WorkflowStep = v.InferOutput<typeof step>
export type Scalars = v.InferOutput<typeof scalars>
export type InputDefinition = v.InferOutput<typeof dispatchInput> | v.InferOutput<typeof callInput>

/** Reads a workflow. Throws with all that is wrong with it: a key that is not known here, too, and no `permissions`. */
export async function readWorkflow(file: string): Promise<Workflow> {
  const parsed = v.safeParse(workflow, parse(await readFile(file, 'utf8')))
  if (parsed.success) return parsed.output
  const issues = parsed.issues.map((issue) => `  ${v.getDotPath(issue) ?? 'the workflow'}: ${issue.message}`)
  throw new Error(`${file}:\n${issues.join('\n')}`)
}

export function isCalling(job: RunnerJob | CallingJob): job is CallingJob {
  return 'uses' in job
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
