import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'quel-outil-counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The scripts of a build, as one text. */
function scriptsOf(name: string, countUrl: string): string {
  const out = join(folder, name)
  const env = { ...process.env, NODE_ENV: 'production', COUNT_URL: countUrl }
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', out], { env, stdio: 'pipe' })
  const assets = join(out, 'assets')
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(20)
  return scripts.map((file) => readFileSync(join(assets, file), 'utf8')).join('\n')
}

// That the default build counts nothing is read in what is served: tests/e2e/site.e2e.ts.
it('a host that sets COUNT_URL gets counts, and the page that says so', () => {
  const scripts = scriptsOf('counting', '/compte')
  for (const part of ['keepalive', 'globalPrivacyControl', '/compte', 'Ce qui est compté'])
    expect(scripts).toContain(part)
})

it('refuses to send anything to another site', () => {
  for (const elsewhere of ['//ailleurs.example/compte', 'compte'])
    expect(() => scriptsOf('elsewhere', elsewhere)).toThrow(/COUNT_URL must be a path/)
})
