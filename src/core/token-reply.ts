import * as v from 'valibot'
import { token } from './fields.ts'

/** Some token endpoints give the seconds as text. */
const seconds = v.fallback(
  v.optional(v.pipe(v.union([v.number(), v.pipe(v.string(), v.nonEmpty())]), v.transform(Number), v.finite())),
  undefined,
)

/** The response of a token endpoint (RFC 6749, 5.1). `expires_in` is in seconds, undefined where it is not known. */
export const TokenReply = v.looseObject({ access_token: token, expires_in: seconds })
