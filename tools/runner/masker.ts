/** Takes secrets out of text as the runner does: each value, and the encoded forms of it that the runner knows. */
export class SecretMasker {
  readonly #values = new Set<string>()
  readonly #forms = new Set<string>()

  constructor(values: Iterable<string> = []) {
    for (const value of values) this.add(value)
  }

  get values(): string[] {
    return [...this.#values]
  }

  /** Adds a value, and each of its lines, since a log is read line by line. */
  add(value: string): void {
    for (const part of [value, ...value.split(/[\r\n]+/).map((line) => line.trim())]) {
      if (part === '' || this.#values.has(part)) continue
      this.#values.add(part)
      for (const form of [part, ...encodedForms(part)]) if (form !== '') this.#forms.add(form)
    }
  }

  mask(text: string): string {
    let masked = ''
    let end = 0
    for (const [start, stop] of mergedRanges(text, this.#forms)) {
      masked += `${text.slice(end, start)}***`
      end = stop
    }
    return masked + text.slice(end)
  }
}

function encodedForms(value: string): string[] {
  const bytes = Buffer.from(value)
  // A secret inside a longer base64 text (`user:password`) starts at any of three offsets of a group.
  const base64 = [0, 1, 2].map((shift) => bytes.subarray(bytes.length > shift ? shift : 0).toString('base64'))
  return [
    ...base64,
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value).replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    value.replaceAll(/[<>"'&]/g, (c) => XML_ENTITIES.get(c) ?? c),
    value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : '',
    ...ampersandParts(value),
  ]
}

const XML_ENTITIES = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['&', '&amp;'],
])

/** PowerShell prints a failed command in pieces, cut at an ampersand; after `&+` it colours one letter by itself. */
function ampersandParts(value: string): string[] {
  const plus = value.indexOf('&+')
  const last = value.lastIndexOf('&')
  if (last < 0) return []
  const [before, after] =
    plus >= 0 ? [value.slice(0, plus + 2), value.slice(plus + 3)] : [value.slice(0, last + 1), value.slice(last + 1)]
  return [before, after].filter((part) => part.length >= 6)
}

function mergedRanges(text: string, forms: Iterable<string>): [start: number, stop: number][] {
  const found: [number, number][] = []
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) found.push([at, at + form.length])
  }
  const merged: [number, number][] = []
  for (const [start, stop] of found.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], stop)
    else merged.push([start, stop])
  }
  return merged
}
