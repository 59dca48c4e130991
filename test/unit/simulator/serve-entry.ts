import { serveSimulator } from '../../../src/simulator/serve.ts'

serveSimulator().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
