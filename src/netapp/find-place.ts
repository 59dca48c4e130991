import { ActionError } from '../core/errors.ts'
import { nameAndId, notFound } from '../core/not-found.ts'
import { sanitize } from '../core/sanitize.ts'
import { type DataBrokers, isOnline } from './data-brokers.ts'
import { existsForBrokers, type ListName } from './list-specs.ts'
import type { Target } from './lists.ts'
import type { DataBroker, Group } from './schemas.ts'

/** A data broker or a group that is asked for something, with the data brokers that it can mean. */
export interface Place {
  /** As the object of a sentence: `data broker north`. */
  readonly title: string
  readonly target: Target
  readonly groupId: string | undefined
  readonly dataBrokers: readonly DataBroker[]
}

/**
 * Finds who is to be asked for the list: the target, or the data broker's group where the list exists for groups only.
 * @throws ActionError that names what exists when there is none of that id
 */
export async function findPlace(dataBrokers: DataBrokers, target: Target, list: ListName): Promise<Place> {
  const all = await dataBrokers.list()
  if ('groupId' in target) return placeOfGroup(dataBrokers, target.groupId, all)
  const place = placeOfBroker(target.dataBrokerId, all)
  if (existsForBrokers(list) !== 'no') return place
  if (place.groupId === undefined) throw noGroup(place, list)
  return placeOfGroup(dataBrokers, place.groupId, all)
}

/** Whether any of the place's data brokers is in contact with the service. */
export function isAnyOnline({ dataBrokers }: Place): boolean {
  return dataBrokers.some(isOnline)
}

function placeOfBroker(id: string, all: readonly DataBroker[]): Place {
  const broker = all.find((one) => one.id === id)
  if (!broker) throw notFound('data broker', id, namesOf(all))
  return {
    title: `data broker ${sanitize(broker.name ?? id, 100)}`,
    target: { dataBrokerId: id },
    groupId: broker.groupId,
    dataBrokers: [broker],
  }
}

async function placeOfGroup(dataBrokers: DataBrokers, id: string, all: readonly DataBroker[]): Promise<Place> {
  const group = await findGroup(dataBrokers, id)
  return {
    title: `group ${sanitize(group.name ?? id, 100)}`,
    target: { groupId: id },
    groupId: id,
    dataBrokers: all.filter(({ groupId }) => groupId === id),
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
  return all.map(({ id, name }) => nameAndId(id, name))
}

function noGroup({ title }: Place, list: ListName): ActionError {
  return new ActionError(
    'user',
    `\`list: ${list}\` exists for groups only, and the service names no group of the ${title}. Nothing was changed.`,
    'Give the `group-id` of a group that can reach the storage.',
  )
}
