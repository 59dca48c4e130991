import { expect } from 'vitest'
import { calls, test } from '../support/scenario.ts'

test.for(['/v3/..;/admin', '/v3/domains;a=b', '/v3/authn/logout;x', '/v3/domains%3Ba=b', '/v3//authn/logout'])(
  'the path %s is bad input: servers disagree on where it leads',
  async (path, { start }) => {
    const { step, simulator } = await start()
    const { conclusion, log } = await step('request', { method: 'POST', path, body: '{}' })
    expect(conclusion).toBe('failure')
    expect(log.join('\n')).toContain('`path` must lead straight to its end')
    expect(calls(simulator)).toEqual([])
  },
)

test.for(['/v3/authn/logout', '/v3/authn/LOGOUT', '/v3/authn/%6cogout', '/v3/authn/log%6Fut/?y'])(
  'a logout spelled %s is warned of',
  async (path, { start }) => {
    const { step } = await start()
    const { log } = await step('request', { method: 'POST', path, body: '{}', retries: 0 })
    expect(log.join('\n')).toContain('Warning: A logout ends all sessions of this user')
  },
)
