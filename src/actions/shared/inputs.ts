import { isSecure } from '../../http/secure-url.ts'
import { folder } from '../../runtime/files.ts'
import { flag, integer, positive, secret, separated, statuses, text } from '../../runtime/input-kinds.ts'
import { type Input, InputProblem, shown, type Values } from '../../runtime/inputs.ts'
import type { ConfigFile } from './config-files-input.ts'

/** The inputs of every action that makes requests. */
export const requestInputs = {
  'request-timeout-seconds': positive(60),
  retries: integer({ default: 5, most: 100 }),
}

/** How long and how often an action that starts a job waits for it. */
export const pollInputs = {
  'timeout-minutes': positive(60),
  'poll-interval-seconds': positive(10),
}

/** The inputs of every action that starts a job. */
export const waitInputs = { wait: flag(true), ...pollInputs }

/** The inputs of every action that follows domains. */
export const domainInputs = {
  'domains-timeout-minutes': positive(5),
  'poll-interval-seconds': pollInputs['poll-interval-seconds'],
}

/** The inputs of every action that checks a site's health. */
export const healthInputs = {
  'health-check-url': { required: false, parse: urlsOf } as Input<readonly URL[] | undefined>,
  'health-check-status': statuses('200'),
  'health-check-timeout-minutes': positive(10),
  'health-check-username': text(),
  'health-check-password': secret(),
  'health-check-text': text(),
}

/** Problems of the inputs of a health check together. */
export function healthProblems(values: Values<typeof healthInputs>): string[] {
  const { 'health-check-url': urls, 'health-check-username': username, 'health-check-password': password } = values
  const problems: string[] = []
  if ((username === undefined) !== (password === undefined)) {
    problems.push('`health-check-username` and `health-check-password` go together')
  }
  const needing = [
    username !== undefined && '`health-check-username`',
    values['health-check-text'] !== undefined && '`health-check-text`',
  ].filter(Boolean)
  if (!urls) problems.push(...needing.map((name) => `${name} needs \`health-check-url\``))
  else if (password !== undefined && !urls.every(isSecure)) {
    problems.push('`health-check-password` is sent to https:// addresses only')
  }
  return problems
}

/** The inputs of every action that shows the logs of what has failed. */
export const failureLogInputs = {
  'logs-on-failure': flag(true),
  'failure-log-lines': integer({ default: 50, most: 1000 }),
}

/** The names or ids of two environments, separated by commas or line ends. */
export function twoEnvironments(given: { required: true }): Input<readonly [string, string]>
export function twoEnvironments(given?: { required?: false }): Input<readonly [string, string] | undefined>
export function twoEnvironments({ required = false } = {}): Input<readonly [string, string] | undefined> {
  return {
    required,
    parse: (value) => {
      const [one, other, ...more] = separated(value)
      if (one !== undefined && other !== undefined && more.length === 0 && one !== other) return [one, other]
      throw new InputProblem('must be two different environments, separated by a comma or a line end')
    },
  }
}

/** The inputs of every action that records what it does as a deployment on GitHub. */
export const gitHubInputs = { 'github-token': secret(), 'github-environment': text() }

/** The inputs of every action that downloads a file. */
export const saveInputs = { path: folder('.') }

/** A YAML list of `{id | name | path, role, new-filename?}`. Each `path` is checked here: it must be one file. */
export const configFilesInput: Input<readonly ConfigFile[] | undefined> = {
  required: false,
  parse: async (text) => (await import('./config-files-input.ts')).configFilesOf(text),
}

/** The value of an input for a backup's id that means the newest backup of an environment. */
export const LATEST = 'latest'

/** Which inputs each operation of an action needs. */
export type Needs<O extends string> = Readonly<Record<O, readonly string[]>>

/** A phrase for each input that the operation needs and that is empty. */
export function missingFor<O extends string>(
  needs: Needs<O>,
  values: Readonly<Record<string, unknown>> & { readonly operation: O },
): string[] {
  return needs[values.operation]
    .filter((name) => values[name] === undefined)
    .map((name) => `\`${name}\` is required for \`operation: ${values.operation}\``)
}

/** One or several addresses, one per line. */
function urlsOf(value: string): readonly URL[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(urlOf)
}

function urlOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InputProblem(`must be an http:// or https:// address, not ${shown(address)}`)
  }
  if (url.username !== '' || url.password !== '') throw new InputProblem('must not hold a user name or password')
  return url
}
