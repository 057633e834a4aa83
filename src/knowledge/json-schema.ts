import { z } from 'zod'

import { Places } from './places.ts'
import { Base, entitySchemas } from './schema.ts'

/** JSON Schema (2020-12) of each kind of data file, by the name that `$schema` uses: `tools` → `schema/tools.json`. */
export function jsonSchemas(): Record<string, object> {
  const entries = Object.entries({ base: Base, places: Places, ...entitySchemas })
  return Object.fromEntries(entries.map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]))
}
