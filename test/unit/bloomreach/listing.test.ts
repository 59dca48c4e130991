import { expect, onTestFinished, test, vi } from 'vitest'
import { Backups } from '../../../src/bloomreach/backups.ts'
import { Distributions } from '../../../src/bloomreach/distributions.ts'
import { IncompleteListError } from '../../../src/bloomreach/listing.ts'
import { Users } from '../../../src/bloomreach/users.ts'
import { pipelineTo } from '../../support/service.ts'

type Page = Record<string, unknown> | unknown[] | null

/** The distributions of a service whose pages are these, the last one again and again, and what it was asked. */
function distributions(...pages: Page[]) {
  let count = 0
  const { pipeline, asked } = pipelineTo(() => ({ json: pages[Math.min(count++, pages.length - 1)] }))
  return { section: new Distributions(pipeline), queries: () => asked.map(({ path }) => path.split('?')[1] ?? '') }
}

function items(from: number, to: number): { id: string }[] {
  return Array.from({ length: to - from }, (_, index) => ({ id: String(from + index) }))
}

function ids({ items }: { items: readonly { id: string }[] }): string[] {
  return items.map(({ id }) => id)
}

test('the next page begins where the last one says that it ends', async () => {
  const { section, queries } = distributions(
    { offset: 0, max: 3, count: 3, more: true, total: 5, items: items(0, 3) },
    { offset: 3, max: 3, count: 2, more: false, total: 5, items: items(3, 5) },
  )
  expect(ids(await section.listing())).toEqual(['0', '1', '2', '3', '4'])
  expect(queries()).toEqual(['', 'offset=3&max=3'])
})

test('a page that leaves entries out counts them all the same', async () => {
  const { section, queries } = distributions(
    { offset: 0, max: 10, count: 10, more: true, items: items(0, 8) },
    { offset: 10, max: 10, count: 2, more: false, items: items(10, 12) },
  )
  expect(ids(await section.listing())).toHaveLength(10)
  expect(queries()).toEqual(['', 'offset=10&max=10'])
})

test.for(['true', 'TRUE', 1, '1', true])('`more: %j` means that there is more', async (more) => {
  const { section } = distributions({ more, items: items(0, 2) }, { more: 'false', items: items(2, 3) })
  expect(await section.listing()).toMatchObject({ items: items(0, 3), gap: undefined })
})

test('where `total` says that there are more, they are asked for whatever `more` says', async () => {
  const { section } = distributions({ total: 3, items: items(0, 2) }, { total: 3, offset: 2, items: items(2, 3) })
  expect(await section.listing()).toMatchObject({ items: items(0, 3), gap: undefined })
})

test('offsets that always say 0 are counted on', async () => {
  const page = (from: number, to: number) => ({ offset: 0, max: 2, count: 2, more: to < 6, items: items(from, to) })
  const { section } = distributions(page(0, 2), page(2, 4), page(4, 6))
  expect(await section.listing()).toMatchObject({ items: items(0, 6), gap: undefined })
})

test.for<[string, Page[], string]>([
  ['more without anything new', [{ more: true, items: items(0, 2) }], 'sends nothing new'],
  ['more as text without anything new', [{ more: 'true', items: items(0, 2) }], 'sends nothing new'],
  [
    'more without anything new, though its total is reached',
    [{ more: true, total: 2, items: items(0, 2) }],
    'sends nothing new',
  ],
  ['fewer than the total', [{ more: false, total: 9, items: items(0, 2) }], 'it has 2 of 9 entries'],
  ['fewer than the total, as text', [{ total: '9', items: items(0, 2) }], 'it has 2 of 9 entries'],
  ['no items of a total', [{ total: 9, items: null }], 'it has 0 of 9 entries'],
])('%s: the list is incomplete', async ([, pages, why]) => {
  const { section } = distributions(...pages)
  const listing = await section.listing()
  expect(listing.gap).toContain(why)
  await expect(section.list()).rejects.toThrow(IncompleteListError)
})

test('who deletes while it is read makes it start again', async () => {
  const { section } = distributions(
    { offset: 0, max: 2, count: 2, more: true, total: 5, items: items(0, 2) },
    // One of the first two is gone, so that the third has moved to the first page.
    { offset: 2, max: 2, count: 2, more: false, total: 4, items: items(3, 5) },
    { offset: 0, max: 10, count: 4, more: false, total: 4, items: items(1, 5) },
  )
  expect(await section.listing()).toMatchObject({ items: items(1, 5), gap: undefined })
})

test('a list that never stands still is incomplete', async () => {
  let total = 10
  const { pipeline } = pipelineTo(({ path }) => {
    const isFirst = !path.includes('?')
    return { json: { more: isFirst, total: total--, items: isFirst ? items(0, 6) : items(6, 12) } }
  })
  expect((await new Distributions(pipeline).listing()).gap).toBe('it changes while it is read')
})

test('a list without end ends', async () => {
  let count = 0
  const { pipeline, asked } = pipelineTo(() => ({ json: { more: true, items: [{ id: String(count++) }] } }))
  expect((await new Distributions(pipeline).listing()).gap).toContain('does not end')
  expect(asked.length).toBeLessThan(2000)
})

test('an entry without an id is skipped, and counts', async () => {
  const all = [{ id: 'a', distributionId: 'D1' }, { distributionId: 'D2' }, { id: '', distributionId: 'D3' }]
  const { pipeline } = pipelineTo(() => ({ json: { total: 3, items: all } }))
  const backups = new Backups(pipeline)
  expect((await backups.list()).map(({ id }) => id)).toEqual(['a'])
  expect((await backups.entries()).map(({ distributionId }) => distributionId)).toEqual(['D1', 'D2', 'D3'])
})

test('users are told apart by their names where they have no ids', async () => {
  const { pipeline } = pipelineTo(() => ({ json: { more: true, items: [{ username: 'a' }, { username: 'b' }] } }))
  expect(await new Users(pipeline).listing()).toMatchObject({ items: [{ username: 'a' }, { username: 'b' }] })
})

test.for([
  ['pages', 1, 1, 'it does not end after 1000 pages'],
  ['entries', 5000, 1, 'it does not end after 100000 entries'],
  ['characters', 1, 2_000_000, 'it does not end after 67108864 characters'],
] as const)('of a list without an end so many %s are read', async ([, perPage, length, gap]) => {
  let next = 0
  const name = 'x'.repeat(length)
  const { pipeline } = pipelineTo(() => {
    const from = next
    next += perPage
    return { json: { more: true, items: items(from, next).map((item) => ({ ...item, name })) } }
  })
  expect(await new Distributions(pipeline).listing()).toMatchObject({ gap })
})

test('and for 10 minutes at most', async () => {
  let now = performance.now()
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  onTestFinished(() => void vi.restoreAllMocks())
  let next = 0
  const { pipeline } = pipelineTo(() => {
    now += 61_000
    return { json: { more: true, items: items(next, ++next) } }
  })
  expect(await new Distributions(pipeline).listing()).toMatchObject({ gap: 'it does not end within 10 minutes' })
  expect(next).toBe(10)
})
