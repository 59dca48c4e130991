/** `ms` as people say it: `4 s`, `3 min 05 s`, `1 h 02 min`. */
export function duration(ms: number): string {
  const whole = Math.round(ms / 1000)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return `${minutes} min ${String(whole % 60).padStart(2, '0')} s`
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}

/** `ms` in seconds, with one decimal. */
export function seconds(ms: number): number {
  return Math.round(ms / 100) / 10
}
