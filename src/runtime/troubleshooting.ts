import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `scripts/troubleshooting.mjs` makes of docs/troubleshooting.md: `…` in a message stands for any text. */
interface Index {
  /** `owner/name` of the repository that the page is in. */
  readonly repository: string
  readonly entries: readonly { readonly message: string; readonly anchor: string }[]
}

/**
 * The address of a message's entry in the troubleshooting page, of the version that runs; undefined where there is no such
 * entry. Its index is read here, after a failure only. Never throws.
 */
export function troubleshootingLink(message: string): string | undefined {
  try {
    const index: Index = JSON.parse(readFileSync(join(__dirname, 'troubleshooting.json'), 'utf8'))
    const anchor = anchorFor(message, index.entries)
    return anchor && `${pageAddress(index.repository)}#${anchor}`
  } catch {
    return undefined
  }
}

/** The entry that fits, of several the one with the most text of its own. */
export function anchorFor(message: string, entries: Index['entries']): string | undefined {
  const length = (entry: Index['entries'][number]) => entry.message.replaceAll('…', '').length
  const fitting = entries.filter((entry) => fits(entry.message, message))
  return fitting.toSorted((one, other) => length(other) - length(one))[0]?.anchor
}

function fits(pattern: string, message: string): boolean {
  const parts = pattern.split('…')
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (!message.startsWith(first) || !message.endsWith(last)) return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = message.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return parts.length > 1 ? at + last.length <= message.length : first === message
}

/** The runner says where the action comes from, a fork too; it does not for an action of the workspace. */
function pageAddress(repository: string): string {
  const { GITHUB_SERVER_URL = '', GITHUB_ACTION_REPOSITORY = '', GITHUB_ACTION_REF = '' } = process.env
  const server = /^https:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL) ? GITHUB_SERVER_URL : 'https://github.com'
  const isKnown = /^[\w.-]+\/[\w.-]+$/.test(GITHUB_ACTION_REPOSITORY) && /^[\w./+@-]+$/.test(GITHUB_ACTION_REF)
  const [name, ref] = isKnown ? [GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF] : [repository, 'HEAD']
  return `${server}/${name}/blob/${ref}/docs/troubleshooting.md`
}
