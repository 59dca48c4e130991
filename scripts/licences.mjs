// The licences of the packages in a bundle, as one text. ncc's own list leaves out the packages whose modules webpack
// joins into one, which are most of the modern ones.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `stats` are webpack's; `modules` is the folder node_modules. */
export function licencesOf(stats, modules) {
  const names = [...new Set(filesIn(stats.modules ?? []).flatMap((file) => packageOf(file)))].sort()
  return names.map((name) => licenceOf(name, join(modules, name))).join('\n')
}

function filesIn(modules) {
  return modules.flatMap((module) => [module.name ?? '', ...filesIn(module.modules ?? [])])
}

function packageOf(file) {
  const path = file.split('node_modules/').at(-1)
  const [name] = /^(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? []
  return path === file || name === undefined ? [] : [name]
}

function licenceOf(name, folder) {
  const { license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry))
  const text =
    file === undefined ? `Copyright ${author?.name ?? author ?? name}` : readFileSync(join(folder, file), 'utf8')
  return `${name}\n${license}\n${text.replaceAll('\r\n', '\n').trim()}\n`
}
