import { rowsOf } from '#knowledge/condition.ts'
import type { Condition } from '#knowledge/statement.ts'

import { type Compiled, standardsOf, toolAt } from '#engine/compile.ts'
import type { EngineKnowledge } from '#engine/types.ts'
import type { Findings } from '#knowledge/finding.ts'

/** Point 11: a substitute serves the need of its gap: one of its uses is for the same exchange, other details apart. */
export function checkSubstitutes(knowledge: EngineKnowledge, compiled: Compiled, findings: Findings): void {
  const exchange = knowledge.questions.filter(({ stage }) => stage === 'echange').map(({ id }) => id)
  for (const gap of knowledge.gaps) {
    for (const [index, { tool }] of (gap.substitutes ?? []).entries()) {
      const known = compiled.toolIndex.get(tool)
      if (known === undefined || serves(compiled, known, gap.when, exchange)) continue
      findings.add(
        'substitute',
        `gaps/${gap.id}.json`,
        `substitutes[${index}].tool`,
        `"${tool}" has no use for the need of this gap`,
        'name a tool for the same need, or give this one a use for it',
      )
    }
  }
}

function serves(compiled: Compiled, tool: number, need: Condition, exchange: readonly string[]): boolean {
  const own = toolAt(compiled, tool)
  const uses = [own, ...standardsOf(compiled, own)].flatMap(({ source }) => source.uses)
  return uses.some(({ when }) => overlap(when, need, exchange))
}

/** Whether the same answers to some questions may meet two conditions. */
function overlap(a: Condition, b: Condition, questions: readonly string[]): boolean {
  return rowsOf(a).some((one) =>
    rowsOf(b).some((other) =>
      questions.every((question) => {
        const [mine, theirs] = [one.accepts.get(question), other.accepts.get(question)]
        return mine === undefined || theirs === undefined || mine.some((option) => theirs.includes(option))
      }),
    ),
  )
}
