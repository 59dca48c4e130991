// Writes the tables of inputs and outputs into each action's page, and the table of actions into the README, from the
// action.yml files; and, wherever this repository is named, the owner that package.json says it has. With `--check` it
// writes nothing and fails where it would.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { repositoryOf } from './repository.mjs'

const root = join(import.meta.dirname, '..')
const names = readdirSync(join(root, 'actions')).sort()
const pages = [
  { definition: 'action.yml', page: 'docs/release.md', title: 'the whole release' },
  ...names.map((name) => ({
    definition: `actions/${name}/action.yml`,
    page: `actions/${name}/README.md`,
    title: `\`${name}\``,
  })),
].map((each) => ({ ...each, action: parse(readFileSync(join(root, each.definition), 'utf8')) }))

const repository = repositoryOf(root)
const NAMING = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', '.github', 'actions', 'docs', 'examples', 'tools/demo']

const stale = [
  ...NAMING.flatMap((path) => filesIn(path)).filter(name),
  ...pages
    .filter(({ page, action }) => update(page, { inputs: inputs(action), outputs: outputs(action) }))
    .map(({ page }) => page),
  ...['README.md', 'examples/README.md'].filter((page) => update(page, { owner: owner() })),
  ...(update('README.md', { actions: actions() }) ? ['README.md'] : []),
]
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Not what action.yml and package.json say: ${stale.join(', ')}. Run \`npm run docs\` and commit it.`)
  process.exitCode = 1
}

/** Puts each text between its markers, `<!-- name -->` and `<!-- /name -->`. Tells whether that changes the page. */
function update(page, parts) {
  const path = join(root, page)
  const before = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  let after = before
  for (const [name, text] of Object.entries(parts)) {
    const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`]
    const from = after.indexOf(start)
    const to = after.indexOf(end)
    if (from < 0 || to < from) throw new Error(`${page} lacks the markers ${start.trim()} and ${end}`)
    after = `${after.slice(0, from + start.length)}\n${text}\n\n${after.slice(to)}`
  }
  return write(path, before, after)
}

/** Puts this repository's owner before its name. Tells whether that changes the file. */
function name(file) {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  const [, own] = repository.split('/')
  return write(path, before, before.replaceAll(new RegExp(`[\\w.-]+/${own}(?![\\w-])`, 'g'), repository))
}

function write(path, before, after) {
  if (after !== before && !process.argv.includes('--check')) writeFileSync(path, after)
  return after !== before
}

function filesIn(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path)).flatMap((entry) => filesIn(`${path}/${entry}`))
}

function owner() {
  if (!repository.startsWith('OWNER/')) return `Actions of [${repository}](https://github.com/${repository}).`
  return '`OWNER` stands for the account on GitHub that this repository belongs to, here and on every page.'
}

function inputs(action) {
  const rows = Object.entries(action.inputs ?? {}).map(([name, { description, required, default: preset }]) => [
    `\`${name}\``,
    description,
    required ? '**required**' : preset ? `\`${preset}\`` : '',
  ])
  return table(['Input', 'Meaning', 'Default'], rows)
}

function outputs(action) {
  const rows = Object.entries(action.outputs ?? {}).map(([name, { description }]) => [`\`${name}\``, description])
  return table(['Output', 'Meaning'], rows)
}

function actions() {
  const rows = pages.map(({ page, title, action }) => [`[${title}](${page})`, action.description])
  return table(['Action', 'What it does'], rows)
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
