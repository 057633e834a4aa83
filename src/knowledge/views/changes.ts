import { rowsOf } from '#knowledge/condition.ts'
import { NEED_QUESTION } from '#knowledge/constants.ts'
import { toolDue } from '#knowledge/freshness.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Base, Changes } from '#knowledge/schema.ts'
import type { Territory } from '#knowledge/territory.ts'

type Entry = Changes['entries'][number]

/** One thing that the base says otherwise since a day. */
export type Change = Pick<Entry, 'what' | 'text'> & {
  /** Of its own among all changes: `2026-11-27-telmi`. */
  readonly id: string
  readonly on: string
  readonly regions: 'all' | readonly string[]
  readonly tools: readonly string[]
  readonly needs: readonly string[]
  readonly professions: readonly string[]
}

/** Every change, the newest day first, in the order in which a day tells them. */
export function toChanges({ changes }: Pick<Knowledge, 'changes'>): readonly Change[] {
  return changes.flatMap(({ id: on, entries }) =>
    entries.map(({ id, what, text, regions, tools, needs, professions }) => ({
      id: `${on}-${id}`,
      on,
      what,
      text,
      regions: regions ?? 'all',
      tools: tools ?? [],
      needs: needs ?? [],
      professions: professions ?? [],
    })),
  )
}

/** Which changes someone wants to read. `since`: those of later days only, what one knows being of that day. */
export type Wanted = { readonly region: string | null; readonly since: string | null }

/** The changes that concern a region, its own and everyone's, since a day. Without a region: those of all. */
export function changesFor(changes: readonly Change[], { region, since }: Wanted): readonly Change[] {
  return changes.filter(
    ({ on, regions }) =>
      (since === null || on > since) && (region === null || regions === 'all' || regions.includes(region)),
  )
}

/** The tools of the guide that a territory speaks of or sends its members to. */
function toolsNamedBy({ local, tools }: Pick<Territory, 'local' | 'tools'>): ReadonlySet<string> {
  const exclusions = [...local, ...tools].flatMap((each) => each.exclusions ?? [])
  return new Set([...local.map(({ id }) => id), ...exclusions.flatMap(({ instead }) => instead)])
}

/** The changes since a territory was last read through that are about tools it names, then the others of its region. */
export function changesTouching(
  changes: readonly Change[],
  territory: Pick<Territory, 'local' | 'tools' | 'region' | 'verifiedOn'>,
): { readonly own: readonly Change[]; readonly others: readonly Change[] } {
  const named = toolsNamedBy(territory)
  const needs = new Set(territory.tools.flatMap(({ uses }) => uses.flatMap(({ when }) => needsOf(when))))
  const isOwn = (change: Change) =>
    change.tools.some((tool) => named.has(tool)) || change.needs.some((need) => needs.has(need))
  const all = changesFor(changes, { region: territory.region, since: territory.verifiedOn })
  return { own: all.filter(isOwn), others: all.filter((change) => !isOwn(change)) }
}

function needsOf(when: Territory['tools'][number]['uses'][number]['when']): readonly string[] {
  return rowsOf(when).flatMap(({ accepts }) => [...(accepts.get(NEED_QUESTION) ?? [])])
}

/** What a territory has to read again: itself, and the tools of the guide that it speaks of, the first due first. */
export function dueFor(
  territory: Pick<Territory, 'local' | 'tools' | 'reviewOn'>,
  tools: readonly { readonly id: string; readonly verifiedOn: string }[],
  rules: Base['bestBefore'],
): readonly { readonly tool: string | null; readonly due: string }[] {
  const named = toolsNamedBy(territory)
  return [
    { tool: null, due: territory.reviewOn },
    ...tools.filter(({ id }) => named.has(id)).map((tool) => ({ tool: tool.id, due: toolDue(tool, rules) })),
  ].toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}
