import { join } from 'node:path'
import type { StepOptions, StepResult } from '../../../tools/runner/run-action.ts'

/** What the jobs of a workflow run on, and what they find there. */
export interface Machine {
  /** The folder of the workflow's own repository, which is also what `<owner>/bloomreach-cloud-actions…` stands for. */
  repository: string
  /** Each job gets a folder of its own below this one. */
  folder: string
  /** Runs one phase of an action. */
  runStep: (options: StepOptions) => Promise<StepResult>
  /** The machine's own environment, which no expression sees. */
  env?: Record<string, string>
  /** Folders before those of PATH. */
  path?: string[]
  /** What runs in place of other people's actions, by `owner/name` without the version. */
  standIns?: Readonly<Record<string, StandIn>>
  /** In place of the defaults that our actions have for these inputs. */
  inputDefaults?: Readonly<Record<string, string>>
}

export type StandIn = (step: {
  inputs: Record<string, string>
  env: Record<string, string>
  workspace: string
  temp: string
}) => StandInResult | Promise<StandInResult>

export type StandInResult = Partial<Pick<StepResult, 'conclusion' | 'outputs' | 'env' | 'path' | 'log' | 'summary'>>

/**
 * The folder of one of our actions: `$/…` is one of the workflow's own repository, `./…` of the workspace. Nothing when
 * `uses` names somebody else's.
 */
export function actionOf(uses: string, { repository, workspace }: { repository: string; workspace: string }) {
  if (uses.startsWith('./')) return join(workspace, uses)
  const path = ownPath(uses)
  return path === undefined ? undefined : join(repository, path)
}

/** The file of one of our reusable workflows. Throws when `uses` names somebody else's. */
export function workflowOf(uses: string, repository: string): string {
  const path = uses.startsWith('./') ? uses : ownPath(uses)
  if (path === undefined) throw new Error(`Only workflows of this repository can be called here, not ${uses}`)
  return join(repository, path)
}

function ownPath(uses: string): string | undefined {
  // The root is `$/.`: GitHub takes no `$/` without a path.
  if (/^\$\/[^@]+$/.test(uses)) return uses.slice(2)
  const [, path] = /^[^/@]+\/bloomreach-cloud-actions(?:\/([^@]+))?@v1$/.exec(uses) ?? []
  return path ?? (/^[^/@]+\/bloomreach-cloud-actions@v1$/.test(uses) ? '.' : undefined)
}
