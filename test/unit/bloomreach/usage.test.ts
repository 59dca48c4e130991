import { describe, expect, test } from 'vitest'
import type { EnvironmentEntry } from '../../../src/bloomreach/schemas.ts'
import { type EarlierLooks, environmentsInUse } from '../../../src/bloomreach/usage.ts'

/** What a look shows of environments: what they run by their names. */
type Shown = Readonly<Record<string, string | undefined>>

function entry(id: string, distributionId: string | undefined): EnvironmentEntry {
  const deployedAt = distributionId && '2026-01-01T00:00:00Z'
  const state = distributionId ? 'deployed' : ''
  const unknown = { url: undefined, createdAt: undefined, createdBy: undefined, deployedBy: undefined }
  return { ...unknown, id, name: id, state, distributionId, deployedAt }
}

/** Looks several times, each time at a list and at what the requests for single environments show. */
async function looks(...all: readonly { list: Shown; requests?: Shown }[]) {
  const earlier: EarlierLooks = { silent: new Set(), isNew: new Set() }
  const results: { requests: string[]; runs: Shown }[] = []
  for (const { list, requests: shown = list } of all) {
    const requests: string[] = []
    const environments = {
      entries: async () => {
        requests.push('list')
        return Object.entries(list).map(([id, runs]) => entry(id, runs))
      },
      get: async (id: string) => {
        requests.push(id)
        return { ...entry(id, shown[id]), id }
      },
    }
    const seen = await environmentsInUse(environments, earlier)
    results.push({ requests, runs: Object.fromEntries(seen.map(({ id, distributionId }) => [id, distributionId])) })
  }
  return results
}

const NEW = { blue: 'one', green: undefined }

describe('environments in use', () => {
  test('where the list shows what each of them runs, it is enough', async () => {
    const [look] = await looks({ list: { blue: 'one', green: 'two' } })
    expect(look).toEqual({ requests: ['list'], runs: { blue: 'one', green: 'two' } })
  })

  test('a new one is requested once', async () => {
    const all = await looks({ list: NEW }, { list: NEW }, { list: NEW })
    expect(all.map(({ requests }) => requests)).toEqual([['list', 'green'], ['list'], ['list']])
  })

  test('each time, before the list, where the list shows of none of them what it runs', async () => {
    const none = { blue: undefined, green: undefined }
    const all = await looks({ list: none }, { list: none })
    expect(all.map(({ requests }) => requests)).toEqual([
      ['list', 'blue', 'green'],
      ['blue', 'green', 'list'],
    ])
  })

  test('each time where the request shows more than the list', async () => {
    const all = await looks({ list: NEW, requests: { green: 'two' } }, { list: NEW, requests: { green: 'three' } })
    expect(all.map(({ requests }) => requests)).toEqual([
      ['list', 'green'],
      ['green', 'list'],
    ])
    expect(all.map(({ runs }) => runs['green'])).toEqual(['two', 'three'])
  })

  test('a new one again as soon as the list is seen to show less of another one', async () => {
    const more = { ...NEW, red: undefined }
    const all = await looks({ list: NEW }, { list: NEW }, { list: more, requests: { red: 'three', green: 'two' } })
    expect(all[2]).toEqual({ requests: ['list', 'red', 'green'], runs: { blue: 'one', green: 'two', red: 'three' } })
  })

  test('a new one again once the list does not show any more what the others run', async () => {
    const all = await looks({ list: NEW }, { list: { blue: undefined, green: undefined } })
    expect(all[1]?.requests).toEqual(['list', 'blue', 'green'])
  })
})
