import { notFound } from '../core/not-found.ts'
import { mayMeanAbsent, orAbsent } from '../http/absent.ts'
import type { Definition } from './definition.ts'
import { isSamePlace } from './places.ts'
import type { Relationships } from './relationships.ts'
import type { Relationship } from './schemas.ts'

/** The relationship of that id. @throws ActionError that names what exists when there is none */
export async function findRelationship(relationships: Relationships, id: string): Promise<Relationship> {
  const relationship = await orAbsent(relationships.get(id), mayMeanAbsent)
  if (relationship) return relationship
  const all = await relationships.list()
  const found = all.find((one) => one.id === id)
  if (found) return found
  throw notFound(
    'relationship',
    id,
    all.map((one) => one.id),
  )
}

/** The relationships with that source and target; between local folders they also have to be of the same group. */
export function relationshipsBetween(all: readonly Relationship[], wanted: Definition): Relationship[] {
  const { source, target, protocols, groupId } = wanted
  const isLocal = protocols.source === 'local' || protocols.target === 'local'
  return all
    .filter((one) => isSamePlace(one.source, source) && isSamePlace(one.target, target))
    .filter(({ group }) => !isLocal || groupId === undefined || group === undefined || group === groupId)
}
