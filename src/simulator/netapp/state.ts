/** All that the simulated Copy and Sync knows. Times in milliseconds. */
export interface NetApp {
  /** The first is the one that the simulator hands out. */
  users: User[]
  accounts: Account[]
  /** Clients beside NetApp's own: pairs for the grant `client_credentials`, whose ids the other grants accept, too. */
  clients: { id: string; secret: string }[]
  refreshTokens: string[]
  accessTokens: { token: string; expiresAt: number; ofService?: boolean }[]
  groups: Group[]
  dataBrokers: DataBroker[]
  relationships: Relationship[]
  /** What is in the storages that relationships copy from and to, by the storage's address (`storages.ts`). */
  files: Record<string, StoredFile[]>
  /** What each list call finds, by the operation's name; a list that is missing is empty. */
  lists: Record<string, unknown[]>
  /** The queue that all clients of the users read, oldest first. */
  messages: Message[]
  /** Messages that are still on their way. */
  pending: { at: number; message: Omit<Message, 'id'> }[]
  /** The last id that was given out in the queue. */
  lastMessageId: number
}

export interface User {
  username: string
  password: string
}

export interface Account {
  accountId: string
  name: string
}

export interface Group {
  id: string
  name: string
}

export interface DataBroker {
  id: string
  groupId: string
  name: string
  type: 'AWS' | 'AZURE' | 'GCP' | 'ONPREM'
  /** Absent until the first contact. */
  status?: 'COMPLETE' | 'FAILED'
  /** Why it failed. */
  message?: string
  lastPing?: number
  port?: number
  fileLink: string
}

export interface Message {
  id: string
  header: { requestId: string; clientId: string; agentId: string; groupId?: string }
  payload: Record<string, unknown>
  error?: unknown
}

/** A file in a storage, by its path below the storage's address. */
export interface StoredFile {
  path: string
  bytes: number
  modifiedAt: number
}

/** One end of a relationship: its protocol, and below that name what stands for the place. */
export type Endpoint = Record<string, unknown>

export interface Relationship {
  id: string
  /** The group whose data brokers copy. */
  group: string
  /** The data broker that the creation named. */
  dataBroker?: string
  source: Endpoint
  target: Endpoint
  settings: Settings
  /** What else the creation told, as it told it: nothing changes it later. */
  fixed?: Fixed
  createdAt: number
  /** From when on requests show it; from the start when absent. */
  visibleAt?: number
  /** When the schedule's next run is due; absent without a schedule. */
  nextSyncAt?: number | undefined
  /** What it did last, once that is complete. */
  activity: Activity
  /** What it does now. */
  run?: Run
}

export type Fixed = Partial<Record<'encryption' | 'customHeaders' | 'extraInformation' | 'tags', unknown>>

export interface Settings extends Record<string, unknown> {
  /** In seconds: younger files are left out of a run. */
  gracePeriod: number
  deleteOnSource: boolean
  deleteOnTarget: boolean
  continuousSync?: boolean
  files: { excludeExtensions?: string[]; excludeByRegex?: string[]; minSize?: number; maxSize?: number }
  schedule: Interval<'sync'> & { nextTime?: string; syncWhenCreated?: boolean }
  scheduleAbort: Interval<'abort'>
}

export type Interval<Verb extends string> = { isEnabled?: boolean } & {
  [Unit in `${Verb}In${'Days' | 'Hours' | 'Minutes'}`]?: number
}

/** A run. What it copies was decided by its scan, at its start. */
export interface Run {
  startedAt: number
  endsAt: number
  outcome: SyncOutcome
  scanned: StoredFile[]
  marked: StoredFile[]
}

/**
 * How a run goes on after its 202. An object stands for fields of the activity at its end, other than those of a run that
 * went well.
 */
export type SyncOutcome =
  | 'ok'
  | 'file-errors'
  | 'fails'
  | 'aborted'
  | 'hangs'
  | 'pending'
  | 'vanishes'
  | Record<string, unknown>

export type Activity = Record<string, unknown>
