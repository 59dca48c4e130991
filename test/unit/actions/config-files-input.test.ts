import { describe, expect, test } from 'vitest'
import { configFilesOf } from '../../../src/actions/shared/config-files-input.ts'

const systemProperty = (name: string) => ({
  role: 'systemproperty',
  newFilename: undefined,
  nameOrId: name,
  by: 'name',
})

describe('config files', () => {
  test.each<[string, string, string[]]>([
    ['one', 'a.properties', ['a.properties']],
    ['one per line', 'a.properties\nb c.properties\n\n', ['a.properties', 'b c.properties']],
    ['separated by commas', 'a.properties, 1.10 ,true', ['a.properties', '1.10', 'true']],
    ['with comments', '# the usual ones\na.properties\n# b.properties\n', ['a.properties']],
    ['that looks like a number', '1.10', ['1.10']],
    ['as a YAML list', '- a.properties\n- 1.10\n- 0123', ['a.properties', '1.10', '0123']],
    ['as JSON', '["a.properties", "1e3"]', ['a.properties', '1e3']],
    ['none', '[]', []],
  ])('as plain names are system properties: %s', async (_, text, names) => {
    expect(await configFilesOf(text)).toEqual(names.map(systemProperty))
  })

  test('as structures have their role, and all of them is text', async () => {
    const text = '- { name: 1.10, role: file, new-filename: 2.0 }\n- id: 0123\n  role: systemproperty'
    expect(await configFilesOf(text)).toEqual([
      { role: 'file', newFilename: '2.0', nameOrId: '1.10', by: 'name' },
      { role: 'systemproperty', newFilename: undefined, nameOrId: '0123', by: 'id' },
    ])
  })

  test.each([
    ['name: a.properties\nrole: file', /must be a list/],
    ['- { name: a }', /0\.role: role must be `file` or `systemproperty`/],
    ['- { name: a, id: b, role: file }', /0: specify exactly one of id, name, or path/],
    ['- { name: a, role: systemproperty, new-filename: b }', /0: new-filename goes with role `file` only/],
    ['- { name: "", role: file }', /0\.name: must not be empty/],
    ['[a', /is not valid YAML/],
    ['- { path: none.properties, role: file }', /path matches no file/],
  ])('that are not as they should be are refused: %s', async (text, message) => {
    await expect(configFilesOf(text)).rejects.toThrow(message)
  })
})
