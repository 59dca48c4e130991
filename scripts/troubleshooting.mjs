// The index of docs/troubleshooting.md by which a failed step finds the entry of its message: dist/troubleshooting.json.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryOf } from './repository.mjs'

/**
 * Each message that has a heading of its own, and the anchor that explains it: the heading's, or that of the section to which
 * the entry refers for the rest.
 * @param {string} root
 * @returns {{ repository: string, entries: { message: string, anchor: string }[] }}
 */
export function troubleshootingIndex(root) {
  const page = readFileSync(join(root, 'docs', 'troubleshooting.md'), 'utf8')
  const entries = page.split(/^### /m).slice(1)
  return {
    repository: repositoryOf(root),
    entries: entries.map((entry) => {
      const [message = '', ...lines] = entry.split(/^## /m)[0]?.trim().split('\n') ?? []
      const text = lines.join('\n')
      const section = text.length < SHORT ? /\(#([\w-]+)\)/.exec(text)?.[1] : undefined
      return { message, anchor: section ?? anchor(message) }
    }),
  }
}

/** An entry of one sentence or two. */
const SHORT = 150

/**
 * What GitHub makes of a heading for links to it.
 * @param {string} heading
 */
export function anchor(heading) {
  return heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
}
