import fc from 'fast-check'
import type { Behaviors, DeployOutcome, JobOutcome } from '../../../src/simulator/bloomreach/behaviors.ts'
import type { CloudSeed } from '../../../src/simulator/bloomreach/cloud-seed.ts'
import type { Fault } from '../../../src/simulator/faults.ts'
import type { Inputs } from '../faults/recipe.ts'

const ENVIRONMENTS = ['blue', 'green', 'test'] as const
/** Uploaded by steps; the files are in the workspace. */
export const FILES = ['site-1.tar.gz', 'site-2.tar.gz'] as const
/** Deployed by the second client, and by nobody else. */
export const THEIRS = 'theirs.tar.gz'

/** One step of a sequence, with what happens to it. */
export interface ModelStep {
  readonly action: 'upload-distribution' | 'deploy' | 'backup' | 'promote-production' | '.'
  readonly inputs: Inputs
  readonly faults: readonly Fault[]
  readonly deeds: readonly { readonly at: number; readonly deed: Deed; readonly environment: string }[]
  readonly deploys: DeployOutcome
  readonly backs: JobOutcome
}

/** What the second client does. */
export type Deed = (typeof deeds)[number]
const deeds = ['deploys', 'uploads', 'deletes', 'backs up', 'promotes', 'logs out'] as const

const environment = fc.constantFrom(...ENVIRONMENTS)
const flag = fc.boolean()
const DAY = 24 * 3600 * 1000

/** A cloud with one production environment, and namesakes among the distributions. */
export const cloud: fc.Arbitrary<CloudSeed> = fc
  .record({
    live: environment,
    running: fc.array(fc.nat({ max: 3 }), { minLength: 3, maxLength: 3 }),
    namesakes: fc.array(fc.constantFrom(...FILES), { maxLength: 3 }),
    domains: fc.array(environment, { maxLength: 2 }),
    backups: fc.array(fc.record({ environment, system: flag }), { maxLength: 4 }),
  })
  .map(({ live, running, namesakes, domains, backups }) => ({
    distributions: [
      { id: '00000000000000A0', name: 'old.tar.gz', content: 'old' },
      { id: '00000000000000A1', name: FILES[0], content: 'another content' },
      { id: '00000000000000A2', name: THEIRS, content: 'service' },
      ...namesakes.map((name, index) => ({ id: `00000000000000B${index}`, name, content: `content ${index}` })),
    ],
    environments: ENVIRONMENTS.map((name, index) => {
      const runs = [undefined, '00000000000000A0', '00000000000000A1', '00000000000000A2'][running[index] ?? 0]
      // Only what runs can be live.
      const distribution = runs ?? (name === live ? '00000000000000A0' : undefined)
      return { name, production: name === live, deployedAt: Date.now() - DAY, ...(distribution && { distribution }) }
    }),
    domains: domains.map((at, index) => ({ name: `www${index}.example.com`, environment: at })),
    backups: backups.map((one, index) => ({ ...one, createdAt: Date.now() - (index + 1) * DAY })),
  }))

/** What is left open about the stack. */
export const behaviors: fc.Arbitrary<Partial<Behaviors>> = fc.record({
  distributionShown: fc.constantFrom('after', 'during', 'at-once'),
  deployWhileBusy: fc.constantFrom(409 as const, 400 as const, 'accepted' as const),
  listOrder: fc.constantFrom('oldest-first', 'newest-first'),
  idKey: fc.constantFrom('id', 'ID', 'reference'),
  lostUpload: fc.constantFrom('complete', 'partial', 'nothing'),
  refreshPath: fc.constantFrom('refresh_token', 'verify_token'),
})

const fault: fc.Arbitrary<Fault> = fc
  .record({
    nth: fc.integer({ min: 1, max: 14 }),
    times: fc.integer({ min: 1, max: 3 }),
    kind: fc.constantFrom(
      ...([
        'reset-before',
        'reset-amid',
        'reset-after',
        'lost-answer',
        'cut-answer',
        'html',
        'truncated-json',
      ] as const),
      ...(['empty', 'unauthorized', 'hang-after', 'status', 'applied'] as const),
    ),
  })
  .map(({ kind, ...rest }) =>
    kind === 'status' || kind === 'applied'
      ? { kind: 'status', status: 500, ...(kind === 'applied' && { applied: true }), ...rest }
      : { kind, ...rest },
  )

const distribution = fc.constantFrom('old.tar.gz', ...FILES, 'no-such.tar.gz')
const file = fc.constantFrom(...FILES)

const asked = fc.oneof(
  fc.record({
    action: fc.constant('upload-distribution' as const),
    inputs: fc.record({ file, 'if-exists': fc.constantFrom('reuse', 'upload', 'replace', 'fail') }),
  }),
  fc.record({
    action: fc.constant('deploy' as const),
    inputs: fc.record({ environment, distribution, 'skip-if-deployed': flag, 'rollback-on-failure': flag }),
  }),
  fc.record({
    action: fc.constant('backup' as const),
    inputs: fc.record({ environment, keep: fc.integer({ min: 1, max: 2 }) }),
  }),
  fc.record({
    action: fc.constant('promote-production' as const),
    inputs: fc.record({ environment, 'current-environment': environment, 'change-domain-rules': flag }),
  }),
  fc.record({
    action: fc.constant('.' as const),
    inputs: fc.oneof(
      fc.record({ file, environment, 'rollback-on-failure': flag }),
      fc.record({ file, environment, 'live-environment': environment, 'rollback-on-failure': flag }),
    ),
  }),
)

export const step: fc.Arbitrary<ModelStep> = fc
  .record({
    asked,
    faults: fc.array(fault, { maxLength: 2 }),
    deeds: fc.array(fc.record({ at: fc.integer({ min: 2, max: 14 }), deed: fc.constantFrom(...deeds), environment }), {
      maxLength: 2,
    }),
    deploys: fc.oneof(
      { weight: 4, arbitrary: fc.constant('ok' as const) },
      { weight: 1, arbitrary: fc.constantFrom('fails' as const, 'other' as const, 'rolled-back' as const) },
    ),
    backs: fc.oneof(
      { weight: 5, arbitrary: fc.constant('ok' as const) },
      { weight: 1, arbitrary: fc.constant('fails' as const) },
    ),
  })
  .map(({ asked: { action, inputs }, ...rest }) => ({ action, inputs, ...rest }))
