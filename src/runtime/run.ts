import { ExitCode, setSecret } from '@actions/core'
import { type Clock, systemClock, systemClockAt } from '../core/clock.ts'
import { CancelledError, type ExplainedError, explained } from '../core/errors.ts'
import { Transport } from '../http/transport.ts'
import type { Inputs, Values } from './inputs.ts'
import { Log } from './log.ts'
import type { Start } from './start.ts'
import { Step } from './step.ts'
import { Summary } from './summary.ts'

/** What an action does, in one of its phases. */
export type Story<S> = (step: S) => Promise<void>

/** The step of a post phase, which has read no inputs. */
export type PostStep = Pick<Step<unknown, never>, 'savedState' | 'clock' | 'log'>

/**
 * Tells the story of a step that has begun: the one place that turns an error into a red step. `load` loads it. Never
 * throws.
 */
export async function runStep(
  name: string,
  { values, problem, secrets, signal, headStart }: Start,
  load: () => Promise<Story<Step<Values<Inputs>, never>>>,
): Promise<void> {
  secrets.maskBy(setSecret)
  const log = new Log(secrets)
  const summary = new Summary(secrets)
  const transport = new Transport(headStart, () => log.debug('The login was sent twice: node:http writes it otherwise'))
  let step: Step<Values<Inputs>, never> | undefined
  try {
    if (problem !== undefined) throw problem
    step = new Step({ inputs: values, log, summary, secrets, clock: stepClock(), signal, transport })
    const story = await load()
    await story(step)
  } catch (error) {
    fail(name, explained(error), step, { log, summary })
  }
  try {
    await step?.end()
    summary.write()
  } catch (error) {
    log.warning(`The step's end was not clean: ${explained(error).message}`)
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
