import { backup, distribution, hasBytes, type Row } from './row.ts'

/** Calls that came after the reference. */
export const later: readonly Row[] = [
  {
    endpoint: 'POST /v3/distributions/{ID}/download-token',
    method: 'distributions.createDownloadToken',
    call: ({ distributions }, to) => distributions.createDownloadToken(distribution(to)),
  },
  {
    endpoint: 'GET /v3/distributions/download/{ID}',
    method: 'distributions.download',
    call: async ({ distributions }, to) => {
      const token = await distributions.createDownloadToken(distribution(to))
      return hasBytes(await distributions.download(token))
    },
  },
  {
    endpoint: 'GET /v3/backups/{ID}/repositorydownloadlink',
    method: 'backups.downloadLink',
    call: ({ backups }, to) => backups.downloadLink(backup(to)),
  },
  {
    endpoint: 'GET /repository/{ID}/{ID}',
    method: 'backups.download',
    call: async ({ backups }, to) => {
      const link = await backups.downloadLink(backup(to))
      return 'url' in link && hasBytes(await backups.download(new URL(link.url)))
    },
  },
]
