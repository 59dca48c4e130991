import type { Permissions, Workflow } from './schema.ts'

const LEVELS = ['none', 'read', 'write'] as const

/** Throws when a called workflow, or a job of it, asks for more than the job that calls it may do itself. */
export function checkPermissions(uses: string, called: Workflow, allowed: Permissions): void {
  const asking: [who: string, permissions: Permissions | undefined][] = [
    ['the workflow', called.permissions],
    ...Object.entries(called.jobs).map(([id, job]): [string, Permissions | undefined] => [
      `the job '${id}'`,
      job.permissions,
    ]),
  ]
  const problems = asking.flatMap(([who, permissions]) => beyond(permissions ?? {}, allowed).map((what) => who + what))
  if (problems.length > 0) throw new Error(`${uses} cannot be called:\n${problems.join('\n')}`)
}

function beyond(requested: Permissions, allowed: Permissions): string[] {
  return Object.entries(requested).flatMap(([scope, level]) => {
    const most = Object.entries(allowed).find(([name]) => name === scope)?.[1] ?? 'none'
    const isMore = LEVELS.indexOf(level) > LEVELS.indexOf(most)
    return isMore ? [` is requesting '${scope}: ${level}', but is only allowed '${scope}: ${most}'`] : []
  })
}
