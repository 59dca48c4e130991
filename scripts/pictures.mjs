// Makes the pictures of docs/pictures/ from what the product puts out: runs the scenarios of tools/night and the demo,
// writes the text of each beside it, and lets a headless Chromium draw it. npm run pictures [-- <name> …]
//
// Needs chromium on PATH (apt-get install chromium fonts-noto-color-emoji), and fetches Mermaid once into build/pictures/.
// A test compares the texts with what the product puts out now, and pictures.json with the texts and the pictures.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { marked } from 'marked'
import { demoText, hash, pictured, sectionsOf, textOf } from '../tools/night/pictured.ts'
import { play } from '../tools/night/play.ts'
import { node24 } from './node24.mjs'
import { smallPng } from './palette-png.mjs'

const ROOT = join(import.meta.dirname, '..')
const PICTURES = join(ROOT, 'docs', 'pictures')
const WORK = join(ROOT, 'build', 'pictures')
const MERMAID = 'mermaid@11.17.2'
const MAX_BYTES = 60 * 1024
const WIDTH = 860

mkdirSync(PICTURES, { recursive: true })
mkdirSync(WORK, { recursive: true })
const mermaid = mermaidFile()
const wanted = process.argv.slice(2)
const isWanted = (name) => wanted.length === 0 || wanted.includes(name)

for (const scenario of pictured.filter(({ name }) => isWanted(name))) {
  const text = textOf(await play(scenario, node24()))
  const sections = sectionsOf(text)
  const [log, rest] = [true, false].map((wanted) => sections.filter(({ title }) => (title === 'Log') === wanted))
  make(scenario.name, text, { '': bodyOf(rest), ...(log.length > 0 ? { '-log': bodyOf(log) } : {}) })
}
if (isWanted('demo')) {
  const text = demoText(execFileSync(node24(), [join(ROOT, 'dist', 'demo.js')], { encoding: 'utf8' }))
  make('demo', text, { '': `<pre class="terminal">${escaped(text)}</pre>` })
}
if (isWanted('blue-green')) {
  const [, diagram = ''] =
    /```mermaid\n(sequenceDiagram[\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs', 'releasing.md'), 'utf8')) ?? []
  make('blue-green', diagram, { '': `<pre class="mermaid">${escaped(diagram)}</pre>` })
}

/** Writes the text and its pictures (each with what is put behind the name), and what all are into pictures.json. */
function make(name, text, bodies) {
  writeFileSync(join(PICTURES, `${name}.txt`), text)
  const pictures = Object.entries(bodies).map(([suffix, body]) => {
    const file = `${name}${suffix}.png`
    const picture = draw(file, body)
    writeFileSync(join(PICTURES, file), picture)
    console.log(`${file}: ${Math.ceil(picture.length / 1024)} KiB`)
    return [file, hash(picture)]
  })
  const index = join(PICTURES, 'pictures.json')
  const all = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : {}
  all[name] = { text: hash(text), pictures: Object.fromEntries(pictures) }
  const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(index, `${JSON.stringify(sorted, undefined, 2)}\n`)
}

/** The page as Chromium shows it, as a PNG. */
function draw(file, body) {
  const [page, shot] = [join(WORK, `${file}.html`), join(WORK, file)]
  writeFileSync(page, document(body))
  const drawn = chromium('--dump-dom', pathToFileURL(page).href)
  const height = Number(/data-height="(\d+)"/.exec(drawn)?.[1])
  if (!(height > 0) || drawn.includes('Syntax error in text')) throw new Error(`${page} was not drawn`)
  chromium(`--window-size=${WIDTH},${height}`, `--screenshot=${shot}`, pathToFileURL(page).href)
  return smallPng(readFileSync(shot), MAX_BYTES)
}

function bodyOf(sections) {
  return sections.map(html).join('\n')
}

function html({ title, body }) {
  if (title === 'Log') return `<h2>Log</h2><pre class="log">${escaped(body)}</pre>`
  if (title === 'Annotation') {
    const [head, ...lines] = body.split('\n')
    return `<h2>Annotation</h2><div class="annotation"><strong>${escaped(head)}</strong><br>${escaped(lines.join('\n'))}</div>`
  }
  const drawn = marked
    .parse(body)
    .replaceAll(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>')
  return `<h2>Job summary</h2><div class="summary">${drawn}</div>`
}

/** The page as GitHub would show its parts. It tells its height once everything is drawn. */
function document(body) {
  return `<!doctype html><meta charset="utf-8"><style>
    html, body { margin: 0; background: #fff }
    main { width: ${WIDTH - 48}px; padding: 16px 24px; font: 15px/1.5 "Noto Sans", "DejaVu Sans", "Noto Color Emoji", sans-serif; color: #1f2328 }
    h2 { font-size: 13px; font-weight: 600; color: #59636e; margin: 12px 0 6px }
    h2:only-of-type { display: none }
    h3 { font-size: 19px; margin: 8px 0 12px; line-height: 1.3 }
    p { margin: 0 0 10px }
    a { color: #0969da; text-decoration: none }
    table { border-collapse: collapse; margin: 0 0 14px }
    th, td { border: 1px solid #d1d9e0; padding: 5px 12px; text-align: left }
    code { background: #818b981f; border-radius: 6px; padding: 2px 5px; font: 13px "DejaVu Sans Mono", monospace }
    pre { margin: 0; font: 12px/1.5 "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere }
    .summary, .annotation, .log { border: 1px solid #d1d9e0; border-radius: 6px; padding: 14px 16px }
    .log { background: #f6f8fa }
    .annotation { border-left: 4px solid #d1242f; white-space: pre-line }
    .terminal { background: #0d1117; color: #e6edf3; border-radius: 8px; padding: 16px 18px; white-space: pre; overflow: hidden; font-size: 11.5px }
    pre.mermaid { text-align: center }
  </style><main>${body}</main><script src="${pathToFileURL(mermaid).href}"></script><script>
    mermaid.initialize({ startOnLoad: false, theme: 'default' })
    mermaid.run().finally(() => {
      document.documentElement.dataset.height = Math.ceil(document.querySelector('main').getBoundingClientRect().height)
    })
  </script>`
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function chromium(...args) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const quiet = [
    '--headless',
    '--disable-gpu',
    '--hide-scrollbars',
    '--force-device-scale-factor=1',
    '--virtual-time-budget=20000',
  ]
  return execFileSync('chromium', [...quiet, ...sandbox, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

function mermaidFile() {
  const file = join(WORK, 'node_modules', 'mermaid', 'dist', 'mermaid.min.js')
  if (!existsSync(file)) {
    execFileSync('npm', ['install', '--no-save', '--no-package-lock', '--prefix', WORK, MERMAID], { stdio: 'inherit' })
  }
  return file
}
