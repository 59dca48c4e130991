import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hash, pictured } from '../../tools/night/pictured.ts'
import { filesMatching, REPOSITORY, textOf } from './files.ts'
import { links, pages } from './markdown.ts'

const FOLDER = 'docs/pictures'
const made: Record<string, { text: string; pictures: Record<string, string> }> = JSON.parse(
  textOf(`${FOLDER}/pictures.json`),
)
const pictures = filesMatching(/^docs\/pictures\/.*\.png$/)

test('each picture was made from the text beside it, by `npm run pictures`', () => {
  expect(Object.keys(made).sort()).toEqual(['blue-green', 'demo', ...pictured.map(({ name }) => name)].sort())
  const files = Object.entries(made).flatMap(([name, { text, pictures: its }]) => {
    expect(hash(textOf(`${FOLDER}/${name}.txt`)), name).toBe(text)
    for (const [file, digest] of Object.entries(its)) {
      expect(hash(readFileSync(join(REPOSITORY, FOLDER, file))), file).toBe(digest)
    }
    return Object.keys(its).map((file) => `${FOLDER}/${file}`)
  })
  expect(files.sort()).toEqual(pictures.toSorted())
})

test('pictures are small, and each is on a page', () => {
  const shown = pages().flatMap((page) => links(page).map((target) => target.split('/').at(-1)))
  for (const file of pictures) {
    expect(readFileSync(join(REPOSITORY, file)).length, file).toBeLessThanOrEqual(60 * 1024)
    expect(shown, file).toContain(file.split('/').at(-1))
  }
})
