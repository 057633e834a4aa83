import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

type Locked = {
  integrity?: string
  resolved?: string
  hasInstallScript?: boolean
  dev?: boolean
  devOptional?: boolean
  license?: string
  link?: boolean
}

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8')) as unknown
const lockedIn = (file: string) => {
  const { packages } = read(file) as { packages: Record<string, Locked> }
  return Object.entries(packages).filter(([path]) => path !== '')
}
const manifest = read('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>
const locked = lockedIn('package-lock.json')
/** With those that single commands install apart. */
const everywhere = [
  'package-lock.json',
  'tests/lighthouse/package-lock.json',
  'tests/bench/libraries/package-lock.json',
]

/** What goes to the reader's device. A new one is weighed, read and named here. */
const SHIPPED = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  'cookie',
  'minisearch',
  'react',
  'react-dom',
  'react-router',
  'scheduler',
  'set-cookie-parser',
  'uqr',
  'zustand',
]

/** May be passed on with the guide. */
const FREE = new Set(['MIT', 'OFL-1.1'])

describe('dependencies', () => {
  it('are exact versions', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it.each(everywhere)('are locked to their content, from the registry that npm is set to: %s', (file) => {
    const all = lockedIn(file)
    expect(all.length).toBeGreaterThan(5)
    expect(all.filter(([, { integrity, link }]) => link || !integrity?.startsWith('sha512-'))).toEqual([])
    expect(all.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  it.each(everywhere)('run nothing when they are installed: %s', (file) => {
    expect(lockedIn(file).filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
  })

  it('that reach the reader are few, named and free', () => {
    const shipped = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional)
    expect(shipped.map(([path]) => path.replace('node_modules/', '')).toSorted()).toEqual(SHIPPED)
    expect(shipped.filter(([, { license }]) => !FREE.has(license ?? ''))).toEqual([])
  })
})
