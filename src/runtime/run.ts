import { ExitCode } from '@actions/core'
import { type Clock, systemClock, systemClockAt } from '../core/clock.ts'
import { ActionError, CancelledError, toActionError, UnknownOutcomeError } from '../core/errors.ts'
import { sanitize } from '../core/sanitize.ts'
import { httpRequestOf } from '../http/call.ts'
import { proxySecrets } from '../http/proxy.ts'
import { Transport } from '../http/transport.ts'
import type { AnyAction, FirstRequest, Phase } from './action.ts'
import { cancellation } from './cancellation.ts'
import { type Inputs, readInputs, type Values } from './inputs.ts'
import { Log } from './log.ts'
import { Secrets, SHORTEST } from './secrets.ts'
import { Step } from './step.ts'
import { Summary } from './summary.ts'
import { troubleshootingLink } from './troubleshooting.ts'

/** Runs one phase of an action as a step of a job: the one place where an error fails the step. Never throws. */
export async function runStep(name: string, action: AnyAction, phase: Phase): Promise<void> {
  // Until the end below is reached: the process may end before it, and that must not look like success.
  process.exitCode = ExitCode.Failure
  // A log that nobody reads any more is no reason to end amid the work.
  process.stdout.on('error', () => {})
  const signal = cancellation()
  const secrets = new Secrets()
  for (const secret of proxySecrets()) secrets.add(secret)
  const log = new Log(secrets, name)
  const summary = new Summary(secrets)
  const transport = new Transport()
  const parts = { log, summary, secrets, clock: stepClock(), signal, transport }
  let step: Step<Values<Inputs>, never> | undefined
  let outcome: 'unknown' | 'failed' | 'succeeded' = 'unknown'
  const failWith = (error: ActionError) => {
    outcome = 'failed'
    fail(name, error, step, { log, summary })
  }
  const onExit = () => {
    process.exitCode = ExitCode.Failure
    if (outcome !== 'failed') failWith(signal.aborted ? signal.reason : endedEarly())
    summary.write()
  }
  process.once('exit', onExit)
  try {
    const inputs = phase === 'main' ? await readInputs(action.inputs, secrets, action.check) : {}
    for (const label of secrets.takeTooShort()) log.warning(tooShort(label))
    step = new Step({ ...parts, inputs })
    if (phase === 'main') {
      await sendAhead(transport, action.firstRequest?.(inputs), signal)
      await (await action.main()).main(step)
    } else await (await action.post?.())?.post(step)
    outcome = 'succeeded'
  } catch (error) {
    failWith(toActionError(error))
  }
  try {
    await step?.end()
  } catch (error) {
    log.warning(`The step's end was not clean: ${toActionError(error).message}`)
  }
  try {
    summary.write()
  } catch (error) {
    log.warning(`The job summary could not be written: ${sanitize(error instanceof Error ? error.message : error)}`)
  }
  transport.close()
  process.off('exit', onExit)
  if (outcome === 'succeeded') process.exitCode = ExitCode.Success
}

/** Sends the action's first request, so that the service works on it while the rest of the code is loaded. */
async function sendAhead(transport: Transport, first: FirstRequest | undefined, signal: AbortSignal): Promise<void> {
  if (!first) return
  const { call, origin, idleMs } = first
  await transport.sendAhead(httpRequestOf(call, { origin, idleMs, signal }))
}

/** Nothing was left to wait for, or something called `process.exit`. */
function endedEarly(): ActionError {
  return new ActionError(
    'service',
    'Unexpected error: the step ended before it was finished.',
    'Check the state of what the step works on. Please report this as a bug.',
  )
}

// Tests of the compiled actions let time go faster, so that they see the very pauses and limits that users get.
function stepClock(): Clock {
  const rate = Number(process.env['BRC_CLOCK_RATE'])
  return rate > 0 && Number.isFinite(rate) ? systemClockAt(rate) : systemClock
}

function fail(
  name: string,
  error: ActionError,
  step: Pick<Step<unknown, never>, 'currentState' | 'verdict' | 'alert' | 'causeDetail' | 'places'> | undefined,
  { log, summary }: { log: Log; summary: Summary },
): void {
  const { message, hint = '' } = error
  const { currentState: state = '', alert = '', causeDetail = '', places = [] } = step ?? {}
  const explained = troubleshootingLink(message)
  const links = [...places, ...(explained === undefined ? [] : [{ text: 'Troubleshooting', href: explained }])]
  const rest = [
    causeDetail,
    state && `State now: ${state}`,
    (alert || hint) && `Next: ${[alert, hint].filter(Boolean).join(' ')}`,
    ...links.map(({ text, href }) => `${text}: ${href}`),
  ].filter((line) => line !== '')
  const length = LONGEST_ERROR - rest.join('\n').length - 1
  const isCut = message.length > length
  const cause = isCut ? `${message.slice(0, length - 1)}…` : message
  const [icon, how] = verdictOn(error)
  summary.verdict(`${icon} ${step?.verdict(how) ?? `${name} ${how}`}`, {
    alert,
    explanations: [
      { label: 'Cause', text: causeDetail === '' ? cause : `${cause}\n${causeDetail}` },
      { label: 'State now', text: state },
      { label: 'Next', text: hint },
    ].filter(({ text }) => text !== ''),
    links,
  })
  if (isCut) log.group('The whole message', message.split('; '))
  log.error([cause, ...rest].join('\n'), { title: `${name} ${how}` })
  if (error.cause !== undefined) log.debug(`Cause: ${String(error.cause)}`)
}

function verdictOn(error: ActionError): readonly [icon: string, how: string] {
  if (error instanceof CancelledError) return ['⏹️', 'was cancelled']
  return error instanceof UnknownOutcomeError ? ['❔', 'has an unknown result'] : ['❌', 'failed']
}

/** GitHub cuts an annotation after 4,096 bytes; the state and the next action come last. */
const LONGEST_ERROR = 3500

function tooShort(label: string): string {
  return `${label} has fewer than ${SHORTEST} characters. It is not masked in the log, since names and words may hold it by chance.`
}
