import { backupJobById } from '../../bloomreach/backup-jobs.ts'
import type { BloomreachCloud } from '../../bloomreach/client.ts'
import { withIds } from '../../bloomreach/responses.ts'
import { ActionError, UnknownOutcomeError } from '../../core/errors.ts'
import { isRawJson, parseJson, TooDeepError } from '../../core/json.ts'
import { sanitize } from '../../core/sanitize.ts'
import { secretFields } from '../../core/secret-fields.ts'
import { saysAbsent } from '../../http/absent.ts'
import { firstText, isRefusalBody, objectOf } from '../../http/content.ts'
import { endWithoutEffect, hadNoEffect, orUnknown } from '../../http/effect.ts'
import { HttpError } from '../../http/errors.ts'
import { jsonText } from '../../http/json-body.ts'
import { JobFailedError } from '../../jobs/outcome.ts'
import { megabytes } from '../../runtime/transfer.ts'
import { connect } from '../shared/client.ts'
import { detach, waitFor } from '../shared/wait-for.ts'
import type { RequestStep } from './action.ts'
import { isLogout } from './api-path.ts'

/** Sends the request, sets the outputs, and waits for the job that it started. */
export async function main(step: RequestStep): Promise<void> {
  const { method, body, 'job-id-path': jobIdPath } = step.inputs
  const name = requestName(step)
  step.setSubject(name)
  if (body !== undefined) for (const secret of secretFields(JSON.parse(body))) step.secrets.add(secret)
  const cloud = await connect(step)
  if (method === 'POST' && isLogout(step.inputs.path)) {
    step.log.warning('A logout ends all sessions of this user, those of jobs that run at the same time too.')
  }
  const response = await send(step, cloud, name)
  step.output('status', response.status)
  const content = setBodyOutputs(step, name, response.text)
  const size = megabytes(Buffer.byteLength(response.text))
  step.log.info(`${name} returned HTTP ${response.status} (${size})`)
  if (isPage(step, response)) throw notFromService(step, name, response)
  const expected = step.inputs['expect-status']
  if (expected && !expected.includes(response.status)) throw unexpected(name, response.status, expected)
  if (isRefused(step, response)) throw refused(step, name, response)
  const job = jobIdPath && (await followJob(step, cloud, { name, jobId: at(content, jobIdPath), path: jobIdPath }))
  step.conclude('done', `${name} returned HTTP ${response.status}`)
  step.summary.facts([
    ['Request', name],
    ['Status', String(response.status)],
    ['Response', size],
    ['Job', job],
  ])
}

/** How many characters of the response become outputs. */
const LONGEST_BODY = 500_000
/** Each of them takes time in each line of the log. */
const MOST_SECRETS = 1000

interface HttpResponse {
  readonly status: number
  readonly text: string
}

async function send(step: RequestStep, cloud: BloomreachCloud, name: string): Promise<HttpResponse> {
  const { method, path, body, 'expect-status': expected } = step.inputs
  const changes = isChange(step)
  if (changes) step.setState(unknownState(name))
  let lost = false
  const deletedPerhaps = async () => {
    lost = true
    return undefined
  }
  const request = () =>
    cloud.pipeline.request<HttpResponse>({
      method,
      path,
      name: pathWithoutQuery(path),
      // As it came: numbers keep all their digits.
      ...(body !== undefined && { body: jsonText(body) }),
      ...(expected && { expect: expected }),
      // A PUT deploys, restores, or switches production: the second one would undo what came between the two.
      retryPolicy: method === 'DELETE' ? { verify: deletedPerhaps } : changes ? 'unsafe' : 'safe',
      form: 'text',
      parse: (content, { status }) => ({ status, text: String(content) }),
    })
  try {
    const response = await (changes ? orUnknown(request()) : request())
    if (changes) step.setState(`${name} returned HTTP ${response.status}.`)
    return response
  } catch (error) {
    const response = error instanceof UnknownOutcomeError ? error.cause : error
    if (response instanceof HttpError) step.output('status', response.status)
    // What the first attempt has deleted does not exist for the second one, where the service itself says so.
    if (lost && saysAbsent(response)) return { status: response.status, text: '' }
    if (changes && hadNoEffect(error)) step.setState(`${name} ${endWithoutEffect(error)}.`)
    throw error
  }
}

function isChange({ inputs: { method } }: RequestStep): boolean {
  return method !== 'GET' && method !== 'HEAD'
}

function unknownState(name: string): string {
  return `It is unknown whether ${name} took effect; check what it concerns.`
}

/** Whether the successful response to a change is a page, which something in front of the service has sent. */
function isPage(step: RequestStep, { status, text }: HttpResponse): boolean {
  return isChange(step) && status >= 200 && status < 300 && /^\s*</.test(text)
}

function notFromService(step: RequestStep, name: string, { status }: HttpResponse): UnknownOutcomeError {
  step.setState(unknownState(name))
  return new UnknownOutcomeError(
    'service',
    `Whether the request took effect is unknown: ${name} returned HTTP ${status} with a page, which the service does not send.`,
    'Check the state there, and the output `body`, before you send it again.',
  )
}

/**
 * Whether a successful response says no all the same: by an error's code, or by `false` to a change. The reference documents
 * no change that returns `false`: each returns its object, `true`, `null`, `{}` or nothing.
 */
function isRefused({ inputs: { method } }: RequestStep, { status, text }: HttpResponse): boolean {
  return status >= 200 && status < 300 && isRefusalBody(method, text)
}

function refused(step: RequestStep, name: string, { status, text }: HttpResponse): ActionError {
  if (step.inputs.method !== 'GET') step.setState(`${name} was refused.`)
  const { error_code: code, error_detail: detail } = objectOf(text)
  const words = firstText(code) === undefined ? 'false' : [code, firstText(detail)].filter(Boolean).join(': ')
  return new ActionError(
    'service',
    `${name} returned HTTP ${status}, but its body is a refusal: ${sanitize(words)}`,
    'Check the output `body`, and the state there.',
  )
}

/**
 * Sets the outputs `body` and `json`, and masks the secrets that are in them: the caller asked for them there, and
 * there only. Resolves with the JSON value, undefined where it is none.
 */
function setBodyOutputs(step: RequestStep, name: string, text: string): unknown {
  const content = jsonIn(name, text)
  const fits = text.length <= LONGEST_BODY
  if (!fits) {
    step.log.warning(
      `The response has ${text.length} characters; the output \`body\` holds the first ${LONGEST_BODY}, and \`json\` nothing.`,
    )
  }
  const secrets = secretFields(content)
  if (secrets.length > MOST_SECRETS) {
    throw new ActionError(
      'service',
      `The response to ${name} holds more than ${MOST_SECRETS} secrets: it is not made an output, since they cannot all be masked.`,
      'Request less at once.',
    )
  }
  const body = text.slice(0, LONGEST_BODY)
  // The credentials of the step itself, sent back by the service, are nothing that the caller asked for.
  if (step.secrets.isIn(body)) step.output('body', body)
  else step.reveal('body', body)
  for (const secret of secrets) step.secrets.add(secret)
  if (fits && content !== undefined) step.outputJson('json', withIds(content))
  else step.output('json', '')
  return content
}

/** The JSON value of the response, undefined where it is none. @throws ActionError for one that is nested too deeply */
function jsonIn(name: string, text: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    if (!(error instanceof TooDeepError)) return undefined
    throw new ActionError(
      'service',
      `The response to ${name} cannot be read: ${error.message}.`,
      'Request less of it, such as a single object.',
    )
  }
}

/** Waits for the backup job whose id the response holds; resolves with its state, for the summary. */
async function followJob(
  step: RequestStep,
  cloud: BloomreachCloud,
  { name, jobId, path }: { name: string; jobId: unknown; path: readonly string[] },
): Promise<string> {
  const id = jobIdOf(jobId)
  if (id === undefined) {
    throw new ActionError(
      'user',
      `The response to ${name} holds no job id at \`${sanitize(path.join('.'))}\`.`,
      'Check in the output `body` where it is, and correct `job-id-path`.',
    )
  }
  const job = backupJobById(cloud.backups, id, step.clock)
  step.log.info(`It started the job ${sanitize(id)}`)
  if (!step.inputs.wait) {
    detach(step, job)
    return `${sanitize(id)}, not waited for`
  }
  step.setState(`The job ${sanitize(id)} was started by ${name}.`)
  try {
    await waitFor(step, job)
  } catch (error) {
    if (error instanceof JobFailedError) step.setState(`The job ${sanitize(id)}, started by ${name}, has failed.`)
    throw error
  }
  return `${sanitize(id)}, completed`
}

/** The id as text, digit by digit; undefined for what is none. */
function jobIdOf(value: unknown): string | undefined {
  if (isRawJson(value)) return value.rawJSON
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined
}

/** What stands at the path, ids read in either spelling. */
function at(content: unknown, path: readonly string[]): unknown {
  return walk(content, path) ?? walk(withIds(content), path)
}

function walk(content: unknown, path: readonly string[]): unknown {
  let value = content
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}

function pathWithoutQuery(path: string): string {
  return sanitize(path.split('?')[0])
}

function requestName({ inputs: { method, path } }: RequestStep): string {
  return `${method} ${pathWithoutQuery(path)}`
}

function unexpected(name: string, status: number, expected: readonly number[]): ActionError {
  return new ActionError(
    'user',
    `${name} returned HTTP ${status}, which is not what \`expect-status\` says (${expected.join(', ')}).`,
    'Check the state there, or correct `expect-status`.',
  )
}
