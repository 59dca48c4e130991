import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { ExecutionContext } from './execution-context.ts'
import type { CommandFiles } from './file-commands.ts'
import type { GitHubContext } from './github-context.ts'
import type { ActionMetadata } from './metadata.ts'

/** The folders of a job on a runner. */
export interface Folders {
  workspace: string
  temp: string
  home: string
  tools: string
}

/** The inputs that the action gets: those of the step, and the action's defaults for the others, which may be empty. */
export function stepInputs(
  action: ActionMetadata,
  given: Record<string, string>,
  github: GitHubContext,
  context: ExecutionContext,
): Record<string, string> {
  const known = new Map([...action.inputs].map(([name, input]) => [name.toLowerCase(), input]))
  const names = Object.keys(given)
  for (const name of names) {
    const deprecated = known.get(name.toLowerCase())?.deprecated
    if (deprecated !== undefined) {
      context.issue('warning', `Input '${name}' has been deprecated with message: ${deprecated}`)
    }
  }
  const unexpected = names.filter((name) => !known.has(name.toLowerCase()))
  if (unexpected.length > 0) {
    context.issue(
      'warning',
      `Unexpected input(s) ${quoted(unexpected)}, valid inputs are [${quoted(action.inputs.keys())}]`,
    )
  }
  const set = new Set(names.map((name) => name.toLowerCase()))
  const defaults = [...action.inputs].filter(([name]) => !set.has(name.toLowerCase()))
  return { ...given, ...Object.fromEntries(defaults.map(([name, input]) => [name, evaluate(input.default, github)])) }
}

const quoted = (names: Iterable<string>) => `'${[...names].join("', '")}'`

/** A default may stand for a value of the `github` context; other expressions are not known here. */
function evaluate(value: string, github: GitHubContext): string {
  return value.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const name = /^github\.(\w+)$/.exec(expression)?.[1]
    const found = Object.entries(github).find(([key]) => key === name)?.[1]
    if (found === undefined) throw new Error(`An input's default has an expression that is not known: ${expression}`)
    return found
  })
}

/** The whole environment of a step's process. As on a runner, what GitHub sets wins over what the workflow sets. */
export function stepEnvironment(options: {
  inputs: Record<string, string>
  env: Record<string, string>
  path: string[]
  state: Record<string, string>
  github: GitHubContext
  event: object
  folders: Folders
  files: CommandFiles
  debugging: boolean
  trackingId: string
}): Record<string, string> {
  const { folders, github, files, env } = options
  const { token: _, ...visible } = github
  return {
    CI: 'true',
    HOME: folders.home,
    ...hostEnvironment(),
    ...compileCache(),
    ...env,
    ...prefixed('STATE_', options.state),
    ...prefixed('INPUT_', options.inputs, (name) => name.replaceAll(' ', '_').toUpperCase()),
    PATH: [...options.path.toReversed(), env['PATH'] ?? process.env['PATH'] ?? ''].join(delimiter),
    GITHUB_ACTIONS: 'true',
    ...prefixed('GITHUB_', { ...visible, ...files }, (name) => name.toUpperCase()),
    GITHUB_EVENT_PATH: eventFile(folders.temp, options.event),
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: RUNNER_OS[process.platform] ?? 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    RUNNER_TRACKING_ID: env['RUNNER_TRACKING_ID'] ?? options.trackingId,
    RUNNER_WORKSPACE: join(folders.workspace, '..'),
    ...(options.debugging && { RUNNER_DEBUG: '1' }),
  }
}

const RUNNER_OS: Partial<Record<NodeJS.Platform, string>> = { darwin: 'macOS', linux: 'Linux', win32: 'Windows' }

function prefixed(prefix: string, values: Record<string, string>, rename = (name: string) => name) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + rename(name), value]))
}

/** Without these a process cannot start on Windows. */
function hostEnvironment(): Record<string, string> {
  if (process.platform !== 'win32') return {}
  const names = ['SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'windir']
  return Object.fromEntries(names.map((name) => [name, process.env[name] ?? '']))
}

/** Where Node keeps compiled scripts, when the parent was told: many steps of the same actions start sooner with it. */
function compileCache(): Record<string, string> {
  const folder = process.env['NODE_COMPILE_CACHE']
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder }
}

function eventFile(temp: string, event: object): string {
  const folder = join(temp, '_github_workflow')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'event.json')
  writeFileSync(file, JSON.stringify(event))
  return file
}
