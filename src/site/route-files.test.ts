import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { patterns } from '#text/paths.ts'

import { routeFiles } from './route-files.ts'

describe('the files behind the routes', () => {
  const files = routeFiles(readFileSync('src/app/App.tsx', 'utf8'))

  it('knows every page of App.tsx', () => {
    expect(files.get('home')).toBe(null)
    expect(files.get('tool')).toBe('routes/ToolsRoutes.tsx')
    expect([...files.keys()].toSorted()).toEqual(Object.keys(patterns).toSorted())
  })

  it('refuses what it cannot read', () => {
    expect(() => routeFiles('<Route path={patterns.home} element={<Home />} />')).toThrow('<Home>')
    expect(() => routeFiles('')).toThrow('no route')
  })
})
