import { expect, test } from 'vitest'
import { CancelledError } from '../../src/http/errors.ts'
import { md5OfFile } from '../../src/http/md5.ts'

test('the MD5 of a file, in lower-case hexadecimal digits', async () => {
  expect(await md5OfFile('/dev/null')).toBe('d41d8cd98f00b204e9800998ecf8427e')
})

test('is given up with the reason of the cancellation', async () => {
  const controller = new AbortController()
  const md5 = md5OfFile('/dev/zero', controller.signal)
  controller.abort(new CancelledError('SIGINT'))
  await expect(md5).rejects.toBeInstanceOf(CancelledError)
})
