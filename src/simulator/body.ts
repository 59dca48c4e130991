import type { ExchangeContext } from './exchange.ts'
import { isMultipart, receiveMultipart } from './multipart.ts'

const LONGEST_RECORDED = 64 * 1024
const LONGEST_KEPT = 1024 * 1024

/** Reads the whole body (bytes beyond 1 MiB are read and dropped) and records it. */
export function readBody(c: ExchangeContext): Promise<Buffer> {
  const exchange = c.get('exchange')
  exchange.body ??= readAndRecord(c)
  return exchange.body
}

/** Reads and drops what is left of the body, so that the client can read the response. */
export async function drainBody(c: ExchangeContext): Promise<void> {
  const { incoming } = c.env
  if (incoming.readableEnded || incoming.destroyed) return
  if (incoming.readableDidRead) {
    incoming.resume()
    await ended(c)
  } else if (isMultipart(c)) {
    await receiveMultipart(c)
  } else {
    await readBody(c)
  }
}

/** Reads up to half of a body whose length is known, or its first bytes otherwise; returns at once when there is none. */
export async function readPartOfBody(c: ExchangeContext): Promise<void> {
  const { incoming } = c.env
  const length = Number(incoming.headers['content-length'] ?? (incoming.headers['transfer-encoding'] ? 2 : 0))
  if (length === 0) return
  let read = 0
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    read += (chunk as Buffer).length
    if (read >= length / 2) return
  }
}

async function readAndRecord(c: ExchangeContext): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of c.env.incoming) {
    const bytes = chunk as Buffer
    length += bytes.length
    if (length <= LONGEST_KEPT) chunks.push(bytes)
  }
  const body = Buffer.concat(chunks)
  if (body.length > 0) {
    const { recorded, secrets } = c.get('exchange')
    const content = jsonOrText(body)
    secrets.addFieldsOf(content)
    recorded.body = secrets.recordable(content)
  }
  return body
}

function jsonOrText(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return body.subarray(0, LONGEST_RECORDED).toString()
  }
}

async function ended(c: ExchangeContext): Promise<void> {
  const { incoming } = c.env
  if (incoming.readableEnded || incoming.destroyed) return
  await new Promise<void>((resolve) => {
    incoming.once('end', resolve).once('close', resolve).once('error', resolve)
  })
}
