import { z } from 'zod'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { Base, entitySchemas, Places } from '#knowledge/schema.ts'

import type { Output } from './load.ts'

/**
 * `guide schema`: prints the JSON Schemas of the data files; with `--write` puts them where `$schema` names them; with
 * `--verify` says which are not up to date (exit 1).
 */
export function runSchema(output: Output, folder: string, mode: 'print' | 'write' | 'verify'): number {
  const schemas = jsonSchemas()
  if (mode === 'print') {
    output.out(JSON.stringify(schemas, null, 2))
    return 0
  }
  const target = join(folder, 'schema')
  const stale: string[] = []
  if (mode === 'write') mkdirSync(target, { recursive: true })
  for (const [name, schema] of Object.entries(schemas)) {
    const file = join(target, `${name}.json`)
    const text = `${JSON.stringify(schema, null, 2)}\n`
    if (mode === 'write') writeFileSync(file, text)
    else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) stale.push(file)
  }
  for (const file of stale) output.out(`${file} is not up to date: run "npm run guide -- schema --write"`)
  return stale.length > 0 ? 1 : 0
}

/** JSON Schema (2020-12) of each kind of data file, by the name that `$schema` uses: `tools` → `schema/tools.json`. */
function jsonSchemas(): Record<string, object> {
  const entries = Object.entries({ base: Base, places: Places, ...entitySchemas })
  return Object.fromEntries(entries.map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]))
}
