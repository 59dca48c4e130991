import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { calls, type Scenario, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const NAME = 'site.tar.gz'

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex')
}

function named({ simulator }: Scenario, name = NAME) {
  return simulator.cloud.distributions.filter((one) => one.name === name)
}

test('uploads what is not there yet, and reuses it the next time', async ({ start }) => {
  const scenario = await start()
  const { simulator, step, file } = scenario
  file(NAME, 'a site')
  const first = await step('upload-distribution', { file: NAME })
  const [stored] = named(scenario)
  expect(first.conclusion).toBe('success')
  expect(first.outputs).toMatchObject({
    'distribution-id': stored?.id,
    'distribution-name': NAME,
    md5: md5('a site'),
    'size-bytes': '6',
    reused: 'false',
  })
  expect(JSON.parse(first.outputs['json'] ?? '')).toMatchObject({ id: stored?.id, md5hash: md5('a site') })
  expect(first.summary).toContain('✅ Uploaded site.tar.gz')

  const again = await step('upload-distribution', { file: NAME })
  expect(again.outputs).toMatchObject({ 'distribution-id': stored?.id, reused: 'true', md5: md5('a site') })
  expect(again.summary).toContain('⏭️ Nothing to do: site.tar.gz is there already')
  expect(calls(simulator).filter((call) => call === 'POST /v3/distributions')).toHaveLength(1)
})

test('does not reuse one of the same name with other content, nor one of another name', async ({ start }) => {
  const scenario = await start()
  const { step, file } = scenario
  file(NAME, 'a site')
  await step('upload-distribution', { file: NAME })
  file(NAME, 'a newer site')
  const newer = await step('upload-distribution', { file: NAME })
  expect(newer.outputs['reused']).toBe('false')
  expect(named(scenario)).toHaveLength(2)
  const other = await step('upload-distribution', { file: NAME, name: 'other.tar.gz' })
  expect(other.outputs).toMatchObject({ reused: 'false', 'distribution-name': 'other.tar.gz' })
  expect(named(scenario, 'other.tar.gz')).toHaveLength(1)
})

test('`upload` uploads the same again', async ({ start }) => {
  const scenario = await start()
  scenario.file(NAME, 'a site')
  const ids = []
  for (const _ of [1, 2]) {
    const { outputs } = await scenario.step('upload-distribution', { file: NAME, 'if-exists': 'upload' })
    ids.push(outputs['distribution-id'])
  }
  expect(named(scenario).map(({ id }) => id)).toEqual(ids)
})

test('`fail` sends nothing when the name is taken, even by other content', async ({ start }) => {
  const { simulator, step, file } = await start()
  const [taken] = simulator.cloud.distributions
  file(NAME, 'other content')
  const { conclusion, log } = await step('upload-distribution', {
    file: NAME,
    name: taken?.name ?? '',
    'if-exists': 'fail',
  })
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain(`A distribution named "${taken?.name}" exists already: ${taken?.id}`)
  expect(stateOf(log)).toBe('State now: Nothing was changed.')
  expect(calls(simulator)).not.toContain('POST /v3/distributions')
  const free = await step('upload-distribution', { file: NAME, 'if-exists': 'fail' })
  expect(free.conclusion).toBe('success')
})

test('`replace` deletes the others of that name after the upload, but none that an environment runs', async ({
  start,
}) => {
  const cloud = {
    distributions: [
      { id: 'A000000000000001', name: NAME, content: '1' },
      { id: 'A000000000000002', name: NAME, content: '2' },
      { id: 'A000000000000003', name: 'else.tar.gz', content: '3' },
    ],
    environments: [{ name: 'green', distribution: 'A000000000000002' }],
  }
  const { simulator, step, file } = await start({ cloud })
  file(NAME, '1')
  const { conclusion, outputs, log, summary } = await step('upload-distribution', {
    file: NAME,
    'if-exists': 'replace',
  })
  expect(conclusion).toBe('success')
  expect(simulator.cloud.distributions.map(({ id }) => id)).toEqual([
    'A000000000000002',
    'A000000000000003',
    outputs['distribution-id'],
  ])
  expect(log.join('\n')).toContain('A000000000000002 of the same name stays: green runs it')
  expect(summary).toContain('A000000000000001')
  const all = calls(simulator)
  expect(all.indexOf('POST /v3/distributions')).toBeLessThan(all.findIndex((call) => call.startsWith('DELETE /v3/di')))
})

test('`replace` keeps what has got another name since the upload began', async ({ start }) => {
  const cloud = {
    distributions: [
      { id: 'A000000000000001', name: NAME, content: '1' },
      { id: 'A000000000000002', name: NAME, content: '2' },
    ],
  }
  const scenario = await start({
    cloud,
    onRequest: ({ method, path }) => {
      const [old] = scenario.simulator.cloud.distributions
      if (method === 'POST' && path === '/v3/distributions' && old) old.name = 'keep.tar.gz'
    },
  })
  scenario.file(NAME, 'new')
  const { conclusion, outputs, log } = await scenario.step('upload-distribution', {
    file: NAME,
    'if-exists': 'replace',
  })
  expect(conclusion).toBe('success')
  const left = scenario.simulator.cloud.distributions.map(({ id }) => id)
  expect(left).toEqual(['A000000000000001', outputs['distribution-id']])
  expect(log.join('\n')).toContain('A000000000000001 of the same name stays: its name is keep.tar.gz by now')
})

test('`replace` deletes nothing while an environment does not tell what it runs', async ({ start }) => {
  const cloud = {
    distributions: [{ id: 'A000000000000001', name: NAME, content: '1' }],
    environments: [{ name: 'green', distribution: 'A000000000000001' }],
  }
  const { simulator, step, file } = await start({ cloud })
  const [green] = simulator.cloud.environments
  for (const path of ['/v3/environments', `/v3/environments/${green?.id}`]) {
    const silent = { id: green?.id, name: 'green', state: 'deployed', distributionId: null }
    const body = path === '/v3/environments' ? [silent] : silent
    simulator.addFault({ kind: 'status', status: 200, method: 'GET', path, body, times: null })
  }
  file(NAME, '2')
  const { conclusion, log } = await step('upload-distribution', { file: NAME, 'if-exists': 'replace' })
  expect(conclusion).toBe('success')
  expect(simulator.cloud.distributions).toHaveLength(2)
  expect(log.join('\n')).toContain(
    'A000000000000001 of the same name stays: green does not tell which distribution it runs',
  )
})

test('`replace` that cannot delete fails, lists which, goes on with the others, and sets its outputs', async ({
  start,
}) => {
  const cloud = {
    distributions: ['1', '2', '3'].map((content) => ({ id: `A00000000000000${content}`, name: NAME, content })),
    environments: [],
  }
  const { simulator, step, file } = await start({ cloud })
  simulator.addFault({
    kind: 'status',
    method: 'DELETE',
    path: '/v3/distributions/A000000000000002',
    status: 403,
    body: { error_code: 'Forbidden', error_detail: 'not this one' },
  })
  file(NAME, 'new')
  const { conclusion, outputs, log, summary } = await step('upload-distribution', {
    file: NAME,
    'if-exists': 'replace',
  })
  expect(conclusion).toBe('failure')
  expect(summary).toContain('Deletion of the other distributions named site.tar.gz failed – the new one is there')
  const [kept, uploaded, ...others] = simulator.cloud.distributions
  expect([kept?.id, others]).toEqual(['A000000000000002', []])
  expect(outputs).toMatchObject({ 'distribution-id': uploaded?.id, md5: md5('new'), reused: 'false' })
  expect(log.join('\n')).toMatch(/could not be deleted: .*A000000000000002.*403 Forbidden: not this one/)
  expect(stateOf(log)).toContain(`is there, with the id ${uploaded?.id}`)
})
