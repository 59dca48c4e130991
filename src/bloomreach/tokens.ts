import { answerOf } from './answers.ts'
import type { Tokens } from './authentication.ts'
import { TokenReply } from './schemas.ts'

/** The tokens of the answer to a login. */
export function tokensOf(value: unknown): Tokens {
  const reply = answerOf(TokenReply)(value)
  return { accessToken: reply.access_token, refreshToken: reply.refresh_token }
}
