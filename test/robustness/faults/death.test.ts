import { describe, expect, test } from 'vitest'
import type { Fault } from '../../../src/simulator/faults.ts'
import { each, sample } from '../extent.ts'
import { changes } from './footprint.ts'
import { messageOf } from './judge.ts'
import { ended, openStage, titleOf } from './play.ts'
import { recipes } from './recipes.ts'
import { rehearse } from './rehearsal.ts'

/** Whether the request at which the step is killed still takes effect. */
const moments = ['before', 'after'] as const

// What has failed may go well when it is run again.
const successful = recipes.filter(({ ends }) => ends !== 'failure')
const rehearsals = await each(sample(successful, 4), rehearse)
const all = rehearsals.flatMap((rehearsal) =>
  rehearsal.addresses.flatMap((address) =>
    moments.map((moment) => ({
      ...{ rehearsal, address, moment },
      title: `${titleOf(rehearsal.recipe)} | killed ${moment} ${address.request} (${address.nth})`,
    })),
  ),
)

const cells = sample(all, 10)

type Cell = (typeof cells)[number]

describe('death', () => {
  test.concurrent.for(cells.map((cell) => [cell.title, cell] as const))(
    '%s, then run again',
    async ([, cell], { skip }) => {
      const problems = await problemsOf(cell)
      if (problems === undefined) skip('nothing is asked after the last request')
      expect(problems).toEqual([])
    },
  )
})

/** What is not as it should be after the second run; undefined when the first one ended before it could be killed. */
async function problemsOf({ rehearsal, address, moment }: Cell): Promise<string[] | undefined> {
  // Its answer gets lost, so that the step is about to ask something else when it dies.
  const { method, path, nth } = address
  const lost: Fault = { kind: 'lost-answer', method, path, nth }
  const stage = await openStage(rehearsal.recipe, {
    faults: moment === 'after' ? [lost] : [],
    onRequest: async ({ n }, { first }) => {
      if (n !== (moment === 'after' ? address.n + 1 : address.n)) return
      const { kill } = await first
      kill('SIGKILL')
      await new Promise(() => {})
    },
  })
  try {
    const dying = await stage.start()
    const dead = await ended(dying)
    if (dead.result?.signal !== 'SIGKILL') return dead.result ? undefined : dead.misdeeds
    const { result, misdeeds } = await ended(await stage.start())
    if (!result) return misdeeds
    const { repeats, refusesAgain } = rehearsal.recipe
    const mayFail = refusesAgain?.message.test(messageOf(result)) === true
    const { added, removed } = changes(rehearsal.after, stage.footprint())
    const problems = [
      ...(result.conclusion === 'success' || mayFail ? [] : ['the second run fails']),
      ...removed.filter((line) => !repeats?.lines.test(line)).map((line) => `missing: ${line}`),
      ...added.filter((line) => !repeats?.lines.test(line)).map((line) => `too much: ${line}`),
    ]
    return problems.length === 0 ? [] : [...problems, dead.result.log.join('\n'), result.log.join('\n')]
  } finally {
    await stage.close().catch(() => {})
  }
}
