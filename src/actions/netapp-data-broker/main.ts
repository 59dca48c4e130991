import { ActionError } from '../../core/errors.ts'
import { nameAndId } from '../../core/not-found.ts'
import { notProven } from '../../core/not-proven.ts'
import { pollUntilVisible } from '../../core/poll-until-visible.ts'
import { sanitize } from '../../core/sanitize.ts'
import { seenChanged } from '../../core/seen-changed.ts'
import type { CopyAndSync } from '../../netapp/client.ts'
import { contactOf, isOnline } from '../../netapp/data-brokers.ts'
import { findGroup } from '../../netapp/find-place.ts'
import type { DataBroker } from '../../netapp/schemas.ts'
import { connectNetApp } from '../shared/netapp-client.ts'
import { withChangeTracking } from '../shared/track-change.ts'
import type { BrokerStep } from './action.ts'

/** Finds the data broker of that name, or makes it. */
export async function main(step: BrokerStep): Promise<void> {
  const { name } = step.inputs
  step.setSubject(`Creation of the data broker ${sanitize(name, 100)}`)
  const client = await connectNetApp(step)
  const before = await client.dataBrokers.list()
  const existing = existingOne(step, before)
  step.output('created', false)
  const broker = existing ?? (await create(step, client, before))
  setOutputs(step, broker)
  if (existing && !isOnline(existing)) {
    step.log.warning(`The data broker ${sanitize(name, 100)} is not online (${contactOf(existing)}).`)
  }
  if (existing && step.inputs.port !== undefined && existing.port === undefined) {
    step.log.warning(
      `The service does not tell the port of the data broker ${sanitize(name, 100)}, so it is unknown whether that is ${step.inputs.port}.`,
    )
  }
  const shown = nameAndId(broker.id, name)
  if (existing) step.conclude('skipped', `Nothing to do: the data broker ${shown} is there already`)
  else step.conclude('done', `Created the data broker ${shown}`)
  step.summary.facts([
    ['Name', sanitize(name, 100)],
    ['Id', sanitize(broker.id)],
    ['Type', sanitize(broker.type ?? step.inputs.type)],
    ['Group', broker.groupId && sanitize(broker.groupId)],
    ['Status', contactOf(broker)],
  ])
}

function setOutputs(step: BrokerStep, broker: DataBroker): void {
  step.output('data-broker-id', broker.id)
  step.output('group-id', broker.groupId)
  step.output('installer-url', broker.fileLink)
  step.outputJson('json', broker)
}

/** The data broker of that name, where there is one that may be reused. */
function existingOne(step: BrokerStep, all: readonly DataBroker[]): DataBroker | undefined {
  const { name, 'if-exists': ifExists } = step.inputs
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
  const differences = differencesOf(step, broker)
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
  const fresh = async () => {
    const all = await client.dataBrokers.list()
    return all.filter((broker) => broker.name === name && !known.has(broker.id))
  }
  const request = { name, type, ...(groupId !== undefined && { groupId }), ...(port !== undefined && { port }) }
  const shown = sanitize(name, 100)
  return withChangeTracking(
    step,
    {
      uncertain: `It is unknown whether the data broker "${shown}" was made; nothing else was changed.`,
      done: `The data broker "${shown}" was made; nothing else was changed.`,
      output: (created) => step.output('created', created),
    },
    async () => {
      const created = await client.dataBrokers.create(request, () => createdSince(step, fresh))
      setOutputs(step, created)
      const look = async () => (await client.dataBrokers.list()).find(({ id }) => id === created.id) ?? created
      return seenChanged(created, look, {
        ...{ clock: step.clock, signal: step.signal },
        what: `data broker "${shown}"`,
        done: 'created',
        differenceOf: (now) => {
          const differences = differencesOf(step, now)
          const isUnseen = groupId !== undefined && now.groupId === undefined
          return differences.length === 0 ? undefined : { text: differences.join('; '), isUnseen }
        },
      })
    },
  )
}

/**
 * What a request without a response has created: the one data broker that is new and as asked for. The service does not tell
 * who has created it. @throws UnknownOutcomeError when others may be it, or it is another
 */
async function createdSince(
  step: BrokerStep,
  fresh: () => Promise<readonly DataBroker[]>,
): Promise<DataBroker | undefined> {
  let found: readonly DataBroker[] = []
  await pollUntilVisible(async () => {
    found = await fresh()
    return undefined
  }, step)
  const [one, ...others] = found
  if (!one || (others.length === 0 && differencesOf(step, one).length === 0)) return one
  const ids = found.map(({ id }) => id)
  throw notProven(`the data broker "${step.inputs.name}"`, ids, 'the NetApp Console')
}

/** How the data broker differs from what the inputs ask for. The service returns a port only for a listener. */
function differencesOf({ inputs: { type, 'group-id': groupId, port } }: BrokerStep, broker: DataBroker): string[] {
  return [
    broker.type !== undefined && broker.type !== type && `its type is ${sanitize(broker.type, 40)}, not ${type}`,
    port !== undefined &&
      broker.port !== undefined &&
      broker.port !== port &&
      `its port is ${broker.port}, not ${port}`,
    groupId !== undefined && broker.groupId !== groupId && `its group is ${sanitize(broker.groupId ?? 'none', 100)}`,
  ].filter((difference) => difference !== false)
}

function refusal(message: string, hint: string): ActionError {
  return new ActionError('user', message, hint)
}
