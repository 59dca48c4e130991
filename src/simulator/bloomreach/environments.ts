import * as v from 'valibot'
import { requireAdminIfLive } from './authorization.ts'
import { type BloomreachApp, callsOf, json, listResponse, pageQuery } from './calls.ts'
import type { Environment } from './cloud.ts'
import { startDeploy } from './deployments.ts'
import { downloadByToken, issueDownload } from './download-tokens.ts'
import { newEnvironment, noEnvironment, removeEnvironment, wantedEnvironment } from './environment-record.ts'
import { environmentLogs } from './logs.ts'
import { invalid, Refusal } from './refusal.ts'
import { environmentHost, environmentInList, environmentShape } from './shapes.ts'
import { newUuid, type Stack } from './stack.ts'

/** Section "Environments": 8 of its 10 calls; the other two are in production.ts. */
export function environments(stack: Stack, app: BloomreachApp): void {
  const on = callsOf(stack, app)
  const { cloud, limits, behaviors } = stack
  const shape = (one: Environment) => environmentShape(behaviors, cloud, one)
  const listed = (one: Environment) => environmentInList(behaviors, cloud, one)

  on('GET', '/v3/environments', { query: [...pageQuery, 'name'] }, (call) => {
    const name = call.query('name')
    if (name === undefined) return listResponse(stack, call, 'pages', cloud.environments, listed)
    const found = cloud.environments.find((one) => one.name === name)
    if (!found) throw noEnvironment(name)
    return json(shape(found))
  })

  on('POST', '/v3/environments', { body: newEnvironmentSchema }, ({ body: { name }, user }) => {
    if (cloud.environments.some((one) => one.name === name)) throw invalid(`The environment '${name}' exists already`)
    if (cloud.environments.length >= limits.environments) {
      throw new Refusal(400, 'MaxEnvironmentsReached', `There can be at most ${limits.environments} environments`)
    }
    const created = newEnvironment(name, stack.now(), user.username)
    cloud.environments.push(created)
    cloud.domains.push({
      id: newUuid(),
      name: environmentHost(cloud, created),
      environmentId: created.id,
      createdAt: created.createdAt,
      createdBy: user.username,
      updatedAt: null,
      updatedBy: '',
    })
    return json(shape(created))
  })

  on('PUT', '/v3/environments/:id/deploy', { body: deploySchema }, ({ body, user, param }) => {
    const environment = wantedEnvironment(stack, param('id'))
    requireAdminIfLive(stack, user, environment)
    startDeploy(stack, environment, { ...body, by: user.username })
    return json('', 202)
  })

  on('GET', '/v3/environments/:id', {}, ({ param }) => json(shape(wantedEnvironment(stack, param('id')))))

  on('POST', '/v3/environments/:id/logs/download-token', {}, async ({ param }) => {
    const environment = wantedEnvironment(stack, param('id'))
    const { bytes, filename } = await environmentLogs(stack, environment)
    const contentId = newUuid()
    stack.contents.keepBytes(contentId, bytes)
    return json({ token: issueDownload(stack, { kind: 'logs', contentId, filename }) })
  })

  on('GET', '/v3/environments/logs/download/:token', {}, (call) => downloadByToken(stack, call, 'logs'))

  on('DELETE', '/v3/environments/:id', {}, ({ param, user }) => {
    const environment = wantedEnvironment(stack, param('id'))
    requireAdminIfLive(stack, user, environment)
    removeEnvironment(stack, environment.id)
    return json(null)
  })
}

const newEnvironmentSchema = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(63), v.regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/)),
})

const deploySchema = v.strictObject({
  distributionId: v.pipe(v.string(), v.nonEmpty()),
  strategy: v.optional(v.literal('stopstart')),
  appConfigFileRoles: v.optional(
    v.array(
      v.variant('role', [
        v.strictObject({ appConfigFileId: v.string(), role: v.literal('systemproperty') }),
        v.strictObject({
          appConfigFileId: v.string(),
          role: v.literal('file'),
          newFilename: v.optional(v.pipe(v.string(), v.nonEmpty())),
        }),
      ]),
    ),
  ),
})
