// Writes the tables of inputs and outputs and the permissions into each action's page, and the tables of actions into the
// README, from the action.yml files; and, wherever this repository is named, the owner that package.json says it has. With
// `--check` it writes nothing and fails where it would.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { repositoryOf } from './repository.mjs'

const root = join(import.meta.dirname, '..')
const names = readdirSync(join(root, 'actions')).sort()
const pages = [
  { name: 'release', definition: 'action.yml', page: 'docs/release.md', title: 'the root action' },
  ...names.map((name) => ({
    name,
    definition: `actions/${name}/action.yml`,
    page: `actions/${name}/README.md`,
    title: `\`${name}\``,
  })),
].map((each) => ({ ...each, action: parse(readFileSync(join(root, each.definition), 'utf8')) }))

/** The groups of the README's table; an action that none of them names would be missing there, so that is an error. */
const GROUPS = {
  Deploy: ['release', 'deploy', 'promote-production', 'find-live', 'upload-distribution', 'upload-config-file'],
  'Back up and restore': ['backup', 'restore', 'download-backup'],
  'Inspect and clean up': ['check-stack', 'download-logs', 'download-distribution', 'prune'],
  Administer: ['environment', 'domain', 'user', 'request'],
  'NetApp Copy and Sync': ['netapp-sync', 'netapp-relationship', 'netapp-list', 'netapp-data-broker'],
  Test: ['simulator'],
}

const READS_ONLY = ['check-stack', 'find-live', 'download-logs']

const repository = repositoryOf(root)
const NAMING = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', '.github', 'actions', 'docs', 'examples', 'tools/demo']

const stale = [
  ...NAMING.flatMap((path) => filesIn(path)).filter(name),
  ...pages
    .filter((each) =>
      update(each.page, {
        permissions: permissions(each),
        inputs: inputs(each.action),
        outputs: outputs(each.action),
      }),
    )
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

/** The action's own inputs; those that it shares with all others of its service are folded. */
function inputs(action) {
  const all = Object.entries(action.inputs ?? {})
  const own = all.filter(([name]) => !isConnection(action, name))
  const connection = all.filter(([name]) => isConnection(action, name))
  if (connection.length === 0) return inputTable(own)
  const summary = `<summary>Connection and credentials: ${connection.length} inputs</summary>`
  return [inputTable(own), '<details>', summary, inputTable(connection), '</details>'].join('\n\n')
}

function inputTable(entries) {
  const rows = entries.map(([name, { description, required, default: preset }]) => [
    `\`${name}\``,
    description,
    required ? '**required**' : preset ? `\`${preset}\`` : '',
  ])
  return table(['Input', 'Meaning', 'Default'], rows)
}

/** Whether an input belongs to the connection: from the first of those inputs on, `action.yml` has no others. */
function isConnection({ inputs }, name) {
  const names = Object.keys(inputs)
  const first = names.findIndex((each) => each === 'stack' || each === 'token-url')
  return first >= 0 && names.indexOf(name) >= first
}

function permissions({ name, action }) {
  const has = (input) => Object.hasOwn(action.inputs ?? {}, input)
  const onGitHub = [
    ...(has('github-token') ? ['`deployments: write` with `github-token`'] : []),
    ...(has('sso-token-url') ? ['`id-token: write` for single sign-on without a client secret'] : []),
  ]
  const github = onGitHub.length > 0 ? `none, except ${onGitHub.join(', and ')}` : 'none'
  return `**Permissions.** On GitHub: ${github}. ${onService(name, action)}`.trim()
}

function onService(name, { inputs }) {
  if (Object.hasOwn(inputs, 'token-url')) return 'On NetApp Copy and Sync: a user of the account.'
  if (!Object.hasOwn(inputs, 'stack')) return ''
  if (READS_ONLY.includes(name)) return 'On the stack: a user that can log in; it changes nothing.'
  if (name === 'deploy') return 'On the stack: the role `admin`; a `developer` may deploy to an acceptance environment.'
  return 'On the stack: the role `admin`.'
}

function outputs(action) {
  const rows = Object.entries(action.outputs ?? {}).map(([name, { description }]) => [`\`${name}\``, description])
  return table(['Output', 'Meaning'], rows)
}

function actions() {
  const grouped = Object.values(GROUPS).flat()
  const missing = pages.filter(({ name }) => !grouped.includes(name)).map(({ name }) => name)
  if (missing.length > 0) throw new Error(`GROUPS of scripts/docs.mjs lacks ${missing.join(', ')}`)
  const rows = Object.entries(GROUPS).flatMap(([group, members]) => [
    [`**${group}**`, ''],
    ...members.map((member) => {
      const { page, title, action } = pages.find(({ name }) => name === member)
      return [`[${title}](${page})`, action.description]
    }),
  ])
  return table(['Action', 'What it does'], rows)
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
