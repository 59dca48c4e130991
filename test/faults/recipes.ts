import type { Simulator, SimulatorOptions } from '../../src/simulator/simulator.ts'

/** A run of an action that goes well, for the tests to disturb. */
export interface Recipe {
  /** The folder below actions/, or `.` for the root action. */
  readonly action: string
  /** What sets it apart from the action's other recipes. */
  readonly variant?: string
  /** The stack, where it is not the example one with jobs of a few requests' length. */
  readonly simulator?: Pick<SimulatorOptions, 'cloud' | 'quirks' | 'limits' | 'jobSeconds' | 'netapp'>
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>
  readonly inputs: Inputs | ((simulator: Simulator) => Inputs)
  /** Requests (such as `GET /v3/environments`) of whose answers the status is all that counts. */
  readonly bodiless?: readonly string[]
  /** Requests that a service may hold or answer with nothing as long as it has nothing to tell. */
  readonly idle?: readonly string[]
  /** Outputs that are others in each run, besides ids, times and durations. */
  readonly varies?: readonly string[]
  /** What may be started twice when an answer was lost, and why that is right. */
  readonly twice?: { readonly lines: RegExp; readonly why: string }
  /** What a cancelled run aborts when it had started it. */
  readonly aborts?: string
  /** Why a second run after a kill may be refused. */
  readonly refusesAgain?: string
  /** What a second run after a kill does anew or leaves, and why that is right. */
  readonly anew?: { readonly lines: RegExp; readonly why: string }
}

export type Inputs = Readonly<Record<string, string | number | boolean>>

const BACKUP_ANEW = {
  lines: /^(a backup of blue|backups started|restores started)/,
  why: 'what was changed since the first backup was begun would not be in it, so another is made, and restored',
}

const RESTORE_TWICE = {
  lines: /^restores started/,
  why: 'a restore without an answer has no known job: only a second one proves that the content is there',
}

const PART_ANEW = {
  lines: /^the file .*(\.part|cmslogs .*)$/,
  why: 'the part of a download that was killed keeps its hidden name, and logs bear the minute in theirs',
}

const SHOP = 'shop-1.2.1-distribution.tar.gz'

export const recipes: readonly Recipe[] = [
  {
    action: 'upload-distribution',
    files: { 'site.tar.gz': 'the distribution of a site' },
    inputs: { file: 'site.tar.gz' },
  },
  {
    action: 'upload-distribution',
    variant: 'replacing',
    files: { 'shop-1.0.0-distribution.tar.gz': 'another distribution of that name' },
    inputs: { file: 'shop-1.0.0-distribution.tar.gz', 'if-exists': 'replace' },
  },
  {
    action: 'deploy',
    inputs: { environment: 'green', distribution: SHOP, 'skip-if-deployed': true },
  },
  {
    action: 'deploy',
    variant: 'with config files',
    files: { 'site.properties': 'colour=red\n' },
    inputs: {
      environment: 'green',
      distribution: SHOP,
      'config-files':
        '[{path: site.properties, role: systemproperty}, {name: blue-1.0.0.properties, role: file, new-filename: a.properties}]',
      'skip-if-deployed': true,
    },
    anew: {
      lines: /^deployments started/,
      why: 'nobody can see which config files a deployment has, so another one is not taken for this one',
    },
  },
  {
    action: 'backup',
    inputs: { environment: 'blue', keep: 1 },
    anew: BACKUP_ANEW,
  },
  {
    action: 'promote-production',
    inputs: { environment: 'green', 'current-environment': 'blue', 'change-domain-rules': true },
  },
  {
    action: 'download-logs',
    inputs: { environment: 'blue', path: 'logs' },
    varies: ['size-bytes'],
    anew: PART_ANEW,
  },
  {
    action: 'download-backup',
    inputs: { backup: 'latest', environment: 'blue', path: 'backups' },
    varies: ['md5'],
    anew: PART_ANEW,
  },
  {
    action: 'download-distribution',
    inputs: { distribution: SHOP, path: 'distributions' },
    anew: PART_ANEW,
  },
  {
    action: 'prune',
    variant: 'distributions',
    inputs: { resource: 'distributions', keep: 1 },
  },
  {
    action: 'prune',
    variant: 'backups',
    inputs: { resource: 'backups', environment: 'blue', 'older-than-days': 3 },
  },
  {
    action: 'restore',
    inputs: { environment: 'green', backup: 'latest', 'source-environment': 'blue' },
    twice: RESTORE_TWICE,
    anew: BACKUP_ANEW,
  },
  {
    action: 'upload-config-file',
    files: { 'site.properties': 'colour=red\n' },
    inputs: { file: 'site.properties' },
  },
  {
    action: 'environment',
    variant: 'create',
    simulator: { limits: { environments: 5 } },
    inputs: { operation: 'create', name: 'preview' },
  },
  {
    action: 'environment',
    variant: 'delete',
    inputs: { operation: 'delete', name: 'test' },
  },
  {
    action: 'domain',
    variant: 'add',
    inputs: { operation: 'ensure', name: 'shop.example.com', environment: 'blue' },
  },
  {
    action: 'domain',
    variant: 'move',
    inputs: { operation: 'ensure', name: 'www.example.com', environment: 'green' },
  },
  {
    action: 'user',
    variant: 'add',
    inputs: { operation: 'add', user: 'ada@example.com', 'user-password': 'Pw1-of-ada', role: 'user', active: true },
    refusesAgain: 'whether the user that is there has that password cannot be seen',
  },
  {
    action: 'user',
    variant: 'delete',
    simulator: { cloud: { users: [{ username: 'ci@example.com' }, { username: 'ada@example.com' }] } },
    inputs: { operation: 'delete', user: 'ada@example.com' },
  },
  {
    action: 'request',
    inputs: { path: '/v3/environments' },
    varies: ['body'],
    // What comes back is handed on as it is.
    bodiless: ['GET /v3/environments'],
  },
  {
    action: '.',
    variant: 'in place',
    files: { 'site.tar.gz': 'the distribution of a site' },
    inputs: { file: 'site.tar.gz', environment: 'blue', 'rollback-on-failure': false },
    anew: BACKUP_ANEW,
  },
  {
    action: '.',
    variant: 'blue/green',
    inputs: { distribution: SHOP, environment: 'green', 'live-environment': 'blue', 'rollback-on-failure': false },
    twice: RESTORE_TWICE,
    anew: BACKUP_ANEW,
  },
  {
    action: 'netapp-list',
    variant: 'of a data broker',
    inputs: ({ netapp }) => ({ list: 's3-buckets', 'data-broker-id': netapp.dataBrokers[0]?.id ?? '' }),
    bodiless: ['GET /api/data-brokers/*/list-s3-buckets'],
    idle: ['GET /api/messages/client'],
  },
  {
    action: 'netapp-list',
    variant: 'of a group',
    inputs: ({ netapp }) => ({ list: 'nfs-exports', 'group-id': netapp.groups[0]?.id ?? '' }),
    bodiless: ['GET /api/accounts/account-example/groups/*/list-nfs-exports'],
    idle: ['GET /api/messages/client'],
  },
  {
    action: 'netapp-data-broker',
    inputs: { name: 'west', type: 'ONPREM', port: 8080 },
  },
  {
    action: 'netapp-data-broker',
    variant: 'of a group',
    inputs: ({ netapp }) => ({ name: 'west', type: 'AWS', 'group-id': netapp.groups[1]?.id ?? '' }),
  },
  {
    action: 'netapp-sync',
    inputs: ({ netapp }) => ({ relationship: netapp.relationships[0]?.id ?? '' }),
    aborts: 'relationship 1',
    anew: {
      lines: /^syncs started/,
      why: 'a run that is over may have begun before the last change of the files, so another one is started',
    },
  },
]

/** Actions without a recipe, and why. */
export const exempt: Readonly<Record<string, string>> = {
  simulator: 'it sends no request',
}
