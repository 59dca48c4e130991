import type { Simulator, SimulatorOptions } from '../../src/simulator/simulator.ts'

/** A run of an action that goes well, for the tests to disturb. */
export interface Recipe {
  /** The folder below actions/, or `.` for the root action. */
  readonly action: string
  /** What sets it apart from the action's other recipes. */
  readonly variant?: string
  /** The stack, where it is not the example one with jobs of a few requests' length. */
  readonly simulator?: Pick<SimulatorOptions, 'cloud' | 'quirks' | 'limits' | 'jobSeconds'>
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>
  readonly inputs: Inputs | ((simulator: Simulator) => Inputs)
  // Requests (such as `PUT /v3/environments/*/deploy`) without whose answers the step may be green.
  readonly optional?: readonly string[]
  /** Outputs that are others in each run, besides ids, times and durations. */
  readonly varies?: readonly string[]
  /** What a second run after a kill does anew or leaves, and why that is right. */
  readonly anew?: { readonly lines: RegExp; readonly why: string }
}

export type Inputs = Readonly<Record<string, string | number | boolean>>

const BACKUP_ANEW = {
  lines: /^(a backup of blue|backups started|restores started)/,
  why: 'what was changed since the first backup was begun would not be in it, so another is made, and restored',
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
    anew: BACKUP_ANEW,
  },
]

/** Actions without a recipe, and why. */
export const exempt: Readonly<Record<string, string>> = {
  'netapp-data-broker': 'its stack has no footprint yet',
  'netapp-list': 'its stack has no footprint yet',
  'netapp-sync': 'its stack has no footprint yet',
  simulator: 'it sends no request',
  domain: 'not yet',
  environment: 'not yet',
  request: 'not yet',
  restore: 'not yet',
  'upload-config-file': 'not yet',
  user: 'not yet',
}
