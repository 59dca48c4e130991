/**
 * Makes one line of harmless text out of what a server, a file name or an input says: no control or invisible
 * characters, at most `max` characters; what was cut off is shown as `…`.
 */
export function sanitize(text: unknown, max = 300): string {
  const whole = String(text)
  const start = whole.slice(0, max * 4)
  const line = stripInvisible(start).trim()
  return line.length > max || whole.length > max * 4 ? `${line.slice(0, max - 1).replace(HALF, '')}…` : line
}

/** `text` without ANSI sequences, and with a space for what else is a control or an invisible character. */
export function stripInvisible(text: string): string {
  // Most text is printable ASCII, which needs no check of Unicode's properties.
  if (PRINTABLE.test(text)) return text
  // Made when it is needed: a literal would be looked up in Unicode's tables whenever the bundle is compiled.
  invisible ??= new RegExp(INVISIBLE, 'gu')
  return text.replace(ANSI, '').replace(invisible, ' ')
}

const PRINTABLE = /^[ -~]*$/
// What must not reach a log or a table as it is: ANSI sequences, control characters (line ends among them), and the
// invisible ones that reorder or hide text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g
const INVISIBLE = '[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+'
let invisible: RegExp | undefined
/** The first half of a character that was cut in two. */
const HALF = /[\ud800-\udbff]$/
