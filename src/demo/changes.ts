import type { Cloud } from '../simulator/bloomreach/cloud.ts'

/** What a release changes, as rows of a table: what, before, after. */
export function changes(before: Cloud, after: Cloud): string[][] {
  const rows = [facts(before), facts(after)] as const
  const names = [...new Set([...rows[0].keys(), ...rows[1].keys()])]
  return names.map((name) => {
    const [was, is] = [rows[0].get(name) ?? '', rows[1].get(name) ?? '']
    return [was === is ? '' : '→', name, was, is]
  })
}

function facts({ distributions, backups, environments, domains }: Cloud): Map<string, string> {
  const nameOf = (all: { id: string; name: string }[], id: string) => all.find((one) => one.id === id)?.name ?? '(none)'
  return new Map([
    ['distributions', distributions.map(({ name }) => name).join('\n')],
    ...environments.map(({ id, name }): [string, string] => {
      const ofThis = backups.filter(({ environmentId }) => environmentId === id)
      return [`backups of ${name}`, `${ofThis.length}`]
    }),
    ...environments.map(({ name, distributionId, state }): [string, string] => [
      `${name} runs`,
      `${nameOf(distributions, distributionId)}${state === 'deployed' ? '' : ` (${state || 'new'})`}`,
    ]),
    [
      'production',
      environments
        .filter(({ production }) => production)
        .map(({ name }) => name)
        .join('\n') || '(none)',
    ],
    ...domains.map(({ name, environmentId }): [string, string] => [name, nameOf(environments, environmentId)]),
  ])
}
