import { actionFolder } from '../../support/actions.ts'
import { harms } from '../../support/harmless.ts'
import { ended, openStage, type Stage } from '../faults/play.ts'
import type { Recipe } from '../faults/recipe.ts'
import { type BetweenOptions, openBetween } from './between.ts'
import { crowded } from './crowd.ts'

/** How the run ends with the answers so changed: what hostile text has come to, and what else is wrong. */
export async function problemsOf(
  recipe: Recipe,
  changes: (stage: Stage) => Omit<BetweenOptions, 'target'>,
  wanted?: 'success' | 'failure',
): Promise<string[]> {
  const stage = await openStage(crowded(recipe))
  const between = await openBetween({ target: stage.simulator.url, ...changes(stage) })
  try {
    // Ample where a wait is to end well, on a busy machine too; some failures come with the limit only.
    const minutes = wanted === 'success' ? 60 : 1.5
    const limits = { retries: 0, 'timeout-minutes': minutes, 'domains-timeout-minutes': minutes }
    const { result, misdeeds } = await ended(await stage.start({ limits, env: { ...between.env } }))
    if (!result) return misdeeds
    const ending = wanted !== undefined && result.conclusion !== wanted ? [result.log.join('\n')] : []
    return [...harms(result, actionFolder(recipe.action)), ...ending]
  } finally {
    between.close()
    await stage.close().catch(() => {})
  }
}
