import { rawJson } from '../../core/json.ts'
import { parsed } from '../../http/content.ts'
import { defineAction, type StepOf } from '../../runtime/action.ts'
import { choice, statuses, text } from '../../runtime/input-kinds.ts'
import { type Input, InputProblem, shown, type Values } from '../../runtime/inputs.ts'
import { checkDepth } from '../../runtime/yaml-depth.ts'
import { connectionInputs, connectionProblems, login } from '../shared/connection-inputs.ts'
import { waitInputs } from '../shared/inputs.ts'
import { apiPathOf } from './api-path.ts'

const inputs = {
  method: choice(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'], 'GET'),
  path: { required: true, parse: apiPathOf } as Input<string>,
  body: { ...text(), parse: jsonOrYaml } as Input<string | undefined>,
  'job-id-path': { ...text(), parse: dotPath } as Input<readonly string[] | undefined>,
  ...waitInputs,
  'expect-status': statuses(),
  ...connectionInputs,
}

const outputs = ['status', 'body', 'json', 'simulated'] as const

export const action = defineAction({
  inputs,
  outputs,
  check: (values) => [...connectionProblems(values), ...requestProblems(values)],
  firstRequest: login,
  main: () => import(/* webpackChunkName: "bloomreach" */ './main.ts'),
})

export type RequestStep = StepOf<typeof inputs, typeof outputs>

function requestProblems({ method, body, 'job-id-path': jobIdPath }: Values<typeof inputs>): string[] {
  const problems: string[] = []
  if (body !== undefined && (method === 'GET' || method === 'HEAD'))
    problems.push(`\`body\` does not go with ${method}`)
  if (jobIdPath && method === 'HEAD')
    problems.push('`job-id-path` cannot be used with HEAD, whose response has no body')
  return problems
}

/** The body as JSON, left as it is where it is that; no message repeats it, for it may hold secrets. */
async function jsonOrYaml(value: string): Promise<string> {
  if (parsed(value) !== undefined) return value
  checkDepth(value)
  const { parse } = await import('yaml')
  try {
    const content: unknown = parse(value, { logLevel: 'error', intAsBigInt: true })
    if (typeof content === 'object' && content !== null) return jsonOf(content)
  } catch {
    // Its own message shows the line.
  }
  throw new InputProblem('must be valid JSON, or a mapping or a list in YAML')
}

/** JSON with every digit of its numbers. */
function jsonOf(content: object): string {
  return JSON.stringify(content, (_, value: unknown) => (typeof value === 'bigint' ? rawJson(String(value)) : value))
}

function dotPath(value: string): readonly string[] {
  const names = value.replace(/^\$?\./, '').split('.')
  if (names.every((name) => /^\S+$/.test(name))) return names
  throw new InputProblem(`must be names joined by dots, like result.jobId, not ${shown(value)}`)
}
