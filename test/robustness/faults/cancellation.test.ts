import { describe, expect, test } from 'vitest'
import { each, sample } from '../extent.ts'
import { changes } from './footprint.ts'
import { asRehearsedProblems, endsAs, messageOf, type Outcome, outputProblems, redProblems } from './judge.ts'
import { ended, openStage, type Stage, titleOf } from './play.ts'
import { recipes } from './recipes.ts'
import { type Address, rehearse } from './rehearsal.ts'

const HANGING = 'at, and the server hangs from then on,'

type Moment = 'at' | typeof HANGING | 'in the pause after'

const rehearsals = await each(sample(recipes, 4), rehearse)
const all = rehearsals.flatMap((rehearsal) =>
  rehearsal.addresses.flatMap((address) =>
    momentsOf(address).map((moment) => ({
      ...{ rehearsal, address, moment },
      title: `${titleOf(rehearsal.recipe)} | cancelled ${moment} ${address.request} (${address.nth})`,
    })),
  ),
)

const cells = sample(all, 10)

type Cell = (typeof cells)[number]

describe('cancellation', () => {
  test.concurrent.for(cells.map((cell) => [cell.title, cell] as const))('%s', async ([, cell]) => {
    expect(await problemsOf(cell)).toEqual([])
  })
})

function momentsOf({ polls }: Address): Moment[] {
  return ['at', HANGING, ...(polls ? (['in the pause after'] as const) : [])]
}

async function problemsOf(cell: Cell): Promise<string[]> {
  const { rehearsal, address, moment } = cell
  const hangs = moment === HANGING
  const stage = await openStage(rehearsal.recipe, {
    onRequest: async ({ n }, { first }) => {
      if (n < address.n) return
      if (n === address.n) {
        const { cancel } = await first
        if (moment === 'in the pause after') setTimeout(cancel, 20)
        else cancel()
      }
      if (hangs) await new Promise(() => {})
    },
  })
  try {
    const step = await stage.start({ limits: { 'poll-interval-seconds': 10 } })
    const { result, misdeeds } = await ended(step)
    if (!result) return misdeeds
    const outcome = { result, footprint: stage.footprint() }
    const problems = [
      ...(result.signal === null ? [] : [`the runner lost its patience: ${result.signal}`]),
      ...(isComplete(cell, outcome) ? [] : cancelProblems(cell, outcome, stage)),
    ]
    return problems.length === 0 ? [] : [...problems, result.log.join('\n')]
  } finally {
    await stage.close().catch(() => {})
  }
}

/** The signal came when everything was done. */
function isComplete({ rehearsal }: Cell, outcome: Outcome): boolean {
  return endsAs(rehearsal, outcome.result) && asRehearsedProblems(rehearsal, outcome).length === 0
}

function cancelProblems({ rehearsal, address, moment }: Cell, outcome: Outcome, { simulator }: Stage): string[] {
  const { result } = outcome
  const sessions = simulator.cloud.refreshTokens.length
  // Of a login without an answer there is no token to delete.
  const hangs = moment === HANGING
  const endsSession = !hangs && address.n > 1
  const { aborts = '' } = rehearsal.recipe
  const started = changes(rehearsal.before, outcome.footprint).added.some((line) => line.includes(' started: '))
  const aborted = aborts !== '' && outcome.footprint.includes(`${aborts} is ABORTED`)
  return [
    ...(result.exitCode === 0 ? ['exit code 0'] : []),
    ...(/^Cancelled/m.test(messageOf(result)) ? [] : ['the message does not say that it was cancelled']),
    ...redProblems(rehearsal, outcome).filter((line) => !aborted || !line.includes(` ${aborts} is `)),
    ...(aborts !== '' && started && !aborted && !hangs ? ['what it had started was not aborted'] : []),
    ...(address.polls &&
    !isDone(result) &&
    !result.log.some((line) =>
      /(goes on without this step|was told to abort).*See .* in (Mission Control|the NetApp Console)/.test(line),
    )
      ? ['the log does not say which job goes on']
      : []),
    ...(endsSession && sessions > 0 ? ['its refresh token was not deleted'] : []),
    ...outputProblems(address, result),
  ]
}

/** Nothing goes on: no job was started, as where old backups' jobs are asked about, or the job was complete. */
function isDone({ log }: { readonly log: readonly string[] }): boolean {
  return log.some((line) => /^State now: (?:Nothing was changed|.* is complete)\.$/.test(line))
}
