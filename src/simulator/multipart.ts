import { createHash } from 'node:crypto'
import { Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import type { ExchangeContext } from './exchange.ts'

export interface ReceivedFile {
  field: string
  /** Absent when the part named none. */
  filename: string | undefined
  size: number
  md5: string
}

export interface Multipart {
  files: ReceivedFile[]
  /** Names of the parts that are not files. */
  fields: string[]
  /** Why the body could not be read as multipart/form-data. */
  malformed?: string
}

/** Where a file's bytes go; by default nowhere. */
export type Sink = (file: { field: string; filename: string | undefined }) => Writable

export function isMultipart(c: ExchangeContext): boolean {
  return /^multipart\/form-data\b/i.test(c.env.incoming.headers['content-type'] ?? '')
}

/**
 * Reads a multipart/form-data body to its end in a constant amount of memory, and records its files.
 * Rejects when the client goes away first.
 */
export async function receiveMultipart(c: ExchangeContext, sink: Sink = nowhere): Promise<Multipart> {
  const received: Multipart = { files: [], fields: [] }
  try {
    await parse(c, sink, received)
  } catch (error) {
    if (c.env.incoming.destroyed && !c.env.incoming.complete) throw error
    received.malformed = error instanceof Error ? error.message : String(error)
    await readToEnd(c)
  }
  c.get('exchange').recorded.body = received.files.length === 1 ? received.files[0] : received.files
  return received
}

async function parse(c: ExchangeContext, sink: Sink, received: Multipart): Promise<void> {
  const { incoming } = c.env
  const busboy = new Busboy({
    headers: { ...incoming.headers, 'content-type': incoming.headers['content-type'] ?? '' },
  })
  const streams: BusboyFileStream[] = []
  const stored: Promise<void>[] = []
  busboy.on('file', (field, stream, filename: string | undefined) => {
    const saved = store(stream, field, filename, sink, received)
    saved.catch(() => {})
    streams.push(stream)
    stored.push(saved)
  })
  busboy.on('field', (field) => received.fields.push(field))
  try {
    await new Promise<void>((resolve, reject) => {
      busboy.on('finish', resolve).on('error', reject)
      incoming.on('error', reject).on('close', () => {
        if (!incoming.complete) reject(new Error('The client went away'))
      })
      incoming.pipe(busboy)
    })
    await Promise.all(stored)
  } catch (error) {
    incoming.unpipe(busboy)
    for (const stream of streams) stream.destroy()
    await Promise.allSettled(stored)
    throw error
  }
}

async function store(
  stream: BusboyFileStream,
  field: string,
  filename: string | undefined,
  sink: Sink,
  received: Multipart,
): Promise<void> {
  const hash = createHash('md5')
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(stream, measure, sink({ field, filename }))
  received.files.push({ field, filename, size, md5: hash.digest('hex') })
}

async function readToEnd(c: ExchangeContext): Promise<void> {
  const { incoming } = c.env
  if (incoming.readableEnded || incoming.destroyed) return
  await new Promise<void>((resolve) => {
    incoming.once('end', resolve).once('close', resolve)
    incoming.resume()
  })
}

function nowhere(): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done()
    },
  })
}
