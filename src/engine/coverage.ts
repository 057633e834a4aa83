import { broken } from '#lib/assert.ts'
import { NEED_QUESTION, REGION_QUESTION } from '#knowledge/constants.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Contact } from '#knowledge/schema.ts'

import { type Diagram, explore } from './diagram.ts'
import { choose } from './facts.ts'
import { Guide } from './guide.ts'

/** `kind`: the guide names a kind of tool, to be chosen, and no tool. */
export type CoverageKind = 'known' | 'kind' | 'partly' | 'confirm' | 'gap'

export type CoverageCell = {
  readonly kind: CoverageKind
  /** Tools that come first, most often first; each with those through which it is used. */
  readonly tools: readonly (readonly string[])[]
  readonly toConfirm: readonly string[]
  readonly gaps: readonly string[]
}

export type CoveredRegion = {
  readonly id: string
  readonly grades: { readonly name: string; readonly site: string | null } | null
  readonly contacts: readonly Omit<Contact, 'cite'>[]
  readonly note: string
  readonly verifiedOn: string
  readonly cells: Readonly<Record<string, CoverageCell>>
}

export type Coverage = {
  readonly needs: readonly string[]
  readonly regions: readonly CoveredRegion[]
}

/**
 * What the guide knows for each need in each region, asked of the engine itself: every completion of those two answers
 * is explored. Cost: one exploration a cell, about five milliseconds each.
 */
export function toCoverage(knowledge: Knowledge): Coverage {
  const guide = new Guide(knowledge)
  const kindsOfTools = new Set(knowledge.tools.filter(({ kind }) => kind === 'category').map(({ id }) => id))
  const needs = knowledge.questions.find(({ id }) => id === NEED_QUESTION)?.options ?? broken('no needs')
  const cell = (region: string, need: string) => {
    const compiled = guide.stack({ [REGION_QUESTION]: region })
    return toCell(explore(compiled, choose(compiled, { [NEED_QUESTION]: need })), kindsOfTools)
  }
  return {
    needs: needs.map(({ id }) => id),
    regions: knowledge.regions.map(({ id, grades, contacts = [], note, verifiedOn }) => ({
      id,
      grades: grades && { name: grades.name, site: grades.site },
      contacts: contacts.map(({ cite: _cite, ...contact }) => contact),
      note,
      verifiedOn,
      cells: Object.fromEntries(needs.map((need) => [need.id, cell(id, need.id)])),
    })),
  }
}

function toCell(diagram: Diagram, kindsOfTools: ReadonlySet<string>): CoverageCell {
  const shares = new Map<string, number>()
  const toConfirm = new Set<string>()
  const gaps = new Set<string>()
  let without = 0
  for (const [index, count] of diagram.counts) {
    const outcome = diagram.outcomes[index]
    if (!outcome) continue
    const top = outcome.top
    if (top === null) {
      without += count
      for (const pick of outcome.toConfirm) toConfirm.add(pick.tool)
      for (const gap of outcome.gaps) gaps.add(gap)
      continue
    }
    const key = [top.tool, ...top.with].join('+')
    shares.set(key, (shares.get(key) ?? 0) + count)
  }
  const tools = [...shares].toSorted((a, b) => b[1] - a[1]).map(([key]) => key.split('+'))
  const always = tools.every(([first = '']) => kindsOfTools.has(first)) ? 'kind' : 'known'
  const kind = without === 0 ? always : without < diagram.count ? 'partly' : toConfirm.size > 0 ? 'confirm' : 'gap'
  return {
    kind,
    tools,
    toConfirm: [...toConfirm],
    gaps: [...gaps],
  }
}
