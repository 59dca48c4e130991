const SECRET_NAME = /(?:password|passphrase|secret|token|api_?key|private_?key|signature|credential|authorization)s?$/i
/** A shorter mask would hide half of every log. */
const SHORTEST = 6
const NO_SECRET = /^(?:token_?type|expires_?in)$/i

/** The secrets that a JSON value holds, by the names of its fields, and the addresses in it that carry a signature. */
export function secretFields(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(secretFields)
  if (typeof value === 'string') return signedLink(value)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' && isSecret(name, inner) ? [inner] : secretFields(inner),
  )
}

function isSecret(name: string, value: string): boolean {
  return value.length >= SHORTEST && SECRET_NAME.test(name) && !NO_SECRET.test(name)
}

/** The address itself, its query, and the values in it that are secret; nothing where none of them is secret. */
function signedLink(text: string): string[] {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return []
  const { search, searchParams } = new URL(text)
  const values = [...searchParams].filter(([name]) => /sig|token|key|secret|credential/i.test(name))
  return values.length === 0 ? [] : [text, search.slice(1), ...values.map(([, value]) => value)]
}
