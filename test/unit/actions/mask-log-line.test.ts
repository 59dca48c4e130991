import { expect, test } from 'vitest'
import { maskLogLine } from '../../../src/actions/shared/mask-log-line.ts'

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U'

test.each([
  ['cannot connect to https://db:Hunter2@db.internal/x', 'cannot connect to https://***@db.internal/x'],
  ['jdbc:mysql://root:p%40ss@10.0.0.1:3306/cms', 'jdbc:mysql://***@10.0.0.1:3306/cms'],
  ['amqp://guest@mq refused', 'amqp://***@mq refused'],
  [`token ${JWT} refused`, 'token *** refused'],
  [`cut: ${JWT.slice(0, 40)}`, 'cut: ***'],
  ['Authorization: Bearer abcdef0123456789abcdef', 'Authorization: *** ***'],
  ['sent Basic dXNlcjpwYXNzd29yZDEyMw==', 'sent Basic ***'],
  ['key AKIAIOSFODNN7EXAMPLE is unknown', 'key *** is unknown'],
  ['ghp_abcdefghijklmnopqrstuvwxyz0123456789', '***'],
  ['password=hunter2 user=jane', 'password=*** user=jane'],
  ['db.password: hunter2', 'db.password: ***'],
  ['jdbcPassword = "a b c", x', 'jdbcPassword = ***, x'],
  ["{'api_key': 'abc def', n: 1}", "{'api_key': ***, n: 1}"],
  ['{"token":"abc","n":1}', '{"token":***,"n":1}'],
  ['{\\"secret\\":\\"abc\\",\\"n\\":1}', '{\\"secret\\":***,\\"n\\":1}'],
  ['pwd="cut', 'pwd=***'],
  ['?X-Amz-Signature=0123abcd&X-Amz-Expires=900', '?X-Amz-Signature=***&X-Amz-Expires=900'],
  ['<clientSecret>abc</clientSecret>', '<clientSecret>***</clientSecret>'],
  ['Set-Cookie: JSESSIONID=1234; Path=/', 'Set-Cookie: ***; Path=/'],
  ['-----BEGIN RSA PRIVATE KEY-----MIIE', '***'],
  ['no mailbox for jane.roe+shop@mail.customer.co.uk!', 'no mailbox for ***!'],
])('%s', (line, masked) => {
  expect(maskLogLine(line)).toBe(masked)
})

test.each([
  'org.onehippo.cm.model.ConfigurationRuntimeException: Node /a/b[1] is not there',
  'Caused by: java.lang.IllegalStateException: Basic authentication is off',
  'GET https://www.example.com/site?page=2 failed: HTTP 500',
  'com.example.Thing@1f3e7a is locked',
  'PasswordExpiredException thrown by the TokenService',
])('%s stays as it is', (line) => {
  expect(maskLogLine(line)).toBe(line)
})

test.each(['a', 'eyJ-', 'password', 'password= ', 'a@', 'x.', 'http://', '"', '<password>', ' ', 'Bearer '])(
  'a long line of %j takes no time',
  (unit) => {
    const line = unit.repeat(10_000 / unit.length)
    const start = performance.now()
    for (let n = 0; n < 20; n++) maskLogLine(line)
    expect(performance.now() - start).toBeLessThan(2000)
  },
)
