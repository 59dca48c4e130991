// For `node --require`: when a step's requests went out and had their responses, in milliseconds since its start, as JSON
// into the file that BENCH_TIMELINE names.
const { subscribe } = require('node:diagnostics_channel')
const { writeFileSync } = require('node:fs')

const moments = []
const note = (change) => {
  return ({ request: { method, path } }) =>
    moments.push({ change, request: `${method} ${path}`, at: performance.now() })
}
subscribe('http.client.request.start', note(1))
subscribe('http.client.response.finish', note(-1))
process.on('exit', () => {
  writeFileSync(process.env.BENCH_TIMELINE, JSON.stringify({ moments, end: performance.now() }))
})
