// Writes the tables of inputs and outputs into each action's page, and the table of actions into the README, from the
// action.yml files. With `--check` it writes nothing and fails where it would.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

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

const stale = [
  ...pages.filter(({ page, action }) => update(page, { inputs: inputs(action), outputs: outputs(action) })),
  ...(update('README.md', { actions: actions() }) ? [{ page: 'README.md' }] : []),
].map(({ page }) => page)
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Not what action.yml says: ${stale.join(', ')}. Run \`npm run docs\` and commit it.`)
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
  if (after !== before && !process.argv.includes('--check')) writeFileSync(path, after)
  return after !== before
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
