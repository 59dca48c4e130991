import { filesMatching, textOf } from './files.ts'

export interface Fence {
  readonly language: string
  readonly text: string
  /** The line that the block begins on. */
  readonly line: number
}

/** The Markdown pages of the repository. */
export function pages(): string[] {
  return filesMatching(/^(?!node_modules\/).*\.md$/)
}

/** The blocks between three backticks. */
export function fencesOf(page: string): Fence[] {
  const text = textOf(page)
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ 1: language = '', 2: block = '', index }) => ({
    language,
    text: block,
    line: text.slice(0, index).split('\n').length,
  }))
}

/** The page without its blocks, so that nothing in them is taken for a link or a heading. */
function prose(page: string): string {
  return textOf(page).replaceAll(/^```\w*\n[\s\S]*?^```$/gm, '')
}

/** The texts of the headings of that level, or of all. */
export function headings(page: string, level = '#{1,6}'): string[] {
  return [...prose(page).matchAll(new RegExp(`^${level} (.+)$`, 'gm'))].map(([, text = '']) => text)
}

/** The targets of links and pictures, but for those in code. */
export function links(page: string): string[] {
  const text = prose(page).replaceAll(/`[^`\n]*`/g, '')
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target)
}

/** The first cells of each table whose first column is called so. */
export function firstCells(page: string, column: string): string[] {
  const tables = prose(page).matchAll(new RegExp(`^\\| ${column} \\|.*\\n\\| ---.*\\n((?:\\|.*\\n)*)`, 'gm'))
  return [...tables].flatMap(([, rows = '']) =>
    rows
      .trimEnd()
      .split('\n')
      .map((row) => (row.split(/(?<!\\)\|/)[1] ?? '').trim().replaceAll('\\|', '|')),
  )
}
