// Required before a step's script: a disk that takes DISK_MS milliseconds for each write, and is full after DISK_WRITES of
// them. Writes the peak of the process's memory, in MiB, into DISK_PEAK when it ends (Linux).
const { readFileSync, writeFileSync } = require('node:fs')
const promises = require('node:fs/promises')
const { setTimeout: sleep } = require('node:timers/promises')

const { DISK_MS = '0', DISK_WRITES = 'Infinity', DISK_PEAK } = process.env
const { open } = promises
let writes = 0

promises.open = async (...given) => {
  const handle = await open(...given)
  const write = handle.write.bind(handle)
  handle.write = async (...bytes) => {
    await sleep(Number(DISK_MS))
    if (++writes > Number(DISK_WRITES)) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    return write(...bytes)
  }
  return handle
}

process.once('exit', () => {
  const [, peak] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))
  if (DISK_PEAK) writeFileSync(DISK_PEAK, String(Number(peak) / 1024))
})
