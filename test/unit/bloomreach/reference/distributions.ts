import { distribution, never, type Row, upload } from './row.ts'

export const distributions: readonly Row[] = [
  {
    endpoint: 'GET /v3/distributions',
    method: 'distributions.list',
    call: async ({ distributions }) => (await distributions.list()).length === 4,
  },
  {
    endpoint: 'POST /v3/distributions',
    method: 'distributions.upload',
    call: ({ distributions }, { file }) => distributions.upload(upload('dist_file', file), never),
  },
  {
    endpoint: 'GET /v3/distributions/{ID}',
    method: 'distributions.get',
    call: ({ distributions }, to) => distributions.get(distribution(to)),
  },
  {
    endpoint: 'PATCH /v3/distributions/{ID}',
    method: 'distributions.rename',
    call: async ({ distributions }, to) => (await distributions.rename(distribution(to), 'x.tgz')).name === 'x.tgz',
  },
  {
    endpoint: 'DELETE /v3/distributions/{ID}',
    method: 'distributions.delete',
    call: async ({ distributions }, to) => {
      await distributions.delete(distribution(to))
      return to.simulator.cloud.distributions.length === 3
    },
  },
]
