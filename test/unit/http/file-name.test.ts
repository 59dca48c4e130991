import { basename, win32 } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extensionIn, extensionOf, stemOf } from '../../../src/http/file-name.ts'
import { anyCharacter } from '../../support/any-character.ts'

test.each([
  [['backup', 'blue', '12AB'], 'backup-blue-12AB'],
  [['backup', '', '12AB'], 'backup-12AB'],
  [['distribution', '.npmrc', '1'], 'distribution-npmrc-1'],
  [['distribution', '../../etc/passwd', '1'], 'distribution-____etc_passwd-1'],
  [['logs', 'C:\\Windows', '1.'], 'logs-C__Windows-1'],
  [['logs', 'a\0b\u202ec\r\n', '1'], 'logs-a_b_c__-1'],
])('%j → %s', ([kind = '', ...parts], stem) => {
  expect(stemOf(kind, ...parts)).toBe(stem)
})

test('whatever its parts are, the name is harmless on every system, and begins with its kind', () => {
  const part = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.constantFrom('con', '..', '/', '-rf', ' ', 'x'.repeat(5000)),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 3 }), (parts) => {
      const name = stemOf('backup', ...parts)
      expect(name).toMatch(/^backup(?:-[\w.-]+)?$/)
      expect(name).not.toMatch(/\.$|\.\./)
      expect([basename(name), win32.basename(name)]).toEqual([name, name])
      expect(name.length).toBeLessThan(255)
    }),
  )
})

test.each([
  ['cms.tar.gz', '.tar.gz'],
  ['DUMP.SQL.GZ', '.sql.gz'],
  ['shop-1.3.0.zip', '.zip'],
  ['a.tgz', '.tgz'],
  ['pom.xml', undefined],
  ['run.sh', undefined],
  ['.gz/..', undefined],
  ['', undefined],
])('the extension of %j is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension)
})

test.each([
  ['attachment; filename="cmslogs feb01qa01 2018-02-09 0910.tar.gz"', '.tar.gz'],
  ['attachment; filename=cmslogs.tar.gz', '.tar.gz'],
  ['attachment; filename="other"; filename*=UTF-8\'\'gr%C3%BCn.zip', '.zip'],
  ['attachment; filename="a.zip"; size=12', '.zip'],
  ['attachment; filename="pom.xml"', undefined],
  ['attachment; filename="../../evil.sh"', undefined],
  ['attachment', undefined],
  [undefined, undefined],
])('that of %j is %j', (disposition, extension) => {
  expect(extensionIn(disposition).extension).toBe(extension)
})

test('a long header takes no time', () => {
  const start = performance.now()
  extensionIn(`attachment; filename="${'.tar.gz'.repeat(100_000)}${' '.repeat(100_000)}x"`)
  expect(performance.now() - start).toBeLessThan(1000)
})
