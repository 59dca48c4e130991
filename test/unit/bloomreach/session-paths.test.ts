import { expect, test } from 'vitest'
import { Authentication } from '../../../src/bloomreach/authentication.ts'
import { tokensFor } from '../../../src/bloomreach/login.ts'
import { Session } from '../../../src/http/session.ts'
import { NO_SINGLE_SIGN_ON } from '../../support/connection.ts'
import { type Answering, HandClock, pipelineTo, silence } from '../../support/service.ts'

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
  const source = tokensFor(credentials, { authentication, reporter: silence, onSecret, ...NO_SINGLE_SIGN_ON })
  const opened = new Session({ source, clock, onSecret })
  return { session: opened, asked, secrets, clock }
}

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
