import { appendFileSync } from 'node:fs'
import { stripInvisible } from '../core/sanitize.ts'
import type { Secrets } from './secrets.ts'

/** A cell of a table: text, or text that links to an `https://` address. */
export type Cell = string | { readonly text: string; readonly href: string }

/** GitHub drops a step's summary of over 1 MiB whole. */
const LARGEST = 256 * 1024

/** The step's part of the job summary. All text is data: none of it is read as HTML or Markdown. */
export class Summary {
  readonly #secrets: Secrets
  #parts: string[] = []
  readonly #notices: string[] = []
  readonly #footnotes = new Set<string>()

  constructor(secrets: Secrets) {
    this.#secrets = secrets
  }

  /** A line above everything else. */
  notice(text: string): void {
    this.#notices.push(`<p><strong>${this.#html(text)}</strong></p>`)
  }

  /** A line below everything else, each once. */
  footnote(text: string): void {
    this.#footnotes.add(`<p>${this.#html(text)}</p>`)
  }

  /** The verdict and what explains it, above everything that the step has written so far. */
  verdict(text: string, paragraphs: readonly string[]): void {
    const parts = [`<h3>${this.#html(text)}</h3>`, ...paragraphs.map((one) => `<p>${this.#html(one)}</p>`)]
    this.#parts.unshift(...parts)
  }

  heading(text: string): void {
    this.#parts.push(`<h3>${this.#html(text)}</h3>`)
  }

  paragraph(text: string): void {
    this.#parts.push(`<p>${this.#html(text)}</p>`)
  }

  /** A table of facts: a name and a value in each row; rows without a value are left out. */
  facts(rows: readonly (readonly [string, Cell | undefined])[]): void {
    const given = rows.filter((row): row is [string, Cell] => row[1] !== undefined && row[1] !== '')
    this.#parts.push(
      table(
        given.map(([name, cell]) => `<tr><th align="left">${this.#html(name)}</th><td>${this.#cell(cell)}</td></tr>`),
      ),
    )
  }

  /** A table with a head. */
  table(head: readonly string[], rows: readonly (readonly Cell[])[]): void {
    const first = `<tr>${head.map((text) => `<th align="left">${this.#html(text)}</th>`).join('')}</tr>`
    const rest = rows.map((row) => `<tr>${row.map((cell) => `<td>${this.#cell(cell)}</td>`).join('')}</tr>`)
    this.#parts.push(table([first, ...rest]))
  }

  /** A chart in Mermaid's language, made of the product's own words only. */
  mermaid(chart: string): void {
    this.#parts.push(`\`\`\`mermaid\n${this.#secrets.redact(chart)}\n\`\`\``)
  }

  /** Writes it where the runner collects it; where there is no such place nothing happens. */
  write(): void {
    const path = process.env['GITHUB_STEP_SUMMARY']
    if (this.#parts.length === 0 || !path) return
    let size = 0
    this.#parts.unshift(...this.#notices.splice(0))
    const fitting = this.#parts.filter((part) => {
      size += Buffer.byteLength(part)
      return size <= LARGEST
    })
    fitting.push(...this.#footnotes)
    const cut =
      fitting.length - this.#footnotes.size < this.#parts.length
        ? ['<p>… the rest did not fit; it is in the log.</p>']
        : []
    this.#parts = []
    appendFileSync(path, `${[...fitting, ...cut].join('\n\n')}\n\n`)
  }

  #cell(cell: Cell): string {
    if (typeof cell === 'string') return this.#html(cell)
    return /^https?:\/\/\S+$/.test(cell.href)
      ? `<a href="${this.#html(cell.href)}">${this.#html(cell.text)}</a>`
      : this.#html(cell.text)
  }

  // Line ends go, since an empty line would end the HTML block and let Markdown begin.
  #html(text: string): string {
    return this.#secrets
      .redact(text)
      .split(/[\r\n]+/)
      .map((line) => this.#secrets.redact(stripInvisible(line)))
      .join('\n')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
      .replaceAll('\n', '<br>')
  }
}

function table(rows: readonly string[]): string {
  return ['<table>', ...rows, '</table>'].join('\n')
}
