import { afterAll, describe, expect, test } from 'vitest'
import { readAction } from '../../../tools/runner/metadata.ts'
import { actionFolder } from '../../support/actions.ts'
import { harms } from '../../support/harmless.ts'
import { HOSTILE_INPUTS, titleOf } from '../../support/hostile-strings.ts'
import { secretValues } from '../../support/secret-forms.ts'
import { count, sample } from '../extent.ts'
import { ended, openStage, type StepOptions } from '../faults/play.ts'
import type { Inputs, Recipe } from '../faults/recipe.ts'
import { actionNames, runs } from './runs.ts'

/** How many times all inputs of an action are hostile at once, each input by another string each time. */
const ROUNDS = count(1, 12)
/** How many strings each input meets while the others are good. */
const EACH = count(1, 6)

const actions = await Promise.all(
  actionNames.map(async (action) => ({ action, names: [...(await readAction(actionFolder(action))).inputs.keys()] })),
)
const stringAt = (n: number) => HOSTILE_INPUTS[n % HOSTILE_INPUTS.length] ?? ''

describe('hostile inputs', () => {
  let count = 0

  afterAll(() => console.log(`hostile inputs: ${count} runs, ${HOSTILE_INPUTS.length} strings`))

  const rounds = actions.flatMap((one) => Array.from({ length: ROUNDS }, (_, round) => ({ ...one, round })))
  test.concurrent.for(rounds)('all of $action, round $round', async ({ action, names, round }) => {
    count++
    const step = Math.ceil(HOSTILE_INPUTS.length / ROUNDS)
    const inputs = names.map((name, n) => [name, fitting(name, stringAt(n + round * step))])
    expect(await problemsOf(action, Object.fromEntries(inputs))).toEqual([])
  })

  let next = 0
  const singles = actions.flatMap(({ action, names }) =>
    names.flatMap((name) =>
      Array.from({ length: EACH }, () => ({ action, name, text: fitting(name, stringAt(next++)) })),
    ),
  )
  const titled = singles.map((one) => ({ ...one, title: titleOf(one.text) }))
  test.concurrent.for(sample(titled, 12))('`$name` of $action: $title', async ({ action, name, text }) => {
    count++
    expect(await problemsOf(action, { [name]: text })).toEqual([])
  })
})

/** The traces of a secret must be told from other text: it is not short, nor a part of what another input may be. */
function fitting(name: string, text: string): string {
  const isShort = (line: string) => secretValues({ [name]: line }).some((value) => value.length < 8)
  // A variable of 120,000 characters has no room for more.
  const isPart = (line: string) =>
    text.length < 1000 &&
    secretValues({ [name]: line }).some((value) => HOSTILE_INPUTS.some((one) => one !== text && one.includes(value)))
  return (
    text
      .split('\n')
      .map((line) => (isShort(line) || isPart(line) ? `${line} and more` : line))
      // As another input's `%0A` reads in a workflow command.
      .map((line) => (line.startsWith('%25') && secretValues({ [name]: line }).length > 0 ? `secret ${line}` : line))
      .join('\n')
  )
}

async function problemsOf(action: string, inputs: Inputs): Promise<string[]> {
  const recipe: Recipe = runs.find((one) => one.action === action) ?? { action, inputs: {} }
  const stage = await openStage(recipe)
  try {
    const limits = { retries: 0, 'timeout-minutes': 0.5 }
    const options: StepOptions = { inputs, limits }
    const { result, misdeeds } = await ended(await stage.start(options))
    return result ? harms(result, actionFolder(action)) : misdeeds
  } finally {
    await stage.close().catch(() => {})
  }
}
