import { describe, expect, it } from 'vitest'
import { Accounts } from '../../../src/netapp/accounts.ts'
import { DataBrokers } from '../../../src/netapp/data-brokers.ts'
import { Relationships } from '../../../src/netapp/relationships.ts'
import { type Answering, type Given, pipelineTo } from '../../support/service.ts'

function sectionsAnswering(answer: Answering) {
  const { pipeline, asked } = pipelineTo(answer)
  const accounts = new Accounts(pipeline, 'account/1')
  const [dataBrokers, relationships] = [new DataBrokers(pipeline), new Relationships(pipeline, accounts)]
  return { dataBrokers, relationships, asked: () => asked.map(({ method, path }) => `${method} ${path}`) }
}

const never = () => Promise.reject(new Error('nothing was lost'))

describe('calls', () => {
  it('go to these paths, ids as data', async () => {
    const { dataBrokers, relationships, asked } = sectionsAnswering(({ method, path }) => {
      if (method === 'POST') return { json: { id: 'b', neverSeen: 1 } }
      return path.endsWith('b%2Fc') || method !== 'GET' ? { json: { id: 'b/c' } } : { json: [] }
    })
    await dataBrokers.list()
    await dataBrokers.groups()
    expect(await dataBrokers.create({ name: 'n', type: 'AWS' }, never)).toMatchObject({ id: 'b', neverSeen: 1 })
    await dataBrokers.delete('../accounts')
    await relationships.list()
    expect(await relationships.get('b/c')).toMatchObject({ id: 'b/c', activity: {}, settings: {} })
    await relationships.create({ source: {}, target: {} }, never)
    await relationships.update('b/c', { gracePeriod: 30 })
    await relationships.sync('b/c', never)
    await relationships.abort('b/c')
    await relationships.delete('b,c')
    expect(asked()).toEqual([
      'GET /api/data-brokers',
      'GET /api/groups',
      'POST /api/data-brokers',
      'DELETE /api/data-brokers/..%2Faccounts',
      'GET /api/relationships-v2',
      'GET /api/relationships-v2/b%2Fc',
      'POST /api/relationships-v2',
      'PUT /api/relationships-v2/b%2Fc',
      'PUT /api/relationships/b%2Fc/sync',
      'PUT /api/relationships/b%2Fc/abort',
      'DELETE /api/v2/accounts/account%2F1/relationships?relationships=b%2Cc',
    ])
  })

  it('what is not listed any more is as good as deleted, what is still listed or cannot be deleted is not', async () => {
    const deleting = (refusal: Given, listed: object[]) => {
      const { dataBrokers, relationships } = sectionsAnswering(({ method }) =>
        method === 'DELETE' ? refusal : { json: listed },
      )
      return [dataBrokers, relationships].map((section) => () => section.delete('b'))
    }
    for (const absent of [{ status: 404, json: { code: 404, message: 'not found' } }, { status: 404 }]) {
      for (const attempt of deleting(absent, [])) await attempt()
      for (const attempt of deleting(absent, [{ id: 'b' }])) await expect(attempt()).rejects.toThrow('HTTP 404')
    }
    for (const attempt of deleting({ status: 409 }, [])) await expect(attempt()).rejects.toThrow('HTTP 409')
  })

  it('read `null` as an empty list, and no body as no list', async () => {
    const answering = (given: Given) => sectionsAnswering(() => given)
    const nothing = answering({ json: null })
    expect(await nothing.dataBrokers.list()).toEqual([])
    expect(await nothing.relationships.list()).toEqual([])
    const empty = answering({ status: 200 })
    for (const list of [empty.dataBrokers.list(), empty.dataBrokers.groups(), empty.relationships.list()]) {
      await expect(list).rejects.toThrow('the response is empty')
    }
  })

  it.each([
    [
      { code: 400, message: 'A sync action is running right now' },
      'returned HTTP 400 A sync action is running right now',
    ],
    [{ success: false, message: 'Not now' }, 'returned HTTP 400 Not now'],
  ])('are refused by a 202 that holds %j', async (json, message) => {
    const { relationships } = sectionsAnswering(() => ({ status: 202, json }))
    await expect(relationships.sync('r', never)).rejects.toThrow(`PUT /api/relationships/r/sync ${message}`)
  })

  it('keep the credentials that a response holds to themselves', async () => {
    const credentials = { username: 'u', password: 'the-password' }
    const json = {
      ...{ id: 'r', source: { protocol: 'cifs', cifs: { host: 'h', share: 's', credentials } } },
      ...{ sourceCredentials: { cifs: credentials }, targetCredentials: { cifs: credentials } },
    }
    const { relationships } = sectionsAnswering(() => ({ json }))
    const relationship = await relationships.get('r')
    expect(relationship).toMatchObject({ source: { cifs: { host: 'h', share: 's' } } })
    expect(JSON.stringify(relationship)).not.toMatch(/the-password|redentials/)
  })

  it('are refused with the words of the service, on one line', async () => {
    const { relationships } = sectionsAnswering(() => ({
      status: 400,
      json: { code: 400, message: 'No\n::error::way' },
    }))
    await expect(relationships.get('r')).rejects.toMatchObject({
      message: 'GET /api/relationships-v2/r returned HTTP 400 No ::error::way',
      code: undefined,
    })
  })
})

describe('the account', () => {
  const one = { accountId: 'account-1', name: 'One' }
  const accounts = (json: unknown, named?: string) => {
    const { pipeline, asked } = pipelineTo(() => ({ json }))
    return { accounts: new Accounts(pipeline, named), asked }
  }

  it('is the only one, asked for once', async () => {
    const { accounts: some, asked } = accounts([one])
    expect([await some.currentId(), await some.currentId()]).toEqual(['account-1', 'account-1'])
    expect(asked.map(({ path }) => path)).toEqual(['/api/accounts'])
  })

  it('is the one named, without a question', async () => {
    const { accounts: some, asked } = accounts([], 'account-9')
    expect(await some.currentId()).toBe('account-9')
    expect(asked).toEqual([])
  })

  it('is asked for again after a failure', async () => {
    let count = 0
    const { pipeline } = pipelineTo(() => (count++ === 0 ? { status: 403 } : { json: [one] }))
    const some = new Accounts(pipeline, undefined)
    await expect(some.currentId()).rejects.toThrow('returned HTTP 403')
    expect(await some.currentId()).toBe('account-1')
  })

  it('is not clear when there are many, of which some are listed', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ accountId: `account-${index}` }))
    await expect(accounts(many).accounts.currentId()).rejects.toThrow(/30 accounts.*account-19 and 10 more/)
  })
})
