import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPOSITORY } from './files.ts'

/** A message that a step can end with, or shout; `…` stands where the code puts a value in. */
export interface Message {
  readonly text: string
  readonly file: string
}

/** Where messages are written: the simulator and the runner speak to developers. */
const FOLDERS = ['actions', 'bloomreach', 'core', 'http', 'jobs', 'netapp', 'runtime']

/** Each call whose argument of that number (from 0) is the message. */
const CALLS: readonly [pattern: RegExp, argument: number][] = [
  [/new (?!Http|NoResponse)\w+Error\((?=\s*(?:'(?:user|service)'|\w+\.source|source))/g, 1],
  [/\bsuper\(/g, 1],
  [/new InputProblem\(/g, 0],
  [/log\.error\(/g, 0],
  [/\brefusal\(/g, 0],
]

/** Every message that the code can end with, by a scan of its text. */
export function messagesOfCode(): Message[] {
  return sources().flatMap(({ file, text: source }) => messagesIn(source).map((text) => ({ text, file })))
}

function sources(): { file: string; text: string }[] {
  const files = FOLDERS.flatMap((folder) => {
    const names = readdirSync(join(REPOSITORY, 'src', folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    return names.map((name) => `src/${folder}/${name}`)
  })
  return files.map((file) => ({ file, text: readFileSync(join(REPOSITORY, file), 'utf8') }))
}

export function messagesIn(source: string): string[] {
  const code = withoutComments(source)
  const parts = [...argumentsOf(code), ...reasonsOf(code), ...problemsOf(code)]
  return [...new Set(parts.flatMap((part) => literalsIn(part, code)))].filter(
    (text) => / /.test(text) && /[a-z]{3}/i.test(text),
  )
}

/** Errors that begin a message without saying what to do next: the arguments of each, its file in front. */
export function withoutNextAction(): string[] {
  return sources().flatMap(({ file, text }) => {
    const code = withoutComments(text)
    const errors = [...code.matchAll(ERROR)].map((match) => bracketed(code, match.index + match[0].length - 1))
    // A job's failure without a hint gets one where it becomes an error: the place to look at, which each job names.
    return errors.filter((inner) => argumentsIn(inner).length < 3).map((inner) => `${file}: ${inner.trim()}`)
  })
}

/** An error for the person who reads a failed step: its arguments are the source, the message, and the next action. */
const ERROR = /new (?!Http|NoResponse|Cancelled)\w+Error\((?=\s*(?:'(?:user|service)'|\w+\.source|source))/g

function argumentsIn(inner: string): string[] {
  return splitAtCommas(inner).filter((part) => part.trim() !== '')
}

function argumentsOf(code: string): string[] {
  return CALLS.flatMap(([pattern, number]) =>
    [...code.matchAll(pattern)].map((match) => {
      const inner = bracketed(code, match.index + match[0].length - 1)
      return splitAtCommas(inner)[number] ?? ''
    }),
  )
}

/** What a job says of its end: the `reason` of an object whose `phase` is `failed` or `unknown`. */
function reasonsOf(code: string): string[] {
  return [...code.matchAll(/\{(?=\s*phase: '(?:failed|unknown)',)/g)].flatMap((match) =>
    splitAtCommas(bracketed(code, match.index))
      .filter((part) => part.trimStart().startsWith('reason:'))
      .map((part) => part.trimStart().slice('reason:'.length)),
  )
}

/** What is wrong with inputs together: the phrases in an action's `check` and in functions named …Problems. */
function problemsOf(code: string): string[] {
  const bodies = [...code.matchAll(/function \w*[pP]roblems\(/g)].map((match) => {
    const parameters = match.index + match[0].length - 1
    const afterwards = parameters + bracketed(code, parameters).length + 2
    return bracketed(code, code.indexOf('{', afterwards))
  })
  const checks = [...code.matchAll(/\n {2}check: /g)].map(
    (match) => splitAtCommas(code.slice(match.index + 1))[0] ?? '',
  )
  return [...bodies, ...checks]
}

/** The text of each string and template in `part`, its holes as `…`; a constant of the code stands for its text. */
function literalsIn(part: string, code: string): string[] {
  const found: string[] = []
  for (let at = 0; at < part.length; at++) {
    const [name] = /^(?<![\w.])[a-z]\w*(?=\s*$)/.exec(part.slice(at)) ?? []
    const constant = name !== undefined && /[\s(]/.test(part[at - 1] ?? ' ') ? constantOf(name, code) : undefined
    if (constant !== undefined) found.push(constant)
    const quote = part[at] ?? ''
    if (!/['"`]/.test(quote)) continue
    const end = endOfLiteral(part, at)
    found.push(textOf(part.slice(at + 1, end), code))
    at = end
  }
  return found
}

function textOf(literal: string, code: string): string {
  let text = ''
  for (let at = 0; at < literal.length; at++) {
    if (literal.startsWith('${', at)) {
      const hole = bracketed(literal, at + 1)
      text += (/^\w+$/.test(hole) ? constantOf(hole, code) : undefined) ?? '…'
      at += hole.length + 2
    } else if (literal[at] === '\\') {
      at++
      text += literal[at] === 'n' ? '\n' : literal[at]
    } else text += literal[at]
  }
  return text
}

function constantOf(name: string, code: string): string | undefined {
  const start = new RegExp(`const ${name} = (?=['"\`])`).exec(code)
  if (!start) return undefined
  const at = start.index + start[0].length
  return textOf(code.slice(at + 1, endOfLiteral(code, at)), code)
}

/** What stands between the bracket at `open` and the one that closes it. */
function bracketed(code: string, open: number): string {
  let depth = 0
  for (let at = open; at < code.length; at++) {
    const character = code[at] ?? ''
    if (/['"`]/.test(character)) at = endOfLiteral(code, at)
    else if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character) && --depth === 0) return code.slice(open + 1, at)
  }
  throw new Error(`A bracket is never closed: ${code.slice(open, open + 60)}`)
}

function splitAtCommas(code: string): string[] {
  const parts = ['']
  let depth = 0
  for (let at = 0; at < code.length; at++) {
    const character = code[at] ?? ''
    const end = /['"`]/.test(character) ? endOfLiteral(code, at) : at
    if ('([{'.includes(character)) depth++
    if (')]}'.includes(character)) depth--
    if (character === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += code.slice(at, end + 1)
    at = end
  }
  return parts
}

function endOfLiteral(code: string, start: number): number {
  const quote = code[start] ?? ''
  for (let at = start + 1; at < code.length; at++) {
    if (code[at] === '\\') at++
    else if (quote === '`' && code.startsWith('${', at)) at += bracketed(code, at + 1).length + 2
    else if (code[at] === quote) return at
  }
  throw new Error(`A text is never closed: ${code.slice(start, start + 60)}`)
}

/** A comment, and a pattern that holds quotes or brackets, would be taken for code. */
function withoutComments(source: string): string {
  return source
    .replaceAll(/^\s*(?:\/\*\*?[\s\S]*?\*\/|\/\/.*)$/gm, '')
    .replaceAll(/(?<=[\s(!,])\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+\/[dgimsuvy]*/g, '/x/')
}
