import { get } from 'node:https'
import { expect, it } from 'vitest'
import { hasOpenssl, selfSigned } from '../../support/key-pair.ts'
import { startApi } from './api.ts'

it.runIf(hasOpenssl)('speaks HTTPS with the key and the certificate given, faults included', async () => {
  const tls = selfSigned()
  const { simulator } = await startApi({ tls, faults: [{ kind: 'reset-before', nth: 2 }] })
  expect(simulator.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
  const status = () =>
    new Promise((resolve, reject) => {
      get(`${simulator.url}/v3/users`, { ca: tls.cert, checkServerIdentity: () => undefined }, (response) => {
        response.resume()
        resolve(response.statusCode)
      }).on('error', reject)
    })
  expect(await status()).toBe(401)
  await expect(status()).rejects.toMatchObject({ code: 'ECONNRESET' })
})
