import { describe, expect, test } from 'vitest'
import { run } from './throwaway-action.ts'

const printing = (...lines: string[]) => ({ main: `console.log(${JSON.stringify(lines.join('\n'))})` })

describe('the log', () => {
  test('shows groups, errors, warnings and notices as a viewer does', async () => {
    const step = await run(
      printing('before', '::group::Upload', 'inside', '  ::warning title=Slow::10%25 done', '::endgroup::', 'after'),
    )
    expect(step.log).toEqual(['before', '▸ Upload', '  inside', '  Warning: 10% done', 'after'])
    expect(step.annotations).toEqual([{ level: 'warning', title: 'Slow', message: '10% done' }])
    expect(step.commands.map(({ name }) => name)).toEqual(['group', 'warning', 'endgroup'])
    expect(step.rawLog.split('\n')).toContain('  ::warning title=Slow::10%25 done')
  })

  test('unescapes properties and data, each by its own rules', async () => {
    const step = await run(
      printing('::error file=a%2Cb.txt,line=3,title=One%3A two%253A::first%0Asecond %253A %3A', '::notice::n'),
    )
    expect(step.annotations[0]).toEqual({
      ...{ level: 'error', message: 'first\nsecond %3A %3A' },
      ...{ title: 'One: two%3A', file: 'a,b.txt', line: 3 },
    })
    expect(step.log).toEqual(['Error: first', 'second %3A %3A', 'Notice: n'])
    expect(step.conclusion).toBe('success')
  })

  test('reads properties as the runner splits them: an empty part does not count', async () => {
    const step = await run(
      printing(
        '::error title==Slow==er,=file=a.txt,line=::one',
        '::error TITLE=Loud, file=b.txt::two',
        '##[error title==Old;=line=4]three',
      ),
    )
    expect(step.annotations).toEqual([
      { level: 'error', message: 'one', title: 'Slow==er', file: 'a.txt' },
      { level: 'error', message: 'two', title: 'Loud' },
      { level: 'error', message: 'three', title: 'Old', line: 4 },
    ])
  })

  test('finds a command after any white space that .NET knows', async () => {
    const step = await run(printing('\u0085\u2003::notice::next line', '\uFEFF\uFEFF::notice::byte order mark'))
    expect(step.annotations.map(({ message }) => message)).toEqual(['next line'])
  })

  test('masks the message of an annotation, and not its title or file', async () => {
    const step = await run(printing('::error title=s3cret title,file=s3cret.txt::s3cret message'), {
      masks: ['s3cret'],
    })
    expect(step.annotations).toEqual([
      { level: 'error', message: '*** message', title: 's3cret title', file: 's3cret.txt' },
    ])
    expect(step.log).toEqual(['Error: *** message'])
  })

  test('makes no annotation of an empty message', async () => {
    const step = await run(printing('::warning title=Nothing::', '::warning:: '))
    expect(step.annotations).toEqual([])
  })

  test('holds debug lines only with ACTIONS_STEP_DEBUG', async () => {
    const lines = printing('::debug::one%0Atwo')
    expect((await run(lines)).log).toEqual([])
    const debugged = await run(lines, { env: { ACTIONS_STEP_DEBUG: 'true' } })
    expect(debugged.log).toEqual(['##[debug]one', '##[debug]two'])
  })

  test('ends a line at CR too, so that a command may follow it', async () => {
    const step = await run({ main: `process.stdout.write('name\\r::notice::injected\\r\\nend')` })
    expect(step.log).toEqual(['name', 'Notice: injected', 'end'])
  })

  test('takes in stderr, and leaves unknown commands alone', async () => {
    const step = await run({ main: `console.error('::error::e'); console.error('::nothing::x ##[nor] this')` })
    expect(step.log).toEqual(['Error: e', '::nothing::x ##[nor] this'])
  })

  test('keeps ten annotations of a level, and all log lines', async () => {
    const step = await run(printing(...Array.from({ length: 12 }, (_, index) => `::error::${index}`)))
    expect([step.annotations.length, step.log.length]).toEqual([10, 12])
  })

  test('is given line by line while the step runs, after the header of a step that is named', async () => {
    const lines: string[] = []
    await run(
      { ...printing('hello'), yaml: 'inputs: { password: { default: "" }, empty: { default: "" } }' },
      {
        ...{ uses: 'acme/it@v1', inputs: { password: 'pa$$word' }, masks: ['pa$$word'], env: { A: 'b' } },
        onLine: (line) => lines.push(line),
      },
    )
    expect(lines).toEqual(['▸ Run acme/it@v1', '  with:', '    password: ***', '  env:', '    A: b', 'hello'])
  })
})

describe('older and special commands', () => {
  test('##[name] is obeyed anywhere in a line', async () => {
    const step = await run(printing('x ##[warning file=a%3Bb;line=2]w%5D'))
    expect(step.annotations).toEqual([{ level: 'warning', message: 'w]', file: 'a;b', line: 2 }])
    expect(step.commands[0]?.notation).toBe('##[')
  })

  test('set-output and save-state work with a warning; set-env and add-path fail the step', async () => {
    const old = await run(printing('::set-output name=id::7', '::save-state name=s::8'))
    expect(old).toMatchObject({ conclusion: 'success', outputs: { id: '7' }, state: { s: '8' } })
    expect(old.log.filter((line) => line.includes('is deprecated'))).toHaveLength(2)
    const disabled = await run(printing('::set-env name=A::b', '::add-path::/x'))
    expect(disabled).toMatchObject({ conclusion: 'failure', exitCode: 0, env: {}, path: [] })
    expect(disabled.commands.map(({ name }) => name)).toEqual(['set-env', 'add-path'])
  })

  test('stop-commands lasts until its token', async () => {
    const step = await run(
      printing('::stop-commands::token-123', '::error::not', '##[group]shown', 'in', '::token-123::', '::error::yes'),
    )
    expect(step.annotations).toEqual([{ level: 'error', message: 'yes' }])
    expect(step.log).toEqual(['::stop-commands::***', '::error::not', '▸ shown', '  in', '  ::***::', '  Error: yes'])
  })

  test('stop-commands takes no command as its token', async () => {
    const step = await run(printing('::stop-commands::error', '::error::still'))
    expect(step.conclusion).toBe('failure')
    expect(step.log.at(-1)).toBe('Error: still')
  })

  test('echo shows the commands that follow, but never secrets', async () => {
    const step = await run(printing('::echo::on', '::group::g', '::add-mask::s3cret', '::echo::off', '::endgroup::'))
    expect(step.log).toEqual(['::group::g', '▸ g', '  ::add-mask::***', '  ::echo::off'])
    const wrong = await run(printing('::echo::maybe'))
    expect(wrong.conclusion).toBe('failure')
    expect(wrong.log.at(-1)).toContain("Current value is: 'maybe'.")
  })
})
