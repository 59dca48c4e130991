/** `ms` as people say it: `4 s`, `3 min 5 s`, `10 min`, `1 h 2 min`, `3 days`. */
export function duration(ms: number): string {
  const whole = Math.round(ms / 1000)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return both(`${minutes} min`, whole % 60, 's')
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? both(`${hours} h`, minutes % 60, 'min') : `${Math.floor(hours / 24)} days`
}

/** How long ago something was: `5 min ago`, `3 h ago`, `4 days ago`. */
export function ago(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} min ago`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} h ago` : `${Math.floor(hours / 24)} days ago`
}

function both(larger: string, rest: number, unit: string): string {
  return rest === 0 ? larger : `${larger} ${rest} ${unit}`
}

/** `ms` in seconds, with one decimal. */
export function seconds(ms: number): number {
  return Math.round(ms / 100) / 10
}
