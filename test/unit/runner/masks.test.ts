import { describe, expect, test } from 'vitest'
import { SecretMasker } from '../../../tools/runner/masker.ts'
import { run } from './throwaway-action.ts'

describe('a mask', () => {
  const secret = `pa"ss'w&rd <1>/+`
  const masker = new SecretMasker([secret])

  test.each([
    ['as it is', secret],
    ['in JSON', JSON.stringify({ a: secret }).slice(6, -2)],
    ['in a URL', encodeURIComponent(secret).replaceAll("'", '%27')],
    ['in XML', 'pa&quot;ss&apos;w&amp;rd &lt;1&gt;/+'],
    ['in an expression', secret.replaceAll("'", "''")],
    ['on a command line', secret.replaceAll('"', '\\"')],
    ['in base64', Buffer.from(secret).toString('base64')],
  ])('hides its value %s', (_, form) => {
    expect(masker.mask(`<${form}>`)).toBe('<***>')
  })

  test('hides what follows a name in base64 of name:password', () => {
    const password = 'correct horse battery'
    const encoded = Buffer.from(`ab:${password}`).toString('base64')
    expect(new SecretMasker([password]).mask(encoded)).toBe('YWI6***')
  })

  test('joins values that overlap, and leaves other text alone', () => {
    expect(new SecretMasker(['abc', 'cde']).mask('xabcdex abc')).toBe('x***x ***')
    expect(masker.mask('nothing')).toBe('nothing')
  })
})

describe('a step', () => {
  test('masks from the line of add-mask on, each line of a value too', async () => {
    const step = await run({
      main: `console.log('s1line'); console.log('::add-mask::s1line%0As2line'); console.log('s1line s2line')
        console.log('::error::s2line'); fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# s1line\\n')`,
    })
    expect(step.log).toEqual(['s1line', '*** ***', 'Error: ***'])
    expect(step.annotations[0]?.message).toBe('***')
    expect(step.summary).toBe('# ***\n')
    expect(step.masks).toEqual(['s1line\ns2line', 's1line', 's2line'])
    expect(step.rawLog).toContain('::add-mask::s1line%0As2line')
  })

  test('warns of an empty mask', async () => {
    const step = await run({ main: `console.log('::add-mask::')` }, { masks: ['known'] })
    expect(step.log.join()).toContain("Warning: Can't add secret mask for empty string")
    expect(step.masks).toEqual(['known'])
  })
})
