import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { Condition, Row } from '#knowledge/statement.ts'

import type { LayeredKnowledge } from '#engine/asker.ts'
import type { EngineQuestion } from '#engine/types.ts'

type LayeredTool = LayeredKnowledge['tools'][number]

/**
 * The knowledge base with as many tools as wanted: the real ones, then copies as other places would add them. Each copy
 * has ids of its own, belongs to the region that comes next in the list, and asks for other details than its model. It
 * implements what its model does: standards are the nation's.
 */
export function growTo<K extends LayeredKnowledge>(knowledge: K, count: number): K {
  const tools: LayeredTool[] = []
  for (let copy = 0; tools.length < count; copy++) {
    for (const [index, tool] of knowledge.tools.slice(0, count - tools.length).entries())
      tools.push(copy === 0 ? tool : copyOf(knowledge, tool, copy, index))
  }
  const kept = new Set(tools.map((tool) => tool.id))
  return {
    ...knowledge,
    tools: tools.map((tool) => ({ ...tool, implements: tool.implements.filter((id) => kept.has(id)) })),
  }
}

function copyOf(knowledge: LayeredKnowledge, tool: LayeredTool, copy: number, index: number): LayeredTool {
  const places = knowledge.questions.find((question) => question.id === REGION_QUESTION)
  const details = knowledge.questions.filter((question) => question.stage === 'precision')
  const move = (regions: readonly string[]) => (places ? rotated(places, regions, copy) : regions)
  const vary = <S extends { readonly when: Condition }>(statement: S): S => ({
    ...statement,
    when: varied(details, statement.when, copy),
  })
  const here = places?.options[(copy + index) % places.options.length]
  return {
    ...tool,
    id: `${tool.id}-${copy}`,
    regions: tool.regions === 'all' ? (here ? [here.id] : 'all') : move(tool.regions),
    uses: tool.uses.map(vary),
    exclusions: tool.exclusions
      .map(vary)
      .map((exclusion) => ({ ...exclusion, ...(exclusion.scope ? { scope: move(exclusion.scope) } : {}) })),
  }
}

/** The same condition on other options of the questions that give details. */
function varied(details: readonly EngineQuestion[], condition: Condition, by: number): Condition {
  if (Array.isArray(condition)) return (condition as readonly Row[]).map((row) => variedRow(details, row, by))
  return variedRow(details, condition as Row, by)
}

function variedRow(details: readonly EngineQuestion[], row: Row, by: number): Row {
  const other: Record<string, Row[string]> = { ...row }
  for (const question of details) {
    const options = row[question.id]
    // Every key but `unless`, which names no question, holds a list of options: the schema has checked it.
    if (options) other[question.id] = rotated(question, options as readonly string[], by)
  }
  return other as Row
}

function rotated(question: EngineQuestion, options: readonly string[], by: number): string[] {
  const ids = question.options.map((option) => option.id)
  return options.map((option) => ids[(ids.indexOf(option) + by) % ids.length] ?? option)
}
