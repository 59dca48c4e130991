/** A secret in each of the forms in which a careless program may let it out. */
export function secretForms(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1)
  const url = encodeURIComponent(secret)
  const form = new URLSearchParams({ '': secret }).toString().slice(1)
  const hex = Buffer.from(secret).toString('hex')
  const plainForms = [secret, json, url, form, strictUrl(secret), html(secret), hex, hex.toUpperCase()]
  return [...new Set([...plainForms, ...base64Forms(Buffer.from(secret))])].filter((text) => text.length >= 6)
}

/** As RFC 3986 has it: `encodeURIComponent` leaves a few more characters as they are. */
function strictUrl(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
}

function html(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replaceAll(/[&<>"']/g, (one) => entities[one] ?? one)
}

/** Both alphabets, and only the characters that stay the same whatever stands around the secret in the encoded text. */
function base64Forms(secret: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const length = before + secret.length
    const encoded = Buffer.concat([Buffer.alloc(before), secret]).toString('base64')
    const stable = encoded.slice(Math.ceil((before * 8) / 6), Math.floor((length * 8) / 6))
    return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

const SECRET_NAME = /(^|[-_])(password|token|secret|credentials)$/i

/** The values among inputs or variables that are secret by their name; of a structure, those in it. */
export function secretValues(named: Record<string, string>): string[] {
  const values = Object.entries(named).flatMap(([name, value]) => {
    if (!SECRET_NAME.test(name)) return []
    return /credentials$/i.test(name)
      ? value.split('\n').map((line) =>
          line
            .replace(/^[^:]*:\s*/, '')
            .replace(/,$/, '')
            .replace(/^"(.*)"$/, '$1')
            .trim(),
        )
      : [value]
  })
  return values.filter((value) => value !== '')
}
