import { ActionError } from '../../core/errors.ts'
import { plural } from '../../core/plural.ts'
import { sanitize } from '../../core/sanitize.ts'
import { JobTimedOutError } from '../../jobs/outcome.ts'
import { wait } from '../../jobs/wait.ts'
import type { CopyAndSync } from '../../netapp/client.ts'
import { contactOf } from '../../netapp/data-brokers.ts'
import { findPlace, isAnyOnline, type Place } from '../../netapp/find-place.ts'
import { type ListJob, startList } from '../../netapp/list-job.ts'
import { credentialProblems, LISTS, namesIn, parameterProblems } from '../../netapp/list-specs.ts'
import type { Target } from '../../netapp/lists.ts'
import { connectNetApp } from '../shared/netapp-client.ts'
import type { ListStep } from './action.ts'

/** Asks a data broker for a list of what it sees, and waits for its reply. */
export async function main(step: ListStep): Promise<void> {
  const { list, parameters, credentials } = step.inputs
  step.setSubject(`List of ${list}`)
  for (const value of Object.values(credentials ?? {})) step.secrets.add(value)
  warnOfUnknownNames(step)
  const client = await connectNetApp(step)
  const place = await findPlace(client.dataBrokers, targetOf(step.inputs), list)
  announce(step, place)
  const request = { list, parameters, credentials }
  const { lists, messages } = client
  const job = await startList({ lists, messages, request, place, clock: step.clock })
  const result = await replyOf(step, client, job, place)
  const items = itemsOf(result)
  step.outputJson('items', items)
  step.output('count', items.length)
  step.outputJson('json', result)
  step.conclude('done', `The ${place.title} lists ${plural(items.length, 'item')} (${list})`)
  step.summary.facts([
    ['By', place.title],
    ['Items', String(items.length)],
  ])
}

function warnOfUnknownNames({ inputs, log }: ListStep): void {
  const { list, parameters, credentials } = inputs
  const unknown = {
    parameters: parameterProblems(list, parameters).unknown,
    credentials: credentialProblems(list, credentials).unknown,
  }
  for (const input of ['parameters', 'credentials'] as const) {
    if (unknown[input].length === 0) continue
    const known = namesIn(LISTS[list][input]).map((name) => name.replace('*', ''))
    const takes = known.length === 0 ? `no ${input}` : `only ${known.join(', ')}`
    const names = unknown[input].map((name) => sanitize(name, 60)).join(', ')
    log.warning(
      `\`${input}\`: \`list: ${list}\` takes ${takes}, by NetApp's documentation; ${names} is sent all the same.`,
    )
  }
}

function announce({ inputs, log }: ListStep, place: Place): void {
  if (inputs['group-id'] === undefined && 'groupId' in place.target) {
    log.info(`\`list: ${inputs.list}\` exists for groups only: asking the data broker's group, the ${place.title}`)
  }
  if (!isAnyOnline(place)) log.warning(`${contactWith(place)} It may not reply.`)
}

/** The longest pause between two polls, in milliseconds; the service may hold each of them as it likes. */
const LONGEST_PAUSE_MS = 5000

async function replyOf(step: ListStep, client: CopyAndSync, job: ListJob, place: Place): Promise<unknown> {
  const { clock, log: reporter, signal } = step
  const timeoutMs = step.inputs['timeout-minutes'] * 60_000
  try {
    const limits = { timeoutMs, limitName: 'timeout-minutes', longestPauseMs: LONGEST_PAUSE_MS }
    return await wait(job, { clock, reporter, signal, ...limits })
  } catch (error) {
    if (!(error instanceof JobTimedOutError)) throw error
    const now = await findPlace(client.dataBrokers, place.target, step.inputs.list).catch((failure: unknown) => {
      if (failure instanceof ActionError) return place
      throw failure
    })
    const hint = isAnyOnline(now) ? error.hint : START_IT
    throw new JobTimedOutError('service', `${error.message} ${contactWith(now)}`, hint)
  } finally {
    job.close()
    if (job.isAmbiguous) reporter.warning(AMBIGUOUS)
  }
}

const START_IT = "Start the data broker's machine, and check its state in the NetApp Console."
const AMBIGUOUS =
  'Another client asked for the same list at the same time, and the replies do not tell which is whose: the first one was taken, and it may be the wrong one. Run such steps one after another.'

/** Most data brokers of a group of which a message tells. */
const MOST_TOLD = 5

function contactWith(place: Place): string {
  const { title, target, dataBrokers } = place
  const online = isAnyOnline(place)
  if ('dataBrokerId' in target) {
    const [broker] = dataBrokers
    return `The ${title} is ${online ? '' : 'not '}online${broker ? ` (${contactOf(broker)})` : ''}.`
  }
  const told = dataBrokers
    .slice(0, MOST_TOLD)
    .map((broker) => `${sanitize(broker.name ?? broker.id, 100)}: ${contactOf(broker)}`)
  const each = told.length === 0 ? 'it has none' : told.join('; ')
  return `${online ? 'A' : 'No'} data broker of the ${title} is online (${each}).`
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
