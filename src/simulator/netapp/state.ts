/** All that the simulated Copy and Sync knows. Times in milliseconds. */
export interface NetApp {
  /** The first is the one that the simulator hands out. */
  users: User[]
  accounts: Account[]
  /** Pairs for the grant `client_credentials`. */
  clients: { id: string; secret: string }[]
  refreshTokens: string[]
  accessTokens: { token: string; expiresAt: number }[]
  groups: Group[]
  dataBrokers: DataBroker[]
  relationships: Relationship[]
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
  port?: number
  fileLink: string
}

export interface Message {
  id: string
  header: { requestId: string; clientId: string; agentId: string; groupId?: string }
  payload: Record<string, unknown>
  error?: unknown
}

export interface Relationship {
  id: string
  source: Record<string, unknown>
  target: Record<string, unknown>
  settings: { continuousSync: boolean }
  /** Files and bytes that there are to copy. */
  files: number
  bytes: number
  /** What it did last, once it is over. */
  activity: Activity
  /** What it does now. */
  run?: Run
}

export interface Run {
  acceptedAt: number
  endsAt: number
  outcome: SyncOutcome
}

/** How a run goes on after its 202. */
export type SyncOutcome = 'ok' | 'file-errors' | 'fails' | 'aborted' | 'hangs' | 'pending' | 'vanishes'

export type Activity = Record<string, unknown>
