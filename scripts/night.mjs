// Plays what one is paged for at night, and how it looks when all is well, on a simulated stack, and writes of each scenario
// <name>.log, <name>.md (the job summary) and <name>.json into a folder: npm run night -- <folder>
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { play } from '../tools/night/play.ts'
import { failures, successes } from '../tools/night/scenarios.ts'
import { node24 } from './node24.mjs'

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'build', 'night')
mkdirSync(folder, { recursive: true })
for (const scenario of [...failures, ...successes]) {
  const { log, summary, ...rest } = await play(scenario, node24())
  const { name, title, ends } = scenario
  writeFileSync(join(folder, `${name}.log`), `${log.join('\n')}\n`)
  writeFileSync(join(folder, `${name}.md`), summary)
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ name, title, ...rest }, undefined, 2)}\n`)
  if (rest.conclusion !== ends) throw new Error(`${name}: ${rest.conclusion}\n${log.join('\n')}`)
  console.log(`${join(folder, name)}.{log,md,json}: ${title}`)
}
