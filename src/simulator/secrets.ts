import { createHash } from 'node:crypto'

const SECRET_NAME = /password|secret|token/i

/** Every secret that was ever given out or received, so that a test can look for each of them; none where it `keeps` none. */
export class Secrets {
  readonly all: string[] = []
  readonly keeps: boolean

  constructor(keeps = true) {
    this.keeps = keeps
  }

  add(secret: string): string {
    if (this.keeps && secret !== '' && !this.all.includes(secret)) this.all.push(secret)
    return secret
  }

  /** The fields of a JSON object whose names say that they are secret. */
  addFieldsOf(body: unknown): void {
    if (typeof body !== 'object' || body === null) return
    for (const [name, value] of Object.entries(body)) {
      if (SECRET_NAME.test(name) && typeof value === 'string') this.add(value)
    }
  }

  /** What of a request may be recorded: all of it, or, where nothing is kept, what is not secret. */
  recordable<T>(value: T): T
  recordable(value: unknown): unknown {
    if (this.keeps || value === undefined) return value
    if (typeof value !== 'object' || value === null) return '(not recorded)'
    const entries = Object.entries(value).map(([name, inner]) => [
      name,
      SECRET_NAME.test(name) || name === 'authorization' ? '(not recorded)' : inner,
    ])
    return Object.fromEntries(entries)
  }

  /** A password as it is stored: a real one that was typed by mistake must not be found anywhere. */
  storable(password: string): string {
    return this.keeps ? password : hashOf(password)
  }
}

/** Whether `given` is the password that was stored. */
export function isPassword(stored: string, given: string): boolean {
  return stored === given || stored === hashOf(given)
}

function hashOf(password: string): string {
  return `sha256:${createHash('sha256').update(password).digest('hex')}`
}
