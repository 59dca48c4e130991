import type { CloudSeed } from '../../src/simulator/bloomreach/cloud-seed.ts'
import type { SimulatorOptions } from '../../src/simulator/simulator.ts'

/** One step on a simulated stack, as somebody on call meets it. */
export interface Scenario {
  /** Also the name of its files. */
  readonly name: string
  readonly title: string
  /** The action's folder below `actions/`; the root action for `.`. */
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  /** Variables of the step, besides the address and the login. */
  readonly env?: Readonly<Record<string, string>>
  readonly simulator?: SimulatorOptions
  /** Plays at the present, as fast as it is: where the two clocks are compared. */
  readonly now?: true
  readonly ends: 'success' | 'failure'
}

const DAY = 24 * 3600 * 1000
/** When the night begins. */
export const NIGHT = Date.UTC(2026, 2, 14, 2, 10)

/** The backup that there is at the start. */
export const BACKUP = '3f6b8d1e-9c40-4b7a-8f52-61d0e7a4c925'

const DISTRIBUTION = 'shop-1.3.0-distribution.tar.gz'

/** The stack of a shop: version 1.3.0 is uploaded, 1.2.0 is live on blue, green is idle. */
function shop(now: number): CloudSeed {
  const versions = ['1.0.0', '1.1.0', '1.2.0', '1.3.0']
  const ids = ['1F0C9D27AA64E810', '7D52E1B9046FC3A8', 'B395CA66CFD876FF', 'E4207B18D95A3C6D']
  const environment = (name: string, version: string, days: number) => ({
    id: `${name.padEnd(8, '0').replaceAll(/[^0-9a-f]/g, '7')}-5b1e-4c0a-9d3f-2a6e8c71f0d4`,
    name,
    distribution: `shop-${version}-distribution.tar.gz`,
    deployedAt: now - days * DAY,
    createdAt: now - 200 * DAY,
  })
  return {
    users: [{ username: 'ci@example.com' }],
    distributions: versions.map((version, index) => ({
      id: ids[index] ?? '',
      name: `shop-${version}-distribution.tar.gz`,
      content: `The distribution of shop ${version}\n`,
      createdAt: now - (30 - index * 9) * DAY,
      createdBy: 'ada@example.com',
    })),
    configFiles: [{ id: '93AC2E7710BD4F58', name: 'acceptance.properties', content: 'shop.stage=acceptance\n' }],
    environments: [
      environment('acceptance', '1.2.0', 5),
      { ...environment('blue', '1.2.0', 4), production: true },
      environment('green', '1.1.0', 13),
    ],
    domains: [
      { name: 'www.example.com', environment: 'blue' },
      { name: 'cms.example.com', environment: 'blue' },
    ],
    backups: [{ id: BACKUP, environment: 'blue', createdAt: now - DAY, job: 'ok' }],
  }
}

const base: SimulatorOptions = {
  jobSeconds: { deploy: 95, backup: 40, restore: 70, domains: 6 },
  staleSeconds: 2,
  marked: false,
}

const deployment = { environment: 'acceptance', distribution: DISTRIBUTION, 'config-files': 'acceptance.properties' }
const blueGreen = { 'blue-green': 'blue, green', 'live-domain': 'www.example.com', distribution: DISTRIBUTION }

/** The five failures that one is paged for at night. */
export const failures: readonly Scenario[] = [
  {
    name: 'rolled-back',
    title: 'The deployment fails, and is rolled back',
    action: 'deploy',
    inputs: { ...deployment, 'rollback-on-failure': 'true' },
    simulator: { behaviors: { deployOutcomes: ['fails'] } },
    ends: 'failure',
  },
  {
    name: 'rollback-fails',
    title: 'The rollback fails, too',
    action: '.',
    inputs: deployment,
    simulator: { behaviors: { deployOutcomes: ['fails', 'fails'] } },
    ends: 'failure',
  },
  {
    name: 'backup-fails',
    title: 'The backup fails',
    action: '.',
    inputs: blueGreen,
    simulator: { behaviors: { backupOutcomes: ['fails'] } },
    ends: 'failure',
  },
  {
    name: 'login-refused',
    title: 'The login is refused',
    action: '.',
    inputs: blueGreen,
    env: { BRC_PASSWORD: 'the-password-of-last-year' },
    ends: 'failure',
  },
  {
    name: 'unknown',
    title: 'Nobody sees how the deployment ends',
    action: '.',
    inputs: { ...deployment, backup: 'false', 'timeout-minutes': '4' },
    simulator: { behaviors: { deployOutcomes: ['hangs'] } },
    ends: 'failure',
  },
]

/** How it looks when all is well. */
export const successes: readonly Scenario[] = [
  {
    name: 'released',
    title: 'A blue/green release',
    action: '.',
    inputs: blueGreen,
    ends: 'success',
  },
  {
    name: 'ready-to-promote',
    title: 'A blue/green release that leaves the promotion to somebody',
    action: '.',
    inputs: { ...blueGreen, promote: 'false' },
    ends: 'success',
  },
  {
    name: 'checked',
    title: 'A check of the stack',
    action: 'check-stack',
    inputs: { environments: 'acceptance, blue, green', domain: 'www.example.com' },
    now: true,
    ends: 'success',
  },
  {
    name: 'pruned',
    title: 'A dry run of prune',
    action: 'prune',
    inputs: { resource: 'distributions', keep: '1', 'dry-run': 'true' },
    ends: 'success',
  },
]

/** What a scenario's simulator is started with. */
export function stackOf({ simulator = {} }: Scenario, now: number): SimulatorOptions {
  return { cloud: shop(now), ...base, ...simulator }
}
