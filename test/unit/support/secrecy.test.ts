import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { watchChildren } from '../../support/children.ts'
import { filesOf, misdeeds } from '../../support/secrecy.ts'
import { secretValues } from '../../support/secret-forms.ts'
import { folders, run, start } from '../runner/throwaway-action.ts'

const SECRET = `s3cret/"+?'horse`

async function misdeedsOf(
  main: string,
  { reveals = [] as string[], commandLine = '', children = '', masked = false } = {},
) {
  const source = `const secret = ${JSON.stringify(SECRET)}\n${main}`
  const result = await run({ main: source }, masked ? { masks: [SECRET] } : {})
  return await misdeeds({ result, commandLine, children, reveals, secrets: [SECRET], filesBefore: new Map() })
}

describe('a secret is found', () => {
  test.each([
    ['as it is', 'secret'],
    ['in JSON', 'JSON.stringify({ secret })'],
    ['in a URL', 'encodeURIComponent(secret)'],
    ['in a form', 'new URLSearchParams({ secret })'],
    ['in a URL, strictly', `encodeURIComponent(secret).replaceAll("'", '%27')`],
    ['in HTML', `secret.replaceAll('"', '&quot;').replaceAll("'", '&#39;')`],
    ['in hexadecimal', `Buffer.from('x' + secret).toString('hex')`],
    ['in upper-case hexadecimal', `Buffer.from(secret).toString('hex').toUpperCase()`],
    ['in base64', `Buffer.from(secret).toString('base64')`],
    ['in base64url', `Buffer.from('name:' + secret + ' and more').toString('base64url')`],
    ['in base64 after one character', `Buffer.from('x' + secret).toString('base64')`],
    ['in base64 after two', `Buffer.from('xx' + secret).toString('base64')`],
  ])('in the log %s', async (_, expression) => {
    expect(await misdeedsOf(`console.log('<' + ${expression} + '>')`)).toEqual([
      `The secret 's3c…' is in the log`,
      `The secret 's3c…' is in the output of the process`,
    ])
  })

  test.each([
    [`console.error(secret)`, 'the output of the process', { masked: true }],
    [`console.log('::error title=' + secret + '::x')`, 'the annotations', {}],
    [`fs.appendFileSync(process.env.GITHUB_OUTPUT, 'a=' + secret + '\\n')`, 'the output a', {}],
    [`fs.appendFileSync(process.env.GITHUB_ENV, 'A=' + secret + '\\n')`, 'the variable A', {}],
    [`fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, secret)`, 'the summary', {}],
    [`fs.writeFileSync('left.txt', 'x'.repeat(2 ** 20 - 5) + secret)`, 'the file left.txt', {}],
    [`fs.writeFileSync(process.env.RUNNER_TEMP + '/left.txt', secret)`, 'the file left.txt', {}],
    [`fs.appendFileSync(process.env.GITHUB_STATE, 'a=' + secret + '\\n')`, 'the state a', {}],
    [`fs.appendFileSync(process.env.GITHUB_PATH, '/' + secret + '\\n')`, 'the PATH', {}],
    ['', 'a process that the step started', { children: `node\0PASSWORD=${SECRET}` }],
    ['', 'the command line', { commandLine: `node\0--password=${SECRET}` }],
  ])('by %s', async (main, where, options) => {
    expect(await misdeedsOf(main, options)).toContain(`The secret 's3c…' is in ${where}`)
  })

  test('not in a mask, not where it belongs, not in a file that was there before', async () => {
    expect(await misdeedsOf(`console.log('::add-mask::' + secret); console.log('fine')`)).toEqual([])
    const output = `fs.appendFileSync(process.env.GITHUB_OUTPUT, 'a=' + secret + '\\n')`
    expect(await misdeedsOf(output, { reveals: ['a'] })).toEqual([])
    const result = await run({})
    writeFileSync(join(result.workspace, 'input.txt'), SECRET)
    const evidence = { result, commandLine: '', children: '', reveals: [], secrets: [SECRET] }
    const filesBefore = await filesOf([result.workspace])
    expect(await misdeeds({ ...evidence, filesBefore })).toEqual([])
    expect(await misdeeds({ ...evidence, filesBefore: new Map() })).toHaveLength(1)
  })

  test('and one too short to be looked for is refused', async () => {
    const result = await run({})
    const evidence = { result, commandLine: '', children: '', reveals: [], filesBefore: new Map() }
    await expect(misdeeds({ ...evidence, secrets: ['shorts7'] })).rejects.toThrow('under 8 characters')
  })
})

test.skipIf(!existsSync('/proc'))('what a step starts is seen, and what that starts', async () => {
  const node = (script: string, name: string, env: object) =>
    `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(script)}, '${name}'], { env: ${JSON.stringify(env)} })`
  const second = `const look = () => require('node:fs').existsSync('over') || setTimeout(look, 20); look()`
  const { workspace, temp } = folders()
  const main = node(node(second, 'second', { DEEP: '1' }), 'first', { HIGH: '1' })
  const running = await start({ main }, { workspace, temp })
  const watch = watchChildren(running.pid)
  await expect.poll(() => watch.seen()).toContain('DEEP=1')
  writeFileSync(join(workspace, 'over'), '')
  await running.result
  for (const part of ['first', 'HIGH=1', 'second', 'DEEP=1']) expect(watch.end()).toContain(part)
})

test('legacy commands and stack traces are found', async () => {
  expect(await misdeedsOf(`console.log('::set-output name=a::b'); console.log('##[group]x')`)).toEqual([
    'The command set-output is of the old kind',
    'The command group is of the old kind',
  ])
  expect(await misdeedsOf(`throw new TypeError('x')`)).toEqual([expect.stringContaining('a stack trace: at ')])
  expect(await misdeedsOf(`console.log('at noon: 12:30:15')`)).toEqual([])
})

test('secret inputs and variables are known by their names', () => {
  const inputs = { password: 'a', 'access-token': 'b', 'token-url': 'c', 'client-secret': 'd', 'client-id': 'e' }
  const others = { BRC_PASSWORD: 'f', 'github-token': '', credentials: 'access-key: g\nsecret-key: h', username: 'i' }
  expect(secretValues({ ...inputs, ...others })).toEqual(['a', 'b', 'd', 'f', 'g', 'h'])
})
