import { describe, expect, test } from 'vitest'
import { DeployRequestJob, type Judgement } from '../../../src/bloomreach/deploy-request.ts'
import type { Environments } from '../../../src/bloomreach/environments.ts'
import { rollBackJudge } from '../../../src/bloomreach/rollback-judge.ts'
import type { Environment } from '../../../src/bloomreach/schemas.ts'
import { HttpError, NoResponseError } from '../../../src/http/errors.ts'
import { GREEN as BEFORE } from '../../support/deployed-environment.ts'

const LATER = '2026-01-01T00:05:00Z'
const PUT = 'PUT /v3/environments/green/deploy'

type Sight = Partial<Environment> | Error
const lost = () => new NoResponseError(PUT, { reason: 'reset', reached: true })
const busy = () => new HttpError(PUT, { status: 409, code: 'Conflict' })
const refused = () => new HttpError(PUT, { status: 400, code: 'InvalidParameters', detail: 'No such file' })
const forbiddenInFront = () => new HttpError(PUT, { status: 403 })

/** Polls until it is over: what was seen (the last sight stays), what came of each request, and how it ended. */
async function request(
  { sights, answers }: { sights: Sight[]; answers: ('ok' | Error)[] },
  options: { retries?: number; judge?: (now: Environment) => Judgement; serviceTime?: number } = {},
) {
  let now = 0
  const seen = [...sights]
  const left = [...answers]
  const sent: number[] = []
  const notes: string[] = []
  const environments = {
    serviceTime: options.serviceTime,
    get: async () => {
      const sight = seen.length > 1 ? seen.shift() : seen[0]
      if (sight instanceof Error) throw sight
      return { ...BEFORE, ...sight }
    },
    deploy: async () => {
      sent.push(now)
      const answer = left.length > 1 ? left.shift() : left[0]
      if (answer instanceof Error) throw answer
    },
  } as unknown as Environments
  const job = new DeployRequestJob({
    environments,
    environment: BEFORE,
    request: { distributionId: 'new' },
    distributionName: 'site',
    failureStates: ['error'],
    retries: options.retries ?? 2,
    clock: { now: () => now },
    judge: options.judge,
    onSend: () => notes.push('sent'),
    onRefused: () => notes.push('refused'),
  })
  for (let polls = 0; polls < 40; polls++) {
    const state = await job.poll().catch((error: unknown) => ({ phase: 'threw' as const, error }))
    if (state.phase !== 'running') return { state, sent: sent.length, notes, atLimit: job.atLimit() }
    now += 1000
  }
  return { state: { phase: 'running' as const }, sent: sent.length, notes, atLimit: job.atLimit() }
}

describe('a request to deploy', () => {
  test('takes the look directly before it for what was before', async () => {
    const sights = [{ distributionId: 'theirs', state: 'deploying' }, { distributionId: 'theirs' }]
    const { state } = await request({ sights, answers: [busy(), 'ok'] })
    expect(state).toMatchObject({ phase: 'succeeded', result: { before: { distributionId: 'theirs' } } })
  })

  test('asks its judge again after each wait', async () => {
    const judge = ({ distributionId }: Environment): Judgement =>
      distributionId === 'theirs' ? { refused: { message: 'it is theirs', hint: undefined } } : 'deploy'
    const { state, sent } = await request({ sights: [{}, { distributionId: 'theirs' }], answers: [busy()] }, { judge })
    expect(state).toMatchObject({ phase: 'failed', reason: 'it is theirs' })
    expect(sent).toBe(1)
  })

  test('that is needless is not sent', async () => {
    const { state, sent } = await request({ sights: [{}], answers: ['ok'] }, { judge: () => 'needless' })
    expect(state).toMatchObject({ phase: 'succeeded', result: { needless: { id: 'green' } } })
    expect(sent).toBe(0)
  })

  test('that is refused with a code has changed nothing', async () => {
    const { state, sent, notes, atLimit } = await request({ sights: [{}], answers: [refused()] })
    expect(state).toMatchObject({ phase: 'failed', reason: expect.stringContaining('No such file') })
    expect([sent, notes, atLimit]).toEqual([1, ['sent', 'refused'], 'failed'])
  })

  test.each([
    ['in progress', { state: 'deploying' }],
    ['failed', { state: 'error' }],
    ['its distribution', { distributionId: 'new' }],
  ])('without a response is not sent again when the environment shows %s', async (_, sight) => {
    const { state, sent } = await request({ sights: [{}, {}, sight], answers: [lost()] })
    expect(state).toMatchObject({ phase: 'succeeded', result: { before: { distributionId: 'old' } } })
    expect(sent).toBe(1)
  })

  test.each([
    ['no response', lost],
    ['a 502', () => new HttpError(PUT, { status: 502 })],
    ['a 403 that names no code', forbiddenInFront],
  ])('with %s is looked for several times before each repeat, and is unknown in the end', async (_, error) => {
    const { state, sent, notes, atLimit } = await request({ sights: [{}], answers: [error()] })
    expect(state.phase).toBe('unknown')
    expect(sent).toBe(3)
    expect(notes).not.toContain('refused')
    expect(atLimit).toBe('unknown')
  })

  test('that is refused for good after one without a response is unknown', async () => {
    expect((await request({ sights: [{}], answers: [lost(), refused()] })).state.phase).toBe('unknown')
  })

  test('that never reached the service has failed', async () => {
    const error = new NoResponseError(PUT, { reason: 'refused', reached: false })
    const { state, sent } = await request({ sights: [{}], answers: [error] })
    expect([state.phase, sent]).toEqual(['failed', 3])
  })

  test("waits until the second of the last deployment is over, by the service's own clock", async () => {
    const serviceTime = Date.parse(BEFORE.deployedAt ?? '')
    const during = await request({ sights: [{}], answers: ['ok'] }, { serviceTime })
    expect([during.state.phase, during.sent]).toEqual(['running', 0])
    for (const other of [serviceTime + 1000, serviceTime - 60_000]) {
      expect((await request({ sights: [{}], answers: ['ok'] }, { serviceTime: other })).state.phase).toBe('succeeded')
    }
  })

  test('does not take a look that fails for anything', async () => {
    const forbidden = new HttpError('GET /v3/environments/green', { status: 403 })
    const { state, atLimit } = await request({ sights: [forbidden], answers: ['ok'] })
    expect([state.phase, atLimit]).toEqual(['threw', 'failed'])
  })

  test.each([
    [409, 'Anything', '', true],
    [400, 'DeploymentInProgress', '', true],
    [400, 'InvalidState', 'A deployment of green is in progress', true],
    [400, 'InvalidState', 'green is not running', false],
    [400, 'InvalidParameters', 'The data broker is running', false],
    [404, 'InvalidState', 'A deployment of green is in progress', false],
  ])('waits for another deployment only where the refusal says so: %i %s %s', async (status, code, detail, waits) => {
    const error = new HttpError(PUT, { status, code, detail })
    expect((await request({ sights: [{}], answers: [error] })).state.phase).toBe(waits ? 'running' : 'failed')
  })
})

describe('a rollback', () => {
  const failed: Partial<Environment> = { state: 'error', distributionId: 'new' }
  const ran: Partial<Environment> = { distributionId: 'new', deployedAt: LATER }
  const evenLater = '2026-01-01T00:09:00Z'
  const many = (sight: Partial<Environment>) => Array(8).fill(sight)

  test.each<[string, Partial<Environment>, Partial<Environment>[], string]>([
    ['a failure', failed, [failed], 'deploy'],
    ['what ran and failed its check', ran, [ran], 'deploy'],
    ['what a replica shows for a moment', failed, [{}, {}, failed], 'deploy'],
    ['what runs after all', failed, many({ distributionId: 'new' }), 'refused'],
    ["someone else's distribution", failed, many({ distributionId: 'theirs', deployedAt: LATER }), 'refused'],
    ["someone else's distribution, in the same second", ran, many({ ...ran, distributionId: 'theirs' }), 'refused'],
    ['the same, deployed again by someone else', ran, many({ ...ran, deployedAt: evenLater }), 'refused'],
    ["someone else's failure", failed, [...many({ state: 'deploying' }), failed], 'refused'],
    ["someone else's later failure", ran, many({ ...failed, deployedAt: evenLater }), 'refused'],
    ["someone else's deployment in progress", failed, many({ state: 'deploying' }), 'wait'],
    ['a state that disappears', failed, many({ state: '' }), 'wait'],
    ['a distribution that disappears', ran, many({ ...ran, distributionId: undefined }), 'wait'],
    ['the previous distribution for a moment', failed, [{}, {}], 'wait'],
    ['the previous distribution', failed, many({}), 'needless'],
  ])('of %s', (_, left, sights, expected) => {
    let now = 0
    const judge = rollBackJudge({
      ours: 'new',
      before: BEFORE,
      left: { ...BEFORE, ...left },
      failureStates: ['Error'],
      names: new Map(),
      clock: { now: () => now },
    })
    let judgement: Judgement = 'deploy'
    for (const sight of sights) {
      judgement = judge({ ...BEFORE, ...sight })
      now += 1000
    }
    expect(typeof judgement === 'string' ? judgement : Object.keys(judgement)[0]).toBe(expected)
  })
})
