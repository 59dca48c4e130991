import * as v from 'valibot'
import { type BloomreachApp, type Call, callsOf, json, listResponse, pageQuery } from './calls.ts'
import type { Domain } from './cloud.ts'
import { isOwnDomain, wantedEnvironment } from './environment-record.ts'
import { invalid, Refusal } from './refusal.ts'
import { domainShape } from './shapes.ts'
import { isSameName, newUuid, type Stack } from './stack.ts'

/** Section "Domains": 6 calls. Domains below bloomreach.cloud come with an environment, and stay there. */
export function domains(stack: Stack, app: BloomreachApp): void {
  const on = callsOf(stack, app)
  const { cloud, behaviors } = stack

  const listOrFind = (call: Call): Response => {
    const name = call.query('name')
    if (name === undefined) {
      return listResponse(stack, call, 'array', cloud.domains, (one) => domainShape(behaviors, cloud, one))
    }
    const found = cloud.domains.find((one) => isSameName(one.name, name))
    if (!found) throw noDomain(name)
    return json(domainShape(behaviors, cloud, found))
  }
  on('GET', '/v3/domains', { query: [...pageQuery, 'name'], here: plainForm }, listOrFind)
  on('GET', '/v3/domains/', { query: ['name'], here: slashForm }, listOrFind)

  function plainForm(c: Call['c']): true | number {
    return behaviors.slashes !== 'with' || !('name' in c.get('exchange').recorded.query) || 404
  }
  function slashForm(c: Call['c']): true | number {
    return (behaviors.slashes !== 'without' && 'name' in c.get('exchange').recorded.query) || 404
  }

  on('GET', '/v3/domains/:id', {}, (call) => json(domainShape(behaviors, cloud, wanted(stack, call))))

  on('POST', '/v3/domains', { admin: true, body: newDomainSchema }, ({ body, user }) => {
    checkName(stack, body.name)
    const { name, environmentId = '' } = body
    if (environmentId !== '') wantedEnvironment(stack, environmentId, 400)
    const created: Domain = {
      id: newUuid(),
      name,
      environmentId,
      createdAt: stack.now(),
      createdBy: user.username,
      updatedAt: null,
      updatedBy: '',
    }
    cloud.domains.push(created)
    return json(domainShape(behaviors, cloud, created))
  })

  on('PUT', '/v3/domains/:id', { admin: true, body: domainSchema }, (call) => {
    const domain = wanted(stack, call)
    const { name = domain.name, environmentId = domain.environmentId } = call.body
    if (!isSameName(name, domain.name)) checkName(stack, name)
    if (environmentId !== '') wantedEnvironment(stack, environmentId, 400)
    if (isOwnDomain(domain) && (name !== domain.name || environmentId !== domain.environmentId)) {
      throw invalid(`The domain ${domain.name} cannot be changed`)
    }
    Object.assign(domain, { name, environmentId, updatedAt: stack.now(), updatedBy: call.user.username })
    return json(domainShape(behaviors, cloud, domain))
  })

  on('DELETE', '/v3/domains/:id', { admin: true }, (call) => {
    const domain = wanted(stack, call)
    if (isOwnDomain(domain)) throw invalid(`The domain ${domain.name} cannot be deleted`)
    cloud.domains = cloud.domains.filter((one) => one !== domain)
    return json({})
  })
}

/** Has the custom domains of one environment follow to another, now or after the time that this takes here. */
export function moveDomains(stack: Stack, from: string, to: string, by: string): void {
  const at = stack.now() + stack.settings.jobSeconds.domains * 1000
  for (const domain of stack.cloud.domains) {
    if (domain.environmentId === from && !isOwnDomain(domain)) {
      stack.cloud.domainMoves.push({ domainId: domain.id, environmentId: to, at, by })
    }
  }
  advanceDomains(stack)
}

/** Carries out the moves whose time has come. */
export function advanceDomains({ cloud, now }: Stack): void {
  const time = now()
  for (const { domainId, environmentId, at, by } of cloud.domainMoves) {
    const domain = at <= time && cloud.domains.find(({ id }) => id === domainId)
    if (domain) Object.assign(domain, { environmentId, updatedAt: at, updatedBy: by })
  }
  cloud.domainMoves = cloud.domainMoves.filter(({ at }) => at > time)
}

const newDomainSchema = v.strictObject({ name: v.string(), environmentId: v.optional(v.string()) })
const domainSchema = v.strictObject({ name: v.optional(v.string()), environmentId: v.optional(v.string()) })

const DOMAIN = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i

function checkName({ cloud }: Stack, name: string): void {
  if (!DOMAIN.test(name)) throw invalid(`'${name}' is not a domain name`)
  if (isOwnDomain({ name })) throw invalid(`The domain ${name} comes with an environment: it cannot be chosen`)
  if (cloud.domains.some((one) => isSameName(one.name, name))) throw invalid(`The domain ${name} exists already`)
}

function wanted({ cloud }: Stack, call: Call<unknown>): Domain {
  const id = call.param('id')
  const found = cloud.domains.find((one) => one.id === id)
  if (!found) throw noDomain(id)
  return found
}

function noDomain(which: string): Refusal {
  return new Refusal(404, 'DomainNotFound', `There is no domain '${which}'`)
}
