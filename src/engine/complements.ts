import type { Knowledge } from '#knowledge/knowledge.ts'

import { settle } from './changes.ts'
import { Guide } from './guide.ts'

/** For each tool, the tools that the engine adds to it in the situations that it wins, the most frequent first. */
export function complementsOf(knowledge: Knowledge): Record<string, string[]> {
  const guide = new Guide(knowledge)
  const found = new Map<string, Map<string, number>>()
  for (const { answers } of knowledge.situations) {
    const outcome = settle(guide.stack(answers), answers)
    if (!outcome?.top) continue
    for (const tool of [outcome.top.tool, ...outcome.top.with]) {
      const counts = found.get(tool) ?? new Map<string, number>()
      for (const complement of outcome.complements) {
        counts.set(complement.tool, (counts.get(complement.tool) ?? 0) + 1)
      }
      found.set(tool, counts)
    }
  }
  return Object.fromEntries(
    [...found]
      .filter(([, counts]) => counts.size > 0)
      .map(([tool, counts]) => [tool, [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id)]),
  )
}
