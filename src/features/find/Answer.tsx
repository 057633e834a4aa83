import type { Answers, Evaluation } from '#engine/types.ts'
import { DONT_KNOW, NEED_QUESTION } from '#knowledge/constants.ts'
import { markOfAnswer } from '#parts/answer/mark.ts'
import { ChosenBadge } from '#parts/ChosenBadge.tsx'
import { Link } from '#parts/Link.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import type { Territory } from '#knowledge/territory.ts'
import { chosenBy } from '#text/territory-names.ts'
import { findText as text } from '#text/find.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { buttonClass } from '#ui/looks.ts'
import { Arrow } from '#ui/LineIcon.tsx'
import { MeaningCard } from '#ui/MeaningCard.tsx'
import { Muted, Row, Stack } from '#ui/layout.tsx'

import styles from './find.module.css'
import { answerTitle } from './first-words.ts'

const MOST_LIKELY = 3

/** More options than this are better read in the guide. */
const FEW = 8

type AnswerProps = {
  evaluation: Evaluation
  /** All that was understood: what decides nothing yet may decide once more is answered, and is not asked again. */
  answers: Answers
  names: Names
  /** The territory that chose the tool, where one did: its mark is never that of the guide. */
  chosen: Territory | null
  /** What was understood, in words: whoever presses without reading further has read it. */
  understood: string
}

/** What the guide answers, as the page of the answer is headed: what to do, how sure it is, and one press to how. */
export function Answer({ evaluation, answers, names, chosen, understood }: AnswerProps) {
  const { meaning, words, date } = markOfAnswer(evaluation, names)
  const said = (
    <>
      <h3>{answerTitle(evaluation, names)}</h3>
      {understood !== '' && <Muted small>{text.heard(understood)}</Muted>}
      <p>
        <Link className={buttonClass('primary')} to={paths.recommendation(encodeAnswers(answers))}>
          {text.see}
          <Arrow />
        </Link>
      </p>
    </>
  )
  if (chosen !== null)
    return (
      <Stack gap={3} className={styles.missing}>
        <p>
          <ChosenBadge>{chosenBy(chosen)}</ChosenBadge>
        </p>
        {said}
      </Stack>
    )
  return (
    <MeaningCard meaning={meaning} word={date === null ? words : `${words}, ${date}`}>
      {said}
    </MeaningCard>
  )
}

/** The one question that decides, to be answered in place. */
export function Missing({ evaluation, answers, names, understood }: Omit<AnswerProps, 'chosen'>) {
  const query = encodeAnswers(answers)
  const question = evaluation.next === null ? undefined : names.findQuestion(evaluation.next)
  if (!question) return null
  const likely = likelyTools(evaluation, names)
  const isShort = question.options.length <= FEW
  return (
    <Stack gap={2} className={styles.missing}>
      <p className={styles.small}>{text.undecided}</p>
      <h3>{question.title}</h3>
      {understood !== '' && <Muted small>{text.heard(understood)}</Muted>}
      {isShort ? (
        <Row as="ul" gap={2}>
          {[...question.options.map(({ id }) => id), DONT_KNOW].map((id) => (
            <li key={id}>
              <Link
                className={buttonClass('secondary')}
                to={paths.guide(encodeAnswers({ ...answers, [question.id]: id }))}
              >
                {names.answer(question.id, id)}
              </Link>
            </li>
          ))}
        </Row>
      ) : (
        <p>
          <Link className={buttonClass('primary')} to={paths.guide(query, question.id)}>
            {text.continue}
          </Link>
        </p>
      )}
      {likely.length > 0 && (
        <p>
          {text.likely}{' '}
          {likely.map((id, index) => (
            <span key={id}>
              {index > 0 && (index === likely.length - 1 ? text.or : ', ')}
              <Link to={paths.tool(id)}>{names.tool(id)}</Link>
            </span>
          ))}
        </p>
      )}
    </Stack>
  )
}

/** Once the need is known, the tools that come first most often. An unsafe one is never put forward by itself. */
function likelyTools({ answers, possible }: Evaluation, names: Names): string[] {
  if (answers[NEED_QUESTION] === undefined) return []
  const tools = possible.flatMap(({ top }) => (top && !names.findTool(top.tool)?.unsafe ? [top.tool] : []))
  return [...new Set(tools)].slice(0, MOST_LIKELY)
}
