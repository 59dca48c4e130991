import { JobTimedOutError, wait } from '../../jobs/wait.ts'
import type { CopyAndSync } from '../../netapp/client.ts'
import { findPlace, type Place } from '../../netapp/find-place.ts'
import { type ListJob, startList } from '../../netapp/list-job.ts'
import type { Target } from '../../netapp/lists.ts'
import { connectNetApp } from '../shared/netapp-client.ts'
import type { ListStep } from './action.ts'

/** Has a data broker list what it sees, and waits for its reply. */
export async function main(step: ListStep): Promise<void> {
  const { list, parameters, credentials } = step.inputs
  for (const value of Object.values(credentials ?? {})) step.secrets.add(value)
  const client = await connectNetApp(step)
  const target = targetOf(step.inputs)
  const place = await findPlace(client.dataBrokers, target)
  if (!place.online) step.log.warning(`${offline(place)} It may not reply.`)
  const request = { list, target, parameters, credentials }
  const { lists, messages } = client
  const job = await startList({ lists, messages, request, place, clock: step.clock })
  const result = await replyOf(step, client, job, { target, place })
  const items = itemsOf(result)
  step.outputJson('items', items)
  step.output('count', items.length)
  step.outputJson('json', result)
  step.log.info(`The ${place.title} lists ${items.length} ${items.length === 1 ? 'item' : 'items'} (${list})`)
  step.summary.heading(`Listed ${list}`)
  step.summary.facts([
    ['By', place.title],
    ['Items', String(items.length)],
  ])
}

/** The longest pause between two polls, in milliseconds; the service may hold each of them as it likes. */
const LONGEST_PAUSE_MS = 5000

async function replyOf(
  step: ListStep,
  client: CopyAndSync,
  job: ListJob,
  { target, place }: { target: Target; place: Place },
): Promise<unknown> {
  const { clock, log: reporter, signal } = step
  const timeoutMs = step.inputs['timeout-minutes'] * 60_000
  try {
    const limits = { timeoutMs, limitName: 'timeout-minutes', longestPauseMs: LONGEST_PAUSE_MS }
    return await wait(job, { clock, reporter, signal, ...limits })
  } catch (error) {
    if (!(error instanceof JobTimedOutError)) throw error
    const now = await findPlace(client.dataBrokers, target).catch(() => place)
    const state = now.online ? `The ${now.title} is online.` : offline(now)
    throw new JobTimedOutError('service', `${error.message} ${state}`, now.online ? error.hint : START_IT)
  } finally {
    job.close()
  }
}

const START_IT = "Start the data broker's machine, and look at its state in the NetApp Console."

function offline({ title, byGroup }: Place): string {
  return byGroup ? `No data broker of the ${title} is online.` : `The ${title} is not online.`
}

function itemsOf(result: unknown): readonly unknown[] {
  if (result === undefined || result === null) return []
  return Array.isArray(result) ? result : [result]
}

function targetOf(values: ListStep['inputs']): Target {
  const { 'data-broker-id': dataBrokerId, 'group-id': groupId } = values
  if (groupId !== undefined) return { groupId }
  if (dataBrokerId !== undefined) return { dataBrokerId }
  throw new Error('the inputs of the target were not checked')
}
