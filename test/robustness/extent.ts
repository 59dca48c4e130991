/** Whether everything is played (`npm run test:robustness`), or the sample of `npm test`, which always is the same. */
export const whole = process.env['ROBUSTNESS'] === 'all'

/** All of them in a whole run; as a sample so many, evenly spread. */
export function sample<T>(all: readonly T[], size: number): readonly T[] {
  if (whole || all.length <= size) return all
  return Array.from({ length: size }, (_, n) => all[Math.floor(((n + 0.5) * all.length) / size)] as T)
}

/** `all` in a whole run, `few` in a sample. */
export function count(few: number, all: number): number {
  return whole ? all : few
}

/** What `work` makes of each, a few at a time: each may start a process. */
export async function each<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const left = [...all.entries()]
  const take = async () => {
    for (let next = left.shift(); next; next = left.shift()) results[next[0]] = await work(next[1])
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, take))
  return results
}

const AT_A_TIME = 8
