/** Where a client reports what is worth knowing and not a failure: retries, refreshed tokens. */
export interface Reporter {
  debug(message: string): void
  info(message: string): void
  warning(message: string): void
}
