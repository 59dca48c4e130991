import { backup, environment, never, type Row } from './row.ts'

export const backups: readonly Row[] = [
  {
    endpoint: 'GET /v3/backups',
    method: 'backups.list',
    call: async ({ backups }) => (await backups.list()).length > 1,
  },
  {
    endpoint: 'POST /v3/backups',
    method: 'backups.create',
    call: ({ backups }, to) => backups.create(environment(to), 'Manual', never),
  },
  {
    endpoint: 'PUT /v3/backups/{ID}/restore',
    method: 'backups.restore',
    call: ({ backups }, to) => backups.restore(backup(to), environment(to)),
  },
  {
    endpoint: 'GET /v3/backups/jobs/{ID}',
    method: 'backups.job',
    call: async ({ backups }, to) => {
      const jobId = await backups.restore(backup(to), environment(to))
      return (await backups.job(jobId)).status === 'running'
    },
  },
  {
    endpoint: 'DELETE /v3/backups/{ID}',
    method: 'backups.delete',
    call: async ({ backups }, to) => {
      const id = backup(to)
      await backups.delete(id)
      return !to.simulator.cloud.backups.some((one) => one.id === id)
    },
  },
]
