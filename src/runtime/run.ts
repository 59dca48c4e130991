import { ExitCode } from '@actions/core'
import { type Clock, systemClock, systemClockAt } from '../core/clock.ts'
import { type ActionError, CancelledError, toActionError } from '../core/errors.ts'
import { Transport } from '../http/transport.ts'
import type { AnyAction, Phase } from './action.ts'
import { cancellation } from './cancellation.ts'
import { type Inputs, readInputs, type Values } from './inputs.ts'
import { Log } from './log.ts'
import { Secrets } from './secrets.ts'
import { Step } from './step.ts'
import { Summary } from './summary.ts'

/** Runs one phase of an action as a step of a job: the one place where an error fails the step. Never throws. */
export async function runStep(name: string, action: AnyAction, phase: Phase): Promise<void> {
  const signal = cancellation()
  const secrets = new Secrets()
  const log = new Log(secrets)
  const summary = new Summary(secrets)
  const transport = new Transport()
  const parts = { log, summary, secrets, clock: stepClock(), signal, transport }
  let step: Step<Values<Inputs>, never> | undefined
  try {
    const inputs = phase === 'main' ? await readInputs(action.inputs, secrets, action.check) : {}
    step = new Step({ ...parts, inputs })
    if (phase === 'main') await (await action.main()).main(step)
    else await (await action.post?.())?.post(step)
  } catch (error) {
    fail(name, toActionError(error), step, { log, summary })
  }
  try {
    await step?.end()
    summary.write()
  } catch (error) {
    log.warning(`The step's end was not clean: ${toActionError(error).message}`)
  } finally {
    transport.close()
  }
}

// Tests of the compiled actions let time go faster, so that they see the very pauses and limits that users get.
function stepClock(): Clock {
  const rate = Number(process.env['BRC_CLOCK_RATE'])
  return rate > 0 && Number.isFinite(rate) ? systemClockAt(rate) : systemClock
}

function fail(
  name: string,
  error: ActionError,
  step: { currentState: string } | undefined,
  { log, summary }: { log: Log; summary: Summary },
): void {
  const state = step?.currentState ?? ''
  const lines = [error.message, error.hint, state && `State now: ${state}`].filter(Boolean)
  summary.heading(`${error instanceof CancelledError ? '⏹️' : '❌'} ${name}`)
  for (const line of lines) summary.paragraph(line ?? '')
  process.exitCode = ExitCode.Failure
  log.error(lines.join('\n'))
  if (error.cause !== undefined) log.debug(`Cause: ${String(error.cause)}`)
}
