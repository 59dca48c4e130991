import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DescriptionDictionary, data } from '@actions/expressions'
import { type ValidationConfig, validate } from '@actions/languageservice'
import { clearCache } from '@actions/languageservice/utils/workflow-cache'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { actionOf } from '../../support/workflow-engine/machine.ts'

const REPOSITORY = join(import.meta.dirname, '..', '..', '..')

/**
 * What GitHub's language service has against a workflow (`.github/workflows/<name>`) or an `action.yml`: one line each.
 * It knows the inputs and the outputs of our actions, and those of our reusable workflows.
 */
export async function languageService(path: string, text: string): Promise<string[]> {
  // It keeps what it has parsed by address, whatever the text is the next time.
  clearCache()
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text)
  const found = await validate(document, knowledge)
  return found.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`)
}

type ActionMetadataProvider = NonNullable<ValidationConfig['actionsMetadataProvider']>
type ActionMetadata = Awaited<ReturnType<ActionMetadataProvider['fetchActionMetadata']>>
type ContextProvider = NonNullable<ValidationConfig['contextProviderConfig']>

/** What whoever copies an example has to set in the repository; it says so in its head. */
const NAMED: Partial<Record<string, string[]>> = {
  secrets: [
    ...['BRC_PASSWORD', 'SLACK_WEBHOOK_URL', 'MAVEN_USERNAME', 'MAVEN_PASSWORD'],
    ...['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'NETAPP_REFRESH_TOKEN'],
  ],
  vars: [
    ...[
      'BRC_STACK',
      'BRC_USERNAME',
      'HEALTH_CHECK_URL',
      'LIVE_DOMAIN',
      'LIVE_ENVIRONMENT',
      'BACKUP_PUBLIC_KEY',
      'DRILL_URL',
    ],
    ...['AWS_REGION', 'BACKUP_BUCKET', 'NETAPP_GROUP', 'OFF_SITE_HOST', 'OFF_SITE_EXPORT'],
  ],
}

const knowledge: ValidationConfig = {
  actionsMetadataProvider: {
    async fetchActionMetadata({ owner, name, path, ref }) {
      const uses = `${[owner, name, ...(path ? [path] : [])].join('/')}@${ref}`
      return name === 'bloomreach-cloud-actions' ? ourAction(uses) : { name, description: '' }
    },
  },
  fileProvider: {
    async getFileContent({ path }) {
      return { name: path, content: await readFile(join(REPOSITORY, path), 'utf8') }
    },
  },
  contextProviderConfig: {
    async getContext(name, usual, { job }) {
      if (usual === undefined) return usual
      const named = NAMED[name]
      if (named !== undefined) return new DescriptionDictionary(...usual.pairs(), ...texts(named))
      if (name !== 'steps' || job === undefined || !('steps' in job)) return usual
      return new DescriptionDictionary(
        ...usual.pairs().map(({ key, value }) => {
          const step = job.steps.find(({ id }) => id === key)
          const outputs = step !== undefined && 'uses' in step ? ourAction(step.uses.value)?.outputs : undefined
          return { key, value: outputs === undefined ? value : stepWith(Object.keys(outputs)) }
        }),
      )
    },
  } satisfies ContextProvider,
}

function ourAction(uses: string): ActionMetadata {
  const folder = actionOf(uses, { repository: REPOSITORY, workspace: REPOSITORY })
  const file = join(folder ?? '', 'action.yml')
  return folder !== undefined && existsSync(file) ? (parse(readFileSync(file, 'utf8')) as ActionMetadata) : undefined
}

function stepWith(outputs: string[]): DescriptionDictionary {
  const given = { key: 'outputs', value: new DescriptionDictionary(...texts(outputs)) }
  return new DescriptionDictionary(given, ...texts(['outcome', 'conclusion']))
}

function texts(names: string[]) {
  return names.map((key) => ({ key, value: new data.StringData('') }))
}
