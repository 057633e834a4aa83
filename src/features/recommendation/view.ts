import type { Evaluation } from '#engine/types.ts'
import { mayHold } from '#knowledge/condition.ts'
import type { Territory } from '#knowledge/territory.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { bySource, type Cited, type Evidence, evidenceOf } from '#parts/evidence.ts'
import { saidOf } from '#parts/way-in/way-in.ts'
import type { Names } from '#text/names.ts'

/** What every variant of the page draws from. */
export type ViewProps = {
  readonly knowledge: CoreKnowledge
  readonly details: Promise<KnowledgeDetails>
  /** Of them what tells how one gets into the tool: it comes first. */
  readonly way: Promise<KnowledgeDetails>
  /** When all that the page shows at first is there, or will not come in time. */
  readonly whole: Promise<unknown>
  readonly names: Names
  readonly evaluation: Evaluation
  /** The query of another exchange of the same person. */
  readonly restart: string
  /** The questions that people ask about this answer. */
  readonly questions?: React.ReactNode
  /** What the reader said of the tools that they have. */
  readonly access: AccessMemory
  /** The profile found on the device that these answers hold, in words: it may be somebody else's. Null: none. */
  readonly found: string | null
  /** Whose tools these answers are given with; null: everyone's of the region. */
  readonly territory?: Territory | null
  /** What that territory says of such an exchange. */
  readonly local?: React.ReactNode
}

/** Whether one has an account of a tool: said once, remembered where the profile is. */
export type AccessMemory = {
  /** Null: never said. */
  readonly has: (tool: string) => boolean | null
  readonly remember: (tool: string, has: boolean) => void
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
  const shown = (['access', 'limits'] as const).flatMap((list) => saidOf(list, tools, { details, answers }))
  const checks = tools.flatMap((tool) =>
    (names.findTool(tool)?.prerequisites ?? [])
      .filter((check) => mayHold(check.when, answers))
      .map(({ id, status }): Cited => ({ status, cite: details.tools[tool]?.cites[`prerequisites/${id}`] ?? [] })),
  )
  return bySource(
    [
      ...reasons.flatMap((reason) => evidenceOf(reason, { details, names })),
      ...shown,
      ...checks,
      ...gaps.map((id): Cited => ({ status: 'current', cite: details.gaps[id] ?? [] })),
    ],
    details.sources,
  )
}
