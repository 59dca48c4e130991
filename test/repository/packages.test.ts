import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { node24 } from '../../scripts/node24.mjs'
import { textOf } from './files.ts'

interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, LockedPackage> }
const installed = Object.entries(packages).filter(([path]) => path !== '')

test('npm ci runs nothing that a package brings along', () => {
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
  expect(textOf('.npmrc')).toMatch(/^ignore-scripts=true$/m)
})

test('npm ci installs only what package-lock.json holds the hash of', () => {
  expect(installed.length).toBeGreaterThan(50)
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
})

test('Node 24 for the tests is among it', () => {
  const version = execFileSync(node24(), ['--version'], { encoding: 'utf8' }).trim()
  const [, name = ''] = /node_modules[\\/]([\w-]+)[\\/]bin/.exec(node24()) ?? []
  expect(version).toBe(`v${packages[`node_modules/${name}`]?.version}`)
  expect(version).toMatch(/^v24\./)
})
