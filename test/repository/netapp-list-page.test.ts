import { expect, test } from 'vitest'
import { existsForBrokers, LIST_NAMES, LISTS, namesIn } from '../../src/netapp/list-specs.ts'
import { textOf } from './files.ts'

const WHO = { 'below the broker': 'group, data broker', 'below the account': 'group, data broker', no: 'group' }

test('the page of netapp-list says what each list takes', () => {
  const rows = LIST_NAMES.map((list) => {
    const cells = [
      `\`${list}\``,
      shown(LISTS[list].parameters),
      shown(LISTS[list].credentials),
      WHO[existsForBrokers(list)],
    ]
    return `| ${cells.join(' | ')} |`
  })
  const head = ['| List | `parameters` | `credentials` | Exists for |', '| --- | --- | --- | --- |']
  const [, section = ''] =
    /<!-- lists -->\n\n(.*?)\n\n<!-- \/lists -->/s.exec(textOf('actions/netapp-list/README.md')) ?? []
  expect(section.split('\n')).toEqual([...head, ...rows])
})

function shown(spec: string): string {
  return namesIn(spec)
    .map((name) => (name.endsWith('*') ? `**${name.slice(0, -1)}**` : name))
    .join(', ')
}
