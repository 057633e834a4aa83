import { use } from 'react'

import type { ExplainedChoice } from '#engine/types.ts'
import { yearOf } from '#parts/answer/mark.ts'
import { isOpening } from '#parts/way-in/way-in.ts'
import { wayOf } from '#parts/way-in/words.ts'
import { openedTool, requestFor, shortName } from '#text/advice.ts'
import { answerText as text } from '#text/answer.ts'
import { meaningWords } from '#text/meaning.ts'
import { unbroken } from '#ui/linked.tsx'
import { buttonClass } from '#ui/looks.ts'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'

import styles from './answer.module.css'
import goStyles from './go.module.css'
import { CopyRequest, WayLink } from './Go.tsx'
import type { ViewProps } from './view.ts'
import { Do, type DoProps } from './WhatToDo.tsx'

/** What certainly works now, on the one large button, as the title says; then the tool of the region, to be confirmed. */
export function DoProbably(props: DoProps) {
  const [probable] = props.evaluation.toConfirm
  return <Do {...props}>{probable && <Probably {...props} pick={probable} isFirst />}</Do>
}

/** A tool whose evidence is old, and of when: whom to ask for it, in which words. What is known of it is folded. */
function Probably({ pick, isFirst, ...view }: ViewProps & { pick: ExplainedChoice; isFirst: boolean }) {
  const { names, evaluation } = view
  const { answers } = evaluation
  const details = use(view.details)
  const opened = openedTool(pick)
  const tool = names.inSentence(opened)
  const { main } = wayOf(pick, isFirst, { details, answers, names })
  const request = () => requestFor({ tool, answers, names })
  return (
    <section className={styles.probably} data-probably="">
      <h2>{unbroken(text.onlyIf(shortName(opened, names), main?.kind === 'ask' ? main.name : null))}</h2>
      <p className={styles.how}>
        <MeaningBadge meaning="confirm">{meaningWords.confirm}</MeaningBadge> {yearOf(pick, details)}
      </p>
      {main && (
        <p className={goStyles.call} data-print="none">
          <WayLink way={main} names={names} asking={{ tool, request }} className={buttonClass('secondary')} />
        </p>
      )}
      {main && !isOpening(main) && <CopyRequest way={main} request={request} />}
    </section>
  )
}
