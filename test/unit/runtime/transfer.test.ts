import { expect, test } from 'vitest'
import { megabytes, TransferLog } from '../../../src/runtime/transfer.ts'
import { Notes } from '../../support/notes.ts'

function transfer(total: number) {
  let now = 0
  const notes = new Notes()
  const clock = { now: () => now, sleep: () => Promise.resolve() }
  const log = new TransferLog('Upload of it', total, clock, notes)
  return {
    log,
    notes: notes.all,
    /** So many bytes go out, one second after the ones before. */
    second: (bytes: number) => {
      now += 1000
      log.add(bytes)
    },
  }
}

test('a large transfer tells percent, rate and time left, every ten seconds at most', () => {
  const { notes, second } = transfer(100_000_000)
  for (let n = 0; n < 25; n++) second(4_000_000)
  expect(notes).toEqual([
    'info: Upload of it: 40 % of 100.0 MB, 4.0 MB/s, 15 s left',
    'info: Upload of it: 80 % of 100.0 MB, 4.0 MB/s, 5 s left',
    'info: Upload of it: 100 % of 100.0 MB, 4.0 MB/s',
  ])
})

test('a transfer that restarts counts from nothing', () => {
  const { log, notes, second } = transfer(20_000_000)
  for (let n = 0; n < 10; n++) second(1_900_000)
  log.restart()
  for (let n = 0; n < 10; n++) second(1_000_000)
  expect(notes).toEqual([
    'info: Upload of it: 95 % of 20.0 MB, 1.9 MB/s, 1 s left',
    'info: Upload of it: 50 % of 20.0 MB, 1.0 MB/s, 10 s left',
  ])
})

test('a small one is not worth a line', () => {
  const { notes, second } = transfer(10_000_000)
  for (let n = 0; n < 100; n++) second(100_000)
  expect(notes).toEqual([])
})

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [650_000_000, '650.0 MB'],
])('%i are %s', (bytes, said) => {
  expect(megabytes(bytes)).toBe(said)
})
