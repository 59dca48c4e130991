import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hash, pictured } from '../../tools/night/pictured.ts'
import { filesMatching, REPOSITORY, textOf } from './files.ts'
import { links, pages } from './markdown.ts'

const FOLDER = 'docs/pictures'
const made: Record<string, { text: string; picture: string }> = JSON.parse(textOf(`${FOLDER}/pictures.json`))
const pictures = filesMatching(/^docs\/pictures\/.*\.png$/)

test('each picture was made from the text beside it, by `npm run pictures`', () => {
  const now = pictures.map((file) => {
    const path = join(REPOSITORY, file)
    const name = file.slice(FOLDER.length + 1, -'.png'.length)
    return [name, { text: hash(textOf(`${FOLDER}/${name}.txt`)), picture: hash(readFileSync(path)) }]
  })
  expect(Object.fromEntries(now)).toEqual(made)
  expect(Object.keys(made).sort()).toEqual(['blue-green', 'demo', ...pictured.map(({ name }) => name)].sort())
})

test('pictures are small, and each is on a page', () => {
  const shown = pages().flatMap((page) => links(page).map((target) => target.split('/').at(-1)))
  for (const file of pictures) {
    expect(readFileSync(join(REPOSITORY, file)).length, file).toBeLessThanOrEqual(60 * 1024)
    expect(shown, file).toContain(file.split('/').at(-1))
  }
})
