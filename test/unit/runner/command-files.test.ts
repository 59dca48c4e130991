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

  test.each([
    ['nothing', "Invalid format 'nothing'"],
    ['a<<END\nx\n', "Invalid value. Matching delimiter not found 'END'"],
    ['a<<END\nx', 'Invalid value. EOF marker missing new line.'],
    ['<<END\nx\nEND', /^Invalid format .* Name must not be empty/],
    ['a<<\nx', /^Invalid format .* delimiter must not be empty/],
  ])('of %j are refused', (text, message) => {
    expect(() => [...pairs(text)]).toThrow(message)
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

  test.each(['OUTPUT', 'ENV'])('fails at a line of GITHUB_%s without a name', async (file) => {
    const step = await run(append(file, 'good=1\n=x\nlost=2\n'))
    expect(step).toMatchObject({ conclusion: 'failure', exitCode: 0 })
    expect(file === 'ENV' ? step.env : step.outputs).toEqual({ good: '1' })
    expect(step.log).toEqual([
      `Error: Unable to process file command '${file.toLowerCase()}' successfully.`,
      "Error: Value cannot be null. (Parameter 'name')",
    ])
  })

  test('tells outputs and state apart by their letters alone, not by case; variables by both', async () => {
    const twice = 'Name=1\nNAME=2\n'
    const step = await run({
      main: [append('OUTPUT', twice), append('STATE', twice), append('ENV', twice)].map(({ main }) => main).join('\n'),
    })
    expect(step).toMatchObject({ outputs: { Name: '2' }, state: { Name: '2' }, env: { Name: '1', NAME: '2' } })
    expect(Object.keys(step.outputs)).toHaveLength(1)
  })

  test('has all that it sets in its debug log', async () => {
    const main = [append('OUTPUT', 'id=s3cret\n'), append('STATE', 'pid=9\n'), append('ENV', 'A=b\n')]
    const step = await run(
      { main: main.map((one) => one.main).join('\n') },
      { env: { ACTIONS_STEP_DEBUG: 'true' }, masks: ['s3cret'] },
    )
    expect(step.log).toEqual([
      "##[debug]A='b'",
      '##[debug]Save intra-action state pid = 9',
      '##[debug]Set output id = ***',
    ])
  })

  test('has each line of its summary ended by LF', async () => {
    const step = await run(append('STEP_SUMMARY', '# One\r\n\rtwo'))
    expect(step.summary).toBe('# One\n\ntwo\n')
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
    expect(step.summary.length).toBe(errors === 0 ? bytes + 1 : 0)
  })
})
