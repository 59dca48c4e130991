// Prints the newest of the versions on stdin, one a line, that belong to a major version: node scripts/newest.mjs v1
import { readFileSync } from 'node:fs'

const major = process.argv[2] ?? ''
const versions = readFileSync(0, 'utf8')
  .split('\n')
  .filter((line) => /^v\d+\.\d+\.\d+$/.test(line) && line.startsWith(`${major}.`))
console.log(versions.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? '')
