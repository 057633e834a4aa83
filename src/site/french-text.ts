import type { Plugin } from 'vite'

import { withFrenchSpaces } from './typography.ts'

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown }

/** Where sentences are written: a space before « ? » in code is never inside a string. */
const WRITTEN = /\/src\/(text|features|ui|app)\/[^?]*\.tsx?$/

/**
 * Gives the sentences of the interface the spaces that French does not break, as the knowledge base has them. In pages
 * and in the browser only: tests read the text as it is typed.
 */
export function frenchText(): Plugin {
  return {
    name: 'quel-outil:french-text',
    apply: () => process.env['VITEST'] === undefined,
    transform: {
      filter: { id: WRITTEN },
      handler(code) {
        let changed = code
        // From the end: what comes before keeps its place.
        for (const { start, end } of stringsOf(this.parse(code)).toSorted((a, b) => b.start - a.start)) {
          changed = changed.slice(0, start) + withFrenchSpaces(changed.slice(start, end)) + changed.slice(end)
        }
        return changed === code ? null : { code: changed, map: null }
      },
    },
  }
}

/** The string literals and the fixed parts of templates of a program. */
function stringsOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  if (!isNode(value)) return []
  if (value.type === 'TemplateElement' || (value.type === 'Literal' && typeof value['value'] === 'string'))
    return [value]
  return Object.values(value).flatMap(stringsOf)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
