import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pairs } from '../../../tools/runner/file-commands.ts'
import { run } from './throwaway-action.ts'

const append = (file: string, text: string) => ({
  main: `fs.appendFileSync(process.env.GITHUB_${file}, ${JSON.stringify(text)})`,
})

describe('pairs', () => {
  test.each([
    ['a=b=c\n\nd=', { a: 'b=c', d: '' }],
    ['a<<END\nx\n\ny=z\nEND\nb=1', { a: 'x\n\ny=z', b: '1' }],
    ['a<<END\nEND', { a: '' }],
    ['a=x<<END', { a: 'x<<END' }],
    ['\uFEFFa=b', { a: 'b' }],
  ])('of %j', (text, expected) => {
    expect(Object.fromEntries(pairs(text))).toEqual(expected)
  })

  test.each(['nothing', 'a<<END\nx', '<<END\nx\nEND', 'a<<\nx'])('of %j are refused', (text) => {
    expect(() => [...pairs(text)]).toThrow(/^Invalid/)
  })
})

describe('a step', () => {
  test('sets outputs, environment, PATH and state, and leaves no command file', async () => {
    const step = await run({
      main: [append('OUTPUT', 'id=7\n'), append('ENV', 'A<<E\nb\nc\nE\n'), append('PATH', '/x\n/y\n/x\n')]
        .concat(append('STATE', 'pid=9\n'))
        .map(({ main }) => main)
        .join('\n'),
    })
    expect(step).toMatchObject({ outputs: { id: '7' }, env: { A: 'b\nc' }, path: ['/y', '/x'], state: { pid: '9' } })
    expect(readdirSync(join(step.temp, '_runner_file_commands'))).toEqual([])
  })

  test('keeps the pairs before a malformed one, and fails', async () => {
    const step = await run(append('OUTPUT', 'good=1\nbad\nlost=2'))
    expect(step).toMatchObject({ conclusion: 'failure', exitCode: 0, outputs: { good: '1' } })
    expect(step.log).toEqual([
      "Error: Unable to process file command 'output' successfully.",
      "Error: Invalid format 'bad'",
    ])
  })

  test('cannot set NODE_OPTIONS for later steps', async () => {
    const step = await run(append('ENV', 'NODE_OPTIONS=--inspect\nA=b\n'))
    expect(step).toMatchObject({ conclusion: 'success', env: { A: 'b' } })
    expect(step.annotations[0]?.message).toContain("Can't store NODE_OPTIONS")
  })

  test.each([
    [1024 * 1024, 'success', 0],
    [1024 * 1024 + 1, 'success', 1],
  ])('with a summary of %i bytes', async (bytes, conclusion, errors) => {
    const step = await run({ main: `fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(${bytes}))` })
    expect(step).toMatchObject({ conclusion, annotations: { length: errors } })
    expect(step.summary.length).toBe(errors === 0 ? bytes : 0)
  })
})
