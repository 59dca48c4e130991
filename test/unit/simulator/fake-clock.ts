/** A clock that stands still unless it is moved. */
export function fakeClock(): { now: () => number; forward: (seconds: number) => void } {
  let at = Date.UTC(2026, 0, 15, 12)
  return {
    now: () => at,
    forward: (seconds) => {
      at += seconds * 1000
    },
  }
}
