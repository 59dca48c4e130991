import type { BloomreachCloud } from '../../src/bloomreach/client.ts'
import { multipartFile } from '../../src/http/multipart.ts'
import type { Answer } from '../../src/http/transport.ts'
import type { Simulator } from '../../src/simulator/simulator.ts'

/** The client's members for the sections of the reference. */
export const SECTIONS = [
  'authentication',
  'distributions',
  'appConfigFiles',
  'domains',
  'environments',
  'backups',
  'users',
] as const
export type Section = (typeof SECTIONS)[number]

/** The methods of a section class, as `section.method`. */
type MethodOf<S extends Section> = {
  [K in keyof BloomreachCloud[S] & string]: BloomreachCloud[S][K] extends (...args: never[]) => unknown
    ? `${S}.${K}`
    : never
}[keyof BloomreachCloud[S] & string]

export interface Row {
  /** As the reference prints it, but for the corrections that the client's docstrings tell of. */
  readonly endpoint: string
  readonly method: { [S in Section]: MethodOf<S> }[Section]
  /** Calls the method for real, so that what it resolves with shows that it worked. */
  readonly call: (cloud: BloomreachCloud, to: Target) => Promise<unknown>
}

/** What there is in the cloud to call methods on. */
export interface Target {
  readonly simulator: Simulator
  /** A file to upload. */
  readonly file: { path: string; size: number }
}

const never = () => Promise.reject(new Error('nothing was lost'))
const upload = (field: string, { path, size }: Target['file']) =>
  multipartFile({ field, filename: 'new.bin', path, size })

const distribution = ({ simulator }: Target) => simulator.cloud.distributions[0]?.id ?? ''
const configFile = ({ simulator }: Target) => simulator.cloud.configFiles[0]?.id ?? ''
const domain = ({ simulator }: Target) =>
  simulator.cloud.domains.find(({ name }) => name === 'www.example.com')?.id ?? ''
const environment = ({ simulator }: Target) => simulator.cloud.environments[0]?.id ?? ''
const backup = ({ simulator }: Target) => simulator.cloud.backups.find(({ system }) => !system)?.id ?? ''
const user = ({ simulator }: Target) => simulator.cloud.users[1]?.username ?? ''

/** A token for a forgotten password, as it would come by mail. */
async function resetToken(cloud: BloomreachCloud, to: Target): Promise<string> {
  await cloud.users.sendPasswordReset(user(to))
  return to.simulator.cloud.passwordResets[0]?.token ?? ''
}

/** Whether the answer's body arrived. */
async function hasBytes({ stream }: Answer): Promise<boolean> {
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) size += chunk.length
  return size > 0
}

/** All 45 calls of the reference, in its order. */
export const REFERENCE: readonly Row[] = [
  {
    endpoint: 'POST /v3/authn/access_token',
    method: 'authentication.login',
    call: ({ authentication }, { simulator }) => authentication.login(simulator.username, simulator.password),
  },
  {
    endpoint: 'GET /v3/authn/verify_token',
    method: 'authentication.verify',
    call: ({ authentication }) => authentication.verify(),
  },
  {
    endpoint: 'POST /v3/authn/refresh_token',
    method: 'authentication.refresh',
    call: async ({ authentication }, { simulator }) => {
      const { refreshToken = '' } = await authentication.login(simulator.username, simulator.password)
      return authentication.refresh(refreshToken)
    },
  },
  {
    endpoint: 'DELETE /v3/authn/refresh_token',
    method: 'authentication.deleteRefreshToken',
    call: async ({ authentication }, { simulator }) => {
      const { refreshToken = '' } = await authentication.login(simulator.username, simulator.password)
      await authentication.deleteRefreshToken(refreshToken)
      return !simulator.cloud.refreshTokens.some(({ token }) => token === refreshToken)
    },
  },
  {
    endpoint: 'POST /v3/authn/logout',
    method: 'authentication.logout',
    call: async ({ authentication }, { simulator }) => {
      await authentication.logout()
      return simulator.cloud.accessTokens.length === 0
    },
  },

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
      return (await domains.update(domain(to), fields)).environmentId === undefined
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
    call: ({ environments }, to) =>
      environments.deploy(
        environment(to),
        {
          distributionId: distribution(to),
          strategy: 'stopstart',
          appConfigFileRoles: [{ appConfigFileId: configFile(to), role: 'file', newFilename: 'db.properties' }],
        },
        never,
      ),
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

  { endpoint: 'GET /v3/users', method: 'users.list', call: async ({ users }) => (await users.list()).length === 2 },
  { endpoint: 'GET /v3/users/{ID}', method: 'users.get', call: ({ users }, to) => users.get(user(to)) },
  {
    endpoint: 'POST /v3/users',
    method: 'users.add',
    call: ({ users }) => users.add({ username: 'a@example.com', password: 'Sup3rSecret', role: 'user', active: true }),
  },
  {
    endpoint: 'PUT /v3/users/{ID}',
    method: 'users.update',
    call: async ({ users }, to) => (await users.update(user(to), { active: false, role: 'user' })).active === false,
  },
  {
    endpoint: 'PUT /v3/users/{ID}/password',
    method: 'users.changePassword',
    call: async ({ users }, to) => {
      const currentPassword = to.simulator.cloud.users[1]?.password ?? ''
      await users.changePassword(user(to), { currentPassword, newPassword: 'N3wPassword' })
      return to.simulator.cloud.users[1]?.password === 'N3wPassword'
    },
  },
  {
    endpoint: 'POST /v3/password-reset/{ID}',
    method: 'users.sendPasswordReset',
    call: (cloud, to) => resetToken(cloud, to),
  },
  {
    endpoint: 'GET /v3/password-reset/{ID}',
    method: 'users.verifyPasswordReset',
    call: async (cloud, to) => cloud.users.verifyPasswordReset(await resetToken(cloud, to)),
  },
  {
    endpoint: 'PUT /v3/password-reset/password',
    method: 'users.setPassword',
    call: async (cloud, to) => {
      await cloud.users.setPassword(await resetToken(cloud, to), 'N3wPassword')
      return to.simulator.cloud.users[1]?.password === 'N3wPassword'
    },
  },
  {
    endpoint: 'DELETE /v3/users/{ID}',
    method: 'users.delete',
    call: async ({ users }, to) => {
      await users.delete(user(to))
      return to.simulator.cloud.users.length === 1
    },
  },
]

/** Calls that came after the reference. */
export const LATER: readonly Row[] = [
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
    call: async ({ backups }, to) =>
      hasBytes(await backups.download(new URL((await backups.downloadLink(backup(to))) ?? ''))),
  },
]
