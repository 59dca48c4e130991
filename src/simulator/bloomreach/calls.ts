import type { Hono } from 'hono'
import * as v from 'valibot'
import { drainBody, readBody } from '../body.ts'
import type { ExchangeContext, SimulatorEnv } from '../exchange.ts'
import { isMultipart } from '../multipart.ts'
import { authorize, requireAdmin } from './authorization.ts'
import type { User } from './cloud.ts'
import { invalid, Refusal, refusalResponse } from './refusal.ts'
import type { Shape } from './shapes.ts'
import type { Stack } from './stack.ts'

export type BloomreachApp = Hono<SimulatorEnv>

export interface Rules<Body> {
  /** Needs no access token; `unless-given`: one that is given must be valid all the same. */
  open?: true | 'unless-given'
  /** Only for users with the role admin or root. */
  admin?: true
  /** The query's names that it knows; by default none. */
  query?: readonly string[]
  /** Its JSON body; by default it has none. */
  body?: v.GenericSchema<unknown, Body>
  /** Whatever Content-Type its JSON body has: clients are known that send none, or that of a form (curl's default). */
  anyContentType?: true
  /** Its body is multipart/form-data; the handler reads it. */
  upload?: true
  /** Also with a slash at the end; the behavior `slashes` says which form is known. */
  slash?: true
  /** Whether the path is known; otherwise the status of a response without a body. */
  here?: (c: ExchangeContext) => true | number
}

export interface Call<Body = undefined> {
  c: ExchangeContext
  body: Body
  /** Who asks; an anonymous user for open calls. */
  user: User
  param(name: string): string
  query(name: string): string | undefined
}

type Handler<Body> = (call: Call<Body>) => Response | Promise<Response>
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Registers the calls of one section; each refuses what its rules don't allow before its handler runs. */
export function callsOf(stack: Stack, app: BloomreachApp) {
  return <Body = undefined>(method: Method, path: string, rules: Rules<Body>, handler: Handler<Body>): void => {
    for (const form of rules.slash ? [path, `${path}/`] : [path]) {
      app.on(method, form, async (c) => {
        try {
          return await handler(await authorizeRequest(stack, rules, c))
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          if (!error.closes) await drainBody(c)
          return refusalResponse(error)
        }
      })
    }
  }
}

async function authorizeRequest<Body>(stack: Stack, rules: Rules<Body>, c: ExchangeContext): Promise<Call<Body>> {
  const here = rules.here?.(c) ?? true
  if (here !== true) throw new Refusal(here)
  if (rules.slash) checkSlash(stack, c)
  const user = isOpen(rules, c) ? nobody : authorize(stack, c, rules.upload === true)
  if (rules.admin) requireAdmin(user)
  checkQuery(c, rules.query ?? [])
  const body = rules.upload ? checkMultipart(c) : await jsonBody(c, rules)
  return {
    c,
    body: body as Body,
    user,
    param: (name) => c.req.param(name) ?? '',
    query: (name) => c.req.query(name),
  }
}

function isOpen({ open }: Pick<Rules<unknown>, 'open'>, c: ExchangeContext): boolean {
  return open === 'unless-given' ? c.env.incoming.headers.authorization === undefined : open === true
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json; charset=utf-8' } })
}

/** A response without a body. */
export function bare(status = 200, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { 'content-length': '0', ...headers } })
}

/** A list: in pages (`offset`, `max`), or all of it as a bare array, as the behavior `lists` says. */
export function listResponse<T>(
  stack: Stack,
  call: Call<unknown>,
  printed: 'pages' | 'array',
  oldestFirst: readonly T[],
  shape: (one: T) => Shape,
): Response {
  const { behaviors, settings } = stack
  const items = behaviors.listOrder === 'oldest-first' ? oldestFirst : oldestFirst.toReversed()
  const form = behaviors.lists === 'reference' ? printed : behaviors.lists === 'items' ? 'pages' : 'array'
  const offset = behaviors.pages === 'first' ? 0 : (wholeNumber(call, 'offset') ?? 0)
  const max = Math.min(wholeNumber(call, 'max') ?? settings.pageSize, settings.pageSize)
  if (form === 'array') return json(items.map(shape))
  const page = items.slice(offset, offset + max)
  const more = behaviors.pages === 'first' || offset + page.length < items.length
  return json({
    offset,
    max,
    count: page.length,
    more: behaviors.moreAs === 'text' ? String(more) : more,
    total: items.length + behaviors.hiddenEntries,
    items: page.map(shape),
  })
}

export const pageQuery = ['offset', 'max'] as const

const nobody: User = { id: '', username: '', password: '', role: 'user', active: true }

function checkSlash({ behaviors }: Stack, c: ExchangeContext): void {
  const slash = c.get('exchange').recorded.path.endsWith('/')
  if (behaviors.slashes !== 'either' && slash !== (behaviors.slashes === 'with')) throw new Refusal(404)
}

function checkQuery(c: ExchangeContext, known: readonly string[]): void {
  const unknown = Object.keys(c.get('exchange').recorded.query).filter((name) => !known.includes(name))
  if (unknown.length > 0) throw invalid(`Unknown query parameter: ${unknown.join(', ')}`)
}

function checkMultipart(c: ExchangeContext): undefined {
  if (!isMultipart(c)) throw invalid('The Content-Type must be multipart/form-data')
}

async function jsonBody(
  c: ExchangeContext,
  { body: schema, anyContentType }: Pick<Rules<unknown>, 'body' | 'anyContentType'>,
): Promise<unknown> {
  const bytes = await readBody(c)
  if (!schema) {
    if (bytes.length > 0) throw invalid('This call takes no body')
    return undefined
  }
  if (!anyContentType && !/^application\/json\s*(;|$)/i.test(c.env.incoming.headers['content-type'] ?? '')) {
    throw invalid('The Content-Type must be application/json')
  }
  const result = v.safeParse(schema, parsed(bytes))
  if (result.success) return result.output
  const [issue] = result.issues
  throw invalid(`${v.getDotPath(issue) ?? 'body'}: ${issue.message}`)
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    throw invalid('The body is not JSON')
  }
}

function wholeNumber(call: Call<unknown>, name: string): number | undefined {
  const text = call.query(name)
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text)) throw invalid(`${name} must be a whole number`)
  return Number(text)
}
