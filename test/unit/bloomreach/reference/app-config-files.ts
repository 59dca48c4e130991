import { configFile, never, type Row, upload } from './row.ts'

export const appConfigFiles: readonly Row[] = [
  {
    endpoint: 'GET /v3/appConfigFiles',
    method: 'appConfigFiles.list',
    call: async ({ appConfigFiles }) => (await appConfigFiles.list()).length === 2,
  },
  {
    endpoint: 'POST /v3/appConfigFiles',
    method: 'appConfigFiles.upload',
    call: ({ appConfigFiles }, { file }) => appConfigFiles.upload(upload('appconfigfile', file), never),
  },
  {
    endpoint: 'GET /v3/appConfigFiles/{ID}',
    method: 'appConfigFiles.get',
    call: ({ appConfigFiles }, to) => appConfigFiles.get(configFile(to)),
  },
  {
    endpoint: 'PATCH /v3/appConfigFiles/{ID}',
    method: 'appConfigFiles.rename',
    call: async ({ appConfigFiles }, to) => (await appConfigFiles.rename(configFile(to), 'x.conf')).name === 'x.conf',
  },
  {
    endpoint: 'DELETE /v3/appConfigFiles/{ID}',
    method: 'appConfigFiles.delete',
    call: async ({ appConfigFiles }, to) => {
      await appConfigFiles.delete(configFile(to))
      return to.simulator.cloud.configFiles.length === 1
    },
  },
]
