import type { Inputs } from '../../src/runtime/inputs.ts'

export interface ActionYaml {
  name: string
  description: string
  branding?: { icon?: string; color?: string }
  inputs: Record<string, { description: string; required: boolean; default?: string; deprecationMessage?: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string; post?: string }
}

/** What a workflow can depend on of one action, as YAML: its inputs with their defaults, and its outputs with their types. */
export function contractOf(folder: string, { inputs, outputs, runs }: ActionYaml, code: Inputs): string {
  const ofInputs = Object.entries(inputs).map(([input, declared]) => {
    const { fallback, secret } = code[input] ?? {}
    const parts = [
      declared.required ? 'required' : 'optional',
      ...(declared.default === undefined ? [] : [`default ${JSON.stringify(declared.default)}`]),
      ...(fallback === undefined ? [] : [`or $${fallback}`]),
      ...(secret ? ['secret'] : []),
      ...(declared.deprecationMessage === undefined ? [] : ['deprecated']),
    ]
    return `    ${input}: ${parts.join(', ')}\n`
  })
  const ofOutputs = Object.entries(outputs).map(
    ([output, { description }]) => `    ${output}: ${typeOf(description)}\n`,
  )
  return [
    `${folder === '.' ? 'the root action' : folder}:\n`,
    `  using: ${runs.using}\n`,
    ofInputs.length > 0 ? `  inputs:\n${ofInputs.join('')}` : '',
    ofOutputs.length > 0 ? `  outputs:\n${ofOutputs.join('')}` : '',
  ].join('')
}

/** The type that an output's description begins with; one that names `true` and `false` is a truth value. */
function typeOf(description: string): string {
  return /^(Text|Number|JSON)\b/.exec(description)?.[0].toLowerCase() ?? 'true or false'
}
