import type { Hono } from 'hono'
import * as v from 'valibot'
import { drainBody, readBody } from '../body.ts'
import type { ExchangeContext, SimulatorEnv } from '../exchange.ts'
import { Refusal, refusalResponse } from './refusal.ts'
import type { NetAppService } from './service.ts'

export type NetAppApp = Hono<SimulatorEnv>

export interface Rules<Body> {
  /** Where it names the account: in `x-account-id` when absent. */
  account?: 'in path' | 'nowhere'
  /** The query's names that it knows, or that it takes any; by default none. */
  query?: readonly string[] | 'any'
  /** Its JSON body; by default it has none. */
  body?: v.GenericSchema<unknown, Body>
}

export interface Call<Body = undefined> {
  c: ExchangeContext
  body: Body
  param(name: string): string
  query(name: string): string | undefined
}

type Handler<Body> = (call: Call<Body>) => Response | Promise<Response>

/** Registers calls; each refuses what its rules don't allow before its handler runs. */
export function callsOf(service: NetAppService, app: NetAppApp) {
  return <Body = undefined>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    rules: Rules<Body>,
    handler: Handler<Body>,
  ): void => {
    app.on(method, path, async (c) => {
      try {
        return await handler(await authorizeRequest(service, rules, c))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        await drainBody(c)
        return refusalResponse(error)
      }
    })
  }
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json; charset=utf-8' } })
}

/** A response without a body. */
export function bare(status: number): Response {
  const length: Record<string, string> = status === 204 ? {} : { 'content-length': '0' }
  return new Response(null, { status, headers: length })
}

/** The request's JSON body as `schema` has it. Throws a 400. */
export async function bodyOf<Body>(c: ExchangeContext, schema: v.GenericSchema<unknown, Body>): Promise<Body> {
  if (!/^application\/json\s*(;|$)/i.test(c.env.incoming.headers['content-type'] ?? '')) {
    throw new Refusal(400, 'The Content-Type must be application/json')
  }
  const result = v.safeParse(schema, parsed(await readBody(c)))
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Refusal(400, `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`)
}

async function authorizeRequest<Body>(
  service: NetAppService,
  rules: Rules<Body>,
  c: ExchangeContext,
): Promise<Call<Body>> {
  authorize(service, c)
  checkAccount(service, rules, c)
  const unknown = Object.keys(c.get('exchange').recorded.query).filter((name) => !(rules.query ?? []).includes(name))
  if (rules.query !== 'any' && unknown.length > 0) {
    throw new Refusal(400, `Unknown query parameter: ${unknown.join(', ')}`)
  }
  const body = rules.body ? await bodyOf(c, rules.body) : await noBody(c)
  return {
    c,
    body: body as Body,
    param: (name) => c.req.param(name) ?? '',
    query: (name) => c.req.query(name),
  }
}

function authorize({ state, behaviors, now }: NetAppService, c: ExchangeContext): void {
  const token = /^Bearer ([^\s]+)$/i.exec(c.env.incoming.headers.authorization ?? '')?.[1]
  if (token === undefined) throw new Refusal(401, 'UnauthorizedError: No authorization token was found')
  if (c.get('exchange').tokenIsRefused) {
    state.accessTokens = state.accessTokens.filter((issued) => issued.token !== token)
  }
  const issued = state.accessTokens.find((one) => one.token === token)
  if (!issued) throw new Refusal(401, 'JsonWebTokenError: invalid signature')
  if (issued.expiresAt <= now()) throw new Refusal(401, 'TokenExpiredError: jwt expired')
  if (behaviors.usersOnly && issued.ofService) throw new Refusal(403, 'The token is not that of a user')
}

function checkAccount(
  { state }: NetAppService,
  { account }: Pick<Rules<unknown>, 'account'>,
  c: ExchangeContext,
): void {
  if (account === 'nowhere') return
  const header = c.req.header('x-account-id')
  const id = account === 'in path' ? c.req.param('account') : header
  if (id === undefined) throw new Refusal(400, "headers must have required property 'x-account-id'")
  const known = state.accounts.some(({ accountId }) => accountId === id)
  if (!known || (header !== undefined && header !== id))
    throw new Refusal(403, 'The user has no access to this account')
}

async function noBody(c: ExchangeContext): Promise<undefined> {
  if ((await readBody(c)).length > 0) throw new Refusal(400, 'This call takes no body')
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    throw new Refusal(400, 'The body is not JSON')
  }
}
