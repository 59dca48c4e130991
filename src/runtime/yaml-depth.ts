import { isYamlTooDeep, MOST_LEVELS } from '../core/nesting.ts'
import { InputProblem } from './inputs.ts'

/** @throws InputProblem for YAML that is nested too deeply to be parsed */
export function checkDepth(text: string): void {
  if (isYamlTooDeep(text)) throw new InputProblem(`is nested more than ${MOST_LEVELS} levels deep`)
}
