/** Every secret that was ever given out or received, so that a test can look for each of them. */
export class Secrets {
  readonly all: string[] = []

  add(secret: string): string {
    if (secret !== '' && !this.all.includes(secret)) this.all.push(secret)
    return secret
  }

  /** The fields of a JSON object whose names say that they are secret. */
  addFieldsOf(body: unknown): void {
    if (typeof body !== 'object' || body === null) return
    for (const [name, value] of Object.entries(body)) {
      if (/password|secret|token/i.test(name) && typeof value === 'string') this.add(value)
    }
  }
}
