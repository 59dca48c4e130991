import { createServer as createHttpServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import type { KeyPair } from '../../support/key-pair.ts'

export interface GateOptions {
  /** Where what passes goes: the simulator's address. */
  readonly target: string
  readonly fault: 'refused' | 'handshake' | 'certificate'
  /** The how-manieth connection meets it, from 1; each request has a connection of its own. */
  readonly nth: number
  /** All that follow meet it, too. */
  readonly forEver: boolean
  /** What clients trust, and what they don't; only where the gate speaks TLS. */
  readonly trusted: KeyPair
  readonly untrusted: KeyPair
}

export interface Gate {
  readonly url: string
  /** Whether a connection has met the fault; of one that was refused the client has to tell (`wasRefused`). */
  readonly met: boolean
  wasRefused(): void
  close(): Promise<void>
}

/** Stands before the simulator for what happens to connections before any request: refusal, and failures of TLS. */
export async function openGate({ target, fault, nth, forEver, trusted, untrusted }: GateOptions): Promise<Gate> {
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse) =>
    forward(target, incoming, outgoing, () => {
      if (fault === 'refused' && connections === nth - 1) return stopListening()
      return Promise.resolve()
    })
  const plain = createHttpServer(pass)
  const good = createHttpsServer(trusted, pass)
  const bad = createHttpsServer(untrusted, pass).on('tlsClientError', () => {})
  const sockets = new Set<Socket>()
  let connections = 0
  let met = false

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).once('close', () => sockets.delete(socket))
    connections++
    const strikes = fault !== 'refused' && (forEver ? connections >= nth : connections === nth)
    met ||= strikes
    if (strikes && fault === 'handshake') socket.once('data', () => socket.destroy())
    else if (fault === 'refused') plain.emit('connection', socket)
    else (strikes ? bad : good).emit('connection', socket)
  })

  const port = await listen(server, 0)
  if (fault === 'refused' && nth === 1) await stopListening()

  function stopListening(): Promise<void> {
    // Closed for new connections at once; the callback would wait for the open ones.
    server.close()
    return Promise.resolve()
  }

  return {
    url: `${fault === 'refused' ? 'http' : 'https'}://127.0.0.1:${port}`,
    get met() {
      return met
    },
    wasRefused: () => {
      if (!met && !forEver) void listen(server, port)
      met = true
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve())
  })
  return (server.address() as AddressInfo).port
}

/** Passes one request on and its answer back, and has the client open a new connection for the next. */
function forward(
  target: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  beforeAnswer: () => Promise<void>,
): void {
  const { method, headers, url = '/' } = incoming
  const onward = request(
    new URL(url, target),
    { method, headers: { ...headers, connection: 'close' }, agent: false },
    async (answer) => {
      await beforeAnswer()
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, connection: 'close' })
      answer.pipe(outgoing)
    },
  )
  onward.on('error', () => outgoing.destroy())
  outgoing.once('close', () => onward.destroy())
  incoming.pipe(onward)
}
