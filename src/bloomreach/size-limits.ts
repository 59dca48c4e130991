import type { Reporter } from '../core/reporter.ts'

/** How large a stored file may be, as far as known; it may differ per stack. */
export interface SizeLimit {
  readonly kind: 'distribution' | 'config file'
  readonly largestBytes: number
}

export const DISTRIBUTION_SIZE: SizeLimit = { kind: 'distribution', largestBytes: 650_000_000 }

export const CONFIG_FILE_SIZE: SizeLimit = { kind: 'config file', largestBytes: 65_000 }

/** Whether the file is larger than the service usually takes. */
export function isTooLarge({ largestBytes }: SizeLimit, { size }: { readonly size: number }): boolean {
  return size > largestBytes
}

/** Says so when the file is too large; to be called before the first request for it. */
export function warnOfSize(limit: SizeLimit, file: { readonly size: number }, reporter: Reporter): void {
  if (!isTooLarge(limit, file)) return
  const { kind, largestBytes } = limit
  reporter.warning(
    `The file has ${file.size} bytes; the limit for a ${kind} is usually ${largestBytes} bytes. The service may refuse it.`,
  )
}
