import type { Row } from './row.ts'

export const authentication: readonly Row[] = [
  {
    endpoint: 'POST /v3/authn/access_token',
    method: 'authentication.login',
    call: ({ authentication }, { simulator }) => authentication.login(simulator.username, simulator.password),
  },
  {
    endpoint: 'GET /v3/authn/verify_token',
    method: 'authentication.verify',
    call: ({ authentication }) => authentication.verify(),
  },
  {
    endpoint: 'POST /v3/authn/refresh_token',
    method: 'authentication.refresh',
    call: async ({ authentication }, { simulator }) => {
      const { refreshToken = '' } = await authentication.login(simulator.username, simulator.password)
      return authentication.refresh(refreshToken)
    },
  },
  {
    endpoint: 'DELETE /v3/authn/refresh_token',
    method: 'authentication.deleteRefreshToken',
    call: async ({ authentication }, { simulator }) => {
      const { refreshToken = '' } = await authentication.login(simulator.username, simulator.password)
      await authentication.deleteRefreshToken(refreshToken)
      return !simulator.cloud.refreshTokens.some(({ token }) => token === refreshToken)
    },
  },
  {
    endpoint: 'POST /v3/authn/logout',
    method: 'authentication.logout',
    call: async ({ authentication }, { simulator }) => {
      await authentication.logout()
      return simulator.cloud.accessTokens.length === 0
    },
  },
]
