import { type Compiled, EXCLUDED, isFit, UNAVAILABLE } from '#engine/compile.ts'
import { answerTo, choose, factsOf, nothingChosen, OPEN } from '#engine/facts.ts'
import type { Answers } from '#engine/types.ts'
import { codeOf, decide } from '#engine/verdict.ts'
import type { Findings } from '#knowledge/finding.ts'
import { enumerate, type Leaf } from './enumerate.ts'

/** A stack with the name that findings give it. */
type Named = { readonly name: string; readonly compiled: Compiled }

/**
 * Point 12: a layer above never makes a verdict less safe. In every combination of the stack above, a tool that the
 * stack below excludes, does not admit or closes is never one that fits. Cost: one more decision a class of
 * combinations; questions that only the stack above asks do not exist below.
 */
export function checkSafer(below: Named, above: Named, findings: Findings): void {
  const { compiled } = above
  enumerate(compiled, nothingChosen(compiled), (leaf) => {
    const codes = decide(compiled, leaf.facts)
    const answers = answersOf(compiled, leaf)
    const before = decide(below.compiled, factsOf(below.compiled, choose(below.compiled, answers)))
    for (const tool of below.compiled.tools) {
      const ruled = codeOf(before, tool.index)
      if (ruled !== EXCLUDED && ruled !== UNAVAILABLE) continue
      const index = compiled.toolIndex.get(tool.source.id)
      if (index === undefined || !isFit(codeOf(codes, index))) continue
      const query = Object.entries(answers).map((answer) => answer.join('='))
      findings.add(
        'less-safe',
        `tools/${tool.source.id}.json`,
        '',
        `ruled out in ${below.name}, it fits in ${above.name}: ${query.join('&')}`,
        'a layer only adds: remove what makes the tool fit there',
        `${tool.source.id} ${above.name}`,
      )
    }
  })
}

function answersOf(compiled: Compiled, leaf: Leaf): Answers {
  return Object.fromEntries(
    compiled.questions.flatMap(({ index, source }) => {
      const option = answerTo(leaf.chosen, index)
      const id = option === OPEN ? undefined : source.options[option]?.id
      return id === undefined ? [] : [[source.id, id]]
    }),
  )
}
