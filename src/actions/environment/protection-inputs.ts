import { flag, secret } from '../../runtime/input-kinds.ts'
import type { Values } from '../../runtime/inputs.ts'

/** The inputs of `operation: protect`. What is not given is not sent. */
export const protectionInputs = {
  'protect-site': flag(),
  'site-password': secret(),
  'protect-cms': flag(),
  'cms-password': secret(),
}

export type Protection = Values<typeof protectionInputs>

/** What is wrong with the inputs together, where the step is to protect; that they are given at all, where it is not. */
export function protectionProblems(values: Protection, applies: boolean): string[] {
  if (!applies) {
    const names = Object.keys(protectionInputs) as (keyof Protection)[]
    return names
      .filter((name) => values[name] !== undefined)
      .map((name) => `\`${name}\` goes with \`operation: protect\` only`)
  }
  const problems: string[] = []
  for (const part of ['site', 'cms'] as const) {
    const wanted = values[`protect-${part}`]
    const password = values[`${part}-password`]
    if (wanted && password === undefined)
      problems.push(`\`${part}-password\` is required for \`protect-${part}: true\``)
    if (wanted === undefined && password !== undefined) problems.push(`\`${part}-password\` needs \`protect-${part}\``)
  }
  if (values['protect-site'] === undefined && values['protect-cms'] === undefined) {
    problems.push('`protect-site` or `protect-cms` is required for `operation: protect`')
  }
  return problems
}
