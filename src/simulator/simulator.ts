import { setTimeout as sleep } from 'node:timers/promises'
import { Hono } from 'hono'
import { type Behaviors, defaultBehaviors, setBehaviors } from './bloomreach/behaviors.ts'
import { advance, bloomreachApp } from './bloomreach/bloomreach.ts'
import type { Cloud } from './bloomreach/cloud.ts'
import { type CloudSeed, cloudFrom, exampleCloud } from './bloomreach/cloud-seed.ts'
import { type JobSeconds, type Limits, type Settings, type Stack, usualLimits } from './bloomreach/stack.ts'
import { issueAccessToken } from './bloomreach/tokens.ts'
import { drainBody } from './body.ts'
import { Contents, type SavedContent } from './contents.ts'
import { controlApp } from './control.ts'
import type { RecordedRequest, SimulatorEnv } from './exchange.ts'
import { type Fault, FaultList } from './faults.ts'
import { faultyResponses } from './faulty-responses.ts'
import { guard } from './guard.ts'
import {
  changeIdentityProvider,
  type IdentityProvider,
  identityProviderApp,
  newIdentityProvider,
} from './identity-provider.ts'
import type { NetAppBehaviors } from './netapp/behaviors.ts'
import { advanceNetApp, netAppApp } from './netapp/netapp.ts'
import { openNetApp } from './netapp/open.ts'
import type { NetAppOptions } from './netapp/service.ts'
import type { NetApp } from './netapp/state.ts'
import { putFile } from './netapp/storages.ts'
import { isWithheld, recorder } from './recording.ts'
import { Secrets } from './secrets.ts'
import { listen } from './server.ts'
import { loadState, StateFile } from './state-file.ts'

export interface SimulatorOptions {
  /** Any free one when absent or 0. The host is always 127.0.0.1. */
  port?: number
  /** PEM; then it speaks HTTPS. */
  tls?: { key: string; cert: string }
  /** JSON; loaded at the start if it is there (then `cloud` counts for nothing), and written when the state changes. */
  stateFile?: string
  /** Milliseconds added to each response. */
  latencyMs?: number
  /** How long deploys, backups and restores take (5); with an object also how long domains take to move (0). */
  jobSeconds?: number | Partial<JobSeconds>
  /** How long after a deploy's 202 the environment still reads as before (0.2). */
  staleSeconds?: number
  /** Lifetime of an access token (600). */
  tokenSeconds?: number
  /** Lifetime of a refresh token (86400). */
  refreshTokenSeconds?: number
  /** Most items on one page of a list (100). */
  pageSize?: number
  /** The clock, in milliseconds. */
  now?: () => number
  behaviors?: Partial<Behaviors>
  /** The identity provider of the stack's single sign-on. */
  identityProvider?: Partial<IdentityProvider>
  faults?: Fault[]
  limits?: Partial<Limits>
  /** What there is at the start; `exampleCloud` when absent. */
  cloud?: CloudSeed
  /** Responses say that they are simulated (`x-simulated-by`), by which the actions tell; true when absent. */
  marked?: boolean
  /** What requests to `/__simulator` must carry as `x-simulator-token`; none when absent. */
  controlToken?: string
  /** Keeps what it receives of secrets, for tests to look for them; true when absent. */
  keepsSecrets?: boolean
  /** Called when a request has arrived, before anything comes of it; the request waits for its end. */
  onRequest?: (request: RecordedRequest) => void | Promise<void>
  /** The second service, NetApp Copy and Sync, under the same origin. */
  netapp?: NetAppOptions
}

export interface Simulator {
  /** Origin, without a trailing slash. */
  url: string
  /** The first user's. */
  username: string
  password: string
  /** All requests since the start, in order of arrival. */
  requests: RecordedRequest[]
  /** Every secret that it gave out or received. */
  secrets: string[]
  /** The state at this moment; what one changes in it is so from then on. */
  readonly cloud: Cloud
  /** The state of Copy and Sync at this moment, likewise. */
  readonly netapp: NetApp
  /** Can be changed at any time. */
  behaviors: Behaviors
  netappBehaviors: NetAppBehaviors
  /** The identity provider of the stack's single sign-on; can be changed at any time. */
  identityProvider: IdentityProvider
  addFault(fault: Fault): void
  clearFaults(): void
  /** A ready-made access token, as an identity provider would issue; for the first user, or the one named. */
  issueAccessToken(username?: string): string
  /** Ends all connections at once, writes the state file, deletes temporary files. */
  close(): Promise<void>
}

/**
 * Serves a simulated Bloomreach Cloud on the loopback address. Rejects when the port is taken, an option is unknown or
 * the state file cannot be read.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const requests: RecordedRequest[] = []
  const faults = new FaultList()
  for (const fault of options.faults ?? []) faults.add(fault)

  const opened = openStack(options, options.now ?? Date.now)
  const { stack, netapp, stateFile, setOrigin } = opened
  const identityProvider = newIdentityProvider(options.identityProvider)
  for (const secret of [identityProvider.clientSecret, identityProvider.requestToken]) stack.secrets.add(secret)
  const app = appFor(opened, { requests, faults, identityProvider }, options)
  const server = await listen(app, { port: options.port ?? 0, ...(options.tls ? { tls: options.tls } : {}) })
  setOrigin(server.url)
  let closing: Promise<void> | undefined
  const close = async () => {
    await server.close()
    advance(stack)
    stateFile?.end()
    stack.contents.close()
  }
  const [user] = stack.cloud.users
  return {
    url: server.url,
    username: user?.username ?? '',
    password: user?.password ?? '',
    requests,
    secrets: stack.secrets.all,
    get cloud() {
      return currentCloud(stack)
    },
    get netapp() {
      advanceNetApp(netapp)
      return netapp.state
    },
    behaviors: stack.behaviors,
    identityProvider,
    netappBehaviors: netapp.behaviors,
    addFault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    issueAccessToken: (username) => {
      const owner = username === undefined ? user : stack.cloud.users.find((one) => one.username === username)
      if (!owner) throw new Error(`There is no user '${username}'`)
      return issueAccessToken(stack, owner)
    },
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

/** What handles a request: the control, then both services behind the faults. */
function appFor(
  { stack, netapp, stateFile }: ReturnType<typeof openStack>,
  {
    requests,
    faults,
    identityProvider,
  }: { requests: RecordedRequest[]; faults: FaultList; identityProvider: IdentityProvider },
  { latencyMs = 0, onRequest, marked = true, controlToken }: SimulatorOptions,
): Hono<SimulatorEnv> {
  const app = new Hono<SimulatorEnv>()
  app.use(guard(marked))
  app.route(
    '/__simulator',
    controlApp(controlToken, {
      requests: () => requests,
      cloud: () => currentCloud(stack),
      netapp: () => netapp.state,
      secrets: () => stack.secrets.all,
      addFault: (fault) => faults.add(fault),
      clearFaults: () => faults.clear(),
      putFile: (address, { path, bytes, inSeconds }) => {
        netapp.state.files[address] ??= []
        putFile(netapp.state.files[address], { path, bytes, modifiedAt: stack.now() + inSeconds * 1000 })
      },
      setBehaviors: (changes) => {
        setBehaviors(stack.behaviors, changes)
        return stack.behaviors
      },
      setIdentityProvider: (changes) => changeIdentityProvider(identityProvider, changes),
    }),
  )
  app.use(recorder(requests, stack.secrets, stack.now, onRequest))
  app.use(async (c, next) => {
    await next()
    c.res.headers.set('date', new Date(stack.now()).toUTCString())
    if (c.req.method !== 'GET') stateFile?.changed()
    // Ages are measured by the service's own clock.
    if (!isWithheld(c.res) && !c.res.headers.has('date')) {
      c.res.headers.set('date', new Date(stack.now()).toUTCString())
    }
    if (latencyMs > 0) await sleep(latencyMs, undefined, { ref: false })
  })
  app.use(faultyResponses(faults))
  app.route(
    '/',
    identityProviderApp({ ...stack, provider: identityProvider, issue: (seconds) => issueFor(stack, seconds) }),
  )
  app.route('/', bloomreachApp(stack))
  app.route('/', netAppApp(netapp))
  app.notFound(async (c) => {
    await drainBody(c)
    return c.text('404 page not found\n', 404)
  })
  app.onError((error, c) => c.json({ error_code: 'SimulatorFailure', error_detail: String(error.stack) }, 500))
  return app
}

interface SavedState {
  cloud: Cloud
  netapp?: NetApp
  contents: Record<string, SavedContent>
  secrets: string[]
}

/** A token for the first user. */
function issueFor(stack: Stack, seconds: number): string {
  const [user] = stack.cloud.users
  if (!user) throw new Error('The stack has no user')
  return issueAccessToken(stack, user, seconds)
}

function openStack(options: SimulatorOptions, now: () => number) {
  const contents = new Contents()
  const secrets = new Secrets(options.keepsSecrets)
  const saved = options.stateFile === undefined ? undefined : (loadState(options.stateFile) as SavedState | undefined)
  const cloud = saved?.cloud ?? cloudFrom(options.cloud ?? exampleCloud(now()), contents, now())
  if (saved) contents.load(saved.contents)
  for (const secret of [...(saved?.secrets ?? []), ...cloud.users.map(({ password }) => password)]) secrets.add(secret)
  const behaviors = defaultBehaviors()
  setBehaviors(behaviors, options.behaviors ?? {})
  let origin = ''
  const stack: Stack = {
    cloud,
    behaviors,
    limits: { ...usualLimits, ...options.limits },
    settings: settingsFrom(options),
    contents,
    secrets,
    now,
    origin: () => origin,
  }
  const { jobSeconds } = options
  const syncSeconds = typeof jobSeconds === 'number' ? jobSeconds : 5
  const netapp = openNetApp(options.netapp ?? {}, { secrets, now, syncSeconds, saved: saved?.netapp })
  const state = (): SavedState => ({ cloud, netapp: netapp.state, contents: contents.save(), secrets: secrets.all })
  return {
    stack,
    netapp,
    stateFile: options.stateFile === undefined ? undefined : new StateFile(options.stateFile, state),
    setOrigin: (url: string) => {
      origin = url
    },
  }
}

function settingsFrom(options: SimulatorOptions): Settings {
  const {
    jobSeconds = {},
    staleSeconds = 0.2,
    tokenSeconds = 600,
    refreshTokenSeconds = 86_400,
    pageSize = 100,
  } = options
  const usual = { deploy: 5, backup: 5, restore: 5, domains: 0 }
  return {
    jobSeconds:
      typeof jobSeconds === 'number'
        ? { ...usual, deploy: jobSeconds, backup: jobSeconds, restore: jobSeconds }
        : { ...usual, ...jobSeconds },
    staleSeconds,
    tokenSeconds,
    refreshTokenSeconds,
    pageSize,
  }
}

function currentCloud(stack: Stack): Cloud {
  advance(stack)
  return stack.cloud
}
