import * as v from 'valibot'
import { parse } from 'yaml'
import { InputProblem, shown } from './inputs.ts'

/** The value of YAML (or JSON) of the form that `schema` describes. @throws InputProblem */
export function yamlAs<S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> {
  const result = v.safeParse(schema, yamlOf(text))
  if (result.success) return result.output
  const issues = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`)
  throw new InputProblem(`is not as it should be: ${issues.join('; ')}`)
}

function yamlOf(text: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw new InputProblem(`is not valid YAML: ${shown(error instanceof Error ? error.message : String(error))}`)
  }
}
