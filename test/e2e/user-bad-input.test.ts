import { expect } from 'vitest'
import { changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

test.for([
  [{ operation: '' }, ['`operation` is required and was empty']],
  [{ operation: 'rename' }, ['`operation` must be one of list, get, add']],
  [{ operation: 'get' }, ['`user` is required for `operation: get`']],
  [
    { operation: 'add' },
    ['`user` is required for', '`user-password` is required for', '`role` is required for `operation: add`'],
  ],
  [
    { operation: 'add', user: 'nobody', 'user-password': 'longenough1', role: 'user' },
    ['`user` must be an email address', '`user-password` must have at least 8 characters, with a digit'],
  ],
  [{ operation: 'add', user: 'a@b.c', 'user-password': 'Longenough1', role: 'king' }, ['`role` must be one of']],
  [{ operation: 'update', user: 'a@b.c' }, ['`role` or `active` is required for `operation: update`']],
  [{ operation: 'update', user: 'a@b.c', active: 'perhaps' }, ['`active` must be true or false']],
  [{ operation: 'delete', user: '../environments/x@y.z' }, ['`user` must be an email address']],
  [{ operation: 'delete', user: '..' }, ['`user` must be an email address']],
  [
    { operation: 'change-password', user: 'a@b.c', 'user-password': 'weakbutold', 'new-password': 'ONLYUPPER1' },
    ['`new-password` must have at least 8 characters'],
  ],
  [
    { operation: 'change-password' },
    ['`user-password` is required', '`new-password` is required', '`user` is required'],
  ],
  [{ operation: 'send-password-reset' }, ['`user` is required']],
  [{ operation: 'set-password', 'new-password': 'NoDigitsHere' }, ['`reset-token` is required']],
] as const)('is refused before the first request: %j', async ([inputs, problems], { start }) => {
  const { simulator, step } = await start()
  const { conclusion, log } = await step('user', inputs)
  expect(conclusion).toBe('failure')
  for (const problem of problems) expect(log.join('\n')).toContain(problem)
  expect(simulator.requests).toEqual([])
})

test('names of users are text, wherever they are shown', async ({ start }) => {
  const username = '::error::<b>x</b>@example.com'
  const { step } = await start({ cloud: { users: [{ username: 'ci@example.com' }, { username }] } })
  const { annotations, conclusion, summary } = await step('user', { operation: 'list' })
  expect(conclusion).toBe('success')
  expect(annotations).toEqual([])
  expect(summary).toContain('&lt;b&gt;x')
})

test('a failed login says that nothing was changed', async ({ start }) => {
  const { simulator, step } = await start()
  const inputs = { operation: 'update', user: 'root@example.com', role: 'user', username: 'ci@example.com' }
  const { conclusion, log } = await step('user', { ...inputs, password: 'Wr0ngPassword' })
  expect(conclusion).toBe('failure')
  expect(stateOf(log)).toContain('State now: Nothing was changed.')
  expect(changes(simulator)).toEqual([])
})
