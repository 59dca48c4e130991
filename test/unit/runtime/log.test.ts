import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Log } from '../../../src/runtime/log.ts'
import { Secrets } from '../../../src/runtime/secrets.ts'
import { parseCommand } from '../../../tools/runner/workflow-command.ts'
import { captureStdout } from '../../support/stdout.ts'

const COMMANDS = new Set(['error', 'warning', 'debug', 'group', 'endgroup', 'add-mask', 'set-output', 'stop-commands'])

test.each([
  ['::error::owned', ': :error::owned'],
  ['  ::add-mask::a', '  : :add-mask::a'],
  ['all is well ##[error]owned', 'all is well ## [error]owned'],
  ['a\n::error::owned\r::error::owned', 'a\n: :error::owned\n: :error::owned'],
  ['a :: b', 'a :: b'],
  ['\u00ad::error::owned', ' : :error::owned'],
  ['#\u200d#[error]owned', '# #[error]owned'],
  ['\u001b[2Kred\u0007', 'red '],
])('%j is text', (message, shown) => {
  const out = captureStdout()
  new Log(new Secrets(), 'deploy').info(message)
  expect(out.text).toBe(`${shown}\n`)
})

test('whatever is logged starts no command but the one that is meant', () => {
  const out = captureStdout()
  const log = new Log(new Secrets(), 'deploy')
  const piece = fc.constantFrom(
    '::',
    'error',
    '##[',
    ']',
    '\n',
    '\r',
    '\u2028',
    ' ',
    '\t',
    'set-output name=a',
    '%0A',
    'x',
    '\ufeff',
  )
  const message = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(message, fc.constantFrom('info', 'warning', 'error', 'debug'), (text, level) => {
      out.text = ''
      log[level](text)
      const names = out.text.split(/\r\n|[\r\n]/).map((line) => parseCommand(line, COMMANDS)?.name)
      expect(names.filter((name) => name !== undefined)).toEqual(level === 'info' ? [] : [level])
    }),
  )
})

test('holds no known secret', () => {
  const out = captureStdout()
  const secrets = new Secrets()
  secrets.add('horse-battery')
  out.text = ''
  const log = new Log(secrets, 'deploy')
  for (const level of ['info', 'warning', 'error', 'debug'] as const) log[level]('a horse-battery')
  log.group('horse-battery', ['horse-battery'])
  expect(out.text).not.toContain('horse')
  expect(out.text.match(/\*\*\*/g)).toHaveLength(6)
})
