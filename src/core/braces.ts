/** More alternatives than any pattern needs. */
const MOST = 1000
const RANGE = /^(-?\d{1,9}|[A-Za-z])\.\.(-?\d{1,9}|[A-Za-z])(?:\.\.(-?\d{1,9}))?$/

/**
 * The patterns that a glob with braces stands for: `a{b,c}` is `ab` and `ac`, `{1..3}` is `1`, `2` and `3`. Braces
 * without a comma or a range stand for themselves. @throws RangeError for more than 1,000 patterns
 */
export function expandBraces(pattern: string): string[] {
  const found = firstBraces(pattern)
  if (!found) return [pattern]
  const { start, end, options } = found
  const rests = expandBraces(pattern.slice(end + 1))
  const middles = options.flatMap(expandBraces)
  if (middles.length * rests.length > MOST) throw new RangeError(`it stands for more than ${MOST} patterns`)
  return middles.flatMap((middle) => rests.map((rest) => pattern.slice(0, start) + middle + rest))
}

/** The first braces that stand for alternatives, and these. */
function firstBraces(pattern: string): { start: number; end: number; options: string[] } | undefined {
  for (let start = 0; start < pattern.length; start++) {
    if (pattern[start] === '\\') start++
    else if (pattern[start] === '{') {
      const end = closing(pattern, start)
      const options = end === undefined ? undefined : optionsOf(pattern.slice(start + 1, end))
      if (end !== undefined && options) return { start, end, options }
    }
  }
  return undefined
}

function closing(pattern: string, open: number): number | undefined {
  let depth = 0
  for (let at = open; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++
    else if (pattern[at] === '{') depth++
    else if (pattern[at] === '}' && --depth === 0) return at
  }
  return undefined
}

function optionsOf(inner: string): string[] | undefined {
  const options = ['']
  let depth = 0
  for (let at = 0; at < inner.length; at++) {
    const character = inner[at] ?? ''
    const text = character === '\\' ? inner.slice(at, at + 2) : character
    if (text === '{') depth++
    if (text === '}') depth--
    if (text === ',' && depth === 0) options.push('')
    else options[options.length - 1] += text
    at += text.length - 1
  }
  return options.length > 1 ? options : rangeOf(inner)
}

function rangeOf(inner: string): string[] | undefined {
  const [, from = '', to = '', by = '1'] = RANGE.exec(inner) ?? []
  const isNumber = /\d/.test(from)
  if (from === '' || isNumber !== /\d/.test(to)) return undefined
  const [start, end] = isNumber ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)]
  const step = Math.max(Math.abs(Number(by)), 1)
  const count = Math.floor(Math.abs(end - start) / step) + 1
  if (count > MOST) throw new RangeError(`it stands for more than ${MOST} patterns`)
  const width = [from, to].some((text) => /^-?0\d/.test(text)) ? Math.max(from.length, to.length) : 0
  return Array.from({ length: count }, (_, index) => {
    const value = start + Math.sign(end - start) * index * step
    return isNumber ? String(value).padStart(width, '0') : String.fromCharCode(value)
  })
}
