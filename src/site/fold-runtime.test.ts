import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { expect, test } from 'vitest'

import { foldRuntime } from './fold-runtime.mjs'

const HELPERS = 'rolldown-runtime-a1.js'

/** A build of three scripts: what begins, what it fetches, and the helpers of both. */
function build(files: Record<string, string> = {}): string {
  const out = mkdtempSync(join(tmpdir(), 'fold-'))
  mkdirSync(join(out, 'assets'))
  mkdirSync(join(out, '.vite'))
  const all = {
    'package.json': '{"type":"module"}',
    [`assets/${HELPERS}`]: 'var e=n=>n*2,t=n=>n+1;export{e as n,t as r};',
    'assets/entry-b2.js': `import{r as e}from"./${HELPERS}";var t=e(1);export{t as a};`,
    'assets/page-c3.js': `import{n as e,r as t}from"./${HELPERS}";import{a as o}from"./entry-b2.js";var f=["assets/${HELPERS}"];export var told=[e(o),t(o),f];`,
    '.vite/manifest.json': JSON.stringify({
      _helpers: { file: `assets/${HELPERS}` },
      _entry: { file: 'assets/entry-b2.js', imports: ['_helpers'] },
      _page: { file: 'assets/page-c3.js', imports: ['_helpers', '_entry'] },
    }),
    ...files,
  }
  for (const [file, text] of Object.entries(all)) writeFileSync(join(out, file), text)
  return out
}

test('every script says the same once the helpers are in the one that begins', async () => {
  const out = build()
  foldRuntime(out, 'entry')
  expect(readdirSync(join(out, 'assets'))).toEqual(['entry-b2.js', 'page-c3.js'])
  const { told } = await import(/* @vite-ignore */ pathToFileURL(join(out, 'assets/page-c3.js')).href)
  expect(told).toEqual([4, 3, ['assets/entry-b2.js']])
})

test('the manifest names no file that is gone, and each of the others once', () => {
  const out = build()
  foldRuntime(out, 'entry')
  expect(JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'))).toEqual({
    _entry: { file: 'assets/entry-b2.js', imports: [] },
    _page: { file: 'assets/page-c3.js', imports: ['_entry'] },
  })
})

test.each([
  ['two chunks of helpers', { 'assets/rolldown-runtime-d4.js': '' }, /has 2 chunks of helpers/],
  ['helpers without exports', { [`assets/${HELPERS}`]: 'var e=1' }, /does not end with its exports/],
  ['an import of another form', { 'assets/page-c3.js': `import * as e from"./${HELPERS}"` }, /still names/],
])('%s: the build stops', (_, files, message) => {
  expect(() => foldRuntime(build(files), 'entry')).toThrow(message)
})
