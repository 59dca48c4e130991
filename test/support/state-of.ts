/** The sentence on the state of things with which a step has failed. */
export function stateOf(log: readonly string[]): string | undefined {
  return log.findLast((line) => line.startsWith('State now: '))
}
