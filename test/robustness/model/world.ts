import fc from 'fast-check'
import type { Behaviors, DeployOutcome, JobOutcome } from '../../../src/simulator/bloomreach/behaviors.ts'
import type { CloudSeed } from '../../../src/simulator/bloomreach/cloud-seed.ts'
import type { Fault } from '../../../src/simulator/faults.ts'
import type { Inputs } from '../faults/recipe.ts'
import { FILES, THEIRS } from './files.ts'
import { deeds, type Intervention, moments } from './second-client.ts'

const ENVIRONMENTS = ['blue', 'green', 'test'] as const

/** One step of a sequence, with what happens to it. */
export interface ModelStep {
  readonly action: 'upload-distribution' | 'deploy' | 'backup' | 'restore' | 'promote-production' | 'prune' | '.'
  readonly inputs: Inputs
  readonly faults: readonly Fault[]
  readonly interventions: readonly Intervention[]
  readonly deploys: DeployOutcome
  readonly backs: JobOutcome
}

const environment = fc.constantFrom(...ENVIRONMENTS)
/** The two that take turns, mostly. */
const side = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('blue', 'green') }, { weight: 1, arbitrary: environment })
const flag = fc.boolean()
const DAY = 24 * 3600 * 1000

/** A cloud with one production environment, and namesakes among the distributions. */
export const cloud: fc.Arbitrary<CloudSeed> = fc
  .record({
    live: side,
    running: fc.array(fc.nat({ max: 3 }), { minLength: 3, maxLength: 3 }),
    namesakes: fc.array(fc.constantFrom(...FILES), { maxLength: 3 }),
    domains: fc.array(fc.option(environment, { freq: 1 }), { maxLength: 2 }),
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
    domains: domains.map((at, index) => ({ name: `www${index}.example.com`, environment: at ?? live })),
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
  productionShown: flag,
  deployedAtMeanwhile: fc.constantFrom('kept', 'missing'),
  domainsMeanwhile: fc.constantFrom('old', 'empty', 'null', 'third'),
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

/** Some seconds in which a look is not possible: each request puts the clock forward by a second. */
const blindness: fc.Arbitrary<Fault> = fc
  .record({
    path: fc.constantFrom(
      ...(['/v3/environments/*', '/v3/backups/jobs/*', '/v3/domains', '/v3/backups', '/v3/distributions'] as const),
    ),
    status: fc.constantFrom(403, 404, 502),
    nth: fc.integer({ min: 1, max: 8 }),
    times: fc.integer({ min: 2, max: 8 }),
  })
  .map((rest) => ({ kind: 'status', method: 'GET', body: '<html>Not now</html>', ...rest }))

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
    action: fc.constant('restore' as const),
    inputs: fc.record({ environment, 'source-environment': environment, backup: fc.constant('latest') }),
  }),
  fc.record({
    action: fc.constant('promote-production' as const),
    inputs: fc.record({
      ...{ environment: side, 'current-environment': side },
      ...{ 'change-domain-rules': flag, 'rollback-on-failure': flag },
    }),
  }),
  fc.record({
    action: fc.constant('prune' as const),
    inputs: fc.record({
      resource: fc.constantFrom('distributions', 'backups'),
      keep: fc.integer({ min: 1, max: 2 }),
    }),
  }),
  {
    weight: 4,
    arbitrary: fc.record({
      action: fc.constant('.' as const),
      inputs: fc.oneof(
        fc.record({ file, environment, 'rollback-on-failure': flag }),
        fc.record({ file, ...{ environment: side, 'live-environment': side }, 'rollback-on-failure': flag }),
        // One that is as it should be at first.
        fc.record({
          ...{ file, environment: fc.constant('green'), 'live-environment': fc.constant('blue') },
          ...{ 'rollback-on-failure': flag },
        }),
      ),
    }),
  },
)

const intervention: fc.Arbitrary<Intervention> = fc
  .record({
    moment: fc.constantFrom(...moments),
    nth: fc.constantFrom(1, 1, 1, 2, 2, 3, 4),
    deed: fc.constantFrom(...deeds),
    environment: side,
  })
  .map((one) => (one.moment === 'at some request' ? { ...one, nth: one.nth * 3 } : one))

export const step: fc.Arbitrary<ModelStep> = fc
  .record({
    asked,
    faults: fc.oneof(
      { weight: 2, arbitrary: fc.array(fc.oneof(fault, blindness), { maxLength: 2 }) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
    interventions: fc.oneof(
      { weight: 3, arbitrary: fc.array(intervention, { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
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
