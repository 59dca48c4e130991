import { expect, test } from 'vitest'
import { Authentication } from '../../src/bloomreach/authentication.ts'
import { Session } from '../../src/bloomreach/session.ts'
import { type Answering, HandClock, pipelineTo, silence } from '../netapp/service.ts'

const LOGIN = { token_type: 'bearer', access_token: 'access-1', refresh_token: 'refresh-1' }
const TEN_MINUTES = 600_000

function session(answer: Answering) {
  const clock = new HandClock()
  const { pipeline, asked } = pipelineTo(
    (request) => (request.path === '/v3/authn/access_token' ? { json: LOGIN } : answer(request)),
    clock,
  )
  const authentication = new Authentication(pipeline, pipeline)
  const secrets: string[] = []
  const credentials = { username: 'ci@example.com', password: 'Passw0rd' }
  const onSecret = (secret: string) => secrets.push(secret)
  const opened = new Session({ credentials, authentication, clock, reporter: silence, onSecret })
  return { session: opened, asked, secrets, clock }
}

test('a refresh token that comes with a refresh takes the place of the former one', async () => {
  let count = 1
  const {
    session: one,
    asked,
    secrets,
    clock,
  } = session(({ method }) => {
    if (method === 'DELETE') return { status: 200 }
    count++
    return { json: { access_token: `access-${count}`, refresh_token: `refresh-${count}` } }
  })
  for (const token of ['access-1', 'access-2', 'access-3']) {
    expect(await one.token()).toBe(token)
    clock.move(TEN_MINUTES)
  }
  await one.end()
  const sent = asked.slice(1).map(({ body }) => JSON.parse(body ?? '').refresh_token)
  expect(sent).toEqual(['refresh-1', 'refresh-2', 'refresh-3'])
  expect(secrets).toEqual(expect.arrayContaining(['refresh-1', 'refresh-2', 'refresh-3']))
})

test.for([404, 405])('a coded %i at the one refresh path leads to the other', async (status) => {
  const {
    session: one,
    asked,
    clock,
  } = session(({ path }) =>
    path === '/v3/authn/verify_token'
      ? { json: { access_token: 'access-2' } }
      : { status, json: { error_code: 'NotFound', error_detail: 'No such path' } },
  )
  await one.token()
  clock.move(TEN_MINUTES)
  expect(await one.token()).toBe('access-2')
  expect(asked.map(({ path }) => path.split('/').at(-1))).toEqual(['access_token', 'refresh_token', 'verify_token'])
})
