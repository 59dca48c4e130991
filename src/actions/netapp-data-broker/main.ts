import { ActionError } from '../../core/errors.ts'
import { pollUntilVisible } from '../../core/poll-until-visible.ts'
import { sanitize } from '../../core/sanitize.ts'
import type { CopyAndSync } from '../../netapp/client.ts'
import { contactOf, isOnline } from '../../netapp/data-brokers.ts'
import { findGroup } from '../../netapp/find-place.ts'
import type { DataBroker } from '../../netapp/schemas.ts'
import { connectNetApp } from '../shared/netapp-client.ts'
import type { BrokerStep } from './action.ts'

/** Finds the data broker of that name, or makes it. */
export async function main(step: BrokerStep): Promise<void> {
  const client = await connectNetApp(step)
  const { name } = step.inputs
  const before = await client.dataBrokers.list()
  const existing = existingOne(step, before)
  step.output('created', false)
  const broker = existing ?? (await create(step, client, before))
  step.output('created', !existing)
  step.output('data-broker-id', broker.id)
  step.output('group-id', broker.groupId)
  step.output('installer-url', broker.fileLink)
  step.outputJson('json', broker)
  step.log.info(
    `Data broker ${sanitize(name, 100)} ${existing ? 'is there already' : 'was made'}: ${sanitize(broker.id)}`,
  )
  if (!existing) step.setState(`The data broker ${sanitize(broker.id)} was made; nothing else was changed.`)
  if (existing && !isOnline(existing)) {
    step.log.warning(`The data broker ${sanitize(name, 100)} is not online (${contactOf(existing)}).`)
  }
  step.summary.heading(existing ? 'Data broker is there already' : 'Data broker made')
  step.summary.facts([
    ['Name', sanitize(name, 100)],
    ['Id', sanitize(broker.id)],
    ['Type', sanitize(broker.type ?? step.inputs.type)],
    ['Group', broker.groupId && sanitize(broker.groupId)],
    ['Status', contactOf(broker)],
  ])
}

/** The data broker of that name, where there is one that may be reused. */
function existingOne(step: BrokerStep, all: readonly DataBroker[]): DataBroker | undefined {
  const { name, type, 'group-id': groupId, 'if-exists': ifExists } = step.inputs
  const named = all.filter((broker) => broker.name === name)
  const [broker, ...others] = named
  if (!broker) return undefined
  const ids = named.map(({ id }) => sanitize(id)).join(', ')
  if (ifExists === 'fail') {
    throw refusal(
      `A data broker named "${sanitize(name, 100)}" exists already: ${ids}. Nothing was changed.`,
      'Give another `name`, or `if-exists: reuse`.',
    )
  }
  if (others.length > 0) {
    throw refusal(
      `The name "${sanitize(name, 100)}" is that of ${named.length} data brokers: ${ids}. Nothing was changed.`,
      'Delete or rename one.',
    )
  }
  const differences = [
    broker.type !== undefined && broker.type !== type && `its type is ${sanitize(broker.type, 40)}, not ${type}`,
    groupId !== undefined && broker.groupId !== groupId && `its group is ${sanitize(broker.groupId ?? 'none', 100)}`,
  ].filter(Boolean)
  if (differences.length === 0) return broker
  throw refusal(
    `The data broker "${sanitize(name, 100)}" (${sanitize(broker.id)}) cannot be reused: ${differences.join('; ')}. Nothing was changed.`,
    'Choose another name, or correct the inputs.',
  )
}

async function create(step: BrokerStep, client: CopyAndSync, before: readonly DataBroker[]): Promise<DataBroker> {
  const { name, type, 'group-id': groupId, port } = step.inputs
  if (groupId !== undefined) await findGroup(client.dataBrokers, groupId)
  const known = new Set(before.map(({ id }) => id))
  const look = async () => {
    const all = await client.dataBrokers.list()
    return all.find((broker) => broker.name === name && !known.has(broker.id))
  }
  step.setState(
    `It is not certain whether the data broker "${sanitize(name, 100)}" was made; nothing else was changed.`,
  )
  const request = { name, type, ...(groupId !== undefined && { groupId }), ...(port !== undefined && { port }) }
  return await client.dataBrokers.create(request, () => pollUntilVisible(look, step))
}

function refusal(message: string, hint: string): ActionError {
  return new ActionError('user', message, hint)
}
