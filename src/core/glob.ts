import { expandBraces } from './braces.ts'
import { GlobError } from './glob-error.ts'

/** One step of a pattern. */
type Part =
  | { readonly kind: 'text'; readonly character: string }
  /** `?`; any character but `/`. */
  | { readonly kind: 'one' }
  /** `*`, which stops at `/`, and `**`, which does not. */
  | { readonly kind: 'many'; readonly crosses: boolean }
  | { readonly kind: 'set'; readonly has: (character: string) => boolean }
  /** `?(a|b)`, `*(…)`, `+(…)`, `@(…)`, `!(…)`. */
  | { readonly kind: 'group'; readonly mark: string; readonly options: readonly (readonly Part[])[] }

const LONGEST = 1000
const DEEPEST = 5
/** How many places of texts the matches of one pattern may look at, in all: a second or so. */
const MOST_WORK = 100_000_000

/**
 * Compiles a glob: `*`, `**`, `?`, `[a-z]`, `[!a-z]`, `{a,b}`, `{1..3}`, and `?*+@!` before parentheses; `!` before all of
 * it negates it. Parentheses without such a mark are text, so that `shop (1)-*.zip` is what it looks like. The time that
 * a match takes grows with the lengths of pattern and text, never exponentially; all of them together have a limit.
 * @throws GlobError, the matches too
 */
export function globOf(pattern: string): (text: string) => boolean {
  if (pattern.length > LONGEST) throw new GlobError(`it is longer than ${LONGEST} characters`)
  const isNegated = pattern.startsWith('!') && !pattern.startsWith('!(')
  const all = alternatives(isNegated ? pattern.slice(1) : pattern).map((one) => new Parser(one).parse())
  const work = { left: MOST_WORK }
  return (text) => all.some((parts) => isMatch(parts, { characters: Array.from(text), work })) !== isNegated
}

/** The patterns without braces that it stands for. @throws GlobError for too many */
export function alternatives(pattern: string): string[] {
  try {
    return expandBraces(pattern)
  } catch (error) {
    throw new GlobError(error instanceof Error ? error.message : String(error))
  }
}

/** Whether a path's segment is more than a name. */
export function isMagic(segment: string): boolean {
  return /[*?[\\]|[+@!]\(/.test(segment)
}

class Parser {
  readonly #text: readonly string[]
  #at = 0
  #depth = 0

  constructor(pattern: string) {
    this.#text = Array.from(pattern)
  }

  parse(): Part[] {
    return this.#sequence(() => false)
  }

  #sequence(isEnd: (character: string) => boolean): Part[] {
    const parts: Part[] = []
    for (let next = this.#text[this.#at]; next !== undefined && !isEnd(next); next = this.#text[this.#at]) {
      parts.push(this.#part(next))
    }
    return parts
  }

  #part(character: string): Part {
    if (/[?*+@!]/.test(character) && this.#text[this.#at + 1] === '(') return this.#group(character)
    this.#at++
    if (character === '\\') return { kind: 'text', character: this.#text[this.#at++] ?? '\\' }
    if (character === '?') return { kind: 'one' }
    if (character === '[') return this.#set()
    if (character !== '*') return { kind: 'text', character }
    const crosses = this.#text[this.#at] === '*'
    while (this.#text[this.#at] === '*' && this.#text[this.#at + 1] !== '(') this.#at++
    return { kind: 'many', crosses }
  }

  #group(mark: string): Part {
    if (++this.#depth > DEEPEST) throw new GlobError(`its parentheses are more than ${DEEPEST} deep`)
    this.#at += 2
    const options = [this.#sequence(isGroupEnd)]
    while (this.#text[this.#at] === '|') {
      this.#at++
      options.push(this.#sequence(isGroupEnd))
    }
    if (this.#text[this.#at] !== ')') throw new GlobError('a parenthesis is never closed')
    this.#at++
    this.#depth--
    return { kind: 'group', mark, options }
  }

  #set(): Part {
    const end = this.#text.indexOf(']', this.#at + (/[!^]/.test(this.#text[this.#at] ?? '') ? 2 : 1))
    if (end < 0) throw new GlobError('a bracket is never closed')
    const inner = this.#text.slice(this.#at, end)
    this.#at = end + 1
    const isNegated = /[!^]/.test(inner[0] ?? '')
    const ranges = rangesOf(isNegated ? inner.slice(1) : inner)
    return {
      kind: 'set',
      has: (character) =>
        character !== '/' && ranges.some(([from, to]) => from <= character && character <= to) !== isNegated,
    }
  }
}

function isGroupEnd(character: string): boolean {
  return character === '|' || character === ')'
}

function rangesOf(characters: readonly string[]): (readonly [from: string, to: string])[] {
  const ranges: (readonly [string, string])[] = []
  for (let at = 0; at < characters.length; at++) {
    const [from = '', dash, to] = characters.slice(at, at + 3)
    const isRange = dash === '-' && to !== undefined
    if (isRange && from > to) throw new GlobError(`the range ${from}-${to} is upside down`)
    ranges.push(isRange ? [from, to] : [from, from])
    if (isRange) at += 2
  }
  return ranges
}

/** What is matched, and how much work that may still take. */
interface Text {
  readonly characters: readonly string[]
  readonly work: { left: number }
}

function isMatch(parts: readonly Part[], text: Text): boolean {
  const { length } = text.characters
  const start = new Uint8Array(length + 1)
  start[0] = 1
  return after(parts, text, start)[length] === 1
}

/** A mark for each place in the text: 1 where a match may stand. */
type Places = Uint8Array

/** Where a match stands after the parts, from each of the places. */
function after(parts: readonly Part[], text: Text, places: Places): Places {
  return parts.reduce((reached, part) => step(part, text, reached), places)
}

function step(part: Part, text: Text, places: Places): Places {
  spend(text, places.length)
  if (part.kind === 'group') return throughGroup(part, text, places)
  const next = new Uint8Array(places.length)
  if (part.kind === 'many') {
    for (let at = 0; at < next.length; at++) {
      const goesOn = at > 0 && next[at - 1] === 1 && (part.crosses || text.characters[at - 1] !== '/')
      if (places[at] === 1 || goesOn) next[at] = 1
    }
    return next
  }
  for (const [at, character] of text.characters.entries())
    if (places[at] === 1 && takes(part, character)) next[at + 1] = 1
  return next
}

function takes(part: Exclude<Part, { kind: 'group' | 'many' }>, character: string): boolean {
  if (part.kind === 'text') return part.character === character
  return part.kind === 'one' ? character !== '/' : part.has(character)
}

function throughGroup({ mark, options }: Extract<Part, { kind: 'group' }>, text: Text, places: Places): Places {
  const once = (from: Places) => options.map((option) => after(option, text, from)).reduce(union)
  if (mark === '@') return once(places)
  if (mark === '?') return union(places, once(places))
  if (mark === '!') return throughNegation(once, text, places)
  let reached = mark === '*' ? places : once(places)
  // Each turn reaches at least one more place, or is the last.
  for (let fresh = reached; fresh.includes(1); ) {
    const next = once(fresh)
    fresh = next.map((one, at) => (one === 1 && reached[at] === 0 ? 1 : 0))
    reached = union(reached, next)
  }
  return reached
}

/** All that is no match of the group, up to the next `/`. */
function throughNegation(once: (from: Places) => Places, text: Text, places: Places): Places {
  const reached = new Uint8Array(places.length)
  for (const [start, isPlace] of places.entries()) {
    if (isPlace !== 1) continue
    spend(text, 4 * places.length)
    const from = new Uint8Array(places.length)
    from[start] = 1
    const matched = once(from)
    for (let end = start; end < places.length; end++) {
      if (matched[end] === 0) reached[end] = 1
      if (text.characters[end] === '/') break
    }
  }
  return reached
}

function spend({ work }: Text, places: number): void {
  work.left -= places
  if (work.left < 0) throw new GlobError('it takes too long to match')
}

function union(one: Places, other: Places): Places {
  return one.map((value, at) => value | (other[at] ?? 0))
}
