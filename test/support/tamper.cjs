// Required before a step's script: does what TAMPER says when the step loads the code of what it does.
const { existsSync } = require('node:fs')
const http = require('node:http')
const Module = require('node:module')

const LONGEST_WAIT_MS = 20_000

const tampering = {
  /** Blocks the process until there is a file at TAMPER_FILE. */
  hold() {
    const deadline = Date.now() + LONGEST_WAIT_MS
    while (!existsSync(process.env.TAMPER_FILE)) {
      if (Date.now() > deadline) throw new Error('nobody has ended the wait')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  },
  /** The file is not there. */
  missing() {
    throw new Error('Cannot find module')
  },
  /** Ends the process as if all had gone well. */
  exit() {
    process.exit(0)
  },
  /** From now on requests do nothing and timers keep no process alive, so that nothing is left to wait for. */
  silence() {
    const { EventEmitter } = require('node:events')
    http.request = () => Object.assign(new EventEmitter(), { end() {}, destroy() {} })
    const { setTimeout } = globalThis
    globalThis.setTimeout = (...timer) => setTimeout(...timer).unref()
  },
}[process.env.TAMPER]

const load = Module._load
Module._load = function (name, ...rest) {
  if (/\d+\.index\.js$/.test(name)) {
    Module._load = load
    tampering()
  }
  return load.call(this, name, ...rest)
}
