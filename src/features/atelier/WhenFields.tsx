import { useState } from 'react'

import { COUNTERPART_QUESTION, NEED_QUESTION, TRACE_QUESTION } from '#knowledge/constants.ts'
import type { Condition } from '#knowledge/statement.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { atelierText as text } from '#text/atelier.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Muted, Stack } from '#ui/layout.tsx'

import { acceptedBy, accepting, isPlain, questionsFor } from './conditions.ts'
import { Checks } from './fields.tsx'
import { optionsOf } from './words.ts'

type Props = { when: Condition; knowledge: CoreKnowledge; onChange: (when: Condition) => void }

/**
 * For which exchange, in the words of the wizard: what one wants to do, what has to remain of it where that chooses the
 * tool, with whom, and the other details that choose it behind a fold.
 */
export function WhenFields({ when, knowledge, onChange }: Props) {
  const needs = acceptedBy(when, NEED_QUESTION)
  const [isBegun] = useState(needs.length > 0)
  if (!isPlain(when)) return <Muted>{text.whenKept}</Muted>
  const asked = questionsFor(knowledge.tools, needs)
  const isShown = (id: string) => asked.has(id) || acceptedBy(when, id).length > 0
  const details = knowledge.questions.filter(({ id, stage }) => stage === 'precision' && isShown(id))
  const trace = details.find(({ id }) => id === TRACE_QUESTION)
  const others = details.filter(({ id }) => id !== TRACE_QUESTION)
  const options = optionsOf(knowledge, NEED_QUESTION)
  const said = options.flatMap(({ id, label }) => (needs.includes(id) ? [label] : [])).join(', ')
  const checks = (question: string, legend: string, hint?: string) => (
    <Checks
      key={question}
      legend={legend}
      {...(hint !== undefined && { hint })}
      options={optionsOf(knowledge, question)}
      value={acceptedBy(when, question)}
      onChange={(chosen) => onChange(accepting(when, question, chosen))}
    />
  )
  return (
    <Stack gap={4}>
      <Disclosure summary={said === '' ? text.needs : text.needsSaid(said)} level="inline" open={!isBegun}>
        {checks(NEED_QUESTION, text.needs, text.needsHint)}
      </Disclosure>
      {trace && checks(trace.id, trace.title, text.traceHint)}
      {needs.length > 0 && checks(COUNTERPART_QUESTION, text.with, text.withHint)}
      {others.length > 0 && (
        <Stack gap={1}>
          <Disclosure
            summary={text.only}
            level="inline"
            open={others.some(({ id }) => acceptedBy(when, id).length > 0)}
          >
            <Stack gap={4}>{others.map(({ id, title }) => checks(id, title))}</Stack>
          </Disclosure>
          <Muted small>{text.onlyHint}</Muted>
        </Stack>
      )}
    </Stack>
  )
}
