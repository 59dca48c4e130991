import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Cloud } from '../../src/simulator/bloomreach/cloud.ts'
import type { SimulatorOptions } from '../../src/simulator/simulator.ts'

export interface SimulatedCloud {
  url: string
  username: string
  password: string
  /** For requests to `/__simulator`, as the header `x-simulator-token`. */
  controlToken: string
  /** The whole state of the cloud at this moment. */
  cloud(): Promise<Cloud>
  stop(): void
}

/** Starts the simulator in a process of its own, which ends with this one. `dist` is the folder of the compiled files. */
export async function startSimulatedCloud(dist: string, options: SimulatorOptions): Promise<SimulatedCloud> {
  const settings = JSON.stringify({ ...options, untilStdinCloses: true })
  // In a process group of its own, Ctrl-C reaches the steps only, and these can still log out.
  const server = spawn(process.execPath, [join(dist, 'simulator-server.js'), settings], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
    windowsHide: true,
  })
  const ready = await Promise.race([firstLine(server.stdout), failure(server)])
  const { controlToken, ...found }: Pick<SimulatedCloud, 'url' | 'username' | 'password' | 'controlToken'> =
    JSON.parse(ready)
  const { url } = found
  const headers = { 'x-simulator-token': controlToken }
  server.unref()
  return {
    ...{ url, username: found.username, password: found.password, controlToken },
    cloud: async () => (await (await fetch(`${url}/__simulator/cloud`, { headers })).json()) as Cloud,
    stop: () => server.stdin.destroy(),
  }
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line
  return await new Promise(() => {})
}

function failure(server: ReturnType<typeof spawn>): Promise<never> {
  return new Promise((_, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`The simulator did not start: it ended with exit code ${code}`)))
  })
}
