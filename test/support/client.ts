import { BloomreachCloud } from '../../src/bloomreach/client.ts'
import { systemClock } from '../../src/http/clock.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { silence } from './service.ts'

/** A client of the simulator, as its first user; a failed request is not tried again. */
export function clientFor({
  url,
  username,
  password,
}: Pick<Simulator, 'url' | 'username' | 'password'>): BloomreachCloud {
  return new BloomreachCloud({
    origin: url,
    credentials: { username, password },
    clock: systemClock,
    reporter: silence,
    idleMs: 5000,
    retries: 0,
    onSecret: () => {},
  })
}
