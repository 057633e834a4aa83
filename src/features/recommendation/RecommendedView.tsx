import type { ExplainedChoice } from '#engine/types.ts'
import { markOf } from '#parts/answer/mark.ts'
import { firstSentence } from '#lib/text.ts'
import { adviceSentence, openedTool } from '#text/advice.ts'
import { site } from '#text/common.ts'
import { pickSentences } from '#text/reasons.ts'
import { apart } from '#ui/apart.tsx'

import { Below, Then } from './Then.tsx'
import type { ViewProps } from './view.ts'
import { WhatToDo } from './WhatToDo.tsx'

/** After the first screen. */
export const ToolFolds = apart(async () => (await import('./completion.ts')).completion.ToolFolds)

/** A tool to use: what to do with it, how to get in; then, folded, what to know, what else serves, and where it is written. */
export function RecommendedView({ top, ...view }: ViewProps & { top: ExplainedChoice }) {
  const { names, evaluation } = view
  const { answers } = evaluation
  const title = adviceSentence(top, answers, names)
  return (
    <>
      <title>{site.title(names.pick(top))}</title>
      <WhatToDo
        {...view}
        pick={top}
        mark={markOf(top, names)}
        title={title}
        lead={leadOf(top, view)}
        name={names.pick(top)}
      />
      <Then whole={view.whole}>{view.local}</Then>
      <Below whole={view.whole}>
        <ToolFolds {...view} top={top} title={title} />
      </Below>
    </>
  )
}

/** Letters of a reason that are read in one look: of a longer one, its first sentence is. */
const LEAD = 110

/** Why, in one sentence: what its source says it is for, else what it is. */
export function leadOf(
  pick: ExplainedChoice,
  { names, evaluation: { answers } }: Pick<ViewProps, 'names' | 'evaluation'>,
) {
  const [why] = pickSentences(pick, { names, answers })
  const summary = names.findTool(openedTool(pick))?.summary
  if (why === undefined) return summary
  const short = why.length > LEAD ? firstSentence(why) : why
  return short.length > LEAD && summary !== undefined && summary.length < short.length ? summary : short
}
