/** Authentication, Login: `POST /v3/authn/access_token`. */
export function loginCall(username: string, password: string) {
  return { method: 'POST', path: '/v3/authn/access_token', json: { username, password } } as const
}
