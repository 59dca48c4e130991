import { type Stats, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { defineAction, type StepOf } from '../../runtime/action.ts'
import { integer, positive, text, words } from '../../runtime/input-kinds.ts'
import { type Input, InputProblem, shown } from '../../runtime/inputs.ts'

/**
 * Starts a simulated Bloomreach Cloud for the steps after it, which find it through the environment. It is a process of
 * its own and stays until the job ends: the post phase stops it.
 */
const inputs = {
  port: integer({ default: 0, most: 65_535 }),
  'latency-ms': integer({ default: 0 }),
  'job-seconds': secondsOrNone(),
  'state-file': { required: false, parse: stateFile } as Input<string | undefined>,
  environments: names(),
  distributions: names(),
  'config-files': names(),
  'live-environment': text(),
}

const outputs = ['api-url', 'username', 'password', 'json'] as const

export const action = defineAction({
  inputs,
  outputs,
  main: () => import('./main.ts'),
  post: () => import('./main.ts'),
})

export type SimulatorStep = StepOf<typeof inputs, typeof outputs>

function names(): Input<readonly string[] | undefined> {
  return { required: false, parse: words('').parse }
}

function secondsOrNone(): Input<number> {
  const seconds = positive(5)
  return { ...seconds, parse: (value) => (/^0*(?:\.0*)?$/.test(value.trim()) ? 0 : seconds.parse(value)) }
}

/** The file need not be there, but the folder that it is to be in. */
function stateFile(path: string): string {
  const file = resolve(path)
  const isFit = statsOf(file)?.isFile() ?? statsOf(dirname(file))?.isDirectory()
  if (isFit) return file
  throw new InputProblem(`must be a file in a folder that is there, not ${shown(path)}`)
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    throw new InputProblem(
      `must be a path that can be looked at (${(error as NodeJS.ErrnoException).code}), not ${shown(path)}`,
    )
  }
}
