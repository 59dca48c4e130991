import { type Input, InputProblem, shown } from './inputs.ts'

interface Given {
  readonly fallback?: string
}

/** Any text. */
export function text(given: Given & { required: true }): Input<string>
export function text(given: Given & { default: string }): Input<string>
export function text(given?: Given): Input<string | undefined>
export function text(given: Given & { required?: boolean; default?: string } = {}): Input<string | undefined> {
  return { required: false, ...given, parse: (value) => value }
}

/** A file's name as a service is to keep it: of a path, services keep what stands behind the last separator. */
export function fileName(given: Given = {}): Input<string | undefined> {
  return {
    required: false,
    ...given,
    parse: (value) => {
      if (!/[/\\]/.test(value)) return value
      throw new InputProblem(`must be a file's name, without / and \\, not ${shown(value)}`)
    },
  }
}

/** A text that is masked wherever it would turn up. */
export function secret(given: Given = {}): Input<string | undefined> {
  return { required: false, secret: true, ...given, parse: (value) => value }
}

/** `true` or `false`. */
export function flag(preset: boolean): Input<boolean>
export function flag(preset?: undefined): Input<boolean | undefined>
export function flag(preset?: boolean): Input<boolean | undefined> {
  return {
    required: false,
    ...(preset !== undefined && { default: String(preset) }),
    parse: (value) => {
      if (/^true$/i.test(value)) return true
      if (/^false$/i.test(value)) return false
      throw new InputProblem(`must be true or false, not ${shown(value)}`)
    },
  }
}

/** A number, decimals allowed, larger than 0. */
export function positive(preset: number): Input<number>
export function positive(preset?: undefined): Input<number | undefined>
export function positive(preset?: number): Input<number | undefined> {
  return {
    ...numeric(preset),
    parse: (value) => {
      const number = numberOf(value)
      if (number > 0) return number
      throw new InputProblem(`must be a number larger than 0, not ${shown(value)}`)
    },
  }
}

/** A whole number, not below `least` nor above `most`. */
export function integer(given: { default: number; least?: number; most?: number }): Input<number>
export function integer(given?: { least?: number; most?: number }): Input<number | undefined>
export function integer(given: { default?: number; least?: number; most?: number } = {}): Input<number | undefined> {
  const { least = 0, most = Number.MAX_SAFE_INTEGER } = given
  return {
    ...numeric(given.default),
    parse: (value) => {
      const number = numberOf(value)
      if (Number.isInteger(number) && number >= least && number <= most) return number
      const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`
      throw new InputProblem(`must be a whole number ${range}, not ${shown(value)}`)
    },
  }
}

/** One of the words of `choices`, spelled exactly. */
export function choice<const C extends string>(choices: readonly C[], preset: NoInfer<C>): Input<C>
export function choice<const C extends string>(choices: readonly C[], given: { required: true }): Input<C>
export function choice<const C extends string>(choices: readonly C[]): Input<C | undefined>
export function choice<const C extends string>(
  choices: readonly C[],
  given?: C | { required: true },
): Input<C | undefined> {
  return {
    required: typeof given === 'object',
    ...(typeof given === 'string' && { default: given }),
    parse: (value) => {
      const found = choices.find((word) => word === value)
      if (found !== undefined) return found
      throw new InputProblem(`must be one of ${choices.join(', ')}, not ${shown(value)}`)
    },
  }
}

/** Words separated by commas or line ends. */
export function words(preset: string): Input<readonly string[]> {
  return {
    required: false,
    default: preset,
    parse: separated,
  }
}

/** The words of a text, which are separated by commas or line ends. */
export function separated(value: string): string[] {
  return value
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** HTTP statuses separated by commas or spaces. */
export function statuses(preset: string): Input<readonly number[]>
export function statuses(preset?: undefined): Input<readonly number[] | undefined>
export function statuses(preset?: string): Input<readonly number[] | undefined> {
  return {
    required: false,
    ...(preset !== undefined && { default: preset }),
    parse: (value) => {
      const found = value.split(/[\s,]+/).filter((word) => word !== '')
      if (found.length > 0 && found.every((word) => /^[1-5]\d\d$/.test(word))) return found.map(Number)
      throw new InputProblem(`must be a status from 100 to 599, or several separated by commas, not ${shown(value)}`)
    },
  }
}

function numeric(preset: number | undefined): { required: false; default?: string } {
  return { required: false, ...(preset !== undefined && { default: String(preset) }) }
}

function numberOf(value: string): number {
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value.trim()) ? Number(value) : Number.NaN
}
