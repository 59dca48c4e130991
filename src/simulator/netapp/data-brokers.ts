import * as v from 'valibot'
import { bare, callsOf, json, type NetAppApp } from './calls.ts'
import { newObjectId } from './ids.ts'
import { Refusal } from './refusal.ts'
import { newDataBroker } from './seed.ts'
import type { NetAppService } from './service.ts'

/** Accounts, data brokers and groups. */
export function dataBrokers(service: NetAppService, app: NetAppApp): void {
  const on = callsOf(service, app)
  const { state } = service

  on('GET', '/api/accounts', { account: 'nowhere' }, () => json(state.accounts))

  on('GET', '/api/groups', {}, () =>
    json(
      state.groups.map((group) => ({
        ...group,
        dataBrokers: state.dataBrokers.filter(({ groupId }) => groupId === group.id),
        relationships: state.relationships.filter((one) => one.group === group.id).map(({ id }) => id),
        createdAt: new Date(1_700_000_000_000).toISOString(),
      })),
    ),
  )

  on('GET', '/api/data-brokers', {}, () => json(state.dataBrokers))

  on('POST', '/api/data-brokers', { body: newBrokerSchema }, ({ body }) => {
    const { groupId, port, ...rest } = body
    if (groupId !== undefined && !state.groups.some(({ id }) => id === groupId)) {
      throw new Refusal(400, `There is no group ${groupId}`)
    }
    const group = groupId ?? newObjectId()
    if (groupId === undefined) state.groups.push({ id: group, name: body.name })
    const broker = newDataBroker({ ...rest, groupId: group, ...(port !== undefined && { port }) })
    state.dataBrokers.push(broker)
    const { id, name, type, fileLink } = broker
    return json({ id, groupId: group, type, fileLink, name, latestVersion: '1.0.45' })
  })

  on('DELETE', '/api/data-brokers/:id', {}, ({ param }) => {
    if (!state.dataBrokers.some(({ id }) => id === param('id'))) throw new Refusal(404, 'Data broker not found')
    state.dataBrokers = state.dataBrokers.filter(({ id }) => id !== param('id'))
    return bare(200)
  })
}

const newBrokerSchema = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  type: v.picklist(['AWS', 'AZURE', 'GCP', 'ONPREM']),
  groupId: v.optional(v.string()),
  port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535))),
  certificate: v.optional(v.string()),
  privateKey: v.optional(v.string()),
  serverName: v.optional(v.string()),
})
