import { activityOf, endRun } from './activity.ts'
import { bare, callsOf, json, type NetAppApp } from './calls.ts'
import { Refusal } from './refusal.ts'
import type { NetAppService } from './service.ts'
import type { Relationship } from './state.ts'

/** Relationships and their runs. */
export function relationships(service: NetAppService, app: NetAppApp): void {
  const on = callsOf(service, app)
  const { state, behaviors, settings, now } = service

  on('GET', '/api/relationships-v2', {}, () => json(state.relationships.map((one) => shapeOf(service, one))))

  on('GET', '/api/relationships-v2/:id', {}, ({ param }) => json(shapeOf(service, find(param('id')))))

  on('PUT', '/api/relationships/:id/sync', {}, ({ param }) => {
    const relationship = find(param('id'))
    if (relationship.run) throw new Refusal(400, BUSY)
    const outcome = behaviors.syncOutcomes.shift() ?? 'ok'
    const acceptedAt = now()
    relationship.run = { acceptedAt, endsAt: acceptedAt + settings.syncSeconds * 1000, outcome }
    return bare(202)
  })

  on('PUT', '/api/relationships/:id/abort', {}, ({ param }) => {
    const relationship = find(param('id'))
    if (!relationship.run) throw new Refusal(400, 'There is no running action to abort')
    relationship.run = { ...relationship.run, outcome: 'aborted', endsAt: now() }
    endRun(service, relationship)
    return bare(202)
  })

  function find(id: string): Relationship {
    const found = state.relationships.find((one) => one.id === id)
    if (!found) throw new Refusal(404, 'Relationship not found')
    return found
  }
}

const BUSY = 'A sync action is running right now, can not run another action'

/** Brings the runs to where they are at this moment. */
export function advanceSyncs(service: NetAppService): void {
  const { state, now } = service
  for (const relationship of state.relationships) {
    const { run } = relationship
    if (!run || run.outcome === 'hangs' || run.outcome === 'pending' || now() < run.endsAt) continue
    if (run.outcome === 'vanishes') state.relationships = state.relationships.filter((one) => one !== relationship)
    else endRun(service, relationship)
  }
}

function shapeOf(service: NetAppService, relationship: Relationship): object {
  const { id, source, target, settings } = relationship
  return { id, source, target, settings, activity: activityOf(service, relationship), createdAt: 1_700_000_000_000 }
}
