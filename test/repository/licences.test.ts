import { expect, test } from 'vitest'
import { textOf } from './files.ts'

interface LockedPackage {
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
  readonly license?: string
}

const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT']

test('what is bundled may be given on', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, LockedPackage> }
  const bundled = Object.entries(packages).filter(([path, { dev, devOptional, optional }]) => {
    return path !== '' && !dev && !devOptional && !optional
  })
  expect(bundled.length).toBeGreaterThan(10)
  const others = bundled.filter(([, { license = '' }]) => !PERMISSIVE.includes(license))
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

test('the licences of what is bundled go with it', () => {
  const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> }
  const licences = textOf('dist/licenses.txt')
  const missing = Object.keys(dependencies).filter((name) => !new RegExp(`^${name}$`, 'm').test(licences))
  expect(missing).toEqual([])
})
