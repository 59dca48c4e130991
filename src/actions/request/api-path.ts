import { InputProblem, shown } from '../../runtime/inputs.ts'

/**
 * A path of the API with its query, as it may be added to an origin. @throws InputProblem for anything that could lead
 * to another host or to another path than it shows: an address, `//`, a backslash, `;`, `.` and `..` (encoded ones too)
 */
export function apiPathOf(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (/[\u0000-\u0020\u007f\\#]/.test(path)) {
    throw new InputProblem(`must not hold spaces, control characters, a backslash or #, as ${shown(path)} does`)
  }
  if (!path.startsWith('/')) throw new InputProblem(`must begin with /, without scheme and host, not ${shown(path)}`)
  const [before = ''] = path.split('?')
  const decoded = fullyDecoded(before)
  if (/^\/[/\\]/.test(decoded)) throw new InputProblem(`must begin with one / only, not ${shown(path)}`)
  if (/(?:^|[/\\])\.{1,2}(?:[/\\]|$)/.test(decoded) || /[\\;]|\/\/|\p{Cc}/u.test(decoded)) {
    throw new InputProblem(`must lead straight to its end, without . and .. and the like, not ${shown(path)}`)
  }
  return path
}

/** Whether a request to the path would log the user out, however the path is spelled. */
export function isLogout(path: string): boolean {
  const [before = ''] = path.split('?')
  return /\/authn\/logout\/*$/i.test(fullyDecoded(before))
}

/** What is left when nothing is encoded any more: a gateway may decode once, and the service behind it again. */
function fullyDecoded(path: string): string {
  let text = decodedOnce(path)
  if (text === undefined) throw new InputProblem(`has a % that encodes nothing: ${shown(path)}`)
  for (let next = decodedOnce(text); next !== undefined && next !== text; next = decodedOnce(text)) text = next
  return text
}

function decodedOnce(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
