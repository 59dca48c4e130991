import { appendFileSync } from 'node:fs'
import { stripInvisible } from '../core/sanitize.ts'
import type { Secrets } from './secrets.ts'

/** A text that links to an `https://` address. */
export interface Link {
  readonly text: string
  readonly href: string
}

/** A cell of a table. */
export type Cell = string | Link

/** What explains a verdict: a paragraph for each, its label in front. */
export interface Explanation {
  readonly label: string
  readonly text: string
}

/** GitHub drops a step's summary of over 1 MiB whole. */
const LARGEST = 256 * 1024

/**
 * The step's part of the job summary: the verdict, what explains it, and what was done. All text is data: none of it is read
 * as HTML or Markdown, but that what stands between two backticks is shown as code.
 */
export class Summary {
  readonly #secrets: Secrets
  #verdict: string[] = []
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

  /** How the step has ended, in one line, and what explains that; in place of an earlier verdict. */
  verdict(
    text: string,
    {
      alert = '',
      explanations = [],
      links = [],
    }: { alert?: string; explanations?: readonly Explanation[]; links?: readonly Link[] } = {},
  ): void {
    this.#verdict = [`<h3>${this.#html(text)}</h3>`]
    if (alert !== '') this.#verdict.push(`<p><strong>🚨 ${this.#html(alert)}</strong></p>`)
    for (const one of explanations) {
      this.#verdict.push(`<p><strong>${this.#html(one.label)}:</strong> ${this.#html(one.text)}</p>`)
    }
    if (links.length > 0) this.#verdict.push(`<p>${links.map((link) => this.#cell(link)).join(' · ')}</p>`)
  }

  paragraph(text: string): void {
    this.#parts.push(`<p>${this.#html(text)}</p>`)
  }

  /** A table of facts: a name and a value in each row; rows without a value are left out. */
  facts(rows: readonly (readonly [string, Cell | undefined])[]): void {
    const given = rows.filter((row): row is [string, Cell] => row[1] !== undefined && row[1] !== '')
    if (given.length === 0) return
    this.#parts.push(
      table(
        given.map(([name, cell]) => `<tr><th align="left">${this.#html(name)}</th><td>${this.#cell(cell)}</td></tr>`),
      ),
    )
  }

  /** A table with a head. */
  table(head: readonly string[], rows: readonly (readonly Cell[])[]): void {
    this.#parts.push(this.#tableOf(head, rows))
  }

  /** A table with a head that a reader has to unfold. */
  details(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): void {
    this.#parts.push(`<details><summary>${this.#html(title)}</summary>\n${this.#tableOf(head, rows)}\n</details>`)
  }

  /** A chart in Mermaid's language, made of the product's own words only. */
  mermaid(chart: string): void {
    this.#parts.push(`\`\`\`mermaid\n${this.#secrets.redact(chart)}\n\`\`\``)
  }

  /** Writes it where the runner collects it; where there is no such place nothing happens. */
  write(): void {
    const path = process.env['GITHUB_STEP_SUMMARY']
    if (!path || this.#verdict.length + this.#parts.length === 0) return
    let size = 0
    const parts = [...this.#notices.splice(0), ...this.#verdict, ...this.#parts]
    const fitting = parts.filter((part) => {
      size += Buffer.byteLength(part)
      return size <= LARGEST
    })
    const cut = fitting.length < parts.length ? ['<p>… the rest did not fit; it is in the log.</p>'] : []
    this.#verdict = []
    this.#parts = []
    appendFileSync(path, `${[...fitting, ...this.#footnotes, ...cut].join('\n\n')}\n\n`)
  }

  #tableOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
    const first = `<tr>${head.map((text) => `<th align="left">${this.#html(text)}</th>`).join('')}</tr>`
    const rest = rows.map((row) => `<tr>${row.map((cell) => `<td>${this.#cell(cell)}</td>`).join('')}</tr>`)
    return table([first, ...rest])
  }

  #cell(cell: Cell): string {
    if (typeof cell === 'string') return this.#html(cell)
    return /^https?:\/\/\S+$/.test(cell.href)
      ? `<a href="${this.#escaped(cell.href)}">${this.#html(cell.text)}</a>`
      : this.#html(cell.text)
  }

  #html(text: string): string {
    return this.#escaped(text).replaceAll(/`([^`<]+)`/g, '<code>$1</code>')
  }

  // Line ends go, since an empty line would end the HTML block and let Markdown begin.
  #escaped(text: string): string {
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
