/** A workflow command as the runner reads it from a line of output, unescaped. */
export interface WorkflowCommand {
  name: string
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
  return parseColons(line.trimStart(), known) ?? parseBracket(line, known)
}

function parseColons(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  if (!line.startsWith('::')) return undefined
  const end = line.indexOf('::', 2)
  if (end < 0) return undefined
  const head = parseHead(line.slice(2, end), ',', unescapeProperty)
  if (!known.has(head.name.toLowerCase())) return undefined
  return { ...head, data: unescapeData(line.slice(end + 2)), notation: '::' }
}

function parseBracket(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const head = parseHead(line.slice(start + 3, end), ';', unescapeBracket)
  if (!known.has(head.name.toLowerCase())) return undefined
  return { ...head, data: unescapeBracket(line.slice(end + 1)), notation: '##[' }
}

function parseHead(head: string, separator: string, decode: (text: string) => string) {
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  const properties: Record<string, string> = {}
  if (space > 0) {
    for (const pair of head.slice(space + 1).split(separator)) {
      const equals = pair.indexOf('=')
      if (equals > 0 && equals < pair.length - 1) {
        properties[pair.slice(0, equals).trim()] = decode(pair.slice(equals + 1))
      }
    }
  }
  return { name, properties }
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
