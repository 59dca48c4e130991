import type { Fault } from '../../../src/simulator/faults.ts'

/** A way in which a request can go wrong, and what may come of it. */
export interface FaultKind {
  readonly name: string
  /** The fault for the simulator to play, or how the gate in front of it treats the connection. */
  readonly play: ((elsewhere: string) => FaultWithout) | { readonly gate: 'refused' | 'handshake' | 'certificate' }
  /** What a message says when this is why the step fails; a refusal whose body is cut is a refusal still. */
  readonly cause: RegExp
  /** The request takes effect although its answer does not arrive as it should. */
  readonly applied?: true
  /** A whole answer all the same. */
  readonly harmless?: true
  /** Whole in time where the answer is short. */
  readonly bearable?: true
  /** A definite response, which another attempt is not expected to change: a single one may fail the step. */
  readonly final?: true
  /** Only where there is an access token to refuse. */
  readonly needsToken?: true
  /** It leads to another host, which nothing but a file store may do. */
  readonly redirects?: true
  /** The status arrives as it is. */
  readonly keepsStatus?: true
  /** So it may look when a service has nothing to tell yet. */
  readonly idle?: true
  /** The service certainly did nothing. */
  readonly undone?: true
  /** It only passes with the limit of a request. */
  readonly stalls?: true
}

type Without<F> = F extends unknown ? Omit<F, 'method' | 'path' | 'nth' | 'times'> : never
type FaultWithout = Without<Fault>

const trouble = (status: number) => ({ error_code: `Trouble${status}`, error_detail: 'Something is wrong' })

export const catalogue: readonly FaultKind[] = [
  { name: 'connection refused', play: { gate: 'refused' }, cause: /ECONNREFUSED/, undone: true },
  {
    name: 'TLS failure in the handshake',
    play: { gate: 'handshake' },
    cause: /TLS connection was established|ECONNRESET/,
    undone: true,
  },
  {
    name: 'TLS failure for the certificate',
    play: { gate: 'certificate' },
    cause: /certificate/,
    final: true,
  },
  { name: 'reset before the body', play: () => ({ kind: 'reset-before' }), cause: /got no response: |broke off/ },
  { name: 'reset amid the body', play: () => ({ kind: 'reset-amid' }), cause: /got no response: |broke off/ },
  { name: 'reset after the body', play: () => ({ kind: 'reset-after' }), cause: /got no response: |broke off/ },
  { name: 'lost answer', play: () => ({ kind: 'lost-answer' }), cause: /got no response: |broke off/, applied: true },
  {
    name: 'answer cut off',
    play: () => ({ kind: 'cut-answer' }),
    cause: /got no response: |broke off|returned HTTP 4/,
    applied: true,
    keepsStatus: true,
  },
  {
    name: '429',
    play: () => ({ kind: 'status', status: 429, body: trouble(429) }),
    cause: /returned HTTP 429 Trouble429/,
    undone: true,
  },
  {
    name: '429 with Retry-After in seconds',
    play: () => ({ kind: 'status', status: 429, headers: { 'retry-after': '2' } }),
    cause: /returned HTTP 429/,
    undone: true,
  },
  {
    name: '429 with Retry-After as a date',
    play: () => ({
      kind: 'status',
      status: 429,
      headers: { 'retry-after': new Date(Date.now() + 2000).toUTCString() },
    }),
    cause: /returned HTTP 429/,
    undone: true,
  },
  {
    name: '500',
    play: () => ({ kind: 'status', status: 500, body: trouble(500) }),
    cause: /returned HTTP 500 Trouble500/,
  },
  {
    name: '500 although it was done',
    play: () => ({ kind: 'status', status: 500, body: trouble(500), applied: true }),
    cause: /returned HTTP 500 Trouble500/,
    applied: true,
  },
  { name: '502 with HTML', play: () => ({ kind: 'html' }), cause: /returned HTTP 502(?!.*<)/ },
  { name: '503', play: () => ({ kind: 'status', status: 503, body: 'try later' }), cause: /returned HTTP 503/ },
  {
    name: 'truncated JSON',
    play: () => ({ kind: 'truncated-json' }),
    cause: /not of the documented form|is empty|cut short|broke off|verification failed|returned HTTP 4/,
    applied: true,
    keepsStatus: true,
  },
  { name: 'wrong content type', play: () => ({ kind: 'wrong-type' }), cause: /./, applied: true, harmless: true },
  {
    name: 'empty body',
    play: () => ({ kind: 'empty' }),
    cause: /the response (is|was) empty/,
    applied: true,
    idle: true,
  },
  {
    name: 'hang',
    play: () => ({ kind: 'hang' }),
    cause: /no response within|No response about the/,
    stalls: true,
    idle: true,
  },
  {
    name: 'hang although it was done',
    play: () => ({ kind: 'hang-after' }),
    cause: /no response within|No response about the/,
    applied: true,
    stalls: true,
    idle: true,
  },
  {
    name: 'head that trickles without end',
    play: () => ({ kind: 'slow-head' }),
    cause: /no response within|No response about the/,
    stalls: true,
    idle: true,
  },
  {
    name: 'interim responses without end',
    play: () => ({ kind: 'interim' }),
    cause: /no response within|interim responses|No response about the/,
    stalls: true,
    idle: true,
  },
  {
    name: 'slow answer',
    play: () => ({ kind: 'slow', intervalMs: 5, chunkBytes: 200 }),
    cause: /./,
    applied: true,
    harmless: true,
  },
  {
    name: 'trickle without end',
    play: () => ({ kind: 'slow', intervalMs: 300 }),
    cause:
      /was not complete within|the response stalled|fewer than 1024 bytes came|no response within|No response about the/,
    applied: true,
    bearable: true,
    stalls: true,
    idle: true,
  },
  {
    name: 'redirect to another host',
    play: (location) => ({ kind: 'redirect', location }),
    cause: /returned HTTP 302(?![\s\S]*`password`)/,
    final: true,
    redirects: true,
  },
  {
    name: 'redirect to another host with its body',
    play: (location) => ({ kind: 'redirect', status: 307, location }),
    cause: /returned HTTP 307(?![\s\S]*`password`)/,
    final: true,
    redirects: true,
  },
  { name: '401', play: () => ({ kind: 'unauthorized' }), cause: /returned HTTP 401/, needsToken: true, undone: true },
]
