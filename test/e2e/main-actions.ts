import type { Scenario } from '../support/scenario.ts'

/** The actions that release a site, each with inputs that make it change something. */
export const MAIN_ACTIONS = ['upload-distribution', 'backup', 'deploy', 'promote-production'] as const

export type MainAction = (typeof MAIN_ACTIONS)[number]

const INPUTS: Readonly<Record<MainAction, Readonly<Record<string, string | number | boolean>>>> = {
  'upload-distribution': { file: 'site.tar.gz' },
  backup: { environment: 'green' },
  deploy: {
    environment: 'green',
    distribution: 'shop-1.2.1-distribution.tar.gz',
    'config-files': '[{ name: green-1.0.0.properties, role: file }]',
  },
  'promote-production': { environment: 'green', 'current-environment': 'blue', 'change-domain-rules': true },
}

/** Good inputs of the action; the file to upload is put into the workspace. */
export function goodInputs(
  name: MainAction,
  scenario: Pick<Scenario, 'file'>,
): Record<string, string | number | boolean> {
  scenario.file('site.tar.gz', 'a site')
  return { ...INPUTS[name] }
}

/** The request by which the action changes something. */
export const CHANGE: Readonly<Record<MainAction, { method: string; path: string }>> = {
  'upload-distribution': { method: 'POST', path: '/v3/distributions' },
  backup: { method: 'POST', path: '/v3/backups' },
  deploy: { method: 'PUT', path: '/v3/environments/*/deploy' },
  'promote-production': { method: 'PUT', path: '/v3/production' },
}
