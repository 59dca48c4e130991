/** A workflow command as the runner reads it from a line of output, unescaped. */
export interface WorkflowCommand {
  name: string
  /** By their names in lower case, since the runner does not tell them apart by case. */
  properties: Record<string, string>
  data: string
  /** `##[name]` is the older notation; the runner still obeys it, anywhere in a line. */
  notation: '::' | '##['
}

/**
 * The command in a line, when it is one of those in `known` (lower case): `::name key=value,key=value::data` after
 * leading white space, or `##[name key=value;key=value]data` anywhere in the line.
 */
export function parseCommand(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  return parseColons(trim(line, 'start'), known) ?? parseBracket(line, known)
}

function parseColons(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  if (!line.startsWith('::')) return undefined
  const end = line.indexOf('::', 2)
  if (end < 0) return undefined
  const head = parseHead(line.slice(2, end), (list) => trim(list).split(','), unescapeProperty)
  if (!known.has(head.name.toLowerCase())) return undefined
  return { ...head, data: unescapeData(line.slice(end + 2)), notation: '::' }
}

function parseBracket(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const head = parseHead(line.slice(start + 3, end), (list) => list.split(';'), unescapeBracket)
  if (!known.has(head.name.toLowerCase())) return undefined
  return { ...head, data: unescapeBracket(line.slice(end + 1)), notation: '##[' }
}

function parseHead(head: string, split: (list: string) => string[], decode: (text: string) => string) {
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  const properties: Record<string, string> = {}
  for (const pair of space > 0 ? split(head.slice(space + 1)) : []) {
    const [, key, value] = PAIR.exec(pair) ?? []
    if (key !== undefined && value !== undefined) properties[key.toLowerCase()] = decode(value)
  }
  return { name, properties }
}

/** Empty parts do not count, as .NET splits: `k==v` and `=k=v` are `k=v`, and `k=` is nothing. */
const PAIR = /^=*([^=]+)=+([^=].*)$/s

/** What .NET takes for white space: U+0085 is among it and U+FEFF is not, unlike in String.trim(). */
function trim(text: string, side?: 'start'): string {
  const rest = text.replace(/^\p{White_Space}+/u, '')
  return side === 'start' ? rest : rest.replace(/\p{White_Space}+$/u, '')
}

// `%25` comes last in each, so that an escaped percent sign cannot make a new escape.
const unescapeData = (text: string) => unescapeAll(text, { '%0D': '\r', '%0A': '\n', '%25': '%' })
const unescapeProperty = (text: string) =>
  unescapeAll(text, { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' })
const unescapeBracket = (text: string) =>
  unescapeAll(text, { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' })

function unescapeAll(text: string, codes: Record<string, string>): string {
  return Object.entries(codes).reduce((done, [code, character]) => done.replaceAll(code, character), text)
}
