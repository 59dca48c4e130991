import { CANCELED, type StepResult } from '../../../tools/runner/run-action.ts'
import type { Cell } from './cells.ts'
import { changes, without } from './footprint.ts'
import { isForGitHub, isForSite } from './neighbours.ts'
import type { Recipe } from './recipe.ts'
import { type Address, IDENTITY_TOKEN, isForIdentity, namesOf, type Rehearsal } from './rehearsal.ts'

export interface Outcome {
  readonly result: StepResult
  readonly footprint: readonly string[]
}

/**
 * A call that changes something is given up after so many tries; only polls go on for the length of a wait, and with them
 * the requests for the token that they need.
 */
export function triesProblems(cell: Cell, tries: number, retries: number): string[] {
  const { address, forEver } = cell
  const most = isUnrepeated(cell) ? 1 : retries + 1
  const isPolled = address.method === 'GET' || (isForIdentity(address) && address.nth > 1)
  const tooMany = forEver && !isPolled && tries > most
  return tooMany ? [`it was tried ${tries} times, with \`retries: ${retries}\``] : []
}

/** What is not as it should be in a run that one fault has met: a line each. */
export function judge(cell: Cell, outcome: Outcome): string[] {
  const { address, fault, forEver, rehearsal } = cell
  const { exitCode } = outcome.result
  if (endsAs(rehearsal, outcome.result)) {
    const needed = forEver && !mayDoWithout(cell)
    return [
      ...(needed ? ['success without a response that it needs'] : []),
      ...(isForGitHub(address) ? gitHubProblems(cell, outcome.result) : []),
      ...asRehearsedProblems(rehearsal, outcome).filter((line) => !(isForName(cell) && / \S+-name is ''/.test(line))),
    ]
  }
  const mayFail = !address.aside && !fault.harmless && (forEver || fault.final || isUnrepeated(cell))
  return [
    ...(mayFail ? [] : ['failure, where it should have recovered']),
    ...(exitCode === 1 ? [] : [`exit code ${exitCode}`]),
    ...redProblems(rehearsal, outcome),
    ...messageProblems(cell, outcome.result),
    ...outputProblems(address, outcome.result),
  ]
}

/** What was known must be set; whether something was changed is empty while it is unknown. */
export function outputProblems({ outputs }: Address, result: StepResult): string[] {
  const isUnknown = messageOf(result).includes('It is unknown whether')
  return (
    outputs
      .filter((name) => !namesOf(result.outputs).includes(name))
      // A name that does not come at once is not waited for.
      .filter((name) => name !== 'previous-distribution-name')
      .filter((name) => !(isUnknown && (name === 'created' || name === 'changed')))
      .map((name) => `the output ${name} is not set, although it was known`)
  )
}

/** Whether the step has ended as the faultless run does: success, or failure for the same reason. */
export function endsAs({ result: good }: Rehearsal, result: StepResult): boolean {
  return result.exitCode === good.exitCode && timeless(messageOf(result)) === timeless(messageOf(good))
}

/** Such a step has left exactly what the faultless run leaves, and says the same. */
export function asRehearsedProblems(
  { recipe, after, result: good }: Rehearsal,
  { result, footprint }: Outcome,
): string[] {
  const said = comparable(result.outputs, recipe)
  return [
    ...differences(after, footprint).filter((line) => !recipe.twice?.lines.test(line.replace(/^[\w ]+: (?=\w)/, ''))),
    ...Object.entries(comparable(good.outputs, recipe))
      .filter(([name, value]) => said[name] !== value)
      .map(([name, value]) => `the output ${name} is '${said[name]}', not '${value}'`),
  ]
}

/** A failed step has done nothing that the faultless run does not do, nothing twice, and tells the truth about it. */
export function redProblems({ recipe, before, after }: Rehearsal, { result, footprint }: Outcome): string[] {
  const wanted = changes(before, after)
  const done = changes(before, footprint)
  const settled = (line: string) => notCounted(line) && !recipe.halfway?.lines.test(line)
  const message = messageOf(result)
  return [
    ...without(done.added.filter(settled), wanted.added).map((line) => `there is now ${line}`),
    ...without(done.removed.filter(settled), wanted.removed).map((line) => `gone is ${line}`),
    ...tooMany(after, footprint).filter((line) => !recipe.twice?.lines.test(line)),
    ...(/State now: \S/.test(message) ? [] : ['the message does not tell the state that things are in']),
    ...(/Nothing was changed/.test(message) && done.added.length + done.removed.length > 0
      ? [`the message says that nothing was changed, but: ${[...done.added, ...done.removed].join('; ')}`]
      : []),
  ]
}

/** What fails on GitHub is a warning; a status whose answer alone is lost is one or none. */
function gitHubProblems({ fault }: Cell, { annotations }: StepResult): string[] {
  const isWarned = annotations.some(({ message }) => /could not be recorded on GitHub/.test(message))
  return isWarned || fault.applied ? [] : ['there is no warning that GitHub was not told']
}

/** Whether the request may have taken effect, and is one that is not sent again then. */
function isUnrepeated({ address, fault, rehearsal }: Cell): boolean {
  return !fault.undone && rehearsal.recipe.unrepeated?.requests.includes(address.request) === true
}

/** Whether the step may succeed although the request never got the response that it should. */
function mayDoWithout(cell: Cell): boolean {
  const { address, fault, rehearsal } = cell
  const { aside, method, request } = address
  if (aside || fault.harmless || fault.bearable || isForName(cell)) return true
  if (address.refused && fault.keepsStatus) return true
  if (fault.redirects && OTHERWISE_SPELLED.test(address.path)) return true
  // What has taken effect can be found to be there; and where a body is of no use its being empty does no harm.
  return fault.applied === true && (method !== 'GET' || rehearsal.recipe.bodiless?.includes(request) === true)
}

/** Without its response a name is not shown, nothing else; the next request may be what meets a fault of the connection. */
function isForName({ address, rehearsal }: Cell): boolean {
  return rehearsal.recipe.forNames?.includes(address.request) === true
}

/** Paths that are requested in another spelling, too, where the first one is redirected. */
const OTHERWISE_SPELLED = /^\/v3\/(?:appConfigFiles|production|protect|domains)\b/

function messageProblems(cell: Cell, result: StepResult): string[] {
  const { address, fault, rehearsal } = cell
  const message = messageOf(result)
  // A single request that hangs beyond the limit of the whole wait is told as the job that it is for.
  const isCutOff = fault.stalls === true && /No response about the .* within the time limit/.test(message)
  const isPage = isForSite(address)
  // Behind the gate the next request to the same origin meets the fault, too, and may be what ends the step: the login
  // behind one for a token, and in a wait whichever look-up the next poll begins with.
  const other = isForIdentity(address) ? / got no response: / : cell.forEver && address.method === 'GET' && ANY_LOOK_UP
  const isAnyNamed = typeof fault.play !== 'function' && other && other.test(message)
  const isIdle = fault.idle === true && rehearsal.recipe.idle?.includes(address.request) === true
  const isNamed = isAnyNamed || isForName(cell) || isIdle || namesOfRequest(address).test(message)
  // Of a refusal that is expected the body alone is missing, which would tell whose refusal it is.
  const isRefused = address.refused && fault.applied === true && /returned HTTP 4\d\d/.test(message)
  const isCaused = fault.cause.test(message) || isRefused || (isPage && /status [^2]\d\d, not 200 yet/.test(message))
  return [
    ...(isNamed || isCutOff ? [] : [`the message does not name the request ${address.request}: ${message}`]),
    ...(isCaused || isIdle ? [] : [`the message does not name the cause: ${message}`]),
    ...(/<html|<body/i.test(message) ? ['the message holds HTML'] : []),
  ]
}

const ANY_LOOK_UP = /GET \/\S+ got no response: /

/** How messages call the request. */
function namesOfRequest(address: Address): RegExp {
  if (/\/download\/\*$|^GET \/repository\//.test(address.request)) {
    return /The download of |Download verification failed: |the signed link|\{token\}/
  }
  if (isForSite(address)) return /health check of http\S+\/page/
  if (address.path === IDENTITY_TOKEN) return /GitHub's identity token/
  const pattern = address.request.replaceAll(/[.()]/g, '\\$&').replaceAll('*', '[^/\\s]+')
  // An identity provider is another host, which stands before its path.
  return new RegExp(isForIdentity(address) ? pattern.replace(' ', ' \\S+') : pattern)
}

/** The errors that the step has reported, without that of the runner. */
export function messageOf({ annotations }: StepResult): string {
  return annotations
    .filter(({ level, message }) => level === 'error' && message !== CANCELED)
    .map(({ message }) => message)
    .join('\n')
}

function differences(wanted: readonly string[], found: readonly string[]): string[] {
  const { added, removed } = changes(wanted, found)
  return [...removed.map((line) => `missing: ${line}`), ...added.map((line) => `too much: ${line}`)]
}

const COUNT = /^(\w+ started): (\d+)$/

function notCounted(line: string): boolean {
  return !COUNT.test(line)
}

function tooMany(wanted: readonly string[], found: readonly string[]): string[] {
  const most = new Map(wanted.flatMap((line) => counted(line)))
  return found.flatMap(counted).flatMap(([what, count]) => {
    const limit = most.get(what) ?? 0
    return count > limit ? [`${what}: ${count}, not ${limit}`] : []
  })
}

function counted(line: string): [string, number][] {
  const [, what = '', count] = COUNT.exec(line) ?? []
  return count === undefined ? [] : [[what, Number(count)]]
}

/** Outputs without what differs from run to run: ids, times, durations, folders. */
function comparable(outputs: Readonly<Record<string, string>>, { varies = [] }: Recipe): Record<string, string> {
  const kept = Object.entries(outputs).filter(([name]) => !['json', 'duration-seconds', ...varies].includes(name))
  return Object.fromEntries(
    kept.map(([name, value]) => [name, timeless(value).replaceAll(/"seconds":[\d.]+/g, '"seconds":0')]),
  )
}

function timeless(text: string): string {
  return text
    .replaceAll(/\b\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+00:00)/g, '<time>')
    .replaceAll(/\b(?:[0-9A-F]{16}|[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/g, '<id>')
    .replaceAll(/\b\d{4}-\d\d-\d\d \d{4}\b/g, '<time>')
    .replaceAll(/[^\s"]*[\\/]scenario-\w+[\\/]work[\\/]/g, '')
}
