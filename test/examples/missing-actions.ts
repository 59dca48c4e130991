import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const REPOSITORY = join(import.meta.dirname, '..', '..')

/** Actions of the contract that do not exist yet: what uses one is neither linted nor run. */
const MISSING = ['domain', 'environment']

/** Those that a workflow uses, or one that it calls. Throws when one of the list exists by now. */
export function missingActions(file: string): string[] {
  const found = MISSING.filter((name) => existsSync(join(REPOSITORY, 'actions', name)))
  if (found.length > 0) throw new Error(`No longer missing, so to be taken off the list: ${found.join(', ')}`)
  const text = readFileSync(join(REPOSITORY, file), 'utf8')
  const called = [...text.matchAll(/uses: OWNER\/bloomreach-cloud-actions\/(\.github\/workflows\/[\w-]+\.yml)@/g)]
  const own = MISSING.filter((name) => text.includes(`/actions/${name}@`))
  return [...own, ...called.flatMap(([, path = '']) => missingActions(path))]
}
