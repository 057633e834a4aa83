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

type Listable = { readonly id: string; readonly kind?: Region['kind'] }

/**
 * The regions, or options of the region question, that somebody may choose, and the chosen one. A sheet that names no
 * region of its own is no place where anybody is: its links open, and no list offers it.
 */
export function listed<Entry extends Listable>(entries: readonly Entry[], chosen: string | null | undefined): Entry[] {
  return entries.filter(({ id, kind }) => kind !== 'guide' || id === chosen)
}

/** The same as the options of a list. */
export function regionChoices(
  { regions }: { readonly regions: readonly (Listable & Pick<Region, 'name'>)[] },
  chosen: string | null,
): { id: string; label: string }[] {
  return listed(regions, chosen).map(({ id, name }) => ({ id, label: name }))
}
