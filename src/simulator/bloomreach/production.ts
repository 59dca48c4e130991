import * as v from 'valibot'
import { type BloomreachApp, callsOf, json } from './calls.ts'
import type { Environment } from './cloud.ts'
import { moveDomains } from './domains.ts'
import { wantedEnvironment } from './environment-record.ts'
import { invalid, Refusal } from './refusal.ts'
import type { Stack } from './stack.ts'

/** Section "Environments": the calls that mark as production and protect. */
export function production(stack: Stack, app: BloomreachApp): void {
  const on = callsOf(stack, app)

  on('PUT', '/v3/production', { admin: true, slash: true, body: productionSchema }, ({ body, user }) => {
    const { currentProductionEnvironmentId: from, newProductionEnvironmentId: to, changeDomainRules } = body
    const movesDomains = changeDomainRules === 'true'
    if (from === '' && to === '') throw invalid('Neither a current nor a new production environment is given')
    if (movesDomains && (from === '' || to === '')) throw invalid('changeDomainRules needs both environments')
    const current = optional(stack, from)
    const next = optional(stack, to)
    checkLimit(stack, current, next)
    if (current) current.production = false
    if (next) next.production = true
    if (movesDomains) moveDomains(stack, from, to, user.username)
    return json(null)
  })

  on('PUT', '/v3/protect', { admin: true, slash: true, body: protectSchema }, ({ body }) => {
    const { environmentId, site, sitepassword, cms, cmspassword } = body
    if ((site && sitepassword === '') || (cms && cmspassword === '')) throw invalid('Empty password')
    if (site && cms && sitepassword !== cmspassword) throw invalid('The passwords of site and CMS must be the same')
    for (const { protection } of protectedOnes(stack, environmentId)) {
      protection.site = passwordFor(site, sitepassword, protection.site)
      protection.cms = passwordFor(cms, cmspassword, protection.cms)
    }
    return json(null)
  })
}

function optional(stack: Stack, id: string): Environment | undefined {
  return id === '' ? undefined : wantedEnvironment(stack, id)
}

function checkLimit({ cloud, limits }: Stack, current: Environment | undefined, next: Environment | undefined): void {
  const others = cloud.environments.filter((one) => one.production && one !== current && one !== next)
  const limit = limits.productionEnvironments
  if (!next || others.length < limit) return
  throw new Refusal(404, 'MaxProdEnvsReached', `The maximum number of production environments (${limit}) is reached`)
}

function passwordFor(wanted: boolean | undefined, password: string, before: string | null): string | null {
  if (wanted === undefined) return before
  return wanted ? password : null
}

/** Without an id, all environments of the stack. */
function protectedOnes(stack: Stack, environmentId: string | undefined): Environment[] {
  const rule = stack.behaviors.protectEnvironment
  if (environmentId === undefined) {
    if (rule === 'required') throw invalid('Empty environmentId')
    return stack.cloud.environments
  }
  if (rule === 'refused') throw invalid('Unknown field environmentId')
  return [wantedEnvironment(stack, environmentId)]
}

const productionSchema = v.strictObject({
  currentProductionEnvironmentId: v.optional(v.string(), ''),
  newProductionEnvironmentId: v.optional(v.string(), ''),
  changeDomainRules: v.optional(v.picklist(['true', 'false'])),
})

const protectSchema = v.strictObject({
  environmentId: v.optional(v.string()),
  site: v.optional(v.boolean()),
  sitepassword: v.optional(v.string(), ''),
  cms: v.optional(v.boolean()),
  cmspassword: v.optional(v.string(), ''),
})
