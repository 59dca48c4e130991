// Required before a step's script: writes what it had loaded when it made its first connection, and at its end, into the
// file of LOADED_MODULES.
const { subscribe } = require('node:diagnostics_channel')
const { writeFileSync } = require('node:fs')
const { builtinModules } = require('node:module')

const builtin = () => builtinModules.filter((name) => process.moduleLoadList.includes(`NativeModule ${name}`))
const before = builtin()
let first

subscribe('net.client.socket', () => {
  first ??= loaded()
})
process.once('exit', () => writeFileSync(process.env.LOADED_MODULES, JSON.stringify({ first, all: loaded() })))

function loaded() {
  return {
    builtin: builtin().filter((name) => !before.includes(name)),
    files: Object.keys(require.cache).filter((path) => path !== __filename),
  }
}
