import { expect } from 'vitest'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { calls } from './scenario.ts'

/** Waits until a request has arrived: `METHOD /path`, with `*` for any part of the path. */
export async function arrival({ simulator }: { simulator: Simulator }, call: string): Promise<void> {
  const pattern = new RegExp(`^${call.replaceAll('*', '[^/]+')}$`)
  await expect.poll(() => calls(simulator)).toContainEqual(expect.stringMatching(pattern))
}
