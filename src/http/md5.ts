import { createReadStream } from 'node:fs'

/** Below this size, in bytes, a thread of its own costs more than it saves. */
const WORTH_A_THREAD = 8 * 1024 * 1024

/** Whether the file is so large that it is hashed in a thread of its own. */
export function takesThread({ size }: { size: number }): boolean {
  return size >= WORTH_A_THREAD
}

/**
 * The MD5 of the file's bytes, as 32 lower-case hexadecimal digits. A large file is hashed in a thread of its own, so
 * that an upload goes on at full speed meanwhile.
 * @throws Error when the file can't be read; the signal's reason when that was aborted
 */
export async function md5OfFile(file: { path: string; size: number }, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted()
  return takesThread(file) ? hashInThread(file.path, signal) : hashHere(file.path, signal)
}

async function hashHere(path: string, signal: AbortSignal): Promise<string> {
  const { createHash } = await import('node:crypto')
  const hash = createHash('md5')
  // A stream that is handed the signal would end with an error of its own instead of the signal's reason.
  for await (const chunk of createReadStream(path)) {
    signal.throwIfAborted()
    hash.update(chunk)
  }
  return hash.digest('hex')
}

// Text, since a bundle has no file of its own for a thread to start from.
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads')
const { openSync, readSync, closeSync } = require('node:fs')
const hash = require('node:crypto').createHash('md5')
const piece = Buffer.allocUnsafeSlow(512 * 1024)
const file = openSync(workerData)
for (let size; (size = readSync(file, piece)) > 0; ) hash.update(piece.subarray(0, size))
closeSync(file)
parentPort.postMessage(hash.digest('hex'))
`

async function hashInThread(path: string, signal: AbortSignal): Promise<string> {
  const { Worker } = await import('node:worker_threads')
  signal.throwIfAborted()
  const worker = new Worker(THREAD, { eval: true, workerData: path, stdout: true, stderr: true, env: {} })
  const abort = () => void worker.terminate()
  signal.addEventListener('abort', abort, { once: true })
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(signal.reason ?? new Error(`${path} could not be hashed`)))
    })
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
