/** More levels than any body, definition or list has. What works on them calls itself for each. */
export const MOST_LEVELS = 200

/** Whether lists and objects are nested deeper than `MOST_LEVELS` in a JSON text. */
export function isJsonTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '"':
        at = endOfString(text, at)
        break
      case '[':
      case '{':
        if (++depth > MOST_LEVELS) return true
        break
      case ']':
      case '}':
        depth--
        break
    }
  }
  return false
}

/**
 * The same of a YAML text, by its brackets and by the dashes of one line: a YAML parser ends the process on some of what
 * is nested too deeply. A bracket in a text counts as one, too.
 */
export function isYamlTooDeep(text: string): boolean {
  let depth = 0
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(depth - 1, 0)
    if (depth > MOST_LEVELS) return true
  }
  return NESTED_DASHES.test(text)
}

const NESTED_DASHES = new RegExp(`(?:[-?][ \\t]+){${MOST_LEVELS}}`)

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}
