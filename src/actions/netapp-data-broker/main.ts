import { ExplainedError } from '../../core/errors.ts'
import { lookFor } from '../../core/poll-until-visible.ts'
import { plain } from '../../core/sanitize.ts'
import type { CopyAndSync } from '../../netapp/client.ts'
import { findGroup } from '../../netapp/find-place.ts'
import type { DataBroker } from '../../netapp/schemas.ts'
import { connectNetApp } from '../shared/netapp-client.ts'
import type { BrokerStep } from './action.ts'

/** Finds the data broker of that name, or makes it. */
export async function makeDataBroker(step: BrokerStep): Promise<void> {
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
  step.log.info(`Data broker ${plain(name, 100)} ${existing ? 'is there already' : 'was made'}: ${plain(broker.id)}`)
  if (!existing) step.now(`The data broker ${plain(broker.id)} was made; nothing else was changed.`)
  step.summary.heading(existing ? 'Data broker is there already' : 'Data broker made')
  step.summary.facts([
    ['Name', plain(name, 100)],
    ['Id', plain(broker.id)],
    ['Type', plain(broker.type ?? step.inputs.type)],
    ['Group', broker.groupId && plain(broker.groupId)],
    ['Status', plain(broker.status ?? 'no contact yet')],
  ])
}

/** The data broker of that name, where there is one that may be reused. */
function existingOne(step: BrokerStep, all: readonly DataBroker[]): DataBroker | undefined {
  const { name, type, 'group-id': groupId, 'if-exists': ifExists } = step.inputs
  const named = all.filter((broker) => broker.name === name)
  const [broker, ...others] = named
  if (!broker) return undefined
  const ids = named.map(({ id }) => plain(id)).join(', ')
  if (ifExists === 'fail') {
    throw refusal(
      `A data broker named "${plain(name, 100)}" exists already: ${ids}. Nothing was changed.`,
      'Give another `name`, or `if-exists: reuse`.',
    )
  }
  if (others.length > 0) {
    throw refusal(
      `The name "${plain(name, 100)}" is that of ${named.length} data brokers: ${ids}. Nothing was changed.`,
      'Delete or rename one.',
    )
  }
  const differences = [
    broker.type !== undefined && broker.type !== type && `its type is ${plain(broker.type, 40)}, not ${type}`,
    groupId !== undefined && broker.groupId !== groupId && `its group is ${plain(broker.groupId ?? 'none', 100)}`,
  ].filter(Boolean)
  if (differences.length === 0) return broker
  throw refusal(
    `The data broker "${plain(name, 100)}" (${plain(broker.id)}) cannot be reused: ${differences.join('; ')}. Nothing was changed.`,
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
  step.now(`It is not certain whether the data broker "${plain(name, 100)}" was made; nothing else was changed.`)
  const request = { name, type, ...(groupId !== undefined && { groupId }), ...(port !== undefined && { port }) }
  return await client.dataBrokers.create(request, () => lookFor(look, step))
}

function refusal(message: string, hint: string): ExplainedError {
  return new ExplainedError('yours', message, hint)
}
