import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { faultSchema } from './faults.ts'
import { identityProviderSchema } from './identity-provider.ts'
import { type CloudNames, namedCloud } from './named-cloud.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from './simulator.ts'

/** The options of the process that serves a simulator. */
export interface ServeOptions extends SimulatorOptions {
  readonly names?: CloudNames
}

/**
 * The simulator as a process of its own. Its first argument is a JSON object of options (`SimulatorOptions`, and
 * `untilStdinCloses`), or `@` and the path of a file that holds one. When it is ready it prints one line of JSON:
 * `{url, username, password, controlToken, pid}`. It stops at SIGTERM and SIGINT.
 */
export async function serveSimulator(argument: string | undefined = process.argv[2]): Promise<void> {
  const { untilStdinCloses, names, ...options } = parseOptions(argument ?? '{}')
  const controlToken = options.controlToken ?? randomBytes(16).toString('hex')
  const simulator = await startSimulator({
    keepsSecrets: false,
    ...(names && { cloud: namedCloud(names) }),
    ...options,
    controlToken,
  } as SimulatorOptions)
  const stopped = stopSignal(untilStdinCloses ?? false)
  const { url, username, password } = simulator
  process.stdout.write(`${JSON.stringify({ url, username, password, controlToken, pid: process.pid })}\n`)
  await stopped
  await end(simulator)
}

const seconds = v.pipe(v.number(), v.minValue(0))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const jobSecondsSchema = v.strictObject({
  deploy: v.optional(seconds),
  backup: v.optional(seconds),
  restore: v.optional(seconds),
  domains: v.optional(seconds),
})

const nameList = v.optional(v.array(v.string()))

const optionsSchema = v.strictObject({
  names: v.optional(
    v.strictObject({
      environments: nameList,
      distributions: nameList,
      configFiles: nameList,
      live: v.optional(v.string()),
    }),
  ),
  untilStdinCloses: v.optional(v.boolean()),
  port: v.optional(count),
  controlToken: v.optional(v.string()),
  marked: v.optional(v.boolean()),
  tls: v.optional(v.strictObject({ key: v.string(), cert: v.string() })),
  stateFile: v.optional(v.string()),
  latencyMs: v.optional(seconds),
  jobSeconds: v.optional(v.union([seconds, jobSecondsSchema])),
  staleSeconds: v.optional(seconds),
  tokenSeconds: v.optional(seconds),
  refreshTokenSeconds: v.optional(seconds),
  pageSize: v.optional(v.pipe(count, v.minValue(1))),
  behaviors: v.optional(v.record(v.string(), v.unknown())),
  identityProvider: v.optional(v.partial(identityProviderSchema)),
  faults: v.optional(v.array(faultSchema)),
  limits: v.optional(
    v.strictObject({
      distributions: v.optional(count),
      distributionBytes: v.optional(count),
      environments: v.optional(count),
      configFileBytes: v.optional(count),
      productionEnvironments: v.optional(count),
    }),
  ),
  cloud: v.optional(v.looseObject({})),
  netapp: v.optional(v.looseObject({})),
})

/** Throws an Error that names the options that are wrong. */
function parseOptions(argument: string): v.InferOutput<typeof optionsSchema> {
  const text = argument.startsWith('@') ? readFileSync(argument.slice(1), 'utf8') : argument
  const result = v.safeParse(optionsSchema, JSON.parse(text))
  if (result.success) return result.output
  const problems = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'options'}: ${issue.message}`)
  throw new Error(`Wrong options for the simulator: ${problems.join('; ')}`)
}

function stopSignal(untilStdinCloses: boolean): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', resolve).once('SIGINT', resolve)
    if (untilStdinCloses) process.stdin.once('end', resolve).once('close', resolve).once('error', resolve).resume()
  })
}

async function end(simulator: Simulator): Promise<void> {
  await simulator.close()
  // A standard input that stays open would keep the process.
  process.stdin.destroy()
}
