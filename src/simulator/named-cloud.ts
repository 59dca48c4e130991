import { type CloudSeed, exampleCloud } from './bloomreach/cloud-seed.ts'

/** Names for a stack, instead of those of the example. */
export interface CloudNames {
  readonly environments?: readonly string[] | undefined
  readonly distributions?: readonly string[] | undefined
  readonly configFiles?: readonly string[] | undefined
  /** The environment that www.example.com points at. */
  readonly live?: string | undefined
}

/** The example stack with these names; each environment runs the last distribution. */
export function namedCloud({ environments, distributions, configFiles, live }: CloudNames): CloudSeed {
  const now = Date.now()
  const example = exampleCloud(now)
  const names = environments ?? example.environments?.map(({ name }) => name) ?? []
  const files = distributions?.map((name) => ({ name })) ?? example.distributions ?? []
  const liveName = live ?? (names.includes('blue') ? 'blue' : names[0])
  const deployed = files.at(-1)?.name
  return {
    ...example,
    distributions: files,
    configFiles: configFiles?.map((name) => ({ name })) ?? example.configFiles ?? [],
    environments: names.map((name) => ({
      name,
      ...(deployed !== undefined && { distribution: deployed }),
      production: name === liveName,
      deployedAt: now - 24 * 3_600_000,
    })),
    domains: liveName === undefined ? [] : [{ name: 'www.example.com', environment: liveName }],
    backups: names.map((environment) => ({
      environment,
      createdAt: now - 24 * 3_600_000,
      createdBy: 'ci@example.com',
    })),
  }
}
