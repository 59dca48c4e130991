import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type Phase = 'pre' | 'main' | 'post'

/** What the runner reads from an `action.yml`. */
export interface ActionMetadata {
  folder: string
  name: string
  inputs: ReadonlyMap<string, { default: string; deprecated: string | undefined }>
  /** The script of each phase that the action has, relative to its folder. */
  scripts: { [phase in Phase]?: string }
  /** The conditions under which `pre` and `post` run. */
  conditions: { pre: string; post: string }
}

interface ActionYaml {
  name?: unknown
  inputs?: Record<string, { default?: unknown; deprecationMessage?: unknown } | null>
  runs?: Record<string, unknown>
}

/** What was parsed before, by its text: the actions of a run are the same for each of its many steps. */
const parsed = new Map<string, ActionYaml>()

/** Reads `action.yml` (or `action.yaml`) of a JavaScript action. Throws when there is none, or it is of another kind. */
export async function readAction(path: string): Promise<ActionMetadata> {
  const folder = resolve(path)
  const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync)
  if (file === undefined) throw new Error(`No action.yml in ${folder}`)
  const yaml = await parseOnce(readFileSync(file, 'utf8'))
  const runs = yaml.runs ?? {}
  if (!/^node(20|24)$/i.test(text(runs['using']))) {
    throw new Error(`${file}: 'runs.using' is '${text(runs['using'])}'; only node20 and node24 are supported`)
  }
  const scripts: ActionMetadata['scripts'] = {}
  for (const phase of ['pre', 'main', 'post'] as const) {
    if (text(runs[phase]) !== '') scripts[phase] = text(runs[phase])
  }
  if (scripts.main === undefined) throw new Error(`${file}: 'runs.main' is missing`)
  return {
    folder,
    name: text(yaml.name),
    inputs: new Map(
      Object.entries(yaml.inputs ?? {}).map(([name, input]) => [
        name,
        {
          default: text(input?.default),
          deprecated: input?.deprecationMessage == null ? undefined : text(input.deprecationMessage),
        },
      ]),
    ),
    scripts,
    conditions: { pre: text(runs['pre-if']) || 'always()', post: text(runs['post-if']) || 'always()' },
  }
}

async function parseOnce(source: string): Promise<ActionYaml> {
  const { parse } = await import('yaml')
  const yaml = parsed.get(source) ?? (parse(source) as ActionYaml)
  parsed.set(source, yaml)
  return yaml
}

const text = (value: unknown) => (value == null ? '' : String(value))
