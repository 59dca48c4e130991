import { createHash } from 'node:crypto'
import type { Played } from './play.ts'
import { failures, type Scenario, successes } from './scenarios.ts'

/** What pictures are made of: these scenarios, and the demo. */
export const pictured: readonly Scenario[] = [
  ...failures,
  ...successes.filter(({ name }) => ['released', 'checked'].includes(name)),
]

/** What a picture of a step shows, as text: the end of a failed step's log, its annotations, and the job summary. */
export function textOf({ conclusion, log, annotations, summary }: Played): string {
  const end = conclusion === 'failure' ? section('Log', log.slice(endOfInputs(log))) : ''
  const notes = annotations.map(({ title, message }) => section('Annotation', [title ?? '', ...message.split('\n')]))
  return [end, ...notes, section('Job summary', [summary.trim()])].filter((part) => part !== '').join('\n')
}

/** The text's parts: each has a title and lines. */
export function sectionsOf(text: string): { title: string; body: string }[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n')
      return { title, body: lines.join('\n').trim() }
    })
}

/** The demo's output, as much of it as fits a window: how it begins, the promotion, and what has changed. */
export function demoText(output: string): string {
  const lines = output.trimEnd().split('\n')
  const at = (wanted: RegExp) => lines.findIndex((line) => wanted.test(line))
  const last = at(/^━━ 4\/4/)
  const promoted = lines.findIndex((line, index) => index > last && line === 'Outputs:')
  const parts = [
    lines.slice(0, 2),
    lines.slice(last, promoted - 1),
    lines.slice(at(/^━━ What changed/), at(/^Released\.$/) + 1),
  ]
  return `${['$ npm run demo', ...parts.map((part) => part.join('\n').trim())].join('\n⋮\n').replace('\n⋮\n', '\n')}\n`
}

/** The text without what differs from run to run: the lines of a wait, durations, times, sizes, and ids. */
export function steady(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^(?:\d+ (?:h|min|s) ?)+ /.test(line))
    .map((line) =>
      line
        .replaceAll(/\b(?=[0-9A-F]*\d)[0-9A-F]{16}\b/g, 'ID')
        .replaceAll(/\b\d[\dT:.Z-]*\b(?: (?:h|min|s)\b)?(?: \d+ (?:min|s)\b)*/g, '0')
        .trimEnd(),
    )
    .join('\n')
}

export function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

function section(title: string, lines: readonly string[]): string {
  return `=== ${title}\n${lines.join('\n')}\n`
}

/** Where the runner's listing of inputs and variables ends. */
function endOfInputs(log: readonly string[]): number {
  const first = log.findIndex((line, index) => index > 0 && !line.startsWith(' '))
  return Math.max(first, 0)
}
