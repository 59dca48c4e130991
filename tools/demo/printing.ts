import type { StepResult } from '../runner/run-action.ts'

const WIDTH = 100

export function heading(text: string): void {
  print(`\n━━ ${text} ${'━'.repeat(Math.max(3, WIDTH - text.length - 4))}`)
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** What a step leaves beside its log: outputs, and the job summary as the Markdown that GitHub would render. */
export function printResult({ outputs, summary, conclusion, durationMs }: StepResult): void {
  print(`\nOutputs:`)
  const set = Object.entries(outputs).filter(([, value]) => value !== '')
  const width = Math.max(...set.map(([name]) => name.length))
  for (const [name, value] of set) print(`  ${name.padEnd(width)}  ${shortened(value)}`)
  if (set.length === 0) print('  (none)')
  print('\nJob summary (Markdown):')
  for (const line of summary.trim().split('\n')) print(`  ${line}`)
  print(`\n${conclusion === 'success' ? '✓' : '✗'} ${conclusion} after ${(durationMs / 1000).toFixed(1)} s`)
}

function shortened(value: string): string {
  const line = value.replaceAll('\n', ' ')
  return line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line
}

/** A table in plain text; a cell may have several lines. */
export function printTable(header: string[], rows: string[][]): void {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.split('\n')))
  const widths = header.map((_, column) =>
    Math.max(...cells.flatMap((row) => (row[column] ?? []).map((line) => line.length))),
  )
  for (const [index, row] of cells.entries()) {
    const height = Math.max(...row.map((lines) => lines.length))
    for (let line = 0; line < height; line++) {
      print(widths.map((width, column) => (row[column]?.[line] ?? '').padEnd(width)).join(' │ '))
    }
    if (index === 0) print(widths.map((width) => '─'.repeat(width)).join('─┼─'))
  }
}
