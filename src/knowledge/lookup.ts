import { REGION_QUESTION } from './constants.ts'
import type { Knowledge } from './knowledge.ts'
import type { Region, Tool } from './schema.ts'

type StatementList = 'uses' | 'exclusions' | 'prerequisites' | 'limits' | 'access' | 'support' | 'audience'

/** A statement of a tool by its ids, or undefined. Cost: linear in the tools. */
export function findStatement<List extends StatementList>(
  knowledge: { readonly tools: readonly Pick<Tool, 'id' | List>[] },
  tool: string,
  list: List,
  statement: string,
): Tool[List][number] | undefined {
  const statements: readonly Tool[List][number][] | undefined = knowledge.tools.find((other) => other.id === tool)?.[
    list
  ]
  return statements?.find((entry) => entry.id === statement)
}

/** The region that some answers name, or undefined. */
export function regionOf(
  knowledge: Pick<Knowledge, 'regions'>,
  answers: Readonly<Record<string, string>>,
): Region | undefined {
  return knowledge.regions.find((region) => region.id === answers[REGION_QUESTION])
}
