import type { Answers } from '#engine/types.ts'
import { mayHold } from '#knowledge/condition.ts'
import type { Fact } from '#knowledge/statement.ts'
import type { KnowledgeDetails, Placed } from '#knowledge/views/details.ts'

export type FactGroup = { readonly tool: string; readonly facts: readonly Placed<Fact>[] }

/** What holds of each tool for these answers; tools with nothing to say are left out. */
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
