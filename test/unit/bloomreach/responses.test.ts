import { expect, test } from 'vitest'
import { Backups } from '../../../src/bloomreach/backups.ts'
import { Domains } from '../../../src/bloomreach/domains.ts'
import { Environments } from '../../../src/bloomreach/environments.ts'
import { type Given, pipelineTo } from '../../support/service.ts'

function answering(json: unknown) {
  return pipelineTo((): Given => ({ json })).pipeline
}

test('ids may be numbers, and so may references to them', async () => {
  const environment = await new Environments(answering({ ID: 7, state: 'deployed', distributionId: 12 })).get('7')
  expect(environment).toMatchObject({ id: '7', distributionId: '12' })
  const [domain] = await new Domains(answering([{ id: 3, name: 'www.example.com', environmentID: 0 }])).list()
  expect(domain).toMatchObject({ id: '3', environmentId: '0' })
  const backup = { id: 9, EnvironmentId: 7, distributionId: 12 }
  const made = await new Backups(answering(backup)).create('7', 'Manual', async () => undefined)
  expect(made).toMatchObject({ id: '9', environmentId: '7', distributionId: '12' })
})

test.for([null, '', undefined])('a reference may be %j: not set', async (distributionId) => {
  const environment = await new Environments(answering({ id: 'blue', state: '', distributionId })).get('blue')
  expect(environment.distributionId).toBeUndefined()
})

test('an empty list may be null', async () => {
  expect(await new Backups(answering(null)).list()).toEqual([])
})
