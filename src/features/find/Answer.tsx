import type { Evaluation } from '#engine/types.ts'
import { NEED_QUESTION } from '#knowledge/constants.ts'
import { Link } from '#parts/Link.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { findText as text } from '#text/find.ts'
import { meaningWords, roleMeanings } from '#text/meaning.ts'
import type { Names } from '#text/names.ts'
import { outcomeText } from '#text/outcomes.ts'
import { paths } from '#permalink/paths.ts'
import { buttonClass } from '#ui/button-class.ts'
import { MeaningCard } from '#ui/MeaningCard.tsx'
import { Row, Stack } from '#ui/layout.tsx'

import styles from './find.module.css'

const MOST_LIKELY = 3

/** More options than this are better read in the guide. */
const FEW = 8

/** The recommendation, or that there is none, or the one question still missing. */
export function Answer({ evaluation, names }: { evaluation: Evaluation; names: Names }) {
  const query = encodeAnswers(evaluation.answers)
  const top = evaluation.recommended[0]
  if (top) {
    const meaning = roleMeanings[top.role]
    return (
      <MeaningCard meaning={meaning} word={meaningWords[meaning]}>
        <h3 translate="no">{names.pick(top)}</h3>
        <p>
          <Link to={paths.recommendation(query)}>{text.see}</Link>
        </p>
      </MeaningCard>
    )
  }
  const [probable] = evaluation.outcome === 'to-confirm' ? evaluation.toConfirm : []
  if (probable || evaluation.outcome === 'by-case') {
    return (
      <MeaningCard meaning="confirm" word={probable ? meaningWords.confirm : outcomeText.byCase}>
        {probable && <h3>{names.pick(probable)}</h3>}
        <p>
          <Link to={paths.recommendation(query)}>{text.see}</Link>
        </p>
      </MeaningCard>
    )
  }
  if (evaluation.outcome === 'none') {
    return (
      <MeaningCard meaning="out" word={text.none}>
        <p>
          <Link to={paths.recommendation(query)}>{text.seeNone}</Link>
        </p>
      </MeaningCard>
    )
  }
  return <Missing evaluation={evaluation} names={names} />
}

/** The one question that decides, to be answered in place. */
export function Missing({ evaluation, names }: { evaluation: Evaluation; names: Names }) {
  const query = encodeAnswers(evaluation.answers)
  const question = evaluation.next === null ? undefined : names.findQuestion(evaluation.next)
  if (!question) return null
  const likely = likelyTools(evaluation, names)
  const isShort = question.options.length <= FEW
  return (
    <Stack gap={2} className={styles.missing}>
      <p className={styles.small}>{text.undecided}</p>
      <h3>{question.title}</h3>
      {isShort ? (
        <Row as="ul" gap={2}>
          {question.options.map(({ id, label }) => (
            <li key={id}>
              <Link
                className={buttonClass('secondary')}
                to={paths.guide(encodeAnswers({ ...evaluation.answers, [question.id]: id }))}
              >
                {label}
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
