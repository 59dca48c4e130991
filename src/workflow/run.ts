import { ExitCode } from '@actions/core'
import { type Clock, systemClock, systemClockAt } from '../http/clock.ts'
import { CancelledError, type ExplainedError, explained } from '../http/errors.ts'
import type { AnyAction, Phase } from './action.ts'
import { type Inputs, readInputs, type Values } from './inputs.ts'
import { Log } from './log.ts'
import { Secrets } from './secrets.ts'
import { cancellation } from './signals.ts'
import { Step } from './step.ts'
import { Summary } from './summary.ts'

/** Runs a phase of an action as a step: the one place that turns an error into a red step. Never throws. */
export async function runAction(name: string, action: AnyAction, phase: Phase = 'main'): Promise<void> {
  const { inputs, main, post, check = () => [] } = action
  const signal = cancellation()
  const secrets = new Secrets()
  const log = new Log(secrets)
  const summary = new Summary(secrets)
  let step: Step<Values<Inputs>, string> | undefined
  try {
    const values = phase === 'main' ? await readInputs(inputs, secrets, check) : {}
    step = new Step({ inputs: values, log, summary, secrets, clock: stepClock(), signal })
    await (phase === 'main' ? main(step) : post?.(step))
  } catch (error) {
    fail(name, explained(error), step, { log, summary })
  }
  try {
    await step?.end()
    summary.write()
  } catch (error) {
    log.warning(`The step's end was not clean: ${explained(error).message}`)
  }
}

// Tests of the compiled actions let time go faster, so that they see the very pauses and limits that users get.
function stepClock(): Clock {
  const rate = Number(process.env['BRC_CLOCK_RATE'])
  return rate > 0 && Number.isFinite(rate) ? systemClockAt(rate) : systemClock
}

function fail(
  name: string,
  error: ExplainedError,
  step: { situation: string } | undefined,
  { log, summary }: { log: Log; summary: Summary },
): void {
  const situation = step?.situation ?? ''
  const lines = [error.message, error.hint, situation && `State now: ${situation}`].filter(Boolean)
  summary.heading(`${error instanceof CancelledError ? '⏹️' : '❌'} ${name}`)
  for (const line of lines) summary.paragraph(line ?? '')
  process.exitCode = ExitCode.Failure
  log.error(lines.join('\n'))
  if (error.cause !== undefined) log.debug(`Cause: ${String(error.cause)}`)
}
