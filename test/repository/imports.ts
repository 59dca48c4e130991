import { posix } from 'node:path'
import { filesMatching, textOf } from './files.ts'

export interface Import {
  /** Path of the importing file. */
  readonly from: string
  /** Path of the imported file, or the name of a package or of a module of Node. */
  readonly to: string
  /** `type`: gone once it is compiled; `lazy`: loaded when it is needed. */
  readonly kind: 'static' | 'type' | 'lazy'
}

const STATIC = /^(?:import|export)\s+(?:(?<clause>[^'"`;]*?)\s+from\s+)?'(?<to>[^']+)'/gm
const LAZY = /(?<isType>typeof\s+)?\bimport\(\s*(?:\/\*.*?\*\/\s*)?'(?<to>[^']+)'/g

/** The imports of a file, and what it exports of others. */
export function importsIn(text: string, from: string): Import[] {
  const statics = [...text.matchAll(STATIC)].map(({ groups }) => {
    const kind = isOfTypes(groups?.['clause'] ?? '') ? ('type' as const) : ('static' as const)
    return { from, to: target(groups?.['to'] ?? '', from), kind }
  })
  const lazies = [...text.matchAll(LAZY)].map(({ groups }) => {
    const kind = groups?.['isType'] === undefined ? ('lazy' as const) : ('type' as const)
    return { from, to: target(groups?.['to'] ?? '', from), kind }
  })
  return [...statics, ...lazies]
}

/** The imports of all source files whose paths match. */
export function importsOf(files: RegExp): Import[] {
  return filesMatching(files).flatMap((file) => importsIn(textOf(file), file))
}

function isOfTypes(clause: string): boolean {
  if (clause.startsWith('type ')) return true
  const names = /^\{(?<names>[^}]*)\}$/.exec(clause.trim())?.groups?.['names']?.split(',') ?? ['']
  return names.filter((name) => name.trim() !== '').every((name) => name.trim().startsWith('type ')) && names.length > 1
}

function target(specifier: string, from: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier
}
