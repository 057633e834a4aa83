import { memo, use, useDeferredValue } from 'react'

import type { Answers } from '#engine/types.ts'
import { LivePanel } from '#features/wizard/LivePanel.tsx'

import { guide } from './guide.ts'
import { names } from './knowledge.ts'

/** What the answers have done so far, after the question that they lead to: it never keeps a press waiting. */
export function LiveAnswers({ answers }: { answers: Answers }) {
  return <Explored answers={useDeferredValue(answers)} />
}

/** What they leave open first, apart from what there is to say of it: between both the browser may do something else. */
const Explored = memo(function Explored({ answers }: { answers: Answers }) {
  const coming = guide.explore(answers)
  if (coming) use(coming)
  return <Consulted answers={answers} />
})

const Consulted = memo(function Consulted({ answers }: { answers: Answers }) {
  return <LivePanel evaluation={guide.consult(answers)} names={names} />
})
