import * as v from 'valibot'
import { activityOf } from './activity.ts'
import { bare, callsOf, json, type NetAppApp } from './calls.ts'
import { defaultSettings, newRelationshipSchema, relationshipFrom } from './new-relationship.ts'
import { Refusal } from './refusal.ts'
import { endRun, firstSyncAt, startRun } from './runs.ts'
import type { NetAppService } from './service.ts'
import type { Relationship, Settings } from './state.ts'

/** Relationships and their runs. */
export function relationships(service: NetAppService, app: NetAppApp): void {
  const on = callsOf(service, app)
  const { state, behaviors, now } = service

  on('GET', '/api/relationships-v2', {}, () =>
    json(visible().map((one) => without(behaviors.unlistedFields, shapeOf(service, one)))),
  )

  on('GET', '/api/relationships-v2/:id', {}, ({ param }) => json(shapeOf(service, find(param('id')))))

  on('POST', '/api/relationships-v2', { body: newRelationshipSchema }, ({ body }) => {
    const relationship = relationshipFrom(service, body)
    state.relationships.push(relationship)
    if (relationship.settings.schedule.syncWhenCreated ?? true) startRun(service, relationship, now(), nextOutcome())
    return json(shapeOf(service, relationship), 202)
  })

  on('PUT', '/api/relationships-v2/:id', { body: settingsSchema }, ({ param, body }) => {
    const relationship = find(param('id'))
    relationship.settings = updated(service, relationship.settings, body)
    if (body['schedule'] !== undefined) relationship.nextSyncAt = firstSyncAt(relationship, now())
    return json(relationship.settings)
  })

  on('DELETE', '/api/v2/accounts/:account/relationships', DELETION, ({ c }) => {
    const ids = c.req.queries('relationships') ?? []
    if (ids.length === 0) throw new Refusal(400, "querystring must have required property 'relationships'")
    const found = ids.map(find)
    if (found.some(({ run }) => run)) throw new Refusal(400, BUSY)
    state.relationships = state.relationships.filter((one) => !found.includes(one))
    return bare(204)
  })

  on('PUT', '/api/relationships/:id/sync', {}, ({ param }) => {
    const relationship = find(param('id'))
    if (relationship.run) throw new Refusal(400, BUSY)
    startRun(service, relationship, now(), nextOutcome())
    return bare(202)
  })

  on('PUT', '/api/relationships/:id/abort', {}, ({ param }) => {
    const relationship = find(param('id'))
    if (!relationship.run) throw new Refusal(400, 'There is no running action to abort')
    relationship.run = { ...relationship.run, outcome: 'aborted', endsAt: now() }
    endRun(service, relationship)
    return bare(202)
  })

  function nextOutcome() {
    return behaviors.syncOutcomes.shift() ?? 'ok'
  }

  function visible(): Relationship[] {
    return state.relationships.filter(({ visibleAt = 0 }) => visibleAt <= now())
  }

  function find(id: string): Relationship {
    const found = visible().find((one) => one.id === id)
    if (!found) throw new Refusal(404, 'Relationship not found')
    return found
  }
}

const BUSY = 'A sync action is running right now, can not run another action'
const DELETION = { account: 'in path', query: ['relationships'] } as const

const settingsSchema = v.record(v.string(), v.unknown())

function updated({ behaviors }: NetAppService, settings: Settings, changes: Record<string, unknown>): Settings {
  switch (behaviors.settingsUpdate) {
    case 'merge':
      return { ...settings, ...changes }
    case 'replace':
      return { ...defaultSettings(), ...changes }
    case 'ignore':
      return settings
  }
}

function shapeOf(service: NetAppService, relationship: Relationship): object {
  const { id, source, target, group, dataBroker, settings, fixed, createdAt } = relationship
  const activity = activityOf(service, relationship)
  const { untoldFields, untoldSettings } = service.behaviors
  const told = without(untoldSettings, settings)
  return without(untoldFields, { id, source, target, group, dataBroker, settings: told, activity, createdAt, ...fixed })
}

function without(names: readonly string[], shape: object): object {
  return Object.fromEntries(Object.entries(shape).filter(([name]) => !names.includes(name)))
}
