import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { anchor } from '../../scripts/troubleshooting.mjs'
import { filesMatching, REPOSITORY, textOf } from './files.ts'
import { fencesOf, headings, links, pages } from './markdown.ts'

test.for(pages())('the links of %s lead somewhere', (page) => {
  expect(links(page).filter((target) => !leadsSomewhere(page, target))).toEqual([])
})

test.for(pages())('what %s names of examples, documents and scripts exists', (page) => {
  const paths = textOf(page).matchAll(/(?<![\w/.-])(?:examples|docs|scripts|src|test)\/[\w./-]*\w/g)
  const missing = [...paths].map(([path]) => path).filter((path) => !existsSync(join(REPOSITORY, path)))
  expect(missing).toEqual([])
})

test.for(pages())('the scripts that %s tells to run are in package.json', (page) => {
  const { scripts } = JSON.parse(textOf('package.json'))
  const named = [...textOf(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name)
  expect(named.filter((name) => !Object.hasOwn(scripts, name ?? ''))).toEqual([])
})

test('the README links to each page of docs/', () => {
  const listed = links('README.md')
  expect(filesMatching(/^docs\/[^/]+\.md$/).filter((page) => !listed.includes(page))).toEqual([])
})

test('mermaid pictures are of kinds that GitHub draws', () => {
  const pictures = pages().flatMap((page) => fencesOf(page).filter(({ language }) => language === 'mermaid'))
  expect(pictures.length).toBeGreaterThan(0)
  for (const { text } of pictures) expect(text).toMatch(/^(?:flowchart (?:LR|TD)|sequenceDiagram)\n/)
})

test('anchors are as GitHub makes them', () => {
  expect(anchor('The `stack` input, and … more')).toBe('the-stack-input-and--more')
})

function leadsSomewhere(page: string, target: string): boolean {
  if (/^[a-z]+:/.test(target)) return URL.canParse(target) && /^(?:https:\/\/\S+\.\S+|mailto:\S+@\S+)$/.test(target)
  const [path = '', fragment] = target.split('#')
  // The repository's own pages on GitHub, which are above its files.
  if (/^(?:\.\.\/)+(?:issues|security|releases|actions\/workflows)(?:\/|$)/.test(path)) return true
  const file = path === '' ? page : relative(REPOSITORY, join(REPOSITORY, dirname(page), path)).replaceAll('\\', '/')
  if (!existsSync(join(REPOSITORY, file))) return false
  return fragment === undefined || headings(file).map(anchor).includes(fragment)
}
