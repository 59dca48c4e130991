import { Connection } from '../../src/bloomreach/connection.ts'
import { systemClock } from '../../src/core/clock.ts'
import { Transport } from '../../src/http/transport.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'
import { silence } from './service.ts'

/** What logging in with a password has no use for. */
export const NO_SINGLE_SIGN_ON = {
  identityToken: () => Promise.reject(new Error('There is no identity token here')),
  pipelineTo: () => {
    throw new Error('There is no identity provider here')
  },
}

/** A connection to the simulator, as its first user; a failed request is not tried again. */
export function connectionTo({
  url,
  username,
  password,
}: Pick<Simulator, 'url' | 'username' | 'password'>): Connection {
  return new Connection({
    origin: url,
    credentials: { username, password },
    clock: systemClock,
    reporter: silence,
    idleMs: 5000,
    retries: 0,
    onSecret: () => {},
    identityToken: NO_SINGLE_SIGN_ON.identityToken,
    transport: new Transport(),
  })
}
