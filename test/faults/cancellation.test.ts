import { describe, expect, test } from 'vitest'
import { greenProblems, messageOf, type Outcome, redProblems } from './judge.ts'
import { ended, openStage, type Stage, titleOf } from './play.ts'
import { recipes } from './recipes.ts'
import { type Address, namesOf, rehearse } from './rehearsal.ts'

/** From the first signal to the runner's SIGKILL, in milliseconds. */
const RUNNER_PATIENCE_MS = 10_000

type Moment = 'at' | 'at, and the server hangs from then on,' | 'in the pause after'

const rehearsals = await Promise.all(recipes.map(rehearse))
const cells = rehearsals.flatMap((rehearsal) =>
  rehearsal.addresses.flatMap((address) =>
    momentsOf(address).map((moment) => ({
      ...{ rehearsal, address, moment },
      title: `${titleOf(rehearsal.recipe)} | cancelled ${moment} ${address.request} (${address.nth})`,
    })),
  ),
)

type Cell = (typeof cells)[number]

describe('cancellation', () => {
  test.concurrent.for(cells.map((cell) => [cell.title, cell] as const))('%s', async ([, cell]) => {
    expect(await problemsOf(cell)).toEqual([])
  })
})

function momentsOf({ polls }: Address): Moment[] {
  return ['at', 'at, and the server hangs from then on,', ...(polls ? (['in the pause after'] as const) : [])]
}

async function problemsOf(cell: Cell): Promise<string[]> {
  const { rehearsal, address, moment } = cell
  const hangs = moment === 'at, and the server hangs from then on,'
  let cancelledAt = 0
  const stage = await openStage(rehearsal.recipe, {
    onRequest: async ({ n }, { first }) => {
      if (n < address.n) return
      if (n === address.n) {
        const { cancel } = await first
        const strike = () => {
          cancelledAt = performance.now()
          cancel()
        }
        if (moment === 'in the pause after') setTimeout(strike, 20)
        else strike()
      }
      if (hangs) await new Promise(() => {})
    },
  })
  try {
    const step = await stage.start({ limits: { 'poll-interval-seconds': 10 } })
    const { result, misdeeds } = await ended(step)
    const took = performance.now() - cancelledAt
    if (!result) return misdeeds
    const outcome = { result, footprint: stage.footprint() }
    const problems = [
      ...(result.signal === null && took < RUNNER_PATIENCE_MS ? [] : [`it took ${took} ms to end`]),
      ...(isComplete(cell, outcome) ? [] : cancelProblems(cell, outcome, stage)),
    ]
    return problems.length === 0 ? [] : [...problems, result.log.join('\n')]
  } finally {
    await stage.scenario.close().catch(() => {})
  }
}

/** The signal came when everything was done. */
function isComplete({ rehearsal }: Cell, outcome: Outcome): boolean {
  return outcome.result.exitCode === 0 && greenProblems(rehearsal, outcome).length === 0
}

function cancelProblems({ rehearsal, address, moment }: Cell, outcome: Outcome, { simulator }: Stage): string[] {
  const { result } = outcome
  const sessions = simulator.cloud.refreshTokens.length
  // Of a login without an answer there is no token to delete.
  const endsSession = moment !== 'at, and the server hangs from then on,' && address.n > 1
  return [
    ...(result.exitCode === 0 ? ['exit code 0'] : []),
    ...(/^Cancelled/m.test(messageOf(result)) ? [] : ['the message does not say that it was cancelled']),
    ...redProblems(rehearsal, outcome),
    ...(address.polls && !result.log.some((line) => /goes on without this step.*See (GET|PUT)/.test(line))
      ? ['the log does not say which job goes on']
      : []),
    ...(endsSession && sessions > 0 ? ['its refresh token was not deleted'] : []),
    ...address.outputs
      .filter((name) => !namesOf(result.outputs).includes(name))
      .map((name) => `the output ${name} is not set, although it was known`),
  ]
}
