import { writeSync } from 'node:fs'

/** Whether a pipe did not take all at once: what comes after that has to wait in turn. */
let behind = false

/**
 * Has the runner mask the secret, as `core.setSecret` does, but past `process.stdout`: to open that before the first
 * request would hold the request up. To be used while nothing else is written.
 */
export function maskAtOnce(secret: string): void {
  const data = secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  let rest = Buffer.from(`::add-mask::${data}\n`)
  try {
    while (rest.length > 0 && !behind) rest = rest.subarray(writeSync(1, rest))
  } catch {
    behind = true
  }
  if (rest.length > 0) process.stdout.write(rest)
}
