import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { scalarText, toData, toEnvironment, toJson, toPlain } from './data.ts'

/** The contexts that an expression can see, by name: plain values, as JSON knows them. */
export type Contexts = Readonly<Record<string, unknown>>

/** What the status functions answer in a condition. */
export interface Status {
  success: boolean
  failure: boolean
  cancelled: boolean
}

/** A text with its `${{ … }}` replaced by what they stand for. */
export function interpolate(text: unknown, contexts: Contexts): string {
  return scalarText(text).replaceAll(EXPRESSION, (_, expression: string) => result(expression, contexts).coerceString())
}

/** The value of a text that is one expression, whatever its type; other texts are interpolated, other values stay. */
export function evaluated(value: unknown, contexts: Contexts): unknown {
  if (Array.isArray(value)) return value.map((one) => evaluated(one, contexts))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, evaluated(one, contexts)]))
  }
  if (typeof value !== 'string') return value
  const expression = alone(value)
  return expression === undefined ? interpolate(value, contexts) : toPlain(result(expression, contexts))
}

/** Whether an `if:` holds. Without a status function in it, it holds after a success only. */
export function holds(condition: string | boolean | undefined, contexts: Contexts, status: Status): boolean {
  const text = String(condition ?? '').trim()
  const expression = alone(text) ?? text
  if (expression.includes('${{')) throw new Error(`An 'if' with text around its expression is always true: ${text}`)
  const asked = /\b(success|failure|cancelled|always)\s*\(/i.test(expression.replaceAll(/'(?:[^']|'')*'/g, ''))
  const whole = expression === '' ? 'success()' : asked ? expression : `success() && (${expression})`
  return result(`(${whole}) && true || false`, contexts, status).coerceString() === 'true'
}

const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g

/** The expression that a text consists of, if it is just one. */
function alone(text: string): string | undefined {
  const [first, second] = text.trim().matchAll(EXPRESSION)
  return first !== undefined && second === undefined && first[0] === text.trim() ? first[1] : undefined
}

function result(expression: string, contexts: Contexts, status?: Status): data.ExpressionData {
  const functions = [TO_JSON, ...(status === undefined ? [] : statusFunctions(status))]
  const values = new data.Dictionary()
  for (const [name, value] of Object.entries(contexts)) {
    values.add(name, name === 'env' ? toEnvironment(Object(value)) : toData(value))
  }
  try {
    const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions).parse()
    return new Evaluator(tree, values, new Map(functions.map((one) => [one.name, one]))).evaluate()
  } catch (error) {
    throw new Error(`\${{ ${expression.trim()} }}: ${error instanceof Error ? error.message : error}`)
  }
}

const TO_JSON = {
  name: 'tojson',
  minArgs: 1,
  maxArgs: 1,
  call: (value: data.ExpressionData = new data.Null()) => new data.StringData(toJson(value)),
}

function statusFunctions(status: Status) {
  return Object.entries({ ...status, always: true }).map(([name, holding]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(holding),
  }))
}
