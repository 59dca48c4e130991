import { idAndName, notFound } from '../core/not-found.ts'
import { sanitize } from '../core/sanitize.ts'
import { type DataBrokers, isOnline } from './data-brokers.ts'
import type { Target } from './lists.ts'
import type { DataBroker, Group } from './schemas.ts'

/** A data broker or a group that is to do something, with the data brokers that it can mean. */
export interface Place {
  /** As the object of a sentence: `data broker north`. */
  readonly title: string
  readonly byGroup: boolean
  readonly groupId: string | undefined
  readonly dataBrokerIds: ReadonlySet<string>
  /** Whether any of them is in contact with the service. */
  readonly online: boolean
}

/** Finds the target. @throws ActionError that names what exists when there is none of that id */
export async function findPlace(dataBrokers: DataBrokers, target: Target): Promise<Place> {
  const all = await dataBrokers.list()
  return 'groupId' in target ? placeOfGroup(dataBrokers, target.groupId, all) : placeOfBroker(target.dataBrokerId, all)
}

function placeOfBroker(id: string, all: readonly DataBroker[]): Place {
  const broker = all.find((one) => one.id === id)
  if (!broker) throw notFound('data broker', id, namesOf(all))
  return {
    title: `data broker ${sanitize(broker.name ?? id, 100)}`,
    byGroup: false,
    groupId: broker.groupId,
    dataBrokerIds: new Set([id]),
    online: isOnline(broker),
  }
}

async function placeOfGroup(dataBrokers: DataBrokers, id: string, all: readonly DataBroker[]): Promise<Place> {
  const group = await findGroup(dataBrokers, id)
  const members = all.filter(({ groupId }) => groupId === id)
  return {
    title: `group ${sanitize(group.name ?? id, 100)}`,
    byGroup: true,
    groupId: id,
    dataBrokerIds: new Set(members.map((broker) => broker.id)),
    online: members.some(isOnline),
  }
}

/** The group of that id. @throws ActionError that names what exists when there is none */
export async function findGroup(dataBrokers: DataBrokers, id: string): Promise<Group> {
  const groups = await dataBrokers.groups()
  const group = groups.find((one) => one.id === id)
  if (!group) throw notFound('group', id, namesOf(groups))
  return group
}

function namesOf(all: readonly (DataBroker | Group)[]): string[] {
  return all.map(({ id, name }) => idAndName(id, name))
}
