import { environment, type Row, type Target } from './row.ts'

const domain = ({ simulator }: Target) =>
  simulator.cloud.domains.find(({ name }) => name === 'www.example.com')?.id ?? ''

export const domains: readonly Row[] = [
  {
    endpoint: 'GET /v3/domains',
    method: 'domains.list',
    call: async ({ domains }) => (await domains.list()).length > 4,
  },
  { endpoint: 'GET /v3/domains/{ID}', method: 'domains.get', call: ({ domains }, to) => domains.get(domain(to)) },
  {
    endpoint: 'GET /v3/domains?name=',
    method: 'domains.getByName',
    call: async ({ domains }, to) => (await domains.getByName('www.example.com')).id === domain(to),
  },
  {
    endpoint: 'POST /v3/domains',
    method: 'domains.add',
    call: async ({ domains }, to) =>
      (await domains.add('new.example.com', environment(to))).environmentId === environment(to),
  },
  {
    endpoint: 'PUT /v3/domains/{ID}',
    method: 'domains.update',
    call: async ({ domains }, to) => {
      const fields = { name: 'www.example.com', environmentId: '' }
      const updated = await domains.update(domain(to), fields, async () => {})
      return updated !== undefined && updated.environmentId === undefined
    },
  },
  {
    endpoint: 'DELETE /v3/domains/{ID}',
    method: 'domains.delete',
    call: async ({ domains }, to) => {
      await domains.delete(domain(to))
      return domain(to) === ''
    },
  },
]
