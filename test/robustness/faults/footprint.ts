import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { relative } from 'node:path'
import type { Cloud } from '../../../src/simulator/bloomreach/cloud.ts'
import type { NetApp } from '../../../src/simulator/netapp/state.ts'
import { addressOf } from '../../../src/simulator/netapp/storages.ts'
import type { Simulator } from '../../../src/simulator/simulator.ts'

/** More jobs of a kind than any test starts, each to end well: what is gone from the list was started. */
export const OUTCOMES = Array.from({ length: 200 }, () => 'ok' as const)

/**
 * What there is in a stack and in the workspace, a line for each thing: without ids and times, so that two runs can be
 * compared. With it how many jobs were started, since a second deployment of the same leaves no other trace.
 */
export function footprintOf({ cloud, behaviors, netapp, netappBehaviors }: Simulator, workspace: string): string[] {
  const started = ([kind, left]: [string, readonly unknown[]]) => `${kind} started: ${OUTCOMES.length - left.length}`
  return [
    ...thingsIn(cloud),
    ...copiesIn(netapp),
    ...filesIn(workspace).map((name) => `the file ${withoutIds(name)}`),
    ...Object.entries({
      backups: behaviors.backupOutcomes,
      deployments: behaviors.deployOutcomes,
      restores: behaviors.restoreOutcomes,
      syncs: netappBehaviors.syncOutcomes,
    }).map(started),
  ].sort()
}

function withoutIds(name: string): string {
  return name
    .replace(/\d{4}-\d\d-\d\d[ T]\d{4}(\d\dZ)?/, '<time>')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9A-F]{16}/, '<id>')
}

function thingsIn(cloud: Cloud): string[] {
  const { distributions, configFiles, environments, domains, backups, users, passwordResets } = cloud
  const distribution = named(distributions)
  const configFile = named(configFiles)
  const environment = named(environments)
  return [
    ...distributions.map(({ name, md5 }) => `the distribution ${name} (${md5})`),
    ...configFiles.map(({ name, md5 }) => `the config file ${name} (${md5})`),
    ...environments.flatMap(({ name, distributionId, state, contentOf, configFileRoles }) => [
      `${name} runs ${distribution(distributionId)}`,
      `${name} is ${state || 'new'}`,
      `${name} has the content of ${contentOf}`,
      ...configFileRoles.map(
        ({ appConfigFileId, role, newFilename }) =>
          `${name} has ${configFile(appConfigFileId)} as ${newFilename ?? role}`,
      ),
    ]),
    ...environments.flatMap(({ name, production }) => (production ? [`${name} is a production environment`] : [])),
    ...environments.flatMap(({ name, protection }) =>
      Object.entries(protection).flatMap(([what, word]) =>
        word === null ? [] : [`${what} of ${name}: ${hash(word)}`],
      ),
    ),
    ...domains.map(({ name, environmentId }) => `the domain ${name} at ${environment(environmentId)}`),
    ...backups.map(
      ({ environmentName, type, system, createdBy, distributionId }) =>
        `a backup of ${environmentName}: ${type}${system ? ' of the system' : ''} by ${createdBy}, ${distribution(distributionId)}`,
    ),
    ...passwordResets.map(({ username }) => `an email for a new password to ${username}`),
    ...users.map(({ username, role, active, password }) => `the user ${username}: ${role} ${active} ${hash(password)}`),
  ]
}

function copiesIn({ groups, dataBrokers, relationships }: NetApp): string[] {
  const group = named(groups)
  return [
    ...groups.map(({ name }) => `the group ${name}`),
    ...dataBrokers.map(
      ({ name, type, groupId, port }) => `the data broker ${name}: ${type} of ${group(groupId)}, port ${port}`,
    ),
    ...relationships.map(({ activity }, index) => `relationship ${index + 1} is ${activity['status'] ?? 'new'}`),
    ...relationships.map(({ source, target, settings }, index) => {
      const { gracePeriod, deleteOnTarget } = settings
      const route = `${addressOf(source)} to ${addressOf(target)}`
      return `relationship ${index + 1}: ${route}, grace period ${gracePeriod} s, deletes at the target: ${deleteOnTarget}`
    }),
  ]
}

/** The lines of `after` that `before` has not, and the other way round; equal lines count by their number. */
export function changes(before: readonly string[], after: readonly string[]): { added: string[]; removed: string[] } {
  return { added: without(after, before), removed: without(before, after) }
}

/** `lines` less those of `others`, one for one. */
export function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function named(all: readonly { id: string; name: string; md5?: string }[]): (id: string) => string {
  return (id) => {
    const found = all.find((one) => one.id === id)
    if (id === '') return 'none'
    return found ? [found.name, found.md5].filter(Boolean).join(' ') : 'one that is not there'
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`))
}

function hash(word: string): string {
  return createHash('md5').update(word).digest('hex').slice(0, 8)
}
