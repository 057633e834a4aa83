import type { Answers, Evaluation } from '#engine/types.ts'
import { mayHold } from '#knowledge/condition.ts'
import type { Fact } from '#knowledge/statement.ts'
import type { Territory } from '#knowledge/territory.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { KnowledgeDetails, Placed } from '#knowledge/views/details.ts'
import { bySource, type Cited, type Evidence, evidenceOf } from '#parts/evidence.ts'
import type { Names } from '#text/names.ts'

/** What every variant of the page draws from. */
export type ViewProps = {
  readonly knowledge: CoreKnowledge
  readonly details: Promise<KnowledgeDetails>
  readonly names: Names
  readonly evaluation: Evaluation
  /** The query of another exchange of the same person. */
  readonly restart: string
  /** The profile found on the device that these answers hold, in words: it may be somebody else's. Null: none. */
  readonly found: string | null
  /** Whose tools these answers are given with; null: everyone's of the region. */
  readonly territory?: Territory | null
  /** What that territory says of such an exchange. */
  readonly local?: React.ReactNode
}

export type FactGroup = { readonly tool: string; readonly facts: readonly Placed<Fact>[] }

/** What may hold of each tool for these answers; tools with nothing to say are left out. */
export function factsOf(
  details: KnowledgeDetails,
  list: 'access' | 'limits',
  tools: readonly string[],
  answers: Answers,
): FactGroup[] {
  return tools.flatMap((tool) => {
    const facts = (details.tools[tool]?.[list] ?? []).filter(
      (fact) => fact.status !== 'outdated' && mayHold(fact.when, answers),
    )
    return facts.length === 0 ? [] : [{ tool, facts }]
  })
}

type Input = {
  readonly evaluation: Evaluation
  readonly details: KnowledgeDetails
  readonly names: Names
  /** The tools whose steps, checks and limits are on the page. */
  readonly tools: readonly string[]
}

/** Every source behind what the page says, each once, with the least fresh of the statements it carries. */
export function collectEvidence({ evaluation, details, names, tools }: Input): Evidence[] {
  const { recommended, complements, fallbacks, toConfirm, avoid, gaps, answers } = evaluation
  const reasons = [recommended, complements, fallbacks, toConfirm, avoid].flat().flatMap((entry) => entry.reasons)
  const shown = (['access', 'limits'] as const).flatMap((list) => factsOf(details, list, tools, answers))
  const checks = tools.flatMap((tool) =>
    (names.findTool(tool)?.prerequisites ?? [])
      .filter((check) => mayHold(check.when, answers))
      .map(({ id, status }): Cited => ({ status, cite: details.tools[tool]?.cites[`prerequisites/${id}`] ?? [] })),
  )
  return bySource(
    [
      ...reasons.flatMap((reason) => evidenceOf(reason, { details, names })),
      ...shown.flatMap(({ facts }) => facts),
      ...checks,
      ...gaps.map((id): Cited => ({ status: 'current', cite: details.gaps[id] ?? [] })),
    ],
    details.sources,
  )
}
