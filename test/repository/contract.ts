/** `*`: required. `?`: optional, whether it has a default is not promised. Anything else: optional, with that default. */
export type Promised = '*' | '?' | { readonly default: string }

export interface Contract {
  readonly family: 'bloomreach' | 'netapp' | 'simulator'
  readonly inputs: Readonly<Record<string, Promised>>
  readonly outputs: readonly string[]
  /** Inputs beyond the contract. */
  readonly more?: readonly string[]
}

const by = (value: string): Promised => ({ default: value })

/** What all actions of a family have. */
export const COMMON: Readonly<Record<Contract['family'], Readonly<Record<string, Promised>>>> = {
  bloomreach: {
    stack: '?',
    'api-url': '?',
    username: '?',
    password: '?',
    'access-token': '?',
    'request-timeout-seconds': by('60'),
    retries: by('5'),
  },
  netapp: {
    'token-url': '?',
    'api-url': '?',
    username: '?',
    password: '?',
    'client-id': '?',
    'client-secret': '?',
    'refresh-token': '?',
    'access-token': '?',
    'account-id': '?',
  },
  simulator: {},
}

/** The environment variable that each input falls back to. */
export const FALLBACKS: Readonly<Record<Contract['family'], Readonly<Record<string, string>>>> = {
  bloomreach: {
    stack: 'BRC_STACK',
    'api-url': 'BRC_API_URL',
    username: 'BRC_USERNAME',
    password: 'BRC_PASSWORD',
    'access-token': 'BRC_ACCESS_TOKEN',
  },
  netapp: Object.fromEntries(
    Object.keys(COMMON.netapp).map((name) => [name, `NETAPP_${name.toUpperCase().replaceAll('-', '_')}`]),
  ),
  simulator: {},
}

const WAIT = { wait: by('true'), 'timeout-minutes': by('60'), 'poll-interval-seconds': by('10') }
const HEALTH = {
  'health-check-url': '?',
  'health-check-status': by('200'),
  'health-check-timeout-minutes': by('10'),
} as const
const GITHUB = { 'github-token': '?', 'github-environment': '?' } as const
const NETAPP_MORE = ['request-timeout-seconds', 'retries']

/** The public contract: a change here breaks workflows. `.` is the action at the root. */
export const CONTRACTS: Readonly<Record<string, Contract>> = {
  '.': {
    family: 'bloomreach',
    inputs: {
      file: '?',
      distribution: '?',
      environment: '*',
      'live-environment': '?',
      'config-files': '?',
      strategy: by('rolling'),
      backup: by('true'),
      restore: by('true'),
      promote: by('true'),
      'health-check-url': '?',
      'rollback-on-failure': by('true'),
      'dry-run': by('false'),
      'timeout-minutes': by('60'),
      'poll-interval-seconds': by('10'),
      ...GITHUB,
    },
    outputs: [
      'distribution-id',
      'environment-id',
      'environment-url',
      'backup-id',
      'previous-distribution-id',
      'previous-environment-id',
      'promoted',
      'rolled-back',
      'stages',
    ],
    more: [
      'failure-states',
      'health-check-status',
      'health-check-timeout-minutes',
      'rollback-config-files',
      'domains-timeout-minutes',
    ],
  },
  'upload-distribution': {
    family: 'bloomreach',
    inputs: { file: '*', name: '?', 'if-exists': by('reuse') },
    outputs: ['distribution-id', 'distribution-name', 'md5', 'size-bytes', 'reused'],
  },
  'upload-config-file': {
    family: 'bloomreach',
    inputs: { file: '*', name: '?', 'if-exists': by('reuse') },
    outputs: ['config-file-id', 'config-file-ids', 'reused'],
  },
  deploy: {
    family: 'bloomreach',
    inputs: {
      environment: '*',
      distribution: '*',
      'config-files': '?',
      strategy: by('rolling'),
      ...WAIT,
      'skip-if-deployed': by('false'),
      'failure-states': by('error,failed'),
      ...HEALTH,
      'rollback-on-failure': by('false'),
      'rollback-config-files': '?',
      'logs-on-failure': by('true'),
      'dry-run': by('false'),
      ...GITHUB,
    },
    outputs: [
      'environment-id',
      'environment-name',
      'environment-url',
      'distribution-id',
      'previous-distribution-id',
      'state',
      'deployed-at',
      'duration-seconds',
      'skipped',
      'rolled-back',
      'logs-file',
    ],
  },
  backup: {
    family: 'bloomreach',
    inputs: { environment: '*', type: by('Manual'), ...WAIT, keep: '?' },
    outputs: ['backup-id', 'status', 'created-at', 'distribution-id', 'duration-seconds', 'deleted-backup-ids'],
  },
  restore: {
    family: 'bloomreach',
    inputs: { environment: '*', backup: '*', 'source-environment': '?', ...WAIT },
    outputs: ['backup-id', 'job-id', 'status', 'duration-seconds'],
  },
  'promote-production': {
    family: 'bloomreach',
    inputs: {
      environment: '*',
      'current-environment': '?',
      'change-domain-rules': by('false'),
      'domains-timeout-minutes': by('5'),
      ...HEALTH,
      demote: '?',
      'dry-run': by('false'),
      ...GITHUB,
    },
    outputs: ['environment-id', 'previous-environment-id', 'domains'],
    more: ['poll-interval-seconds'],
  },
  environment: {
    family: 'bloomreach',
    inputs: {
      operation: '*',
      name: '?',
      'if-exists': by('reuse'),
      force: '?',
      'protect-site': '?',
      'site-password': '?',
      'protect-cms': '?',
      'cms-password': '?',
    },
    outputs: ['environment-id', 'environment-name', 'environment-url', 'state', 'distribution-id', 'created'],
  },
  domain: {
    family: 'bloomreach',
    inputs: { operation: '*', name: '?', environment: '?' },
    outputs: ['domain-id', 'environment-id', 'changed', 'domains'],
  },
  'download-logs': {
    family: 'bloomreach',
    inputs: { environment: '*', path: by('.') },
    outputs: ['file', 'size-bytes'],
  },
  'download-backup': {
    family: 'bloomreach',
    inputs: { backup: '*', environment: '?', path: '?' },
    outputs: ['file', 'size-bytes', 'md5', 'backup-id'],
    more: ['timeout-minutes', 'poll-interval-seconds'],
  },
  'download-distribution': {
    family: 'bloomreach',
    inputs: { distribution: '*', path: '?' },
    outputs: ['file', 'size-bytes', 'md5', 'distribution-id'],
  },
  prune: {
    family: 'bloomreach',
    inputs: {
      resource: '*',
      keep: '?',
      'older-than-days': '?',
      'name-pattern': '?',
      environment: '?',
      'dry-run': by('false'),
    },
    outputs: ['deleted', 'deleted-count', 'kept-count'],
    more: ['ignore-backups', 'ignore-environments'],
  },
  user: {
    family: 'bloomreach',
    inputs: {
      operation: '*',
      user: '?',
      'user-password': '?',
      'new-password': '?',
      'reset-token': '?',
      role: '?',
      active: '?',
    },
    outputs: ['user-id', 'users'],
  },
  request: {
    family: 'bloomreach',
    inputs: { method: by('GET'), path: '*', body: '?', 'job-id-path': '?', ...WAIT, 'expect-status': '?' },
    outputs: ['status', 'body'],
  },
  simulator: {
    family: 'simulator',
    inputs: { port: '?', 'latency-ms': '?', 'job-seconds': '?', 'state-file': '?' },
    outputs: ['api-url', 'username', 'password'],
  },
  'netapp-list': {
    family: 'netapp',
    inputs: {
      list: '*',
      'data-broker-id': '?',
      'group-id': '?',
      parameters: '?',
      credentials: '?',
      'timeout-minutes': by('5'),
    },
    outputs: ['items', 'count'],
    more: NETAPP_MORE,
  },
  'netapp-data-broker': {
    family: 'netapp',
    inputs: { name: '*', type: '*', 'group-id': '?', port: '?', 'if-exists': by('reuse') },
    outputs: ['data-broker-id', 'group-id', 'installer-url', 'created'],
    more: NETAPP_MORE,
  },
  'netapp-sync': {
    family: 'netapp',
    inputs: {
      relationship: '*',
      ...WAIT,
      'fail-on-file-errors': by('true'),
      'if-running': by('wait'),
      'abort-on-cancel': by('true'),
    },
    outputs: ['status', 'files-copied', 'files-failed', 'bytes-copied', 'duration-seconds'],
    more: NETAPP_MORE,
  },
}
