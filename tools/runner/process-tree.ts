import { readdirSync, readFileSync } from 'node:fs'

/**
 * The processes that a process has started, those that these have started, and so on; none where there is no /proc. Each
 * was started by one of the threads that `threadsOf` gives.
 */
export function descendantsOf(pid: number, threadsOf = allThreadsOf): number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  )
  return [...children, ...children.flatMap((child) => descendantsOf(child, threadsOf))]
}

function allThreadsOf(pid: number): string[] {
  return list(`/proc/${pid}/task`)
}

/** Ends a process and all that it has started. */
export function killTree(pid: number): void {
  for (const one of [pid, ...descendantsOf(pid)]) kill(one)
}

/**
 * Ends what the steps of a job have left running, as the runner does when the job ends: each process that has the
 * job's RUNNER_TRACKING_ID in its environment. A process that is to outlive its job sets another one.
 */
export function endOrphans(trackingId: string): void {
  const variable = `RUNNER_TRACKING_ID=${trackingId}`
  for (const pid of list('/proc').map(Number).filter(Boolean)) {
    if (read(`/proc/${pid}/environ`).split('\0').includes(variable)) kill(pid)
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
