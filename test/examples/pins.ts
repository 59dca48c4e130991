import { actionOf } from '../workflows/machine.ts'

/** Actions and workflows of others that are not pinned to a commit, or whose version the comment does not tell. */
export function unpinned(name: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const [, uses = ''] = /^\s*(?:- )?uses:\s*(\S+)/.exec(line) ?? []
    const pinned = /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)
    const ours = uses === '' || actionOf(uses, '') !== undefined
    return ours || pinned ? [] : [`${name}:${index + 1}: ${uses} is not pinned to a commit with its version beside it`]
  })
}
