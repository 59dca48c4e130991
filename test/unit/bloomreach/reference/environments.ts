import { configFile, distribution, environment, hasBytes, type Row } from './row.ts'

export const environments: readonly Row[] = [
  {
    endpoint: 'GET /v3/environments',
    method: 'environments.list',
    call: async ({ environments }) => (await environments.list()).length === 4,
  },
  {
    endpoint: 'POST /v3/environments',
    method: 'environments.create',
    call: async ({ environments }) => (await environments.create('pr-7')).name === 'pr-7',
  },
  {
    endpoint: 'PUT /v3/environments/{ID}/deploy',
    method: 'environments.deploy',
    call: async ({ environments }, to) => {
      await environments.deploy(environment(to), {
        distributionId: distribution(to),
        strategy: 'stopstart',
        appConfigFileRoles: [{ appConfigFileId: configFile(to), role: 'file', newFilename: 'db.properties' }],
      })
      return true
    },
  },
  {
    endpoint: 'GET /v3/environments/{ID}',
    method: 'environments.get',
    call: ({ environments }, to) => environments.get(environment(to)),
  },
  {
    endpoint: 'GET /v3/environments?name=',
    method: 'environments.getByName',
    call: async ({ environments }) => (await environments.getByName('green')).name === 'green',
  },
  {
    endpoint: 'POST /v3/environments/{ID}/logs/download-token',
    method: 'environments.createLogsDownloadToken',
    call: ({ environments }, to) => environments.createLogsDownloadToken(environment(to)),
  },
  {
    endpoint: 'GET /v3/environments/logs/download/{ID}',
    method: 'environments.downloadLogs',
    call: async ({ environments }, to) => {
      const token = await environments.createLogsDownloadToken(environment(to))
      return hasBytes(await environments.downloadLogs(token))
    },
  },
  {
    endpoint: 'DELETE /v3/environments/{ID}',
    method: 'environments.delete',
    call: async ({ environments }, to) => {
      await environments.delete(environment(to))
      return to.simulator.cloud.environments.length === 3
    },
  },
  {
    endpoint: 'PUT /v3/production',
    method: 'environments.setProduction',
    call: async ({ environments }, { simulator }) => {
      const [, , blue, green] = simulator.cloud.environments
      await environments.setProduction({
        currentProductionEnvironmentId: blue?.id ?? '',
        newProductionEnvironmentId: green?.id ?? '',
        changeDomainRules: true,
      })
      return green?.production === true && blue?.production === false
    },
  },
  {
    endpoint: 'PUT /v3/protect',
    method: 'environments.protect',
    call: async ({ environments }, { simulator }) => {
      await environments.protect({ site: true, sitepassword: 'I love you', cms: false, cmspassword: 'I love you more' })
      return simulator.cloud.environments[0]?.protection.site === 'I love you'
    },
  },
]
