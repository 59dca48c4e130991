import { isGiven } from '../../runtime/inputs.ts'

/** A phrase where the workflow gives inputs of more than one way to log in; each way is a list of its inputs. */
export function exclusionProblems(ways: readonly (readonly string[])[]): string[] {
  const given = ways.map((names) => names.filter(isGiven)).filter((names) => names.length > 0)
  if (given.length < 2) return []
  const names = given.flat().map((name) => `\`${name}\``)
  return [`${names.join(' and ')} exclude each other: they are different ways to log in`]
}
