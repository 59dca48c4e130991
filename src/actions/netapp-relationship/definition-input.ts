import { parse } from 'yaml'
import { type CheckedDefinition, checkDefinition } from '../../netapp/definition.ts'
import { InputProblem } from '../../runtime/inputs.ts'
import { mappingOf } from '../../runtime/pairs.ts'

/** Enough to correct them by. */
const MOST_PROBLEMS = 10

/** The definition of a relationship, checked against what NetApp's document requires. @throws InputProblem */
export async function definitionOf(text: string): Promise<CheckedDefinition> {
  const checked = checkDefinition(await mappingOf(text), parse(text, { logLevel: 'error' }))
  if ('definition' in checked) return checked
  throw new InputProblem(`is not as it should be: ${checked.problems.slice(0, MOST_PROBLEMS).join('; ')}`)
}
