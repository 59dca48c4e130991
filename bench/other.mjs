// Another action's checkout, to compare with: its main is started as the runner does, with its own inputs.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { createCommandFiles } from '../tools/runner/file-commands.ts'
import { githubContext } from '../tools/runner/github-context.ts'
import { stepEnvironment } from '../tools/runner/step-environment.ts'

// Names that stand in an input for what differs from run to run, and the variables that hold it.
const PLACES = { '{url}': 'BRC_API_URL', '{file}': 'BENCH_FILE' }

/**
 * Reads the action at `path`, a folder with an action.yml. `inputs` and `env` are texts by name, in which `{url}` and
 * `{file}` stand for the service's address and the file to upload. Gives its name, and a script that starts the action's
 * main with them.
 * @throws Error when it is none that runs on Node, or not built
 */
export function otherAction(path, inputs = {}, env = {}) {
  const folder = resolve(path)
  const definition = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync)
  if (!definition) throw new Error(`There is no action.yml in ${folder}`)
  const { name = basename(folder), inputs: declared, runs } = parse(readFileSync(definition, 'utf8'))
  if (!/^node\d+$/.test(runs?.using)) {
    throw new Error(`${name} runs by \`using: ${runs?.using}\`; only an action that runs on Node can be compared`)
  }
  const main = join(folder, runs.main)
  if (!existsSync(main)) throw new Error(`${name} is not built: there is no ${main}`)
  const unknown = Object.keys(inputs).filter((input) => !declared?.[input])
  if (unknown.length > 0) throw new Error(`${name} has no input ${unknown.join(', ')}`)
  const defaults = Object.entries(declared ?? {}).map(([input, { default: preset }]) => [input, String(preset ?? '')])
  return { name, script: launcher(main, { ...Object.fromEntries(defaults), ...inputs }, env) }
}

/** A script that sets a step's environment and is the action's main from then on, whatever format that has. */
function launcher(main, inputs, env) {
  const temp = mkdtempSync(join(tmpdir(), 'bench-'))
  process.on('exit', () => rmSync(temp, { recursive: true, force: true }))
  const environment = stepEnvironment({
    inputs,
    env,
    path: [],
    state: {},
    github: githubContext(),
    event: {},
    folders: { workspace: temp, temp, home: temp, tools: temp },
    files: createCommandFiles(temp),
    debugging: false,
  })
  const text = [
    `const places = ${JSON.stringify(PLACES)}`,
    `for (const [name, value] of Object.entries(${JSON.stringify(environment)})) {`,
    "  process.env[name] = value.replace(/\\{url\\}|\\{file\\}/g, (place) => process.env[places[place]] ?? '')",
    '}',
    `process.argv[1] = ${JSON.stringify(main)}`,
    "require('node:module').runMain()",
  ]
  const script = join(temp, 'launch.cjs')
  writeFileSync(script, `${text.join('\n')}\n`)
  return script
}
