import { writeSync } from 'node:fs'
import { setSecret } from '@actions/core'
import { beforeEach, expect, test, vi } from 'vitest'
import { maskAtOnce } from '../../../src/runtime/masking.ts'
import { captureStdout } from '../../support/stdout.ts'

vi.mock('node:fs', async (original) => ({ ...(await original<typeof import('node:fs')>()), writeSync: vi.fn() }))

let written = ''
/** Takes so many bytes at a time, and after the first `times` of them none. */
function take(bytes: number, times = Number.POSITIVE_INFINITY): void {
  let calls = 0
  vi.mocked(writeSync).mockImplementation((_, data) => {
    if (calls++ >= times) throw Object.assign(new Error('try again'), { code: 'EAGAIN' })
    const taken = Buffer.from(data as unknown as Uint8Array).subarray(0, bytes)
    written += taken.toString('latin1')
    return taken.length
  })
}

beforeEach(() => {
  written = ''
})

test.each(['horse-battery', '100 %25', 'a\rb', 'a::b,c', 'Jürgen 🙂', '"\\'])(
  '%j is masked as the toolkit does it',
  (secret) => {
    take(1000)
    const out = captureStdout()
    setSecret(secret)
    maskAtOnce(secret)
    expect(Buffer.from(written, 'latin1').toString('utf8')).toBe(out.text.replaceAll('\r\n', '\n'))
  },
)

test('what is written in parts is written whole', () => {
  take(3)
  maskAtOnce('horse-battery')
  expect(written).toBe('::add-mask::horse-battery\n')
})

test('what a full pipe does not take goes the usual way', () => {
  take(5, 2)
  const out = captureStdout()
  maskAtOnce('horse-battery')
  expect(written + out.text).toBe('::add-mask::horse-battery\n')
  expect(out.text).not.toBe('')
})
