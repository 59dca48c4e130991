import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { runStep } from '../../../tools/runner/run-action.ts'
import { folders, run, throwawayAction } from './throwaway-action.ts'

const PRINT_ENVIRONMENT = `
  fs.appendFileSync(process.env.GITHUB_OUTPUT, 'env=' + JSON.stringify(process.env) + '\\n')
  fs.appendFileSync(process.env.GITHUB_OUTPUT, 'cwd=' + process.cwd() + '\\n')`

async function environmentOf(options: Parameters<typeof run>[1], yaml = '') {
  const step = await run({ main: PRINT_ENVIRONMENT, yaml }, options)
  return { step, env: JSON.parse(step.outputs['env'] ?? '') as Record<string, string> }
}

describe('inputs', () => {
  const yaml = `inputs:
  file: { required: true }
  poll-interval-seconds: { default: 10 }
  wait: { default: true }
  two words: { default: '' }
  github-token: { default: '\${{ github.token }}' }
  old: { deprecationMessage: use new }`

  test('are upper case, keep their hyphens, and lose their spaces', async () => {
    const { env } = await environmentOf({ inputs: { 'Two Words': 'x', file: ' a ' } }, yaml)
    expect(env).toMatchObject({ INPUT_TWO_WORDS: 'x', INPUT_FILE: ' a ' })
    expect(env).toMatchObject({ 'INPUT_POLL-INTERVAL-SECONDS': '10', INPUT_WAIT: 'true' })
  })

  test('without a value are empty, required or not', async () => {
    const { env, step } = await environmentOf({}, yaml)
    expect(env).toMatchObject({ INPUT_FILE: '', INPUT_OLD: '' })
    expect(step.conclusion).toBe('success')
  })

  test('have defaults from the github context, and its token is masked', async () => {
    const { env, step } = await environmentOf({ github: { token: 'ghs_abcdef' } }, yaml)
    expect(env['INPUT_GITHUB-TOKEN']).toBe('ghs_abcdef')
    expect(step.masks).toContain('ghs_abcdef')
    expect(env).not.toHaveProperty('GITHUB_TOKEN')
  })

  test('that are unexpected or deprecated are warned of', async () => {
    const { step, env } = await environmentOf({ inputs: { fil: 'x', OLD: 'y' } }, yaml)
    expect(step.log.join('\n')).toContain("Warning: Input 'OLD' has been deprecated with message: use new")
    expect(step.log.join('\n')).toContain("Warning: Unexpected input(s) 'fil', valid inputs are ['file', 'poll-")
    expect(step.annotations.map(({ level }) => level)).toEqual(['warning', 'warning'])
    expect(env['INPUT_FIL']).toBe('x')
  })

  test('with a default that is no known expression stop the step before it starts', async () => {
    const unknown = `inputs: { a: { default: '\${{ vars.A }}' } }`
    await expect(environmentOf({}, unknown)).rejects.toThrow('vars.A')
  })
})

describe('environment', () => {
  test('holds what a runner sets, what the step sets, and of the parent PATH and NODE_COMPILE_CACHE', async () => {
    vi.stubEnv('LEAK', 'yes')
    vi.stubEnv('INPUT_FILE', 'yes')
    const { workspace, temp } = folders()
    vi.stubEnv('NODE_COMPILE_CACHE', `${temp}/cache`)
    const { env, step } = await environmentOf({
      ...{ workspace, temp, env: { BRC_STACK: 'acme', GITHUB_REPOSITORY: 'not/this' }, path: ['/first', '/second'] },
      github: { repository: 'acme/site', ref: 'refs/tags/v1.2', server_url: 'https://ghe.acme.com' },
      event: { inputs: { a: 'b' } },
    })
    vi.unstubAllEnvs()
    expect(env).not.toHaveProperty('LEAK')
    expect(env).not.toHaveProperty('INPUT_FILE')
    expect(env['NODE_COMPILE_CACHE']).toBe(`${temp}/cache`)
    expect(env).toMatchObject({
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', BRC_STACK: 'acme', RUNNER_TEMP: temp, GITHUB_WORKSPACE: workspace },
      ...{ GITHUB_REPOSITORY: 'acme/site', GITHUB_REPOSITORY_OWNER: 'acme', GITHUB_REF_NAME: 'v1.2' },
      ...{ GITHUB_REF_TYPE: 'tag', GITHUB_API_URL: 'https://ghe.acme.com/api/v3' },
      ...{ GITHUB_GRAPHQL_URL: 'https://ghe.acme.com/api/graphql' },
    })
    expect(env['PATH']).toMatch(/^\/second.\/first./)
    expect(env).not.toHaveProperty('RUNNER_DEBUG')
    expect(step.outputs['cwd']).toBe(realpathSync(workspace))
  })

  test('says where the action comes from, unless it is of the same repository', async () => {
    const remote = await environmentOf({ uses: 'acme/actions/deploy@v2.1' })
    expect(remote.env).toMatchObject({ GITHUB_ACTION_REPOSITORY: 'acme/actions', GITHUB_ACTION_REF: 'v2.1' })
    const local = await environmentOf({ uses: './actions/deploy' })
    expect(local.env).toMatchObject({ GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' })
  })

  test('has the state of earlier phases', async () => {
    const { env } = await environmentOf({ state: { pid: '17' } })
    expect(env['STATE_pid']).toBe('17')
  })

  test('gives a fresh folder each to a step that names none', async () => {
    const step = await runStep({ action: throwawayAction({}) })
    onTestFinished(() => {
      rmSync(step.workspace, { recursive: true })
      rmSync(step.temp, { recursive: true })
    })
    expect(readdirSync(step.workspace)).toEqual([])
    expect(existsSync(step.temp)).toBe(true)
  })
})
