import { plural } from '../../core/plural.ts'
import { sanitize } from '../../core/sanitize.ts'
import { statusOf } from '../../netapp/activity.ts'
import type { CopyAndSync } from '../../netapp/client.ts'
import { findRelationship } from '../../netapp/find-relationship.ts'
import { shownRoute } from '../../netapp/places.ts'
import { connectNetApp } from '../shared/netapp-client.ts'
import type { RelationshipStep } from './action.ts'
import { ensure } from './ensure.ts'
import { remove } from './remove.ts'
import { report } from './report.ts'

/** Does what `operation` says with relationships. */
export async function main(step: RelationshipStep): Promise<void> {
  const { operation, relationship = '' } = step.inputs
  step.setSubject(
    operation === 'list' ? 'List of the relationships' : `${SUBJECTS[operation]} ${sanitize(relationship, 100)}`.trim(),
  )
  const client = await connectNetApp(step)
  step.output('created', false)
  step.output('changed', false)
  if (operation === 'list') await list(step, client)
  else if (operation === 'get') {
    report(step, await findRelationship(client.relationships, relationship), 'Found the relationship')
  } else if (operation === 'delete') await remove(step, client, relationship)
  else await ensure(step, client)
}

/** What the operations do, for a verdict. */
const SUBJECTS = {
  get: 'Look-up of the relationship',
  ensure: 'Creation or update of the relationship',
  delete: 'Deletion of the relationship',
}

async function list(step: RelationshipStep, { relationships }: CopyAndSync): Promise<void> {
  const all = await relationships.list()
  step.outputJson('relationships', all)
  step.outputJson('json', all)
  step.log.group(
    'Relationships',
    all.map((one) => `${sanitize(one.id)}: ${shownRoute(one)}, ${sanitize(statusOf(one.activity) || 'never ran', 60)}`),
  )
  step.conclude('done', plural(all.length, 'relationship'))
  step.summary.table(
    ['Relationship', 'From and to', 'Last run'],
    all.map((one) => [sanitize(one.id), shownRoute(one), sanitize(statusOf(one.activity), 60)]),
  )
}
