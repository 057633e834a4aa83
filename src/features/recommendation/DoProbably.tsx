import { use } from 'react'

import { linesOf, usableOf } from '#parts/answer/lines.ts'
import { wayOf } from '#parts/way-in/words.ts'
import { openedTool, requestFor } from '#text/advice.ts'
import { answerText as text } from '#text/answer.ts'
import { buttonClass } from '#ui/button-class.ts'
import { Said } from '#ui/Said.tsx'

import { Lines } from './Answer.tsx'
import styles from './go.module.css'
import { CopyRequest, Go, WayLink } from './Go.tsx'
import { leadOf } from './RecommendedView.tsx'
import { Do, type DoProps } from './WhatToDo.tsx'

/**
 * What to do with an answer to confirm: what certainly works now, on the one large button; then whom to ask for the tool,
 * and what its evidence says. Where nothing else opens, whoever is asked keeps the button.
 */
export function DoProbably(props: DoProps) {
  const { pick, names, evaluation } = props
  const { answers } = evaluation
  const details = use(props.details)
  const why = leadOf(pick, props)
  const usable = usableOf(linesOf(pick, { evaluation, names, details }))
  if (usable === null) return <Do {...props} why={why} />
  const { main } = wayOf(pick, props.isFirst, { details, answers, names })
  const tool = names.inSentence(openedTool(pick))
  const request = () => requestFor({ tool, answers, names })
  return (
    <>
      <p>
        {text.meanwhile}
        {' : '}
        <strong>{names.inSentence(usable.tool)}</strong>
      </p>
      <Go {...props} wayIn={{ main: usable.way, call: null }} otherwise={null} />
      {main && (
        <div className={styles.go} data-print="none">
          <p className={styles.call}>
            <WayLink way={main} names={names} className={buttonClass('quiet')} asking={{ tool, request }} />
          </p>
          {main.kind === 'ask' && <CopyRequest way={main} request={request} />}
        </div>
      )}
      {why !== undefined && (
        <p>
          <Said>{why}</Said>
        </p>
      )}
      <Lines of={usable.others} names={names} />
    </>
  )
}
