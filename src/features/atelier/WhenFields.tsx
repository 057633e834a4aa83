import { COUNTERPART_QUESTION, NEED_QUESTION } from '#knowledge/constants.ts'
import type { Condition } from '#knowledge/statement.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { atelierText as text } from '#text/atelier.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Muted, Stack } from '#ui/layout.tsx'

import { acceptedBy, accepting, isPlain } from './conditions.ts'
import { Checks } from './fields.tsx'
import { optionsOf } from './words.ts'

type Props = { when: Condition; knowledge: CoreKnowledge; onChange: (when: Condition) => void }

/** For which exchange, in the words of the wizard: what one wants to do, with whom, and the details behind a fold. */
export function WhenFields({ when, knowledge, onChange }: Props) {
  if (!isPlain(when)) return <Muted>{text.whenKept}</Muted>
  const details = knowledge.questions.filter(({ stage }) => stage === 'precision')
  const isDetailed = details.some(({ id }) => acceptedBy(when, id).length > 0)
  const checks = (question: string, legend: string, hint?: string) => (
    <Checks
      key={question}
      legend={legend}
      {...(hint !== undefined && { hint })}
      options={optionsOf(knowledge, question)}
      value={acceptedBy(when, question)}
      onChange={(options) => onChange(accepting(when, question, options))}
    />
  )
  return (
    <Stack gap={4}>
      {checks(NEED_QUESTION, text.needs, text.needsHint)}
      {checks(COUNTERPART_QUESTION, text.with, text.withHint)}
      <Stack gap={1}>
        <Disclosure summary={text.only} level="inline" open={isDetailed}>
          <Stack gap={4}>{details.map(({ id, title }) => checks(id, title))}</Stack>
        </Disclosure>
        {!isDetailed && <Muted small>{text.onlyHint}</Muted>}
      </Stack>
    </Stack>
  )
}
