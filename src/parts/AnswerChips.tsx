import type { Answers } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { foldsText } from '#text/answer-folds.ts'
import { givenAnswers, type Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { cardClass } from '#ui/looks.ts'
import { Row, Section } from '#ui/layout.tsx'

import { Link } from './Link.tsx'
import styles from './answer-chips.module.css'

type Props = {
  knowledge: CoreKnowledge
  names: Names
  answers: Answers
  /** Without its title, where it stands under one. */
  isBare?: boolean
}

/** What the person answered, each answer open to change. */
export function AnswerChips({ knowledge, names, answers, isBare = false }: Props) {
  const query = encodeAnswers(answers)
  const given = givenAnswers(knowledge.questions, answers, names)
  if (given.length === 0) return null
  const chips = (
    <Row as="ul" gap={2}>
      {given.map(({ id, question, answer }) => (
        <li key={id}>
          <Link
            className={cardClass(styles.given)}
            to={paths.guide(query, id)}
            aria-label={foldsText.edit(question, answer)}
          >
            <span>{question}</span>
            <strong>{answer}</strong>
          </Link>
        </li>
      ))}
    </Row>
  )
  if (isBare) return chips
  return (
    <Section id="reponses" title={foldsText.yourAnswers}>
      {chips}
    </Section>
  )
}
