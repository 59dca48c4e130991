import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { calls, changes, test } from '../support/scenario.ts'
import { stateOf } from '../support/state-of.ts'

const DEPLOY = { environment: 'green', distribution: 'shop-1.2.1-distribution.tar.gz' }
const LOCAL_AND_NAMED = '[{ path: site.properties, role: file }, { name: blue-1.0.0.properties, role: file }]'
const LISTS = ['GET /v3/environments', 'GET /v3/distributions', 'GET /v3/appConfigFiles']
const LONGEST_WAIT_MS = 20_000

test('environment, distribution and config files are looked up beside each other', async ({ start }) => {
  const arrived = new Set<string>()
  const deadline = Date.now() + LONGEST_WAIT_MS
  const { file, step } = await start({
    jobSeconds: 0.3,
    // None of them is answered before all of them are there.
    onRequest: async ({ method, path }) => {
      arrived.add(`${method} ${path}`)
      if (!LISTS.includes(`${method} ${path}`)) return
      while (!LISTS.every((call) => arrived.has(call)) && Date.now() < deadline) await sleep(5)
      if (Date.now() >= deadline) throw new Error(`only these came: ${[...arrived].join(', ')}`)
    },
  })
  file('site.properties', 'colour=red\n')
  const { conclusion } = await step('deploy', { ...DEPLOY, 'config-files': LOCAL_AND_NAMED })
  expect(conclusion).toBe('success')
})

test('of several that are missing, the message is always of the same one; nothing changes', async ({ start }) => {
  const { simulator, step } = await start({})
  const missing = { environment: 'purple', distribution: 'none', 'config-files': 'none.properties' }
  const { conclusion, log } = await step('deploy', missing)
  expect(conclusion).toBe('failure')
  expect(log.join('\n')).toContain('There is no environment "purple"')
  expect(changes(simulator)).toEqual([])
})

test('a named and a local config file need one list, also with those of a rollback', async ({ start }) => {
  const { simulator, file, step } = await start({ jobSeconds: 0.3 })
  file('site.properties', 'colour=red\n')
  const rollback = { 'rollback-on-failure': true, 'rollback-config-files': 'green-1.0.0.properties' }
  const { conclusion } = await step('deploy', { ...DEPLOY, ...rollback, 'config-files': LOCAL_AND_NAMED })
  expect(conclusion).toBe('success')
  const about = calls(simulator).filter((call) => call.includes('appConfigFiles'))
  expect(about).toEqual(['GET /v3/appConfigFiles', 'POST /v3/appConfigFiles'])
})

test('a changed local file keeps its name in the application, though the service renames it', async ({ start }) => {
  const { simulator, file, step } = await start({ jobSeconds: 0.3 })
  const config = '[{ path: log4j2.xml, role: file }, { path: a.properties, role: systemproperty }]'
  const deploy = async (content: string, configFiles = config) => {
    for (const name of ['log4j2.xml', 'a.properties']) file(name, content)
    const { conclusion } = await step('deploy', { ...DEPLOY, 'config-files': configFiles })
    expect(conclusion).toBe('success')
    const roles = simulator.cloud.environments.find(({ name }) => name === 'green')?.configFileRoles ?? []
    return roles.map(({ appConfigFileId, newFilename }) => [
      simulator.cloud.configFiles.find(({ id }) => id === appConfigFileId)?.name,
      newFilename,
    ])
  }
  expect(await deploy('1')).toEqual([
    ['log4j2.xml', undefined],
    ['a.properties', undefined],
  ])
  const renamed = [
    ['log4j2 (1).xml', 'log4j2.xml'],
    ['a (1).properties', undefined],
  ]
  expect(await deploy('2')).toEqual(renamed)
  expect(await deploy('2')).toEqual(renamed)
  const asAsked = '[{ path: log4j2.xml, role: file, new-filename: logging.xml }]'
  expect(await deploy('2', asAsked)).toEqual([['log4j2 (1).xml', 'logging.xml']])
})

test('a rollback with the same local config file finds it there, and uploads it no second time', async ({ start }) => {
  const { simulator, file, step } = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['fails'] } })
  file('site.properties', 'colour=red\n')
  const inputs = { ...DEPLOY, 'rollback-on-failure': true, 'logs-on-failure': false, 'config-files': LOCAL_AND_NAMED }
  // The look-up of the plan is enough.
  simulator.addFault({ kind: 'html', method: 'GET', path: '/v3/appConfigFiles', nth: 2, times: null })
  const { outputs, log } = await step('deploy', inputs)
  expect(outputs, log.join('\n')).toMatchObject({ result: 'failure', 'rolled-back': 'true' })
  const uploads = calls(simulator).filter((call) => call === 'POST /v3/appConfigFiles')
  expect(uploads).toHaveLength(1)
  const id = simulator.cloud.configFiles.find(({ name }) => name === 'site.properties')?.id
  const deployed = simulator.requests.filter(({ path, status }) => path.endsWith('/deploy') && status === 202)
  expect(deployed.map(({ body }) => JSON.stringify(body).includes(`${id}`))).toEqual([true, true])
})

test('while the config files of a rollback are uploaded, the step says that it has deployed', async ({ start }) => {
  const { simulator, file, start: begin } = await start({ jobSeconds: 0.3, behaviors: { deployOutcomes: ['fails'] } })
  simulator.addFault({ kind: 'hang-after', method: 'POST', path: '/v3/appConfigFiles' })
  file('old.properties', 'colour=blue\n')
  const rollback = { 'rollback-on-failure': true, 'rollback-config-files': '[{ path: old.properties, role: file }]' }
  const running = await begin('deploy', { ...DEPLOY, ...rollback, 'logs-on-failure': false })
  await expect.poll(() => calls(simulator), { timeout: 20_000 }).toContain('POST /v3/appConfigFiles')
  running.cancel()
  const { conclusion, log } = await running.result
  expect(conclusion).toBe('cancelled')
  expect(stateOf(log)).toBe(
    'State now: It is unknown whether the config file "old.properties" was uploaded; the rollback has not begun, and green may be broken.',
  )
})
