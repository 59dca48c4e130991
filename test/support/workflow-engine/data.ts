import { data } from '@actions/expressions'

/** A plain value as expressions see it; a property that is undefined is left out. */
export function toData(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null()
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (Array.isArray(value)) return new data.Array(...value.map(toData))
  return typeof value === 'object' ? toDictionary(value, new data.Dictionary()) : new data.StringData(String(value))
}

/** The `env` context: on Linux its names are told apart by case, unlike those of any other object. */
export function toEnvironment(env: object): data.Dictionary {
  return toDictionary(env, new CaseSensitiveDictionary())
}

export function toPlain(value: data.ExpressionData): unknown {
  switch (value.kind) {
    case data.Kind.Array:
      return value.values().map(toPlain)
    case data.Kind.Dictionary:
      return Object.fromEntries(value.pairs().map((pair) => [pair.key, toPlain(pair.value)]))
    default:
      return 'value' in value ? value.value : null
  }
}

/** As `toJSON()` prints it. */
export function toJson(value: data.ExpressionData, indent = '\n'): string {
  const inner = `${indent}  `
  switch (value.kind) {
    case data.Kind.Array:
      return enclosed(
        '[]',
        value.values().map((one) => inner + toJson(one, inner)),
        indent,
      )
    case data.Kind.Dictionary:
      return enclosed(
        '{}',
        value.pairs().map((pair) => `${inner}${JSON.stringify(pair.key)}: ${toJson(pair.value, inner)}`),
        indent,
      )
    case data.Kind.Number:
      return scalarText(value.number())
    default:
      return JSON.stringify('value' in value ? value.value : null)
  }
}

/** A scalar as text. Numbers are in .NET's format G15: 15 digits at most, `1E+21`, `1E-05`. */
export function scalarText(value: unknown): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) return String(value ?? '')
  const [digits = '', power = ''] = value.toExponential(14).split('e')
  const exponent = Number(power)
  if (value === 0 || (exponent > -5 && exponent < 15)) return String(Number(value.toPrecision(15)) || 0)
  return `${Number(digits)}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
}

// The library prints as JavaScript does, wherever a number becomes text within an expression.
data.NumberData.prototype.coerceString = function () {
  return scalarText(this.value)
}

class CaseSensitiveDictionary extends data.Dictionary {
  readonly #values = new Map<string, data.ExpressionData>()

  override add(key: string, value: data.ExpressionData): void {
    this.#values.set(key, value)
  }

  override get(key: string): data.ExpressionData | undefined {
    return this.#values.get(key)
  }

  override values(): data.ExpressionData[] {
    return [...this.#values.values()]
  }

  override pairs(): ReturnType<data.Dictionary['pairs']> {
    return [...this.#values].map(([key, value]) => ({ key, value }))
  }
}

function toDictionary(from: object, into: data.Dictionary): data.Dictionary {
  for (const [key, value] of Object.entries(from)) if (value !== undefined) into.add(key, toData(value))
  return into
}

function enclosed([open = '', close = '']: string, parts: string[], indent: string): string {
  return parts.length === 0 ? open + close : open + parts.join(',') + indent + close
}
