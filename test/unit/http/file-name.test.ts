import { basename, dirname, join, win32 } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameOf } from '../../../src/http/file-name.ts'

const FOLDER = '/work/out'
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/i

/** What holds of a name that may be used on any system, whoever has chosen it. */
function expectHarmless(name: string): void {
  expect(name).not.toBe('')
  expect(basename(name)).toBe(name)
  expect(win32.basename(name)).toBe(name)
  expect(dirname(join(FOLDER, name))).toBe(FOLDER)
  expect(name).not.toMatch(/[<>:"|?*\\/]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
  expect(name).not.toMatch(/^[\s.-]|[\s.]$/)
  expect(name).not.toMatch(RESERVED)
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201)
}

test.each([
  ['attachment; filename="cmslogs feb01qa01 2018-02-09 0910.tar.gz"', 'cmslogs feb01qa01 2018-02-09 0910.tar.gz'],
  ['attachment; filename=cmslogs.tar.gz', 'cmslogs.tar.gz'],
  ['attachment; filename=cms logs 1.tar.gz', 'cms logs 1.tar.gz'],
  ['attachment; filename="fallback"; filename*=UTF-8\'\'gr%C3%BCn.zip', 'grün.zip'],
  ["attachment; filename*=iso-8859-1'en'gr%FCn.zip; filename=other", 'grün.zip'],
  ['attachment; filename="gr\u00c3\u00bcn.zip"', 'grün.zip'],
  ['attachment; filename="gr\u00fcn.zip"', 'grün.zip'],
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  ["attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", 'passwd'],
  ['attachment; filename="/etc/passwd"', 'passwd'],
  ['attachment; filename="..\\\\..\\\\evil.bat"', 'evil.bat'],
  ['attachment; filename="C:evil.exe"', 'evil.exe'],
  ['attachment; filename="file.txt:stream"', 'file.txt_stream'],
  ["attachment; filename*=UTF-8''a%00b%0D%0Ac%1B.txt", 'abc.txt'],
  ["attachment; filename*=UTF-8''%E2%80%AEgpj.exe", 'gpj.exe'],
  ['attachment; filename="-rf.txt"', '_rf.txt'],
  ['attachment; filename=".npmrc"', 'npmrc'],
  ['attachment; filename="nul"', '_nul'],
  ['attachment; filename="COM1.tar.gz"', '_COM1.tar.gz'],
  ['attachment; filename="trailing. . "', 'trailing'],
  ['attachment; filename=".."', 'fallback.zip'],
  ['attachment; filename="a/"', 'fallback.zip'],
  ['attachment; filename=""', 'fallback.zip'],
  ["attachment; filename*=UTF-8''%ZZ", 'fallback.zip'],
  ['attachment', 'fallback.zip'],
  ['', 'fallback.zip'],
  [undefined, 'fallback.zip'],
])('%s → %s', async (disposition, name) => {
  expect(await fileNameOf(disposition, 'fallback.zip')).toBe(name)
  expectHarmless(name)
})

test('an overly long one keeps its extension', async () => {
  const name = await fileNameOf(`attachment; filename="${'ü'.repeat(300)}.tar.gz"`, 'fallback')
  expect(name).toMatch(/^ü+\.tar\.gz$/)
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
})

test('an overly long one is not cut behind a dot or a space', async () => {
  const name = await fileNameOf(undefined, `${'a'.repeat(198)}. .${'b'.repeat(50)}`)
  expect(name).toBe('a'.repeat(198))
})

test('a fallback that is no better gives way, too', async () => {
  expect(await fileNameOf(undefined, '../..')).toBe('download')
})

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '..',
        '/',
        '\\',
        ':',
        'C:',
        '.',
        ' ',
        '-',
        '\0',
        '\r\n',
        '\u202e',
        'CON',
        'lpt1',
        'nul',
        '"',
        '%2f',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ maxLength: 300 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

test('whatever a header says, the name is harmless', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (text, fallback) => {
      const encoded = encodeURIComponent(text.replace(/\p{Cs}/gu, ''))
      expectHarmless(await fileNameOf(`attachment; filename="${text}"`, fallback))
      expectHarmless(await fileNameOf(`attachment; filename=${text}`, fallback))
      expectHarmless(await fileNameOf(`attachment; filename*=UTF-8''${encoded}`, fallback))
      expectHarmless(await fileNameOf(text, fallback))
    }),
    { numRuns: 1000 },
  )
})
