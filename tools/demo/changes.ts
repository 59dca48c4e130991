import type { Cloud } from '../../src/simulator/bloomreach/cloud.ts'

/** What a release touches, as rows of a table: what, before, after. What changed has an arrow in front. */
export function changes(before: Cloud, after: Cloud): string[][] {
  const [was, is] = [facts(before), facts(after)]
  return [...new Set([...was.keys(), ...is.keys()])].map((name) => {
    const [old = '', current = ''] = [was.get(name), is.get(name)]
    return [`${old === current ? ' ' : '→'} ${name}`, old, current]
  })
}

function facts({ distributions, backups, environments, domains }: Cloud): Map<string, string> {
  const nameOf = (all: { id: string; name: string }[], id: string) => all.find((one) => one.id === id)?.name ?? '(none)'
  const backupsOf = (id: string) => backups.filter(({ environmentId }) => environmentId === id).length
  const production = environments.filter((environment) => environment.production)
  // Domains under bloomreach.cloud stay at their environment for ever.
  const movable = domains.filter(({ name }) => !name.endsWith('.bloomreach.cloud'))
  return new Map([
    ['Distributions', distributions.map(({ name }) => name).join('\n')],
    ['Backups', environments.map(({ id, name }) => `${backupsOf(id)} of ${name}`).join('\n')],
    ...environments.map(({ name, distributionId, state }): [string, string] => [
      `${name} runs`,
      `${nameOf(distributions, distributionId)}${state === 'deployed' ? '' : ` (${state || 'new'})`}`,
    ]),
    ['Production', production.map(({ name }) => name).join('\n') || '(none)'],
    ...movable.map(({ name, environmentId }): [string, string] => [name, nameOf(environments, environmentId)]),
  ])
}
