import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { REPOSITORY, textOf } from './files.ts'
import { headings } from './markdown.ts'

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.3] - 2026-01-02

### Fixed

- A thing.

## [1.2.2] - 2026-01-01

- Another thing.
`

test('the notes of a release are what the changelog says of it', () => {
  expect(notes('v1.2.3')).toEqual({ status: 0, stdout: '### Fixed\n\n- A thing.\n', stderr: '' })
  expect(notes('v1.2.4').status).toBe(1)
})

test('the changelog keeps to its convention', () => {
  const versions = headings('CHANGELOG.md', '##')
  expect(versions[0]).toBe('[Unreleased]')
  for (const version of versions.slice(1)) expect(version).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/)
  for (const kind of headings('CHANGELOG.md', '###')) {
    expect(['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']).toContain(kind)
  }
  expect(textOf('CHANGELOG.md')).toContain('https://keepachangelog.com/')
})

function notes(tag: string) {
  const folder = mkdtempSync(join(tmpdir(), 'notes-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'scripts'))
  cpSync(join(REPOSITORY, 'scripts/release-notes.mjs'), join(folder, 'scripts/release-notes.mjs'))
  writeFileSync(join(folder, 'CHANGELOG.md'), CHANGELOG)
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/release-notes.mjs'), tag], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
